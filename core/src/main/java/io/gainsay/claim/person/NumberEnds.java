package io.gainsay.claim.person;

import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.PartOfSpeech;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.Set;

/** Tells whether a number stands alone, or counts or measures what follows it. */
final class NumberEnds {

  private static final Set<String> NOT_AFTER =
      WordLists.load(NumberEnds.class, "ages.txt").get("not-after");

  private static final Set<String> CLOSING = Set.of(",", ".", ";", ")", ":", "!", "?", "—", "–");

  private final Reading reading;

  NumberEnds(Reading reading) {
    this.reading = reading;
  }

  /** Whether a token closes what stands before it. */
  static boolean isClosing(String token) {
    return CLOSING.contains(token);
  }

  /** Whether what follows a number makes it one of something: "43 minutes", "20 past", "3-1". */
  boolean goesOn(Sentence sentence, int to) {
    if (to >= sentence.size() || isTime(sentence, to)) {
      return false;
    }
    String next = sentence.lower(to);
    boolean joined = !sentence.token(to).spaced() && !isClosing(next) && !isQuote(next);
    boolean listed = next.equals(",") && to + 1 < sentence.size() && digits(sentence, to + 1);
    boolean ratio = next.equals("to") && to + 1 < sentence.size() && digits(sentence, to + 1);
    boolean does = sentence.is(to - 2, "at") && isPredicate(sentence, to);
    if (joined || listed || ratio || NOT_AFTER.contains(next) || digits(sentence, to)) {
      return true;
    }
    boolean nominal = sentence.tag(to).isNominal() || sentence.tag(to) == Tag.ADJ;
    return nominal && !does && NounPhrase.startingAt(sentence, to).isPresent();
  }

  /** "Who at 24 shoots": a word that the tagger took for what is counted is mostly a verb. */
  private static boolean isPredicate(Sentence sentence, int i) {
    String verb = sentence.verb(i);
    Lexicon lexicon = Lexicon.english();
    return sentence.lower(i).endsWith("s")
        && lexicon.frequency(PartOfSpeech.VERB, verb)
            > lexicon.frequency(PartOfSpeech.NOUN, sentence.noun(i));
  }

  private static boolean digits(Sentence sentence, int i) {
    return sentence.token(i).isDigits();
  }

  private static boolean isQuote(String token) {
    return token.equals("\"") || token.equals("”") || token.equals("’") || token.equals("'");
  }

  private boolean isTime(Sentence sentence, int token) {
    return reading.mentions(sentence, TimeMention.class).stream()
        .anyMatch(time -> time.at().from() == token);
  }
}
