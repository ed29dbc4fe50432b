package io.gainsay.rules.restated;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers of which one is what a slip of the pen makes of the other. */
public final class PenSlips {

  /** So many digits are not alike by chance. */
  private static final int MANY = 4;

  private PenSlips() {}

  /** Two digits swapped (412 and 421), or a decimal point lost (2.6 and 26). */
  public static boolean between(BigDecimal one, BigDecimal other) {
    String a = digits(one);
    String b = digits(other);
    if (a.length() < 2 || one.compareTo(other) == 0) {
      return false;
    }
    return a.equals(b) ? isTenfold(one, other) : isSwapped(a, b);
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

  /**
   * Whether two numbers of four and more digits differ in one of them (1,311 and 3,311): too much
   * in common for two numbers that have nothing to do with each other.
   */
  public static boolean inOneDigit(BigDecimal one, BigDecimal other) {
    String a = digits(one);
    String b = digits(other);
    if (a.length() < MANY || a.length() != b.length() || one.scale() != other.scale()) {
      return false;
    }
    int differing = 0;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        differing++;
      }
    }
    return differing == 1;
  }

  /** The significant digits. */
  private static String digits(BigDecimal number) {
    BigInteger unscaled = number.stripTrailingZeros().unscaledValue().abs();
    return unscaled.toString();
  }
}
