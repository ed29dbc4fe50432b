package io.gainsay.claim.series;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how many wins, defeats or the like came one right after the other: "have won seven straight
 * games", "won six in a row", "their fourth on the trot".
 */
final class Streaks {

  /** How far before a number the verb may stand of what lasts until now. */
  private static final int UNTIL_NOW = 4;

  private static final Set<String> HAVE = Set.of("has", "have", "ve");

  private Streaks() {}

  /** "Have won seven straight games": the last of them is the seventh in a row. */
  static Optional<Claim> unbroken(Reading reading, AmountMention amount) {
    Sentence s = amount.at().sentence();
    int from = amount.at().from();
    int next = amount.at().to();
    if (!lastsUntilNow(s, from, next)) {
      return Optional.empty();
    }
    Quantity nth = Quantity.exact(amount.quantity().stated(), Unit.ORDER);
    String won = ofVerb(s.lower(from - 1));
    if (isInARow(s, next) && !won.isEmpty()) {
      return Optional.of(
          NthExtractor.claim(reading, amount, won, Set.of(), next, nth, Coverage.WHOLE));
    }
    if (!SeriesWords.standard().isUnbroken(s.lower(next))) {
      return Optional.empty();
    }
    return NounPhrase.startingAt(s, next)
        // A streak "on turf" is another one than the streak.
        .filter(noun -> NthExtractor.complement(s, noun.head() + 1).isEmpty())
        .map(
            noun ->
                NthExtractor.claim(
                    reading,
                    amount,
                    won.isEmpty() ? Lemmas.english().noun(noun.headWord()) : won,
                    confining(noun),
                    noun.head() + 1,
                    nth,
                    Coverage.WHOLE));
  }

  /** "The victory was their fourth on the trot". */
  static Optional<Claim> elliptic(Reading reading, AmountMention amount) {
    Sentence s = amount.at().sentence();
    int next = amount.at().to();
    if (!isInARow(s, next)) {
      return Optional.empty();
    }
    for (int i = amount.at().from() - 1; i >= 0; i--) {
      String series = SeriesWords.standard().series(Lemmas.english().noun(s.lower(i)));
      if (series.equals("win") || series.equals("defeat")) {
        return Optional.of(
            NthExtractor.claim(
                reading, amount, series, Set.of(), next, amount.quantity(), Coverage.WHOLE));
      }
    }
    return Optional.empty();
  }

  /** "In a row", "on the trot". */
  private static boolean isInARow(Sentence s, int i) {
    boolean link = s.is(i, "in") || s.is(i, "on");
    int noun = s.is(i + 1, "a") || s.is(i + 1, "the") ? i + 2 : i + 1;
    String lower = s.lower(noun);
    SeriesWords words = SeriesWords.standard();
    return link && words.isFrame(lower) && words.frame(lower).equals(SeriesWords.UNBROKEN);
  }

  /** What is counted: who has "won six straight games" has six wins. */
  private static String ofVerb(String verb) {
    return switch (Lemmas.english().verb(verb)) {
      case "win" -> "win";
      case "lose" -> "defeat";
      default -> "";
    };
  }

  /** "Has now won six straight games", "six straight wins, as this side now has". */
  private static boolean lastsUntilNow(Sentence s, int from, int next) {
    boolean perfect = false;
    for (int i = Math.max(0, from - UNTIL_NOW); i < from; i++) {
      perfect |= HAVE.contains(s.lower(i));
    }
    for (int i = next; i < s.size() && !perfect; i++) {
      perfect = s.is(i, "now") && HAVE.contains(s.lower(i + 1));
    }
    return perfect;
  }

  /** A noun's modifiers, with one word for all that say there was nothing between. */
  static Set<String> confining(NounPhrase noun) {
    SeriesWords words = SeriesWords.standard();
    Set<String> confining = new LinkedHashSet<>();
    noun.modifiers().forEach(m -> confining.add(words.isUnbroken(m) ? SeriesWords.UNBROKEN : m));
    return confining;
  }
}
