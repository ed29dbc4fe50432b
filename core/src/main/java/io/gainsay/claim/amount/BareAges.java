package io.gainsay.claim.amount;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Quantity;
import io.gainsay.nlp.Sentence;
import java.math.BigDecimal;
import java.util.Set;

/** Tells numbers without a noun that are ages: "Lyle Haverty, 61, said", "he is 27". */
final class BareAges {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private static final Set<String> ENDS = Set.of(",", ".", ";", ")", "when", "and", "at");

  private static final Set<String> BEING =
      Set.of("is", "was", "turned", "turns", "aged", "am", "are", "were", "be", "being", "of");

  private static final Set<String> PERSONS =
      Set.of("he", "she", "who", "i", "boy", "girl", "man", "woman", "son", "daughter", "child");

  private BareAges() {}

  /** Whether a number that no noun follows is how old somebody is. */
  static boolean isAge(AmountMention amount) {
    Sentence sentence = amount.at().sentence();
    int before = amount.at().from() - 1;
    if (!isPossible(amount.quantity()) || !ENDS.contains(sentence.lower(amount.at().to()))) {
      return false;
    }
    boolean beside =
        (sentence.is(before, ",") || sentence.is(before, "("))
            && before > 0
            && sentence.token(before - 1).isCapitalised();
    return beside
        || BEING.contains(sentence.lower(before)) && PERSONS.contains(sentence.lower(before - 1));
  }

  private static boolean isPossible(Quantity quantity) {
    BigDecimal stated = quantity.stated();
    return stated.signum() > 0
        && stated.compareTo(OLDEST) < 0
        && stated.stripTrailingZeros().scale() <= 0;
  }
}
