package io.gainsay.nlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups tokens into the words that the part-of-speech model was trained on: {@code U.S.}, {@code
 * 4.5}, {@code Hamas'} and {@code don't} are one word, hyphenated parts are words of their own.
 */
final class Words {

  private final List<String> texts = new ArrayList<>();
  private final int[] wordOfToken;

  Words(List<Token> tokens) {
    wordOfToken = new int[tokens.size()];
    int i = 0;
    while (i < tokens.size()) {
      int end = endOfWord(tokens, i);
      StringBuilder word = new StringBuilder(tokens.get(i).text());
      for (int j = i; j < end; j++) {
        wordOfToken[j] = texts.size();
        if (j > i) {
          word.append(tokens.get(j).text());
        }
      }
      texts.add(word.toString());
      i = end;
    }
  }

  String[] texts() {
    return texts.toArray(String[]::new);
  }

  int wordOf(int token) {
    return wordOfToken[token];
  }

  /** The first token of a word; the number of tokens for the end of the last word. */
  int tokenOf(int word) {
    int token = 0;
    while (token < wordOfToken.length && wordOfToken[token] < word) {
      token++;
    }
    return token;
  }

  private static int endOfWord(List<Token> tokens, int start) {
    int i = start + 1;
    Token first = tokens.get(start);
    if (!first.isWord() && !first.isDigits()) {
      return i;
    }
    while (i < tokens.size() && !tokens.get(i).spaced()) {
      Token joint = tokens.get(i);
      boolean more = i + 1 < tokens.size() && !tokens.get(i + 1).spaced();
      if (joint.isWord() || joint.isDigits()) {
        i++;
      } else if (isApostrophe(joint) && (more && tokens.get(i + 1).isWord())) {
        i += 2;
      } else if (isInnerMark(joint) && more && isSameSort(tokens.get(i - 1), tokens.get(i + 1))) {
        i += 2;
      } else if (joint.is(".") && isInitials(tokens, start, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean isApostrophe(Token token) {
    return token.is("'") || token.is("’");
  }

  private static boolean isInnerMark(Token token) {
    return token.is(".") || token.is(",") || token.is(":");
  }

  /** Digits around a mark make a number, single letters an abbreviation. */
  private static boolean isSameSort(Token left, Token right) {
    return left.isDigits() && right.isDigits()
        || left.isWord() && right.isWord() && left.text().length() == 1;
  }

  private static boolean isInitials(List<Token> tokens, int start, int dot) {
    Token last = tokens.get(dot - 1);
    return last.isWord() && (last.text().length() == 1 || start == dot - 1 && isTitle(last));
  }

  private static boolean isTitle(Token token) {
    return switch (token.lower()) {
      case "mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "prof" ->
          true;
      default -> false;
    };
  }
}
