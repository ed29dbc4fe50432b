package io.gainsay.claim.series;

import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.NameMention;
import io.gainsay.name.Entity;
import io.gainsay.nlp.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds whose a series is: in "Ilie's third", "her third", "Ilie finished third". Stateless. */
final class SeriesOwners {

  private SeriesOwners() {}

  /** The names of the possessor before a number or, if it has none, of the nearest person. */
  static Set<String> before(Reading reading, Sentence s, int number) {
    String before = s.lower(number - 1);
    boolean possessed = before.equals("s") || before.equals("his") || before.equals("her");
    boolean plural = before.equals("their") || before.equals("its");
    int nearest = Math.max(0, number - (possessed ? 3 : s.size()));
    for (int i = number - 1; i >= nearest; i--) {
      if (reading.quotations().isQuoted(s, i) != reading.quotations().isQuoted(s, number)) {
        break;
      }
      Optional<Entity> owner = reading.entities().referent(s, i);
      if (owner.isPresent() && (possessed || plural || owner.get().isPerson())) {
        Set<String> names = new LinkedHashSet<>();
        owner.get().mentions().forEach(mention -> names.addAll(lower(mention)));
        return names;
      }
    }
    return Set.of();
  }

  private static List<String> lower(NameMention name) {
    return name.parts().stream().map(part -> part.toLowerCase(Locale.ROOT)).toList();
  }
}
