package io.gainsay.amount;

import io.gainsay.amount.Lexicon.Role;
import io.gainsay.amount.Lexicon.Word;
import io.gainsay.amount.Numeral.Form;
import io.gainsay.amount.Numeral.Part;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of every form in English prose: in digits, in words, mixed ("4.5bn", "1.2
 * million"), as ordinals, as fractions and as vague magnitudes ("tens of thousands").
 *
 * <p>It tells what the words would mean as a number, not whether they are one in this place: "one"
 * may be a pronoun and "second" a unit of time. Immutable and thread-safe.
 */
public final class NumberWords {

  private final Lexicon lexicon = Lexicon.standard();
  private final Fractions fractions = new Fractions(lexicon);

  /**
   * The longest number that starts at a token, or null where none does.
   *
   * @param s the sentence
   * @param i index of the first token
   */
  public @Nullable Numeral read(Sentence s, int i) {
    if (isSign(s, i)) {
      Numeral positive = read(s, i + 1);
      return positive == null || positive.form() == Form.VAGUE ? null : positive.negated();
    }
    if (!canStart(s, i)) {
      return null;
    }
    NumberGrammar grammar = new NumberGrammar(lexicon, s);
    Numeral vague = vague(s, i);
    if (vague != null) {
      return vague;
    }
    Part fraction = fractions.read(s, i);
    if (fraction != null) {
      return ofFraction(s, i, fraction);
    }
    Part cardinal = grammar.cardinal(i);
    Part ordinal = ordinal(s, i, cardinal, grammar);
    if (ordinal != null) {
      return Numeral.of(Form.ORDINAL, ordinal, i);
    }
    return cardinal == null ? null : ofCardinal(s, i, cardinal, grammar);
  }

  /** Whether a number can start with the token: the cheap test that most tokens fail. */
  boolean canStart(Sentence s, int i) {
    if (i >= s.size()) {
      return false;
    }
    Token token = s.token(i);
    char c = token.text().charAt(0);
    if (Character.isLetter(c)) {
      return lexicon.word(token.lower()) != null || token.is("a") || token.is("an");
    }
    return Character.isDigit(c) || c == '.' || c > 0x7f;
  }

  private static boolean isSign(Sentence s, int i) {
    if (s.is(i, "minus") || s.is(i, "negative")) {
      return true;
    }
    boolean dash = s.is(i, "-") || s.is(i, "−");
    return dash
        && s.token(i).spaced()
        && i + 1 < s.size()
        && !s.token(i + 1).spaced()
        && s.token(i + 1).isDigits();
  }

  private Numeral ofCardinal(Sentence s, int from, Part cardinal, NumberGrammar grammar) {
    Part ratio = fractions.ratio(s, cardinal, grammar);
    if (ratio != null) {
      return Numeral.of(Form.FRACTION, ratio, from);
    }
    Part withPoint = grammar.withPoint(cardinal);
    return Numeral.of(Form.CARDINAL, withFraction(s, withPoint, grammar), from);
  }

  /** "two and a half million", "a million and a half", "10 1/2", "2½". */
  private Part withFraction(Sentence s, Part whole, NumberGrammar grammar) {
    if (whole.hasDecimals()) {
      return whole;
    }
    int at = whole.to();
    int and = s.is(at, "-") && s.is(at + 1, "and") ? at + 1 : at;
    int next = s.is(and + 1, "-") ? and + 2 : and + 1;
    Part fraction = s.is(and, "and") ? fractions.read(s, next) : Digits.fraction(s, at);
    if (fraction == null) {
      return whole;
    }
    Word last = lexicon.word(s.lower(at - 1));
    BigDecimal scale = last != null && last.role() == Role.SCALE ? last.value() : BigDecimal.ONE;
    boolean scaled = scale.compareTo(BigDecimal.ONE) > 0;
    Part added = grammar.withMultipliers(fraction);
    if (scaled && added.to() > fraction.to()) {
      return new Part(whole.value().add(added.value()), BigDecimal.ONE, added.to());
    }
    BigDecimal value = whole.value().add(fraction.value().multiply(scale));
    return grammar.withMultipliers(new Part(value, scale.movePointLeft(1), fraction.to()));
  }

  /** A fraction, or what it is a fraction of: "half a million", "quarter of a million". */
  private Numeral ofFraction(Sentence s, int from, Part fraction) {
    int at = fraction.to();
    if (s.is(at, "of")) {
      at++;
    }
    if (s.is(at, "a") || s.is(at, "-")) {
      at++;
    }
    Word word = lexicon.word(s.lower(at));
    boolean multiplied =
        word != null && word.isMultiplier() && (at > fraction.to() || isPart(s, at - 1));
    if (!multiplied || word == null) {
      return Numeral.of(Form.FRACTION, fraction, from);
    }
    Part product =
        new Part(
            fraction.value().multiply(word.value()),
            word.value().movePointLeft(1).max(BigDecimal.ONE),
            at + 1);
    return Numeral.of(Form.CARDINAL, product, from);
  }

  /** "half million", "a quarter million"; but "a fifth million" is the one after the fourth. */
  private boolean isPart(Sentence s, int i) {
    Word word = lexicon.word(s.lower(i));
    return word != null && word.role() == Role.PART;
  }

  private @Nullable Part ordinal(
      Sentence s, int i, @Nullable Part cardinal, NumberGrammar grammar) {
    if (cardinal == null) {
      Word word = lexicon.word(s.lower(i));
      return word != null && word.role() == Role.ORDINAL
          ? new Part(word.value(), BigDecimal.ONE, i + 1)
          : null;
    }
    int after = cardinal.to();
    if (s.token(i).isDigits() && after > i + 1 && s.token(after - 1).isWord()) {
      return null;
    }
    if (s.token(after - 1).isDigits()) {
      boolean suffixed = after < s.size() && !s.token(after).spaced() && isOrdinalSuffix(s, after);
      return suffixed && !cardinal.hasDecimals() ? cardinal.times(BigDecimal.ONE, after + 1) : null;
    }
    int at = s.is(after, "and") ? after + 1 : grammar.skipHyphen(after);
    Word word = lexicon.word(s.lower(at));
    if (word == null || word.role() != Role.ORDINAL) {
      return null;
    }
    return endingIn(word.value().longValue(), cardinal, at + 1);
  }

  private static boolean isOrdinalSuffix(Sentence s, int i) {
    return s.is(i, "st") || s.is(i, "nd") || s.is(i, "rd") || s.is(i, "th");
  }

  private static @Nullable Part endingIn(long ordinal, Part before, int to) {
    long value = before.value().longValue();
    boolean unit = ordinal < 10 && value % 10 == 0 && value % 100 != 10;
    boolean teenOrTens = ordinal >= 10 && ordinal < 100 && value % 100 == 0;
    if (unit || teenOrTens) {
      return Part.whole(value + ordinal, to);
    }
    return ordinal >= 100 ? before.times(BigDecimal.valueOf(ordinal), to) : null;
  }

  private @Nullable Numeral vague(Sentence s, int i) {
    int at = i;
    Word word = lexicon.word(s.lower(at));
    boolean few = false;
    if (s.is(i, "a") && (s.is(i + 1, "few") || s.is(i + 1, "couple"))) {
      few = true;
      at = s.is(i + 2, "of") ? i + 3 : i + 2;
    } else if (word != null && word.role() == Role.FEW) {
      few = true;
      at = i + 1;
    }
    return few ? several(s, i, at) : plural(s, i, word);
  }

  /** "several hundred", "a few thousand", "a couple of dozen". */
  private @Nullable Numeral several(Sentence s, int from, int at) {
    Word word = lexicon.word(s.lower(at));
    if (word == null || !word.isMultiplier()) {
      return null;
    }
    Word scale = lexicon.word(s.lower(at + 1));
    boolean second = scale != null && scale.isMultiplier();
    BigDecimal value =
        second && scale != null ? word.value().multiply(scale.value()) : word.value();
    return magnitude(value, from, second ? at + 2 : at + 1);
  }

  /** "hundreds", "tens of thousands". */
  private @Nullable Numeral plural(Sentence s, int from, @Nullable Word word) {
    if (word == null || word.role() != Role.VAGUE) {
      return null;
    }
    Word scale = s.is(from + 1, "of") ? lexicon.word(s.lower(from + 2)) : null;
    if (scale != null && scale.role() == Role.VAGUE) {
      return magnitude(word.value().multiply(scale.value()), from, from + 3);
    }
    boolean ambiguous = s.is(from, "tens") || s.is(from, "scores");
    if (ambiguous && !(s.is(from, "scores") && s.is(from + 1, "of"))) {
      return null;
    }
    return new Numeral(
        Form.VAGUE, word.value(), word.low(), word.high(), BigDecimal.ONE, from, from + 1);
  }

  /** A careful writer says "several hundred" from about 150 on and until the next power of ten. */
  private static Numeral magnitude(BigDecimal value, int from, int to) {
    BigDecimal low = value.multiply(new BigDecimal("1.5"));
    BigDecimal high = value.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE);
    return new Numeral(Form.VAGUE, value, low, high, BigDecimal.ONE, from, to);
  }
}
