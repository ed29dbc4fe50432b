package io.gainsay.claim.extract;

import io.gainsay.claim.AccountingPeriod;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the accounting periods that a text names and for which figure each of them goes: a period
 * holds for its clause, and from there on in the paragraph until the next one is named. Paragraphs
 * that name none go by the one of the lead, or by the last that opened a paragraph. Immutable.
 */
final class AccountingPeriods {

  private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth");

  /** What makes a quarter or a half a period and no fraction, beside an ordinal. */
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "latest", "fiscal", "same", "its", "each", "current", "full");

  /** Words that make a stretch of a year a year of accounts. */
  private static final Set<String> BEFORE_YEAR = Set.of("full", "fiscal", "financial");

  /** What is told of a year to come says nothing of the period that a report is about. */
  private static final Set<String> OUTLOOK = Set.of("forecast", "outlook", "guidance", "target");

  private static final Set<String> AFTER_YEAR = Set.of("ended", "ending", "to", "through");

  private static final Map<String, String> MONTHS =
      Map.of(
          "three",
          "quarter",
          "3",
          "quarter",
          "six",
          "half",
          "6",
          "half",
          "nine",
          "9 months",
          "9",
          "9 months",
          "twelve",
          "year",
          "12",
          "year");

  /** Before so many months: those of the accounts, no stretch of any length. */
  private static final Set<String> BEFORE_MONTHS = Set.of("the", "first", "its");

  /**
   * The blocks of headline, standfirst and first paragraphs, whose period is that of the report.
   */
  private static final int LEAD = 3;

  /** How many words "For the first nine months" may have. */
  private static final int OPENING = 6;

  /** The periods of each sentence that names any, by its index, in the order of the text. */
  private final Map<Integer, List<Named>> bySentence = new HashMap<>();

  /** The period that the sentences before leave to one that opens without any. */
  private final Map<Integer, AccountingPeriod> inherited = new HashMap<>();

  /** A period and the token of its noun. */
  private record Named(int token, AccountingPeriod period) {}

  AccountingPeriods(List<Sentence> sentences) {
    AccountingPeriod frame = null;
    AccountingPeriod last = null;
    int block = -1;
    for (Sentence sentence : sentences) {
      if (sentence.blockIndex() != block) {
        block = sentence.blockIndex();
        last = frame;
      }
      if (last != null) {
        inherited.put(sentence.index(), last);
      }
      List<Named> named = named(sentence);
      if (!named.isEmpty()) {
        bySentence.put(sentence.index(), named);
        last = named.get(named.size() - 1).period;
        boolean lead = frame == null && block <= LEAD;
        if (lead || sentence.inBlock().start() == 0 && named.get(0).token < OPENING) {
          frame = named.get(0).period;
        }
      }
    }
  }

  /** The period for which a token of a clause speaks, or null where none is named. */
  @Nullable AccountingPeriod of(Clause clause, int token) {
    int index = clause.sentence().index();
    List<Named> named = bySentence.getOrDefault(index, List.of());
    AccountingPeriod nearest = null;
    int least = Integer.MAX_VALUE;
    for (Named candidate : named) {
      int distance = Math.abs(candidate.token - token);
      if (clause.contains(candidate.token) && distance < least) {
        least = distance;
        nearest = candidate.period;
      }
    }
    if (nearest != null) {
      return nearest;
    }
    return named.isEmpty() ? inherited.get(index) : before(named, token);
  }

  /** The last one named before a token or, if there is none, the first one after it. */
  private static AccountingPeriod before(List<Named> named, int token) {
    AccountingPeriod found = named.get(0).period;
    for (Named candidate : named) {
      if (candidate.token < token) {
        found = candidate.period;
      }
    }
    return found;
  }

  private static List<Named> named(Sentence sentence) {
    List<Named> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      AccountingPeriod period =
          switch (sentence.lower(i)) {
            case "quarter" -> part(sentence, i, "quarter");
            case "half" -> part(sentence, i, "half");
            case "months" -> months(sentence, i);
            case "year" -> year(sentence, i);
            default -> null;
          };
      if (period != null) {
        found.add(new Named(i, period));
      }
    }
    return found;
  }

  /**
   * "The third quarter", "the quarter", not "a quarter of them" or "a fourth quarter of growth".
   */
  private static @Nullable AccountingPeriod part(Sentence sentence, int noun, String length) {
    String before = wordBefore(sentence, noun);
    boolean inARow = sentence.is(noun - 2, "a");
    if (ORDINALS.contains(before) && !inARow) {
      return new AccountingPeriod(length, before);
    }
    boolean fraction = sentence.is(noun + 1, "of") || length.equals("half");
    return DEFINITE.contains(before) && !fraction ? new AccountingPeriod(length, "") : null;
  }

  /** "The nine months", "the first six months", not "nine months in prison". */
  private static @Nullable AccountingPeriod months(Sentence sentence, int noun) {
    String length = MONTHS.get(sentence.lower(noun - 1));
    if (length == null || !BEFORE_MONTHS.contains(sentence.lower(noun - 2))) {
      return null;
    }
    String which = sentence.is(noun - 2, "first") && !length.equals("year") ? "first" : "";
    return new AccountingPeriod(length, which);
  }

  /** "The full year", "the year ended June 30", "the year as a whole", "For the year, …". */
  private static @Nullable AccountingPeriod year(Sentence sentence, int noun) {
    boolean accounts =
        BEFORE_YEAR.contains(wordBefore(sentence, noun))
            || sentence.is(noun - 1, "the")
                && (AFTER_YEAR.contains(sentence.lower(noun + 1))
                    || sentence.is(noun - 2, "for") && noun == 2
                    || sentence.is(noun + 1, "as") && sentence.is(noun + 2, "a"));
    boolean outlook = OUTLOOK.contains(sentence.lower(noun + 1));
    return accounts && !outlook ? new AccountingPeriod("year", "") : null;
  }

  private static String wordBefore(Sentence sentence, int token) {
    return sentence.lower(sentence.is(token - 1, "-") ? token - 2 : token - 1);
  }
}
