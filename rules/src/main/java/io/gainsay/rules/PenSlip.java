package io.gainsay.rules;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Whether one number is what a slip of the pen makes of another. */
final class PenSlip {

  private PenSlip() {}

  /** Two digits swapped (412 and 421), or a decimal point lost (2.6 and 26). */
  static boolean between(BigDecimal one, BigDecimal other) {
    String a = digits(one);
    String b = digits(other);
    if (a.length() < 2 || a.equals(b) && one.compareTo(other) == 0) {
      return false;
    }
    return a.equals(b) || isSwapped(a, b);
  }

  private static boolean isSwapped(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int first = 0;
    while (first < a.length() && a.charAt(first) == b.charAt(first)) {
      first++;
    }
    int last = a.length() - 1;
    while (last > first && a.charAt(last) == b.charAt(last)) {
      last--;
    }
    return last == first + 1
        && a.charAt(first) == b.charAt(last)
        && a.charAt(last) == b.charAt(first);
  }

  /** The significant digits. */
  private static String digits(BigDecimal number) {
    BigInteger unscaled = number.stripTrailingZeros().unscaledValue().abs();
    return unscaled.toString();
  }
}
