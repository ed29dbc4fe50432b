package io.gainsay.amount;

import io.gainsay.amount.Numeral.Part;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits: {@code 1,234,567}, {@code 12,34,567.89}, {@code 40 000}, {@code .5}. */
final class Digits {

  /** Longer runs of digits are identifiers, and slow to compute with. */
  private static final int MAX_DIGITS = 21;

  private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
  private static final int[] NUMERATORS = {1, 1, 2, 1, 3, 1, 2, 3, 4, 1, 5, 1, 3, 5, 7};
  private static final int[] DENOMINATORS = {2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8};

  private Digits() {}

  /** The number in digits that starts at token {@code i}, or null. */
  static @Nullable Part read(Sentence s, int i) {
    if (i >= s.size()) {
      return null;
    }
    if (s.is(i, ".")) {
      return isTouchingDigits(s, i + 1) && s.token(i).spaced() ? decimals(s, i, "0") : null;
    }
    if (!s.token(i).isDigits()) {
      return null;
    }
    StringBuilder whole = new StringBuilder(s.token(i).text());
    int to = groups(s, i, whole);
    if (whole.length() > MAX_DIGITS) {
      return null;
    }
    return s.is(to, ".") && !s.token(to).spaced() && isTouchingDigits(s, to + 1)
        ? decimals(s, to, whole.toString())
        : new Part(new BigDecimal(whole.toString()), BigDecimal.ONE, to);
  }

  private static @Nullable Part decimals(Sentence s, int dot, String whole) {
    String fraction = s.token(dot + 1).text();
    if (fraction.length() + whole.length() > MAX_DIGITS) {
      return null;
    }
    BigDecimal value = new BigDecimal(whole + "." + fraction);
    return new Part(value, BigDecimal.ONE.movePointLeft(fraction.length()), dot + 2);
  }

  /** Appends the groups that separators join to the digits at {@code i}; the index after them. */
  private static int groups(Sentence s, int i, StringBuilder digits) {
    int first = digits.length();
    if (first > 3 || first == 0 || digits.charAt(0) == '0') {
      return i + 1;
    }
    int to = i + 1;
    while (isGroup(s, to, 3)) {
      digits.append(s.token(to + 1).text());
      to += 2;
    }
    if (to == i + 1 && first <= 2) {
      to = indianGroups(s, to, digits);
    }
    while (to == i + 1 + (digits.length() - first) / 3 && isSpacedGroup(s, to)) {
      digits.append(s.token(to).text());
      to++;
    }
    return to;
  }

  /** Groups of two and a last one of three: 12,34,567. */
  private static int indianGroups(Sentence s, int from, StringBuilder digits) {
    int end = from;
    while (isGroup(s, end, 2)) {
      end += 2;
    }
    if (end == from || !isGroup(s, end, 3)) {
      return from;
    }
    for (int at = from; at <= end; at += 2) {
      digits.append(s.token(at + 1).text());
    }
    return end + 2;
  }

  private static boolean isGroup(Sentence s, int comma, int length) {
    return s.is(comma, ",")
        && !s.token(comma).spaced()
        && isTouchingDigits(s, comma + 1)
        && s.token(comma + 1).text().length() == length;
  }

  /** White space is a separator only before exactly three digits that nothing else touches. */
  private static boolean isSpacedGroup(Sentence s, int i) {
    return i < s.size()
        && s.token(i).isDigits()
        && s.token(i).spaced()
        && s.token(i).text().length() == 3
        && !(i + 1 < s.size() && s.is(i + 1, ",") && isTouchingDigits(s, i + 2));
  }

  private static boolean isTouchingDigits(Sentence s, int i) {
    return i < s.size() && s.token(i).isDigits() && !s.token(i).spaced();
  }

  /** A fraction in digits that starts at token {@code i}: {@code 3/4} or {@code ¾}; or null. */
  static @Nullable Part fraction(Sentence s, int i) {
    if (i >= s.size()) {
      return null;
    }
    Token token = s.token(i);
    int vulgar = token.text().length() == 1 ? VULGAR.indexOf(token.text()) : -1;
    if (vulgar >= 0) {
      return Fractions.part(NUMERATORS[vulgar], DENOMINATORS[vulgar], i + 1);
    }
    boolean slashed =
        token.isDigits()
            && s.is(i + 1, "/")
            && !s.token(i + 1).spaced()
            && isTouchingDigits(s, i + 2);
    if (!slashed || token.text().length() > 2 || s.token(i + 2).text().length() > 3) {
      return null;
    }
    int numerator = Integer.parseInt(token.text());
    int denominator = Integer.parseInt(s.token(i + 2).text());
    boolean plain = numerator > 0 && numerator < denominator && isUsual(denominator);
    return plain && !s.is(i + 3, "/") ? Fractions.part(numerator, denominator, i + 3) : null;
  }

  /** Other denominators belong to dates and names: 9/11, 24/7. */
  private static boolean isUsual(int denominator) {
    return switch (denominator) {
      case 2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 64, 100 -> true;
      default -> false;
    };
  }
}
