package io.gainsay.amount;

import io.gainsay.amount.Lexicon.Role;
import io.gainsay.amount.Lexicon.Word;
import io.gainsay.amount.Numeral.Part;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads fractions in words: "half", "three-quarters", "a third", "one in five". */
final class Fractions {

  private static final WordLists WORDS = WordLists.load(Fractions.class, "comparisons.txt");

  /** Before "a third" these make it a share; without them it may be the third of a series. */
  private static final Set<String> BEFORE_SHARE =
      Set.of(
          "by", "than", "about", "nearly", "almost", "over", "only", "roughly", "around", "to",
          "least", "under", "some", "just", "up", "down", "and");

  /** After "a fifth" these make it a share: "a fifth more than last year". */
  private static final Set<String> COMPARED = WORDS.get("share");

  private static final Set<Integer> WHOLES =
      Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10000);

  /** How many words may stand between the two numbers of "three affected girls out of five". */
  private static final int MOST_COUNTED = 3;

  private final Lexicon lexicon;

  Fractions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static Part part(long numerator, long denominator, int to) {
    BigDecimal value =
        BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
    return new Part(value, BigDecimal.ONE, to);
  }

  /** The fraction that starts at token {@code i}, or null. */
  @Nullable Part read(Sentence s, int i) {
    Part inDigits = Digits.fraction(s, i);
    if (inDigits != null) {
      return inDigits;
    }
    Word first = lexicon.word(s.lower(i));
    if (first != null && first.role() == Role.PART && isSingular(s, i)) {
      return bare(s, i, first);
    }
    Part numerator = numerator(s, i);
    if (numerator == null) {
      return null;
    }
    int at = s.is(numerator.to(), "-") ? numerator.to() + 1 : numerator.to();
    Word denominator = lexicon.word(s.lower(at));
    long count = numerator.value().longValue();
    return denominator != null && isDenominator(s, i, at, denominator, count)
        ? part(count, denominator.value().longValue(), at + 1)
        : null;
  }

  /** "half" and "quarter" alone; not "the second half", "half-time", "the quarter". */
  private @Nullable Part bare(Sentence s, int i, Word word) {
    Word before = lexicon.word(s.lower(i - 1));
    boolean named =
        before != null && before.role() == Role.ORDINAL
            || s.is(i - 1, "-")
            || Set.of("the", "other", "each", "this", "that", "last", "its", "his", "their")
                .contains(s.lower(i - 1));
    boolean compound = s.is(i + 1, "-") && !s.token(i + 1).spaced() && !isScale(s, i + 2);
    boolean quarter = word.value().intValue() == 4 && !isScale(s, i + 1) && !isScale(s, i + 2);
    return named || compound || quarter || s.is(i + 1, "time")
        ? null
        : part(1, word.value().longValue(), i + 1);
  }

  private boolean isScale(Sentence s, int i) {
    Word word = lexicon.word(s.lower(i));
    return word != null && word.isMultiplier() || s.is(i, "mile");
  }

  private @Nullable Part numerator(Sentence s, int i) {
    if (s.is(i, "a") || s.is(i, "an")) {
      return Part.whole(1, i + 1);
    }
    Word word = lexicon.word(s.lower(i));
    if (word != null && word.isBelowHundred() && word.value().signum() > 0) {
      return Part.whole(word.value().longValue(), i + 1);
    }
    return null;
  }

  private boolean isDenominator(Sentence s, int from, int at, Word word, long count) {
    boolean singular = isSingular(s, at);
    return switch (word.role()) {
      case PART -> singular == (count == 1);
      case PARTS -> count > 1;
      case ORDINAL ->
          count == 1 && word.value().intValue() > 2 && (s.is(from, "one") || isShare(s, from, at));
      default -> false;
    };
  }

  private static boolean isSingular(Sentence s, int i) {
    return s.is(i, "half") || s.is(i, "quarter");
  }

  private static boolean isShare(Sentence s, int from, int at) {
    return at + 1 == s.size()
        || s.is(at + 1, "of")
        || s.lower(at).endsWith("ionth")
        || COMPARED.contains(s.lower(at + 1))
        || BEFORE_SHARE.contains(s.lower(from - 1)) && !s.tag(at + 1).isNominal()
        || !s.token(at + 1).isWord();
  }

  /** "one in five", "nine out of ten", where {@code part} is the first number; or null. */
  @Nullable Part ratio(Sentence s, Part part, NumberGrammar grammar) {
    int counted = afterCounted(s, part);
    int at = counted;
    if (s.is(at, "in")) {
      at++;
    } else if (s.is(at, "out") && s.is(at + 1, "of")) {
      at += 2;
    } else {
      return null;
    }
    if (s.is(at, "every")) {
      at++;
    }
    Part whole = grammar.cardinal(at);
    if (whole == null) {
      return null;
    }
    boolean share =
        isSmall(part)
            && isSmall(whole)
            && part.value().compareTo(whole.value()) < 0
            && (isOne(part) || WHOLES.contains(whole.value().intValue()))
            && !isYear(s, at)
            && (counted == part.to() || s.token(at).isWord() && !isFollowedByNoun(s, whole.to()));
    return share ? part(part.value().longValue(), whole.value().longValue(), whole.to()) : null;
  }

  /** Index after what is counted between the numbers: "one nursing post in five". */
  private static int afterCounted(Sentence s, Part part) {
    int i = part.to();
    if (!s.token(i - 1).isWord()) {
      return i;
    }
    int end = Math.min(i + MOST_COUNTED, s.size() - 1);
    while (i < end && s.token(i).isWord() && !s.is(i, "in") && !s.is(i, "out")) {
      i++;
    }
    return s.is(i, "in") || s.is(i, "out") ? i : part.to();
  }

  /** "One man in five cars" is no share. */
  private static boolean isFollowedByNoun(Sentence s, int i) {
    return i < s.size() && s.token(i).isWord() && (s.tag(i).isNominal() || s.tag(i) == Tag.ADJ);
  }

  private static boolean isOne(Part part) {
    return part.value().compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean isYear(Sentence s, int i) {
    return s.token(i).isDigits() && s.token(i).text().length() == 4;
  }

  private static boolean isSmall(Part part) {
    return !part.hasDecimals()
        && part.value().signum() > 0
        && part.value().compareTo(BigDecimal.valueOf(10_000)) <= 0;
  }
}
