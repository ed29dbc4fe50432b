package io.gainsay.claim.extract;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.NameMention;
import io.gainsay.nlp.Sentence;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Proper names in a clause, as what tells one subject from another. */
public final class Names {

  private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "of", "on");

  /** How many sentences back a subject may be named. Longer paragraphs change their subject. */
  private static final int REACH = 20;

  private Names() {}

  /**
   * The words of names in a clause, in lower case; whoever is quoted there is left out. Where a
   * clause names nothing its subject was named before, in the sentence or the paragraph.
   */
  public static Set<String> in(Reading reading, Clause clause) {
    Set<String> names = stated(reading, clause);
    Sentence sentence = clause.sentence();
    for (int back = 0; names.isEmpty() && back <= Math.min(REACH, sentence.index()); back++) {
      Sentence earlier = reading.sentences().get(sentence.index() - back);
      if (earlier.blockIndex() != sentence.blockIndex()) {
        break;
      }
      int to = back == 0 ? clause.to() : earlier.size();
      names = stated(reading, new Clause(earlier, 0, to));
    }
    return names;
  }

  /** The words of names in a clause, in lower case, of whatever is no person. */
  public static Set<String> ofThings(Reading reading, Clause clause) {
    return stated(reading, clause, name -> name.kind() != NameMention.Kind.PERSON);
  }

  /** The words of names in a clause, in lower case; whoever is quoted there is left out. */
  public static Set<String> stated(Reading reading, Clause clause) {
    return stated(reading, clause, name -> true);
  }

  private static Set<String> stated(Reading reading, Clause clause, Predicate<NameMention> wanted) {
    Set<String> names = new TreeSet<>();
    for (NameMention name : reading.mentions(clause.sentence(), NameMention.class)) {
      if (clause.contains(name.at().from())
          && !isSpeaker(clause, name)
          && !isPartOfAmount(reading, name)
          && wanted.test(name)) {
        name.parts().forEach(part -> names.add(part.toLowerCase(Locale.ROOT)));
      }
    }
    return names;
  }

  /** The "US" of "US$4 billion" names nothing. */
  private static boolean isPartOfAmount(Reading reading, NameMention name) {
    return reading.mentions(name.at().sentence(), AmountMention.class).stream()
        .anyMatch(amount -> amount.at().overlaps(name.at()));
  }

  /** The words of names in a clause that tell where: "in Lyon", "at the Karsk plant". */
  public static Set<String> placed(Reading reading, Clause clause) {
    Sentence sentence = clause.sentence();
    Set<String> names = new TreeSet<>();
    for (NameMention name : reading.mentions(sentence, NameMention.class)) {
      int from = name.at().from();
      int before = sentence.is(from - 1, "the") ? from - 2 : from - 1;
      if (clause.contains(from) && PLACING.contains(sentence.lower(before))) {
        name.parts().forEach(part -> names.add(part.toLowerCase(Locale.ROOT)));
      }
    }
    return names;
  }

  private static boolean isSpeaker(Clause clause, NameMention name) {
    return ReportingVerbs.contains(clause.sentence().lower(name.at().to()))
        || ReportingVerbs.contains(clause.sentence().lower(name.at().from() - 1))
        || clause.sentence().is(name.at().from() - 1, "to")
            && clause.sentence().is(name.at().from() - 2, "according");
  }
}
