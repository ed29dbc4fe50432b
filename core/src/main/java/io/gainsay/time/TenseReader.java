package io.gainsay.time;

import io.gainsay.lexicon.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Guesses the tense of the clause around an expression of time from the nearest auxiliary or verb
 * form. A part-of-speech tagger does a little better at a hundred times the cost.
 */
final class TenseReader {

  private static final int REACH = 12;

  /** So close on the left, a past form governs the time; infinitives in between do instead. */
  private static final int NEAR = 6;

  /** What happens to a day that is still to come. */
  private static final Set<String> POSTPONING =
      Set.of("postponed", "delayed", "extended", "adjourned", "deferred", "rescheduled");

  /** Words in -ed that are no pasts. */
  private static final Set<String> NO_PASTS =
      Set.of("succeed", "proceed", "exceed", "indeed", "speed", "hundred", "sacred", "naked");

  private final Map<String, Tense> words;

  private TenseReader(Map<String, Tense> words) {
    this.words = words;
  }

  /** Reads {@code tense.txt} from the class path. */
  static TenseReader load() {
    Map<String, Tense> words = new HashMap<>();
    for (String line : WordLists.lines(TenseReader.class, "tense.txt")) {
      String[] parts = line.split(" ", -1);
      Tense tense = parts[0].equals("+") ? Tense.FUTURE : Tense.PAST;
      for (int i = 1; i < parts.length; i++) {
        words.put(parts[i], tense);
      }
    }
    return new TenseReader(Map.copyOf(words));
  }

  /** The tense of the clause around tokens {@code [from, to)}. */
  Tense around(Tokens t, int from, int to) {
    if (POSTPONING.stream().anyMatch(verb -> isBoundOf(t, from, verb))) {
      return Tense.FUTURE;
    }
    boolean early = t.is(from - 1, "as") && t.isAny(from - 2, "soon", "early", "late");
    if (early || t.isAny(from - 1, "effective", "payable", "starting", "beginning")) {
      return Tense.OPEN;
    }
    Tense tense = ofClause(t, from, to);
    return tense != Tense.FUTURE && t.isAny(from - 1, "by", "until", "till", "through")
        ? Tense.OPEN
        : tense;
  }

  /** "Postponed until Tuesday", "extended the deadline to Friday". */
  private static boolean isBoundOf(Tokens t, int from, String verb) {
    if (!t.isAny(from - 1, "until", "till", "to")) {
      return false;
    }
    for (int i = from - 2; i >= Math.max(0, from - NEAR); i--) {
      if (t.is(i, verb)) {
        return true;
      }
    }
    return false;
  }

  private Tense ofClause(Tokens t, int from, int to) {
    boolean near = true;
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      // "Will be paid", "had been due": the auxiliary tells, not the participle.
      Tense tense = t.is(i - 1, "be") ? Tense.UNKNOWN : t.is(i - 1, "been") ? Tense.PAST : at(t, i);
      near &= from - i <= NEAR && !t.is(i, "to");
      if (tense != Tense.UNKNOWN) {
        return tense == Tense.PAST && !near ? Tense.LIKELY_PAST : tense;
      }
      if (t.is(i, ";")) {
        break;
      }
    }
    for (int i = to; i < Math.min(t.size(), to + REACH); i++) {
      Tense tense = at(t, i);
      if (tense != Tense.UNKNOWN) {
        return tense == Tense.PAST && i - to >= NEAR ? Tense.LIKELY_PAST : tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private Tense at(Tokens t, int i) {
    String word = t.lower(i);
    Tense known = words.get(word);
    if (known != null) {
      return known;
    }
    return word.length() > 4
            && word.endsWith("ed")
            && !t.isCapitalised(i)
            && !NO_PASTS.contains(word)
        ? Tense.PAST
        : Tense.UNKNOWN;
  }
}
