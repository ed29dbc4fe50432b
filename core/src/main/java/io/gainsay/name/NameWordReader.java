package io.gainsay.name;

import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the tokens of one word of a name together. */
final class NameWordReader {

  private static final WordLists WORDS = WordLists.load(NameWordReader.class, "name-shapes.txt");

  /** Arabic articles, written in lower case before the name they belong to. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "an", "ar", "as", "ash", "at", "az", "ad");

  /** Words after a hyphen that end the name before it: "Ohio-based", "UN-led". */
  private static final Set<String> HYPHEN_TAILS = WORDS.get("hyphen-tail");

  /** What follows an apostrophe without being part of a name. */
  private static final Set<String> CLITICS = Set.of("s", "t", "re", "ve", "ll", "d", "m");

  private static final int LONGEST_TAIL = 4;

  private NameWordReader() {}

  /** The word of a name that begins at token {@code i}, or null if none does. */
  static @Nullable NameWord read(Sentence sentence, int i) {
    if (i >= sentence.size()) {
      return null;
    }
    Token token = sentence.token(i);
    if (ARTICLES.contains(token.lower())
        && joins(sentence, i + 1, "-")
        && isTight(sentence, i + 2)
        && sentence.token(i + 2).isCapitalised()) {
      return word(sentence, i, extend(sentence, i + 3));
    }
    if (!token.isWord() || !token.isCapitalised()) {
      return null;
    }
    if (token.text().length() == 1 && joins(sentence, i + 1, ".")) {
      return word(sentence, i, endOfInitials(sentence, i));
    }
    if (joins(sentence, i + 1, ".") && RoleWords.standard().isCourtesy(token.lower())) {
      return new NameWord(i, i + 2, token.text());
    }
    return word(sentence, i, extend(sentence, i + 1));
  }

  private static NameWord word(Sentence sentence, int from, int to) {
    String text =
        sentence.text().substring(sentence.token(from).start(), sentence.token(to - 1).end());
    return new NameWord(from, to, text.replace('’', '\''));
  }

  /** {@code U.S.} and {@code J.K.}: single capitals, each with its dot. */
  private static int endOfInitials(Sentence sentence, int start) {
    int end = start + 2;
    while (isTight(sentence, end)
        && sentence.token(end).isCapitalised()
        && sentence.token(end).text().length() == 1
        && joins(sentence, end + 1, ".")) {
      end += 2;
    }
    return end;
  }

  private static int extend(Sentence sentence, int end) {
    int to = end;
    while (isTight(sentence, to)) {
      Token mark = sentence.token(to);
      boolean joined =
          mark.is("-") && joinsAfterHyphen(sentence, to)
              || (mark.is("'") || mark.is("’")) && joinsAfterApostrophe(sentence, to);
      if (joined) {
        to += 2;
      } else if (mark.isDigits() && sentence.token(to - 1).isCapitalised()) {
        to++;
      } else {
        break;
      }
    }
    return to;
  }

  private static boolean joinsAfterHyphen(Sentence sentence, int hyphen) {
    if (!isTight(sentence, hyphen + 1)) {
      return false;
    }
    Token before = sentence.token(hyphen - 1);
    Token after = sentence.token(hyphen + 1);
    if (after.isDigits()) {
      return before.isCapitalised() && before.text().length() <= 2;
    }
    if (after.isCapitalised()) {
      return !isGeographic(before) || !isGeographic(after);
    }
    if (after.is("elect") || after.is("designate")) {
      return true;
    }
    return after.isWord()
        && after.text().length() <= LONGEST_TAIL
        && !HYPHEN_TAILS.contains(after.lower())
        && !NameWords.isStarter(after.lower())
        && !isGeographic(before)
        && !before.isAllCaps();
  }

  private static boolean joinsAfterApostrophe(Sentence sentence, int mark) {
    if (!isTight(sentence, mark + 1) || !sentence.token(mark + 1).isWord()) {
      return false;
    }
    Token before = sentence.token(mark - 1);
    Token after = sentence.token(mark + 1);
    if (after.isCapitalised()) {
      return before.text().length() <= 2 && !after.is("s");
    }
    return after.text().length() <= LONGEST_TAIL && !CLITICS.contains(after.lower());
  }

  private static boolean isGeographic(Token token) {
    return Places.standard().contains(token.text())
        || Places.standard().countryOfPeople(token.text()).isPresent();
  }

  private static boolean joins(Sentence sentence, int i, String mark) {
    return isTight(sentence, i) && sentence.is(i, mark);
  }

  private static boolean isTight(Sentence sentence, int i) {
    return i < sentence.size() && !sentence.token(i).spaced();
  }
}
