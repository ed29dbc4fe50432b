package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.rules.restated.PenSlips;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers of which one is what a slip of the pen makes of the other. */
final class PenSlip {

  /** How many earlier claims with the same digits a claim is compared with. */
  private static final int NEIGHBOURS = 8;

  private PenSlip() {}

  /** Two claims in different sentences, in the order of the text. */
  record Pair(Claim first, Claim second) {}

  /** The pairs of claims whose amounts differ by a slip of the pen. */
  static List<Pair> among(List<Claim> claims) {
    Map<String, List<Claim>> byDigits = new LinkedHashMap<>();
    for (Claim claim : claims) {
      char[] digits = digits(Values.quantity(claim).statedInBase()).toCharArray();
      Arrays.sort(digits);
      byDigits.computeIfAbsent(new String(digits), k -> new ArrayList<>()).add(claim);
    }
    List<Pair> pairs = new ArrayList<>();
    for (List<Claim> group : byDigits.values()) {
      for (int later = 1; later < group.size(); later++) {
        for (int first = Math.max(0, later - NEIGHBOURS); first < later; first++) {
          add(group.get(first), group.get(later), pairs);
        }
      }
    }
    return pairs;
  }

  private static void add(Claim first, Claim second, List<Pair> pairs) {
    if (first.at().sentence() != second.at().sentence()
        && PenSlips.between(
            Values.quantity(first).statedInBase(), Values.quantity(second).statedInBase())) {
      pairs.add(new Pair(first, second));
    }
  }

  /** Whether more than two digits make a swap unlikely to be chance. */
  static boolean isTelling(BigDecimal number) {
    return digits(number).length() > 2;
  }

  /** Whether there are so many digits that the number itself tells what it counts. */
  static boolean isUnique(BigDecimal number) {
    return digits(number).length() > 3;
  }

  /** The significant digits. */
  private static String digits(BigDecimal number) {
    BigInteger unscaled = number.stripTrailingZeros().unscaledValue().abs();
    return unscaled.toString();
  }
}
