package io.gainsay.claim.casualty;

import io.gainsay.claim.Coverage;
import io.gainsay.claim.casualty.CasualtyWords.Role;
import io.gainsay.nlp.Sentence;
import java.util.Optional;
import java.util.Set;

/**
 * What happened to counted people, read from the words around the count.
 *
 * @param name the outcome: killed, injured …
 * @param ofTheEvent whether the words give the count of the whole event ("the quake killed 31", "a
 *     toll of 31") and not of those who shared some fate ("31 died on the way")
 * @param from index of the first token that tells it
 * @param to index after the last token that tells it
 */
record Outcome(String name, boolean ofTheEvent, int from, int to) {

  /** How far after the people their verb may stand. */
  private static final int VERB_REACH = 14;

  /** How far before a linked number the word "toll" may stand. */
  private static final int TOLL_REACH = 9;

  private static final String KILLED = "killed";

  private static final Set<String> LINKS =
      Set.of("to", "at", "of", "as", "is", "was", "reached", "past");

  private static final Set<String> DETERMINERS = Set.of("all", "the", "each", "of");

  private static final Set<String> COUNTING = Set.of(":", "numbered", "totalled", "totaled");

  private static final Set<String> AUXILIARIES =
      Set.of("was", "were", "been", "are", "is", "be", "being", "got");

  /** What may stand between a number and the state of those it counts. */
  private static final Set<String> BEFORE_STATE =
      Set.of(
          "confirmed", "reported", "now", "still", "were", "are", "was", "other", "others", "more");

  /** Whether a word between a number and those it counts says nothing of which they are. */
  static boolean isIdle(String word) {
    return BEFORE_STATE.contains(word);
  }

  /** Whether those concerned were killed or hurt. */
  boolean isHarm() {
    return name.equals(KILLED) || name.equals("injured");
  }

  /**
   * Reads the outcome.
   *
   * @param words the vocabulary
   * @param sentence the sentence
   * @param start index of the count's first token, hedge included
   * @param number index after the count
   * @param end index after the noun that is counted, or after the count where there is none
   * @param head the noun, as a lemma; "people" where there is none
   */
  static Optional<Outcome> of(
      CasualtyWords words, Sentence sentence, int start, int number, int end, String head) {
    if (head.equals("life")) {
      return lives(words, sentence, start, end);
    }
    Optional<Outcome> whole = ofThoseConcerned(words, sentence, number);
    if (whole.isPresent()) {
      return whole;
    }
    boolean definite = Coverage.isDefinite(sentence, start);
    boolean hasNoun = end > number;
    Optional<String> counted = hasNoun ? words.outcome(Role.NOUN, head) : Optional.empty();
    if (counted.isEmpty() && hasNoun) {
      counted = words.outcome(Role.FOUND, head);
    }
    if (counted.isEmpty() && hasNoun && definite) {
      counted = words.outcome(Role.DEFINITE, head);
    }
    if (counted.isPresent()) {
      return counted.map(name -> new Outcome(name, false, start, end));
    }
    return toll(words, sentence, start)
        .or(() -> livesOf(sentence, start))
        .or(() -> rite(words, sentence, start, number, hasNoun))
        .or(() -> before(words, sentence, start, end))
        .or(() -> state(words, sentence, number, end))
        .or(() -> after(words, sentence, end));
  }

  /** "All seven of the wounded", "57 of those arrested". */
  private static Optional<Outcome> ofThoseConcerned(
      CasualtyWords words, Sentence sentence, int number) {
    boolean ofThem =
        sentence.is(number, "of")
            && (sentence.is(number + 1, "the") || sentence.is(number + 1, "those"));
    if (!ofThem) {
      return Optional.empty();
    }
    String word = sentence.lower(number + 2);
    return words
        .counted(word)
        .or(() -> words.outcome(Role.HAPPEN, word))
        .map(name -> new Outcome(name, false, number, number + 3));
  }

  /** "Claimed 31 lives", "31 lives were lost". */
  private static Optional<Outcome> lives(
      CasualtyWords words, Sentence sentence, int start, int end) {
    for (int i = start - 1; i >= Math.max(0, start - 4); i--) {
      Optional<String> done = words.outcome(Role.DO, sentence.lower(i));
      if (done.isPresent() && !done.get().equals(KILLED)) {
        // "Saved 40 lives" counts a career as often as a night.
        return Optional.empty();
      }
      if (done.isPresent() || isLoss(sentence.lower(i))) {
        return Optional.of(new Outcome(KILLED, true, i, end));
      }
    }
    for (int i = end; i < Math.min(sentence.size(), end + 4); i++) {
      if (isLoss(sentence.lower(i))) {
        return Optional.of(new Outcome(KILLED, true, start, i + 1));
      }
    }
    return sentence.is(start - 2, "loss") && sentence.is(start - 1, "of")
        ? Optional.of(new Outcome(KILLED, true, start - 2, end))
        : Optional.empty();
  }

  /** "Claimed the lives of 31 people", "took the lives of 67". */
  private static Optional<Outcome> livesOf(Sentence sentence, int start) {
    boolean livesOf =
        sentence.is(start - 1, "of")
            && sentence.is(start - 2, "lives")
            && sentence.is(start - 3, "the");
    boolean taken =
        isLoss(sentence.lower(start - 4)) || sentence.lower(start - 4).startsWith("claim");
    return livesOf && taken
        ? Optional.of(new Outcome(KILLED, true, start - 4, start))
        : Optional.empty();
  }

  /** "A common funeral for all sixteen": known people without a noun. */
  private static Optional<Outcome> rite(
      CasualtyWords words, Sentence sentence, int start, int number, boolean hasNoun) {
    int of = start - 1;
    while (of > 0 && DETERMINERS.contains(sentence.lower(of))) {
      of--;
    }
    boolean known = !hasNoun && Coverage.isAll(sentence, start);
    boolean linked = sentence.is(of, "for") || sentence.is(of, "of");
    return known && linked && words.isRite(sentence.lower(of - 1))
        ? Optional.of(new Outcome(KILLED, false, of - 1, number))
        : Optional.empty();
  }

  private static boolean isLoss(String word) {
    return switch (word) {
      case "lost", "lose", "losing", "took", "take", "taken", "taking", "cost", "costing" -> true;
      default -> false;
    };
  }

  /** "The death toll has risen to 31", "the number of dead stands at 31". */
  private static Optional<Outcome> toll(CasualtyWords words, Sentence sentence, int start) {
    if (COUNTING.contains(sentence.lower(start - 1))) {
      // "Heatstroke deaths numbered 12", "Fatalities: 9".
      return words
          .counted(sentence.lower(start - 2))
          .map(name -> new Outcome(name, true, start - 2, start));
    }
    if (!LINKS.contains(sentence.lower(start - 1))) {
      return Optional.empty();
    }
    for (int i = start - 2; i >= Math.max(0, start - TOLL_REACH); i--) {
      String word = sentence.lower(i);
      int from = i;
      if (word.equals("toll")) {
        return Optional.of(new Outcome(KILLED, true, from, start));
      }
      boolean number = sentence.is(i - 1, "of") || sentence.is(i - 2, "of");
      if (number && (sentence.is(i - 2, "number") || sentence.is(i - 3, "number"))) {
        Optional<String> outcome = words.counted(word);
        if (outcome.isPresent()) {
          return outcome.map(name -> new Outcome(name, true, from, start));
        }
      }
    }
    return Optional.empty();
  }

  /** "Killed 31 people", "burying two streets and killing 19", "left 31 people dead". */
  private static Optional<Outcome> before(
      CasualtyWords words, Sentence sentence, int start, int end) {
    for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
      String word = sentence.lower(i);
      int verb = i;
      if (word.equals("leaving") || word.equals("left")) {
        return words
            .outcome(Role.STATE, sentence.lower(end))
            .map(name -> new Outcome(name, true, verb, end + 1));
      }
      Optional<String> outcome = words.outcome(Role.DO, word);
      boolean says = outcome.isPresent() && word.startsWith("claim");
      if (says && !sentence.is(end, "of") && !sentence.is(end, ",")) {
        // "The group claimed 190 were dead", unlike "claimed 190 lives" and "190 residents of".
        return Optional.empty();
      }
      if (outcome.isPresent()) {
        return AUXILIARIES.contains(sentence.lower(i - 1))
            ? Optional.empty()
            : outcome.map(name -> new Outcome(name, true, verb, start));
      }
      boolean stops =
          !sentence.token(i).isWord()
              || word.equals("by")
              || word.equals("with")
              || word.equals("and");
      if (stops) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "31 dead", "31 people missing", "the eleven dead", "the seven rescued miners". */
  private static Optional<Outcome> state(
      CasualtyWords words, Sentence sentence, int from, int end) {
    int last = Math.min(end, sentence.size() - 1);
    while (last < sentence.size() - 1 && BEFORE_STATE.contains(sentence.lower(last))) {
      last++;
    }
    for (int i = from; i <= last; i++) {
      int at = i;
      Optional<String> outcome = words.outcome(Role.STATE, sentence.lower(i));
      if (outcome.isEmpty() && i < end - 1) {
        outcome = words.outcome(Role.HAPPEN, sentence.lower(i));
      }
      if (outcome.isPresent()) {
        return outcome.map(name -> new Outcome(name, false, at, at + 1));
      }
      if (words.isDegree(sentence.lower(i)) && i == last && last < sentence.size() - 1) {
        last++;
      }
    }
    return Optional.empty();
  }

  /**
   * "31 people, 16 of them children, were killed", "the 23 who perished": the first verb of an
   * outcome after the people, unless another number or another clause comes first.
   */
  private static Optional<Outcome> after(CasualtyWords words, Sentence sentence, int end) {
    boolean passive = false;
    boolean inserted = false;
    for (int i = end; i < Math.min(sentence.size(), end + VERB_REACH); i++) {
      String word = sentence.lower(i);
      if (word.equals(",")) {
        inserted = !inserted;
      } else if (word.equals(";") || word.equals(":") || word.equals("but")) {
        return Optional.empty();
      } else if (!inserted) {
        if (sentence.token(i).isDigits()) {
          return Optional.empty();
        }
        if (isLoss(word) && words.isLife(sentence.lower(i + 2))) {
          return Optional.of(new Outcome(KILLED, false, i, i + 3));
        }
        if (word.equals("among") && sentence.is(i + 1, "the")) {
          int last = i + 3;
          return words
              .counted(sentence.lower(i + 2))
              .map(name -> new Outcome(name, false, last - 3, last));
        }
        if (passive && word.equals("to") && sentence.is(i + 1, "death")) {
          return Optional.of(new Outcome(KILLED, false, i - 1, i + 2));
        }
        int verb = i;
        int phrase = words.phraseAt(sentence, i);
        if (phrase > 0) {
          return words
              .phrase(sentence, i)
              .map(name -> new Outcome(name, false, verb, verb + phrase));
        }
        Optional<String> outcome = words.outcome(Role.HAPPEN, word);
        if (outcome.isPresent()) {
          return passive || words.isIntransitive(word)
              ? outcome.map(name -> new Outcome(name, false, verb, verb + 1))
              : Optional.empty();
        }
        passive |= AUXILIARIES.contains(word);
      }
    }
    return Optional.empty();
  }
}
