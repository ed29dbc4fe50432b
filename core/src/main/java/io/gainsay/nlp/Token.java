package io.gainsay.nlp;

/**
 * A maximal run of letters, of digits, or of one other character. {@code 4.5bn} is four tokens,
 * {@code cease-fire} three: grammars put together what they need, and no boundary they could want
 * is lost.
 *
 * @param text as written
 * @param lower {@code text} in lower case (root locale)
 * @param start offset in the sentence's text
 * @param end offset after the token in the sentence's text
 * @param spaced whether white space, or the sentence's start, stands before the token
 */
public record Token(String text, String lower, int start, int end, boolean spaced) {

  public boolean is(String lowerCase) {
    return lower.equals(lowerCase);
  }

  public boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  public boolean isDigits() {
    return Character.isDigit(text.charAt(0));
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** All letters upper case, and more than one: {@code UN}, {@code GDP}. */
  public boolean isAllCaps() {
    if (text.length() < 2 || !isWord()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
