package io.gainsay.time;

import org.jspecify.annotations.Nullable;

/** Reads amounts of time with a word that places them: "the past two weeks". Stateless. */
final class PointedAmounts {

  private PointedAmounts() {}

  /** "the past two weeks", "the next 18 months", "the first nine months", "last three years". */
  static @Nullable Parse at(Tokens t, int i) {
    boolean the = t.isAny(i, "the", "these", "those", "its", "their", "this", "his", "her");
    int at = the ? i + 1 : i;
    Entry word = t.entry(at, Category.DEIXIS);
    boolean first = t.isAny(at, "first", "final", "early", "opening", "latest");
    boolean verb =
        t.is(at, "last") && t.isAny(at - 1, "t", "to", "will", "would", "could", "should", "not");
    if (verb) {
      return null;
    }
    int direction = 0;
    if (word != null && !first) {
      switch (Deixis.valueOf(word.value())) {
        case LAST, PRECEDING -> direction = -1;
        case NEXT -> direction = 1;
        case THAT -> {
          return null;
        }
        default -> direction = 0;
      }
    }
    int start = word != null && !first ? at + word.length() : first ? at + 1 : at;
    if (!the && start == at) {
      return null;
    }
    QuantityParser.Sum sum =
        t.isAny(start, "a", "an", "half") ? null : QuantityParser.sum(t, start);
    if (sum == null) {
      return plural(t, i, start, direction, word != null);
    }
    if (start == at && !t.isAny(i, "the", "those", "these") || isMeasure(t, sum.end())) {
      return null;
    }
    boolean hyphened = start == at && t.isHyphen(sum.end() - 2);
    boolean demonstrative = hyphened || t.isAny(i, "its", "their", "his", "her");
    DurationExpression expression = new DurationExpression(sum.amounts(), direction);
    return new Parse(expression, demonstrative ? at : i, sum.end(), sum.hedge());
  }

  private static boolean isMeasure(Tokens t, int end) {
    return t.isDash(end) && t.isAny(end + 1, "old", "long")
        || t.is(end, "-")
        || t.isAny(end, "ago", "earlier", "later");
  }

  /** "the past years", "the coming weeks", "recent months". */
  private static @Nullable Parse plural(Tokens t, int i, int at, int direction, boolean pointed) {
    Units.Reading unit = Units.at(t, at);
    if (unit == null || !unit.plural() || !pointed) {
      return null;
    }
    TimeExpression reference =
        new TimeExpression.Reference(direction < 0 ? "PAST_REF" : "FUTURE_REF");
    return direction == 0 ? null : Parse.of(reference, i, unit.end());
  }
}
