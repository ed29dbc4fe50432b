package io.gainsay.claim;

import io.gainsay.mention.NameMention;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Proper names in a clause, as what tells one subject from another. */
final class Names {

  private static final Set<String> REPORTING =
      Set.of(
          "said",
          "says",
          "told",
          "tells",
          "reported",
          "reports",
          "announced",
          "wrote",
          "added",
          "confirmed",
          "estimated",
          "according");

  private Names() {}

  /** The words of names in a clause, in lower case; whoever is quoted there is left out. */
  static Set<String> in(Reading reading, Clause clause) {
    Set<String> names = new TreeSet<>();
    for (NameMention name : reading.mentions(clause.sentence(), NameMention.class)) {
      if (clause.contains(name.at().from()) && !isSpeaker(clause, name)) {
        name.parts().forEach(part -> names.add(part.toLowerCase(Locale.ROOT)));
      }
    }
    return names;
  }

  /** The words of places in a clause, in lower case. */
  static Set<String> places(Reading reading, Clause clause) {
    Set<String> names = new TreeSet<>();
    for (NameMention name : reading.mentions(clause.sentence(), NameMention.class)) {
      if (clause.contains(name.at().from()) && name.kind() == NameMention.Kind.LOCATION) {
        name.parts().forEach(part -> names.add(part.toLowerCase(Locale.ROOT)));
      }
    }
    return names;
  }

  private static boolean isSpeaker(Clause clause, NameMention name) {
    return REPORTING.contains(clause.sentence().lower(name.at().to()))
        || REPORTING.contains(clause.sentence().lower(name.at().from() - 1))
        || clause.sentence().is(name.at().from() - 1, "to")
            && clause.sentence().is(name.at().from() - 2, "according");
  }
}
