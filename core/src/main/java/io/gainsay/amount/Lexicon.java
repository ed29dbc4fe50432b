package io.gainsay.amount;

import io.gainsay.lexicon.WordLists;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that numbers are built of. Immutable. */
final class Lexicon {

  /** What a word does in a number. */
  enum Role {
    UNIT,
    TEEN,
    TENS,
    HUNDRED,
    SCALE,
    DOZEN,
    ORDINAL,
    /** A denominator that is no ordinal: half, quarter. */
    PART,
    /** The plural of an ordinal, as in "three fifths". */
    PARTS,
    VAGUE,
    FEW,
    SUFFIX
  }

  /**
   * @param low least value of a vague word, otherwise {@code value}
   * @param high greatest value of a vague word, otherwise {@code value}
   */
  record Word(Role role, BigDecimal value, BigDecimal low, BigDecimal high) {

    boolean isBelowHundred() {
      return role == Role.UNIT || role == Role.TEEN || role == Role.TENS;
    }

    boolean isMultiplier() {
      return role == Role.SCALE || role == Role.HUNDRED || role == Role.DOZEN;
    }
  }

  private static final Lexicon STANDARD =
      new Lexicon(WordLists.lines(Lexicon.class, "numbers.tsv"));

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, BigDecimal> suffixes = new HashMap<>();

  private Lexicon(List<String> lines) {
    for (String line : lines) {
      String[] field = line.split("\t");
      Role role = Role.valueOf(field[1].toUpperCase(Locale.ROOT));
      BigDecimal value = new BigDecimal(field[2]);
      if (role == Role.SUFFIX) {
        suffixes.put(field[0], value);
        continue;
      }
      BigDecimal low = field.length > 3 ? new BigDecimal(field[3]) : value;
      BigDecimal high = field.length > 4 ? new BigDecimal(field[4]) : value;
      words.put(field[0], new Word(role, value, low, high));
      if (role == Role.ORDINAL && value.intValue() > 2) {
        words.put(field[0] + "s", new Word(Role.PARTS, value, value, value));
      }
    }
  }

  static Lexicon standard() {
    return STANDARD;
  }

  @Nullable Word word(String lower) {
    return words.get(lower);
  }

  /** What a suffix that touches the digits multiplies by ("10k"), or null. */
  @Nullable BigDecimal suffix(String text) {
    return suffixes.get(text);
  }
}
