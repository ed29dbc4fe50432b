package io.gainsay.amount;

import io.gainsay.amount.Lexicon.Role;
import io.gainsay.amount.Lexicon.Word;
import io.gainsay.amount.Numeral.Part;
import io.gainsay.nlp.Sentence;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of whole numbers in words and digits over the tokens of one sentence:
 *
 * <pre>
 * cardinal = group {multiplier} {["and"] group {multiplier}}   each multiplier below the last
 * group    = digits | small ["hundred" [["and"] small]] | "a" multiplier
 * small    = unit | teen | tens [["-"] unit]
 * </pre>
 */
final class NumberGrammar {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private final Lexicon lexicon;
  private final Sentence s;

  NumberGrammar(Lexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.s = sentence;
  }

  /** The whole or decimal number that starts at token {@code i}, or null. */
  @Nullable Part cardinal(int i) {
    Part group = group(i);
    if (group == null) {
      return null;
    }
    boolean inDigits = s.token(i).isDigits();
    Part total = multiplied(group);
    BigDecimal limit = lastMultiplier(total, group);
    while (limit != null && !total.hasDecimals()) {
      boolean and = s.is(total.to(), "and");
      int at = and ? total.to() + 1 : total.to();
      Part next = group(at);
      if (next == null || next.hasDecimals() || s.is(at, "a") || s.is(at, "an")) {
        break;
      }
      Part more = multiplied(next);
      boolean joined =
          more.value().compareTo(limit) < 0
              && !startsFraction(more.to())
              && (inDigits ? continuesDigits(limit, next, more) : !s.token(at).isDigits());
      if (!joined) {
        break;
      }
      total = new Part(total.value().add(more.value()), BigDecimal.ONE, more.to());
      limit = lastMultiplier(more, next);
    }
    return total;
  }

  /** "3 hundred and 21", "4 thousand 3 hundred"; but "3 million two" is two numbers. */
  private static boolean continuesDigits(BigDecimal limit, Part next, Part more) {
    return limit.compareTo(THOUSAND) <= 0
        || more.to() > next.to()
        || more.value().compareTo(HUNDRED) >= 0;
  }

  private @Nullable BigDecimal lastMultiplier(Part total, Part group) {
    if (total.to() > group.to()) {
      BigDecimal multiplier = total.value().divide(group.value().max(BigDecimal.ONE));
      return isDozen(total.to() - 1) ? null : multiplier;
    }
    boolean hundreds =
        group.value().compareTo(HUNDRED) >= 0 && s.lower(group.to() - 1).equals("hundred");
    return hundreds ? HUNDRED : null;
  }

  private boolean isDozen(int i) {
    Word word = lexicon.word(s.lower(i));
    return word != null && word.value().intValue() == 12;
  }

  /** The group with the multipliers that follow it: "two" before "hundred thousand". */
  private Part multiplied(Part group) {
    Part part = group;
    while (true) {
      int at = skipHyphen(part.to());
      BigDecimal factor = multiplier(at, part.to());
      if (factor == null || part.value().signum() == 0) {
        return part;
      }
      part = part.times(factor, at + 1);
    }
  }

  private @Nullable BigDecimal multiplier(int at, int afterNumber) {
    if (at >= s.size()) {
      return null;
    }
    boolean touchesDigits =
        at == afterNumber && !s.token(at).spaced() && at > 0 && s.token(at - 1).isDigits();
    if (touchesDigits) {
      BigDecimal suffix = lexicon.suffix(s.token(at).text());
      if (suffix != null) {
        return suffix;
      }
    }
    Word word = lexicon.word(s.lower(at));
    if (word == null) {
      return null;
    }
    boolean plural = word.role() == Role.VAGUE && !s.is(at, "tens") && !s.is(at, "scores");
    return word.isMultiplier() || plural ? word.value() : null;
  }

  /** A number below a thousand in words, or one in digits, or "a" before a multiplier. */
  private @Nullable Part group(int i) {
    if (i >= s.size()) {
      return null;
    }
    if (s.is(i, "a") || s.is(i, "an")) {
      Word next = lexicon.word(s.lower(i + 1));
      return next != null && next.isMultiplier() ? hundreds(Part.whole(1, i + 1)) : null;
    }
    Part first = Digits.read(s, i);
    if (first != null) {
      return first.hasDecimals() ? first : hundreds(first);
    }
    first = small(i);
    if (first != null) {
      return hundreds(first);
    }
    return s.is(i, "dozen") && isDefinite(i) ? Part.whole(12, i + 1) : bareHundred(i);
  }

  /** "The dozen men": told of before as "a dozen" or as twelve. */
  private boolean isDefinite(int i) {
    return s.is(i - 1, "the") || s.is(i - 1, "these") || s.is(i - 1, "those");
  }

  /** "hundred thousand" without its "a". */
  private @Nullable Part bareHundred(int i) {
    Word next = isHundred(i) ? lexicon.word(s.lower(i + 1)) : null;
    return next != null && next.role() == Role.SCALE
        ? new Part(HUNDRED, BigDecimal.ONE, i + 1)
        : null;
  }

  private Part hundreds(Part count) {
    int at = skipHyphen(count.to());
    Word word = lexicon.word(s.lower(at));
    if (word == null || word.role() != Role.HUNDRED || count.value().signum() == 0) {
      return count;
    }
    Part total = count.times(HUNDRED, at + 1);
    boolean and = s.is(total.to(), "and");
    int tail = and ? total.to() + 1 : skipHyphen(total.to());
    Part rest = tailOfHundred(tail, count);
    boolean joined = rest != null && !isHundred(rest.to()) && !startsFraction(rest.to());
    return joined && rest != null
        ? new Part(total.value().add(rest.value()), BigDecimal.ONE, rest.to())
        : total;
  }

  private @Nullable Part tailOfHundred(int i, Part count) {
    boolean digits = s.token(count.to() - 1).isDigits();
    Part rest = digits ? Digits.read(s, i) : small(i);
    boolean fits =
        rest != null
            && !rest.hasDecimals()
            && rest.value().signum() > 0
            && rest.value().compareTo(HUNDRED) < 0;
    return fits ? rest : null;
  }

  private boolean isHundred(int i) {
    Word word = lexicon.word(s.lower(i));
    return word != null && word.role() == Role.HUNDRED;
  }

  private boolean startsFraction(int i) {
    Word word = lexicon.word(s.lower(skipHyphen(i)));
    return word != null && (word.role() == Role.PART || word.role() == Role.PARTS);
  }

  /** A number below a hundred in words. */
  @Nullable Part small(int i) {
    Word word = lexicon.word(s.lower(i));
    if (word == null || !word.isBelowHundred()) {
      return null;
    }
    if (word.role() == Role.TENS) {
      int at = skipHyphen(i + 1);
      Word unit = lexicon.word(s.lower(at));
      if (unit != null && unit.role() == Role.UNIT && unit.value().signum() > 0) {
        return Part.whole(word.value().intValue() + unit.value().intValue(), at + 1);
      }
    }
    return Part.whole(word.value().intValue(), i + 1);
  }

  /** "point zero three" after the whole part, appended; or the part unchanged. */
  Part withPoint(Part whole) {
    if (!s.is(whole.to(), "point") || whole.hasDecimals()) {
      return whole;
    }
    StringBuilder decimals = new StringBuilder();
    int at = whole.to() + 1;
    Part digit = small(at);
    while (digit != null && decimals.length() < 12) {
      decimals.append(digit.value().toPlainString());
      at = digit.to();
      digit = small(at);
    }
    if (decimals.isEmpty()) {
      return whole;
    }
    BigDecimal value = new BigDecimal(whole.value().toPlainString() + "." + decimals);
    return multiplied(new Part(value, BigDecimal.ONE.movePointLeft(decimals.length()), at));
  }

  /** {@code part} with the multipliers after it, for "two and a half million". */
  Part withMultipliers(Part part) {
    return multiplied(part);
  }

  /** The index after a hyphen at {@code i}, or {@code i}. */
  int skipHyphen(int i) {
    boolean hyphen = s.is(i, "-") && i + 1 < s.size();
    return hyphen && s.token(i + 1).isWord() ? i + 1 : i;
  }
}
