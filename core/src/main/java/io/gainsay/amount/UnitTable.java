package io.gainsay.amount;

import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units and currencies that stand beside numbers, by how they are written. Immutable. */
final class UnitTable {

  /**
   * A unit found in a sentence.
   *
   * @param from index of its first token
   * @param to index after its last token
   */
  record Match(Unit unit, int from, int to) {}

  /**
   * One way to write a unit.
   *
   * @param tokens its tokens; in lower case unless {@code exact}
   * @param exact whether case matters
   * @param touching whether it counts only where it touches the number
   */
  private record Phrase(List<String> tokens, Unit unit, boolean exact, boolean touching) {}

  private static final UnitTable STANDARD = new UnitTable();

  /** By first token, the longest first. */
  private final Map<String, List<Phrase>> after = new HashMap<>();

  /** Currency signs by last token, the longest first. */
  private final Map<String, List<Phrase>> before = new HashMap<>();

  private UnitTable() {
    for (String line : WordLists.lines(UnitTable.class, "units.tsv")) {
      String[] field = fields(line, 6);
      Dimension dimension = Dimension.valueOf(field[1]);
      Unit unit = new Unit(field[0], dimension, new BigDecimal(field[2]), new BigDecimal(field[3]));
      addSigns(unit, field[4], false);
      addNames(unit, field[5]);
    }
    for (String line : WordLists.lines(UnitTable.class, "currencies.tsv")) {
      String[] field = fields(line, 3);
      Unit unit = Unit.of(field[0], Dimension.MONEY);
      addSigns(unit, field[1], true);
      addNames(unit, field[2]);
    }
    Comparator<Phrase> longestFirst = Comparator.comparing(p -> -p.tokens().size());
    after.values().forEach(list -> list.sort(longestFirst));
    before.values().forEach(list -> list.sort(longestFirst));
  }

  static UnitTable standard() {
    return STANDARD;
  }

  /**
   * The unit that starts at token {@code i}, right after a number or a hyphen after it; or null.
   */
  @Nullable Match at(Sentence s, int i) {
    if (i >= s.size()) {
      return null;
    }
    Token first = s.token(i);
    Match exact = longest(s, i, after.get(first.text()), true);
    Match named = longest(s, i, after.get(first.lower()), false);
    if (exact == null || named != null && named.to() > exact.to()) {
      return named;
    }
    return exact;
  }

  private static @Nullable Match longest(
      Sentence s, int i, @Nullable List<Phrase> phrases, boolean exact) {
    if (phrases == null) {
      return null;
    }
    for (Phrase phrase : phrases) {
      int end = i + phrase.tokens().size();
      boolean tried = phrase.exact() == exact && !(phrase.touching() && s.token(i).spaced());
      if (tried && stands(s, i, phrase) && !touchesWord(s, end)) {
        return new Match(phrase.unit(), i, end);
      }
    }
    return null;
  }

  private static boolean stands(Sentence s, int i, Phrase phrase) {
    if (i + phrase.tokens().size() > s.size()) {
      return false;
    }
    for (int k = 0; k < phrase.tokens().size(); k++) {
      Token token = s.token(i + k);
      String form = phrase.exact() ? token.text() : token.lower();
      boolean broken = phrase.exact() && k > 0 && token.spaced();
      if (broken || !form.equals(phrase.tokens().get(k))) {
        return false;
      }
    }
    return true;
  }

  /** "24703m212": what goes on without a space is no unit. */
  private static boolean touchesWord(Sentence s, int end) {
    if (end >= s.size()) {
      return false;
    }
    Token next = s.token(end);
    return !next.spaced() && (next.isWord() || next.isDigits());
  }

  /** The currency sign or code that ends right before token {@code i}, not before {@code floor}. */
  @Nullable Match before(Sentence s, int i, int floor) {
    if (i <= floor) {
      return null;
    }
    List<Phrase> phrases = before.get(s.token(i - 1).text());
    if (phrases == null) {
      return null;
    }
    for (Phrase phrase : phrases) {
      int from = i - phrase.tokens().size();
      if (from >= floor && stands(s, from, phrase)) {
        return new Match(phrase.unit(), from, i);
      }
    }
    return null;
  }

  private void addSigns(Unit unit, String signs, boolean currency) {
    for (String sign : signs.split(" ")) {
      boolean touching = sign.endsWith("*");
      List<String> tokens = tokens(touching ? sign.substring(0, sign.length() - 1) : sign);
      if (tokens.isEmpty()) {
        continue;
      }
      Phrase phrase = new Phrase(tokens, unit, true, touching);
      add(after, tokens.get(0), phrase);
      if (currency) {
        add(before, tokens.get(tokens.size() - 1), phrase);
      }
    }
  }

  private void addNames(Unit unit, String names) {
    for (String pattern : names.split(",")) {
      for (String name : spellings(pattern.strip().toLowerCase(Locale.ROOT))) {
        List<String> tokens = tokens(name);
        if (!tokens.isEmpty()) {
          add(after, tokens.get(0), new Phrase(tokens, unit, false, false));
        }
      }
    }
  }

  private static void add(Map<String, List<Phrase>> map, String key, Phrase phrase) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(phrase);
  }

  private static String[] fields(String line, int count) {
    String[] field = line.split("\\|(?![^\\[]*\\])", -1);
    if (field.length != count) {
      throw new IllegalStateException("expected " + count + " fields: " + line);
    }
    for (int i = 0; i < field.length; i++) {
      field[i] = field[i].strip();
    }
    return field;
  }

  /** The spellings of a name with alternatives: {@code met[re|er][|s]}. */
  private static List<String> spellings(String pattern) {
    int open = pattern.indexOf('[');
    if (open < 0) {
      return List.of(pattern);
    }
    int close = pattern.indexOf(']', open);
    List<String> spellings = new ArrayList<>();
    for (String choice : pattern.substring(open + 1, close).split("\\|", -1)) {
      spellings.addAll(
          spellings(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
    }
    return spellings;
  }

  /** Splits as sentences are split: runs of letters, of digits, single others. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || sort(text.charAt(i)) != sort(text.charAt(i - 1))) {
        String token = text.substring(start, i).strip();
        if (!token.isEmpty()) {
          tokens.add(token);
        }
        start = i;
      }
    }
    return tokens;
  }

  private static int sort(char c) {
    return Character.isLetter(c) ? 0 : Character.isDigit(c) ? 1 : Character.isWhitespace(c) ? 2 : c;
  }
}
