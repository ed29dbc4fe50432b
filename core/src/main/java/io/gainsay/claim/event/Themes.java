package io.gainsay.claim.event;

import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.Set;

/**
 * Finds the noun that a verb is about: what began, what was opened. A cheap stand-in for a parser:
 * it steps over auxiliaries, relative pronouns, asides and prepositional phrases.
 */
public final class Themes {

  /** How far from its verb a theme may stand. */
  private static final int REACH = 20;

  /** How many prepositional phrases may hang on a theme. */
  private static final int PHRASES = 3;

  private static final Set<String> AUXILIARIES =
      Set.of("has", "have", "had", "was", "were", "is", "are", "been", "being", "be", "having");

  private static final Set<String> RELATIVES = Set.of("which", "that", "who");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "at", "on", "for", "between", "against", "with", "to", "over", "near", "from",
          "across", "under", "around", "inside", "outside", "along", "into", "by");

  private final Reading reading;

  public Themes(Reading reading) {
    this.reading = reading;
  }

  /** Whether a verb form is passive: "was opened", "were first fired up". */
  public static boolean isPassive(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      String word = sentence.lower(i);
      if (Set.of("was", "were", "is", "are", "been", "being", "be").contains(word)) {
        return true;
      }
      if (sentence.tag(i) != Tag.ADV) {
        return false;
      }
    }
    return false;
  }

  /** The head of the noun phrase before a verb, past what may stand between, or -1. */
  public int before(Sentence sentence, int verb) {
    int floor = Math.max(0, verb - REACH);
    int i = verb - 1;
    i = beforeAuxiliaries(sentence, i, floor);
    if (sentence.is(i, "to")) {
      i = beforePlan(sentence, i, floor);
    }
    if (i >= floor && RELATIVES.contains(sentence.lower(i))) {
      i--;
      if (sentence.is(i, ",")) {
        i--;
      }
    } else if (sentence.is(i, ",")) {
      i = beforeAside(sentence, i, floor);
    }
    return i < floor ? -1 : head(sentence, i, floor);
  }

  private static int beforeAuxiliaries(Sentence sentence, int token, int floor) {
    int i = token;
    while (i >= floor
        && (isAuxiliary(sentence, i) || sentence.tag(i) == Tag.ADV || sentence.tag(i) == Tag.AUX)) {
      i--;
    }
    return i;
  }

  /** The place before "is to", "is due to", "has been scheduled to", or of the "to" itself. */
  private static int beforePlan(Sentence sentence, int to, int floor) {
    for (int last = to - 1; last >= Math.max(floor, to - 2); last--) {
      int subject = beforeAuxiliaries(sentence, last, floor);
      if (subject < last) {
        return subject;
      }
    }
    return to;
  }

  /** The head of the noun phrase that begins after a verb and ends before a limit, or -1. */
  public int after(Sentence sentence, int verb, int limit) {
    int head = -1;
    for (int i = verb + 1; i < limit; i++) {
      if (sentence.is(i, "-") || isDeterminer(sentence, i)) {
        if (head >= 0 && !sentence.is(i, "-")) {
          break;
        }
        continue;
      }
      Tag tag = sentence.token(i).isWord() ? sentence.tag(i) : Tag.PUNCT;
      if (tag.isNominal() && !isTime(sentence, i)) {
        head = i;
      } else if (head >= 0 || tag != Tag.ADJ) {
        break;
      }
    }
    return head;
  }

  /** What "its" at a token stands for: the subject the sentence opens with, or -1. */
  int topic(Sentence sentence, int token) {
    for (int i = 0; i < token; i++) {
      if (isNominal(sentence, i) && !isTime(sentence, i)) {
        int head = after(sentence, i - 1, token);
        return head < 0 ? i : head;
      }
      if (sentence.tag(i) == Tag.VERB) {
        return -1;
      }
    }
    return -1;
  }

  /** The place before an aside that ends with the comma at {@code comma}. */
  private static int beforeAside(Sentence sentence, int comma, int floor) {
    for (int i = comma - 1; i > floor; i--) {
      if (sentence.is(i, ",")) {
        return i - 1;
      }
    }
    return comma - 1;
  }

  /** The head of the noun phrase that ends at a token, or of the one on which that one hangs. */
  private int head(Sentence sentence, int end, int floor) {
    int between = indexBefore(sentence, "between", end, floor);
    int last = between > floor ? between - 1 : end;
    for (int phrase = 0; phrase < PHRASES; phrase++) {
      if (!isNominal(sentence, last)) {
        return -1;
      }
      int first = first(sentence, last, floor);
      boolean hangs =
          first - 1 > floor
              && PREPOSITIONS.contains(sentence.lower(first - 1))
              && isNominal(sentence, first - 2)
              && !isTime(sentence, first - 2);
      if (!hangs) {
        return isTime(sentence, last) ? -1 : last;
      }
      last = first - 2;
    }
    return last;
  }

  private static int indexBefore(Sentence sentence, String word, int end, int floor) {
    for (int i = end; i > floor && sentence.tag(i) != Tag.VERB; i--) {
      if (sentence.is(i, word)) {
        return i;
      }
    }
    return -1;
  }

  /** The first token of the noun phrase whose head is {@code last}. */
  private int first(Sentence sentence, int last, int floor) {
    int first = last;
    while (first > floor && continues(sentence, first - 1)) {
      first--;
    }
    return first > floor && isDeterminer(sentence, first - 1) ? first - 1 : first;
  }

  private boolean continues(Sentence sentence, int i) {
    if (sentence.is(i, "-") || sentence.isApostrophe(i)) {
      return true;
    }
    if (!sentence.token(i).isWord() && !sentence.token(i).isDigits() || isTime(sentence, i)) {
      return false;
    }
    Tag tag = sentence.tag(i);
    return tag.isNominal() || tag == Tag.ADJ || tag == Tag.NUM;
  }

  private boolean isNominal(Sentence sentence, int i) {
    return i >= 0
        && sentence.token(i).isWord()
        && (sentence.tag(i).isNominal()
            || i > 0 && sentence.token(i).isCapitalised() && sentence.tag(i) == Tag.ADJ
            || EventNouns.of(reading.vocabulary()).sortAt(sentence, i).isPresent());
  }

  private boolean isTime(Sentence sentence, int i) {
    for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
      if (time.at().contains(i)) {
        return true;
      }
    }
    return false;
  }

  static boolean isAuxiliary(Sentence sentence, int i) {
    return AUXILIARIES.contains(sentence.lower(i));
  }

  private static boolean isDeterminer(Sentence sentence, int i) {
    return switch (sentence.lower(i)) {
      case "the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "our", "my" ->
          true;
      default -> false;
    };
  }
}
