package io.gainsay.claim.length;

import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.length.PhaseWords.Form;
import io.gainsay.claim.length.PhaseWords.Found;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the word that tells of which beginning or end a date is. Immutable. */
final class PhaseFinder {

  /** How far from its date a word of beginning may stand. */
  private static final int REACH = 12;

  /** How many words may stand between a noun of beginning and its date. */
  private static final int NOUN_TO_DATE = 4;

  /** How far before a verb the word may stand that subordinates its clause. */
  private static final int CLAUSE = 7;

  private static final Set<String> PERFECT = Set.of("has", "have", "had", "ve");

  private static final Set<String> ONWARD = Set.of("to", "until", "till", "through");

  private final PhaseWords words;

  PhaseFinder(PhaseWords words) {
    this.words = words;
  }

  /** The word nearest to a date, with no other date between them, or null. */
  @Nullable Found find(Sentence sentence, TimeMention time, List<TimeMention> times) {
    int from = time.at().from();
    Clause clause = Clauses.at(sentence, from);
    Found bound = bound(clause, time);
    if (bound != null || words.isBound(sentence.lower(from - 1))) {
      return bound;
    }
    for (int i = from - 1; i >= Math.max(0, from - REACH) && !isBreak(sentence, times, i); i--) {
      Found found = words.at(sentence, i);
      if (found != null && found.to() <= from) {
        return isTied(sentence, found, from) ? found : null;
      }
    }
    int to = time.at().to();
    boolean leads = from - clause.from() <= 2 || sentence.is(to, ",");
    int end = leads ? Math.min(clause.to(), to + REACH) : to;
    for (int i = to; i < end && !isBreak(sentence, times, i); i++) {
      Found found = words.at(sentence, i);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * Whether a date belongs to a noun: "the outbreak on Monday", "the onset of the rains in May".
   */
  private static boolean isTied(Sentence sentence, Found found, int date) {
    return found.form() != Form.NOUN
        || sentence.is(found.to(), "of")
        || date - found.to() <= NOUN_TO_DATE;
  }

  private static boolean isBreak(Sentence sentence, List<TimeMention> times, int token) {
    return sentence.is(token, ";")
        || times.stream()
            .anyMatch(t -> !t.isCounted() && t.range() != null && t.at().contains(token));
  }

  /**
   * "Has run since 2006", "in the chair from 2010", "open until Sunday": a bound of what goes on.
   */
  private static @Nullable Found bound(Clause clause, TimeMention time) {
    Sentence sentence = clause.sentence();
    int at = time.at().from() - 1;
    boolean end = sentence.is(at, "until") || sentence.is(at, "till");
    boolean start =
        sentence.is(at, "since") && isPerfect(clause, at)
            || sentence.is(at, "from") && !goesOn(sentence, time.at().to());
    return start || end ? new Found(end, at, at + 1, Form.BOUND) : null;
  }

  private static boolean isPerfect(Clause clause, int before) {
    for (int i = before - 1; i >= clause.from(); i--) {
      if (PERFECT.contains(clause.sentence().lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "From 2010 <em>to</em> 2014". */
  private static boolean goesOn(Sentence sentence, int to) {
    return ONWARD.contains(sentence.lower(to)) || ONWARD.contains(sentence.lower(to + 1));
  }

  /** Whether the words take what they tell for granted: "since it opened", "its opening". */
  boolean isGiven(Sentence sentence, Found found) {
    switch (found.form()) {
      case BOUND:
        return true;
      case NOUN, ORDINAL:
        return words.isOwned(sentence, found.from()) || words.isOwned(sentence, found.from() - 1);
      case VERB:
        break;
    }
    for (int i = found.from() - 1; i >= Math.max(0, found.from() - CLAUSE); i--) {
      if (words.isSubordinator(sentence.lower(i))) {
        return true;
      }
    }
    boolean object = sentence.is(found.to(), "the") && !sentence.is(found.to() + 1, "first");
    return object
        || sentence.is(found.to(), "this")
        || sentence.is(found.to(), "it")
        || words.isPronoun(sentence.lower(found.from() - 1));
  }
}
