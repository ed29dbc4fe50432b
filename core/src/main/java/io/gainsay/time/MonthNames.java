package io.gainsay.time;

import io.gainsay.lexicon.WordLists;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells months from the verbs, names and other words that look the same. */
final class MonthNames {

  private static final WordLists WORDS = WordLists.load(MonthNames.class, "context.txt");

  private static final Set<String> BEFORE_MONTH = WORDS.get("before-month");

  /** Written like a word of another sort, or like a given name. */
  private static final Set<String> AMBIGUOUS = WORDS.get("ambiguous-month");

  private MonthNames() {}

  /** The month that begins at token {@code i}, or null. */
  static @Nullable Entry at(Tokens t, int i) {
    Entry month = t.entry(i, Category.MONTH);
    if (month == null) {
      return null;
    }
    int after = i + month.length();
    boolean numberBefore = t.isDigits(i - 1) || isSuffixedNumber(t, i);
    boolean range = t.isDash(after) || t.isAny(after, "to", "through", "until");
    if (range && t.isCapitalised(i) && t.has(after + 1, Category.MONTH)) {
      return month;
    }
    boolean numberAfter = t.isDigits(after) || SmallNumbers.ordinal(t, after) != null;
    if (!t.isCapitalised(i)) {
      boolean safe = !t.isAny(i, "may", "march", "mar", "dec", "second");
      return safe
              && (numberBefore
                  || numberAfter
                  || isYearAfter(t, after)
                  || t.token(i).text().length() > 4)
          ? month
          : null;
    }
    if (month.length() > 1 || !AMBIGUOUS.contains(t.lower(i))) {
      return month;
    }
    boolean full = t.token(i).text().length() > 3 || t.is(i, "may") || !t.isCapitalised(i + 1);
    boolean placed = full && BEFORE_MONTH.contains(t.lower(i - 1)) || t.isHyphen(i - 1);
    return numberBefore || numberAfter || isYearAfter(t, after) || placed || isPlainMonth(t, i)
        ? month
        : null;
  }

  /** "May 2013", "May, 2013", "May of 2013". */
  private static boolean isYearAfter(Tokens t, int after) {
    return t.isAny(after, ",", "of") && t.digitCount(after + 1) == 4;
  }

  /** "the 3rd of May", "3rd May". */
  private static boolean isSuffixedNumber(Tokens t, int i) {
    return t.isAny(i - 1, "st", "nd", "rd", "th") || t.is(i - 1, "of");
  }

  /** A full name of a month that is no verb, and not followed by a surname. */
  private static boolean isPlainMonth(Tokens t, int i) {
    boolean full = t.isAny(i, "april", "june", "august");
    boolean name = t.isCapitalised(i + 1) && t.isWord(i + 1) && !t.has(i + 1, Category.WEEKDAY);
    boolean middle = t.isCapitalised(i - 1) && t.isWord(i - 1) && i > 1;
    return full && !name && !middle;
  }
}
