package io.gainsay.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what recurs: "every Friday", "each July", "twice a year", "Tuesday nights", "daily". */
final class SetParser implements Parser {

  @Override
  public @Nullable Parse at(Tokens t, int i) {
    Entry frequency = t.entry(i, Category.FREQUENCY);
    boolean attribute = t.is(i, "quarterly") && t.isWord(i + 1) && !t.isCapitalised(i + 1);
    if (frequency != null
        && !attribute
        && !(t.isCapitalised(i) && (t.isCapitalised(i + 1) || i > 0))) {
      return set(frequency.value(), i, i + frequency.length());
    }
    if (t.has(i, Category.EVERY)) {
      return every(t, i);
    }
    if (t.has(i, Category.TIMES)) {
      return rate(t, i, i + 1);
    }
    Entry plural = t.entry(i, Category.WEEKDAY_PLURAL);
    if (plural != null) {
      return set("XXXX-WXX-" + plural.number(), i, i + 1);
    }
    Entry weekday = t.entry(i, Category.WEEKDAY);
    Entry parts = t.entry(i + 1, Category.DAYPARTS);
    if (weekday != null && parts != null && t.token(i).text().length() > 5) {
      return set("XXXX-WXX-" + weekday.number() + "T" + parts.value(), i, i + 2);
    }
    SmallNumbers.Reading number = SmallNumbers.cardinal(t, i);
    return number != null && t.is(number.end(), "times") ? rate(t, i, number.end() + 1) : null;
  }

  private static Parse set(String value, int from, int end) {
    return Parse.of(new TimeExpression.Recurring(value), from, end);
  }

  private static @Nullable Parse every(Tokens t, int i) {
    int at = t.is(i + 1, "of") && t.isAny(i + 2, "the", "these", "those") ? i + 3 : i + 1;
    double count = 1;
    if (t.isAny(at, "other", "second")) {
      count = 2;
      at++;
    } else {
      SmallNumbers.Reading number = SmallNumbers.cardinal(t, at);
      if (number != null && !number.vague()) {
        count = number.value();
        at = number.end();
      }
    }
    Units.Reading unit = Units.at(t, at);
    if (unit != null) {
      return set(
          "P" + new Amount(count * unit.factor(), false, unit.unit()).value(), i, unit.end());
    }
    Cycle cycle = RelativeParser.cycle(t, at);
    if (cycle == null) {
      Entry part = t.entry(at, Category.DAYPART);
      return part == null ? null : set("XXXX-XX-XXT" + part.value(), i, at + 1);
    }
    int end = at + length(t, at);
    Entry part = cycle instanceof Cycle.Weekday ? t.entry(end, Category.DAYPART) : null;
    return part == null
        ? set(cycle.openValue(), i, end)
        : set(cycle.openValue() + "T" + part.value(), i, end + 1);
  }

  private static int length(Tokens t, int i) {
    int longest = 1;
    for (Category category :
        new Category[] {
          Category.WEEKDAY, Category.HOLIDAY, Category.MONTH, Category.SEASON, Category.WEEKEND
        }) {
      longest = Math.max(longest, t.entryLength(i, category));
    }
    return longest;
  }

  /** "a year" behind "twice", "three times". */
  private static @Nullable Parse rate(Tokens t, int from, int at) {
    if (!t.isAny(at, "a", "an", "per", "each", "every")) {
      return null;
    }
    Units.Reading unit = Units.at(t, at + 1);
    return unit == null || unit.plural()
        ? null
        : set(
            String.format(Locale.ROOT, "P%s", new Amount(1, false, unit.unit()).value()),
            from,
            unit.end());
  }
}
