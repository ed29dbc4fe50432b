package io.gainsay.claim.amount;

import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;

/** Per what an amount is: "$1.06 a share", "$412,000 a year". */
final class Rates {

  private Rates() {}

  /** Whether a rate is one of time, which a writer may leave out the second time. */
  static boolean isOfTime(String rate) {
    return switch (rate) {
      case "/year", "/month", "/week", "/day", "/hour", "/minute", "/night" -> true;
      default -> false;
    };
  }

  /** The rate as a suffix such as {@code /share}, or the empty string. */
  static String after(TokenSpan amount) {
    Sentence sentence = amount.sentence();
    int next = amount.to();
    String adverb =
        switch (sentence.lower(next)) {
          case "annually", "yearly" -> "/year";
          case "monthly" -> "/month";
          case "weekly" -> "/week";
          case "daily" -> "/day";
          case "each", "apiece" -> "/each";
          default -> "";
        };
    if (!adverb.isEmpty()) {
      return adverb;
    }
    boolean per =
        switch (sentence.lower(next)) {
          case "a", "an", "per", "every" -> true;
          default -> false;
        };
    return per && next + 1 < sentence.size() && sentence.token(next + 1).isWord()
        ? "/" + sentence.lower(next + 1)
        : "";
  }
}
