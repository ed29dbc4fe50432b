package io.gainsay.name;

import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the words of one document are written where position does not force a capital. */
final class CaseEvidence {

  /** In a title-case line at least this share of the longer words is capitalised. */
  private static final double TITLE_CASE_SHARE = 0.7;

  private static final int LONGER = 4;
  private static final int FEWEST_WORDS = 3;

  private final Set<String> lowerSeen = new HashSet<>();
  private final Set<String> capitalSeen = new HashSet<>();

  CaseEvidence(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      boolean titleCase = isTitleCase(sentence) || isAllCapitals(sentence);
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        if (token.isWord()) {
          if (!token.isCapitalised()) {
            lowerSeen.add(token.lower());
          } else if (!titleCase && !isForced(sentence, i)) {
            capitalSeen.add(token.lower());
          }
        }
      }
    }
  }

  /** Whether the word stands in lower case anywhere. */
  boolean seenLower(String lower) {
    return lowerSeen.contains(lower);
  }

  /** Whether the word stands with a capital that its position does not explain. */
  boolean seenCapital(String lower) {
    return capitalSeen.contains(lower);
  }

  /** Whether position alone would capitalise token {@code i}: sentence or quotation begins. */
  static boolean isForced(Sentence sentence, int i) {
    int before = i - 1;
    while (before >= 0 && isOpening(sentence.token(before))) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    Token mark = sentence.token(before);
    boolean opened = before < i - 1;
    return switch (mark.text()) {
      case ".", "!", "?", ":", ";", "*", "•", "—", "–", "|", "/" -> !isInitialDot(sentence, before);
      case "," -> opened;
      default -> opened && isQuote(sentence.token(i - 1));
    };
  }

  private static boolean isInitialDot(Sentence sentence, int dot) {
    if (!sentence.is(dot, ".") || dot == 0 || sentence.token(dot).spaced()) {
      return false;
    }
    Token before = sentence.token(dot - 1);
    return before.isCapitalised()
        && (before.text().length() == 1 || RoleWords.standard().isCourtesy(before.lower()));
  }

  private static boolean isOpening(Token token) {
    return isQuote(token) || token.is("(") || token.is("[");
  }

  private static boolean isQuote(Token token) {
    return switch (token.text()) {
      case "\"", "“", "”", "'", "‘", "«", "„" -> true;
      default -> false;
    };
  }

  /** Whether a sentence is set in capitals throughout, so that they tell nothing. */
  static boolean isAllCapitals(Sentence sentence) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      if (token.isWord()) {
        words++;
        if (!token.isAllCaps() && token.text().length() > 1) {
          return false;
        }
      }
    }
    return words > 1;
  }

  /** Whether a sentence is written as headlines are: no full stop, longer words capitalised. */
  static boolean isTitleCase(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      if (token.isWord() && token.text().length() >= LONGER) {
        words++;
        if (token.isCapitalised()) {
          capitals++;
        }
      }
    }
    return words >= FEWEST_WORDS
        && capitals >= words * TITLE_CASE_SHARE
        && !sentence.is(sentence.size() - 1, ".");
  }
}
