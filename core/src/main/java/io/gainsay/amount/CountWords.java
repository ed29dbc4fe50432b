package io.gainsay.amount;

import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that no number word shows: "no one", "none of", "no casualties", "doubled", "twice as".
 */
final class CountWords {

  private static final WordLists WORDS = WordLists.load(CountWords.class, "comparisons.txt");

  private static final Map<String, BigDecimal> MULTIPLES = multiples();

  /** Plurals that do not end in s. */
  private static final Set<String> PLURALS =
      Set.of("people", "children", "men", "women", "police", "deaths", "person", "one");

  private static final Set<String> COMPARISONS = WORDS.get("times");

  private final NumberWords numbers;

  CountWords(NumberWords numbers) {
    this.numbers = numbers;
  }

  private static Map<String, BigDecimal> multiples() {
    Map<String, BigDecimal> multiples = new HashMap<>();
    for (String line : WordLists.lines(CountWords.class, "multiples.tsv")) {
      String[] field = line.split("\t");
      multiples.put(field[0], new BigDecimal(field[1]));
    }
    return Map.copyOf(multiples);
  }

  /** The amount that starts at token {@code i}, or null. */
  @Nullable AmountMention read(Sentence s, int i) {
    int zero = zero(s, i);
    if (zero > i) {
      return exact(s, i, zero, BigDecimal.ZERO, Unit.COUNT);
    }
    BigDecimal multiple = MULTIPLES.get(s.lower(i));
    if (multiple != null) {
      return changed(s, i, multiple);
    }
    return comparison(s, i);
  }

  /** The index after words for zero at {@code i}, or {@code i}. */
  private static int zero(Sentence s, int i) {
    return switch (s.lower(i)) {
      case "nobody" -> i + 1;
      case "none", "neither" ->
          s.is(i + 1, "of") || s.lower(i + 1).startsWith("w") || s.lower(i - 1).endsWith("ed")
              ? i + 1
              : i;
      case "no" -> isCounted(s, i + 1) ? (s.is(i + 1, "one") ? i + 2 : i + 1) : i;
      default -> i;
    };
  }

  private static boolean isCounted(Sentence s, int i) {
    String noun = s.lower(i);
    boolean plural = noun.length() > 4 && noun.endsWith("s") && !noun.endsWith("ss");
    return PLURALS.contains(noun) || plural;
  }

  /** "doubled", "more than halved": about so many times as much. */
  private static AmountMention changed(Sentence s, int i, BigDecimal multiple) {
    TokenSpan at = new TokenSpan(s, i, i + 1);
    Hedges.Match hedge = Hedges.standard().before(s, i, 0);
    boolean less = multiple.compareTo(BigDecimal.ONE) < 0;
    BigDecimal low = multiple.multiply(new BigDecimal("0.9"));
    BigDecimal high = multiple.multiply(new BigDecimal("1.2"));
    if (hedge != null && hedge.hedge() == Hedge.MORE_THAN) {
      low = less ? multiple.divide(BigDecimal.valueOf(2)) : multiple;
      high = less ? multiple : multiple.multiply(BigDecimal.valueOf(2));
    } else if (hedge != null) {
      low = multiple.multiply(new BigDecimal("0.75"));
      high = multiple.multiply(new BigDecimal("1.25"));
    }
    int from = hedge != null ? hedge.from() : i;
    Hedge kind = hedge != null ? hedge.hedge() : Hedge.EXACT;
    return new AmountMention(
        new TokenSpan(s, from, i + 1), at, new Quantity(multiple, low, high, Unit.TIMES, kind));
  }

  /** "twice as many", "half as much", "three times more", "10-fold". */
  private @Nullable AmountMention comparison(Sentence s, int i) {
    if (s.is(i, "twice") && COMPARISONS.contains(s.lower(i + 1))) {
      return exact(s, i, i + 1, BigDecimal.valueOf(2), Unit.TIMES);
    }
    Numeral number = numbers.read(s, i);
    if (number == null || number.form() == Numeral.Form.ORDINAL) {
      return null;
    }
    int to = number.to();
    boolean fold = s.is(to, "-") && s.is(to + 1, "fold");
    boolean times = s.is(to, "times") && COMPARISONS.contains(s.lower(to + 1));
    boolean half = s.is(i, "half") && s.is(to, "as");
    if (!fold && !times && !half) {
      return null;
    }
    int end = fold ? to + 2 : times ? to + 1 : to;
    TokenSpan at = new TokenSpan(s, i, end);
    return new AmountMention(
        at, new TokenSpan(s, i, to), Quantity.exact(number.value(), Unit.TIMES));
  }

  private static AmountMention exact(Sentence s, int from, int to, BigDecimal value, Unit unit) {
    TokenSpan at = new TokenSpan(s, from, to);
    return new AmountMention(at, at, Quantity.exact(value, unit));
  }

  /** Whether {@link #read} could find anything but a comparison here: a cheap test. */
  static boolean canStart(String lower) {
    return switch (lower) {
      case "no", "nobody", "none", "neither", "twice" -> true;
      default -> MULTIPLES.containsKey(lower);
    };
  }
}
