package io.gainsay.amount;

import io.gainsay.amount.Numeral.Form;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import java.util.Set;

/**
 * Knows numbers that are no amounts: names and versions ("Boeing 737", "COVID-19"), labels ("Room
 * 101"), phone numbers, addresses, clock times, bare years, and "one" the pronoun.
 */
final class NotAmounts {

  private static final WordLists WORDS = WordLists.load(NotAmounts.class, "no-amounts.txt");

  private static final Set<String> LABELS = WORDS.get("label");
  private static final Set<String> STREETS = WORDS.get("street");
  private static final Set<String> BEFORE_ONE = WORDS.get("before-one");
  private static final Set<String> AFTER_ONE = WORDS.get("after-one");
  private static final Set<String> OPENERS = WORDS.get("opener");

  private NotAmounts() {}

  /**
   * Whether the number is no amount although it reads as one.
   *
   * @param from where hedge, sign and number begin
   * @param to where number and unit end
   * @param bound whether a hedge, a currency or a unit binds the number
   */
  static boolean excludes(Sentence s, Numeral number, int from, int to, boolean bound) {
    return isPartOfLarger(s, from, number, to)
        || !bound && isUnboundName(s, number)
        || isClockTime(s, number)
        || isAddress(s, number)
        || isYear(s, number, bound);
  }

  private static boolean isUnboundName(Sentence s, Numeral number) {
    return isPhone(s, number)
        || isLabelled(s, number)
        || isPronoun(s, number)
        || isNamePart(s, number)
        || isAdverb(s, number);
  }

  /** "A23", "F-16", "777F", "1990s", "192.168.1.2", "9/11", "3:1". */
  private static boolean isPartOfLarger(Sentence s, int from, Numeral number, int to) {
    if (from > 0 && !s.token(from).spaced() && s.token(number.from()).isDigits()) {
      Token before = s.token(from - 1);
      if (before.isWord() || before.isDigits() || isJoint(before)) {
        return true;
      }
      boolean hyphen = before.is("-") || before.is(".") || before.is(",");
      if (hyphen && from > 1 && !before.spaced() && joinsName(s.token(from - 2))) {
        return true;
      }
    }
    return goesOn(s, to);
  }

  /** Whether what stands right before token {@code to} is the beginning of something longer. */
  static boolean goesOn(Sentence s, int to) {
    if (to >= s.size() || s.token(to).spaced()) {
      return false;
    }
    Token after = s.token(to);
    boolean digits = s.token(to - 1).isDigits();
    if (digits && after.isWord()) {
      return true;
    }
    boolean more = to + 1 < s.size() && !s.token(to + 1).spaced();
    boolean joint = after.is(".") || after.is(":") || after.is("/") || after.is(",");
    return digits
        && more
        && (joint && s.token(to + 1).isDigits()
            || after.is("-") && s.token(to + 1).isCapitalised());
  }

  private static boolean isJoint(Token token) {
    return token.is("/") || token.is(":") || token.is("#") || token.is("_") || token.is("№");
  }

  private static boolean joinsName(Token token) {
    return token.isCapitalised()
        || token.isDigits()
        || token.text().length() == 1 && token.isWord();
  }

  /** "0800 123 456", "+44 20", "555-1234". */
  private static boolean isPhone(Sentence s, Numeral number) {
    Token first = s.token(number.from());
    if (!first.isDigits()) {
      return false;
    }
    boolean zeroLed =
        first.text().length() > 1
            && first.text().charAt(0) == '0'
            && number.to() == number.from() + 1;
    boolean plus = s.is(number.from() - 1, "+");
    int to = number.to();
    boolean joined =
        s.is(to, "-")
            && !s.token(to).spaced()
            && to + 1 < s.size()
            && s.token(to + 1).isDigits()
            && s.token(to + 1).text().length() >= 3
            && !s.token(to + 1).spaced();
    return zeroLed || plus || joined && first.text().length() == 3 && isAscending(s, number);
  }

  /** A range of like numbers, "100-200", is none; "555-1234" and "222-2222" are. */
  private static boolean isAscending(Sentence s, Numeral number) {
    return s.token(number.to() + 1).text().length() > 3;
  }

  private static boolean isLabelled(Sentence s, Numeral number) {
    int before = number.from() - 1;
    if (s.is(before, ".") && !s.token(before).spaced()) {
      before--;
    }
    boolean no = s.is(before, "no") && !number.isWhole();
    return number.form() == Form.CARDINAL && before >= 0 && !no && LABELS.contains(s.lower(before));
  }

  private static boolean isPronoun(Sentence s, Numeral number) {
    if (!s.is(number.from(), "one") || number.to() != number.from() + 1) {
      return false;
    }
    String before = s.lower(number.from() - 1);
    boolean described =
        !before.equals("only") && !before.equals("left") && Lexicon.english().isAdjective(before);
    if (described || BEFORE_ONE.contains(before) || AFTER_ONE.contains(s.lower(number.to()))) {
      return true;
    }
    boolean ofThe = s.is(number.to(), "of") && !s.is(number.to() + 1, "them");
    return ofThe && isSuperlativeSoon(s, number.to() + 1);
  }

  private static boolean isSuperlativeSoon(Sentence s, int from) {
    for (int i = from; i < Math.min(from + 6, s.size()) && s.token(i).isWord(); i++) {
      String word = s.lower(i);
      if (word.equals("most") || word.equals("best") || word.length() > 4 && word.endsWith("est")) {
        return true;
      }
    }
    return false;
  }

  /** "at first", "first of all": manners of speaking. */
  private static boolean isAdverb(Sentence s, Numeral number) {
    if (number.form() != Form.ORDINAL) {
      return false;
    }
    return s.is(number.from() - 1, "at") && s.is(number.from(), "first")
        || s.is(number.to(), "of") && s.is(number.to() + 1, "all")
        || s.is(number.from(), "second")
            && (s.is(number.from() - 1, "a") || isOne(s, number))
            && !s.is(number.to(), "time");
  }

  private static boolean isOne(Sentence s, Numeral number) {
    return s.is(number.from() - 1, "per") || s.is(number.from() - 1, "each");
  }

  private static boolean isNamePart(Sentence s, Numeral number) {
    int from = number.from();
    boolean nameable = number.form() == Form.CARDINAL || number.form() == Form.ORDINAL;
    if (!nameable || from == 0 || isTitleCase(s)) {
      return false;
    }
    Token first = s.token(from);
    Token before = s.token(from - 1);
    if (first.isWord() && first.isCapitalised() && !opensClause(before)) {
      return true;
    }
    boolean named =
        number.form() == Form.CARDINAL
            && first.isDigits()
            && first.spaced()
            && before.isCapitalised()
            && !OPENERS.contains(before.lower())
            && !(from == 1 && opensWithVerb(before.lower()))
            && number.to() == from + 1;
    return named && !isSeries(s);
  }

  /** "Housing 310 dogs, the centre has turned people away." */
  private static boolean opensWithVerb(String word) {
    return word.endsWith("ing") && Lexicon.english().isVerb(Lemmas.english().verb(word));
  }

  /** A hyphen with spaces around is a dash: "LIMA, May 14 - Nine people". */
  private static boolean opensClause(Token before) {
    boolean joint = before.is(",") || before.is("-") && !before.spaced();
    return !before.isWord() && !before.isDigits() && !joint;
  }

  /** "Reform 22, the Conservatives 15": a name with a number, and then the next name. */
  private static boolean isSeries(Sentence s) {
    for (int i = 1; i < s.size(); i++) {
      if (s.token(i).isDigits() && s.token(i - 1).isCapitalised() && goesOnWithName(s, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOnWithName(Sentence s, int i) {
    int at = i;
    while (at < s.size() && s.token(at).isDigits()
        || s.is(at, ",")
        || s.is(at, ";")
        || s.is(at, "and")
        || s.is(at, "the")) {
      at++;
    }
    return at > i && at < s.size() && s.token(at).isCapitalised();
  }

  /** In a headline capitals say nothing. */
  private static boolean isTitleCase(Sentence s) {
    int words = 0;
    int capitals = 0;
    for (Token token : s.tokens()) {
      if (token.isWord() && token.text().length() > 3) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    return words > 3 && capitals * 4 > words * 3;
  }

  private static boolean isClockTime(Sentence s, Numeral number) {
    int to = number.to();
    return s.is(to, "am")
        || s.is(to, "pm")
        || s.is(to, "o")
        || (s.is(to, "a") || s.is(to, "p")) && s.is(to + 1, ".") && s.is(to + 2, "m");
  }

  private static boolean isAddress(Sentence s, Numeral number) {
    int to = number.to();
    if (!s.token(number.from()).isDigits()) {
      return false;
    }
    for (int i = to; i < Math.min(to + 4, s.size()) && s.token(i).isCapitalised(); i++) {
      if (i > to && STREETS.contains(s.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Four bare digits that nothing binds and that count no plural noun. */
  private static boolean isYear(Sentence s, Numeral number, boolean bound) {
    Token first = s.token(number.from());
    boolean yearly =
        !bound
            && number.form() == Form.CARDINAL
            && number.to() == number.from() + 1
            && first.isDigits()
            && first.text().length() == 4
            && "1500".compareTo(first.text()) <= 0
            && "2100".compareTo(first.text()) > 0;
    return yearly && !countsNoun(s, number.to());
  }

  private static boolean countsNoun(Sentence s, int i) {
    return i < s.size()
        && s.token(i).isWord()
        && (s.lower(i).endsWith("s") && s.lower(i).length() > 3 || s.is(i, "people"))
        && !s.token(i).isCapitalised();
  }
}
