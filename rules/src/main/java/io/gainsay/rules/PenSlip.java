package io.gainsay.rules;

import io.gainsay.claim.Claim;
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
        && between(Values.quantity(first).statedInBase(), Values.quantity(second).statedInBase())) {
      pairs.add(new Pair(first, second));
    }
  }

  /** Two digits swapped (412 and 421), or a decimal point lost (2.6 and 26). */
  static boolean between(BigDecimal one, BigDecimal other) {
    String a = digits(one);
    String b = digits(other);
    if (a.length() < 2 || one.compareTo(other) == 0) {
      return false;
    }
    return a.equals(b) ? isTenfold(one, other) : isSwapped(a, b);
  }

  /** Whether more than two digits make a swap unlikely to be chance. */
  static boolean isTelling(BigDecimal number) {
    return digits(number).length() > 2;
  }

  /** Whether there are so many digits that the number itself tells what it counts. */
  static boolean isUnique(BigDecimal number) {
    return digits(number).length() > 3;
  }

  private static boolean isTenfold(BigDecimal one, BigDecimal other) {
    return one.movePointRight(1).compareTo(other) == 0
        || other.movePointRight(1).compareTo(one) == 0;
  }

  private static boolean isSwapped(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int first = 0;
    while (first < a.length() && a.charAt(first) == b.charAt(first)) {
      first++;
    }
    return first + 1 < a.length()
        && a.charAt(first) == b.charAt(first + 1)
        && a.charAt(first + 1) == b.charAt(first)
        && a.substring(first + 2).equals(b.substring(first + 2));
  }

  /** The significant digits. */
  private static String digits(BigDecimal number) {
    BigInteger unscaled = number.stripTrailingZeros().unscaledValue().abs();
    return unscaled.toString();
  }
}
