package io.gainsay.name;

import java.util.Locale;

/**
 * One word of a name: {@code Blinken}, {@code al-Assad}, {@code U.S.}, {@code O'Brien}.
 *
 * @param from its first token
 * @param to after its last token
 * @param text as written, the dot of an abbreviated title left out
 * @param lower {@code text} in lower case
 */
record NameWord(int from, int to, String text, String lower) {

  NameWord(int from, int to, String text) {
    this(from, to, text, text.toLowerCase(Locale.ROOT));
  }

  boolean isCapitalised() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Capitals only, more than one: {@code WHO}, {@code U.N.}. */
  boolean isAcronym() {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (Character.isLetter(c)) {
        return false;
      }
    }
    return capitals > 1;
  }

  /** {@code J.} or {@code J}. */
  boolean isInitial() {
    return isCapitalised() && (text.length() == 1 || text.length() == 2 && text.endsWith("."));
  }
}
