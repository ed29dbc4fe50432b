package io.gainsay.claim;

import io.gainsay.claim.CasualtyWords.Role;
import io.gainsay.mention.AmountMention;
import io.gainsay.nlp.Sentence;
import java.util.Optional;
import java.util.Set;

/**
 * What happened to counted people, read from the words around the count.
 *
 * @param name the outcome: killed, injured …
 * @param ofTheEvent whether the words give the count of the whole event ("the quake killed 31", "a
 *     toll of 31") and not of those who shared some fate ("31 died on the way")
 */
record Outcome(String name, boolean ofTheEvent) {

  /** How far after the people their verb may stand. */
  private static final int VERB_REACH = 14;

  /** How far before a linked number the word "toll" may stand. */
  private static final int TOLL_REACH = 9;

  private static final Set<String> LINKS = Set.of("to", "at", "of", "as", "is", "was", "reached");

  private static final Set<String> AUXILIARIES =
      Set.of("was", "were", "been", "are", "is", "be", "being", "got");

  /**
   * Reads the outcome.
   *
   * @param words the vocabulary
   * @param amount the count
   * @param end index after the noun that is counted
   * @param head the noun, as a lemma; "people" where there is none
   */
  static Optional<Outcome> of(CasualtyWords words, AmountMention amount, int end, String head) {
    Sentence sentence = amount.at().sentence();
    int start = amount.at().from();
    if (head.equals("life")) {
      return lives(words, sentence, start, end);
    }
    boolean hasNoun = end > amount.at().to();
    Optional<String> counted = hasNoun ? words.outcome(Role.NOUN, head) : Optional.empty();
    if (counted.isPresent()) {
      return counted.map(name -> new Outcome(name, false));
    }
    return toll(words, sentence, start)
        .or(() -> before(words, sentence, start, end))
        .or(() -> state(words, sentence, amount.at().to(), end))
        .or(() -> after(words, sentence, end));
  }

  /** "Claimed 31 lives", "31 lives were lost". */
  private static Optional<Outcome> lives(
      CasualtyWords words, Sentence sentence, int start, int end) {
    for (int i = Math.max(0, start - 4); i < start; i++) {
      if (words.outcome(Role.DO, sentence.lower(i)).isPresent() || isLoss(sentence.lower(i))) {
        return Optional.of(new Outcome("killed", true));
      }
    }
    for (int i = end; i < Math.min(sentence.size(), end + 4); i++) {
      if (isLoss(sentence.lower(i))) {
        return Optional.of(new Outcome("killed", true));
      }
    }
    return Optional.empty();
  }

  private static boolean isLoss(String word) {
    return switch (word) {
      case "lost", "lose", "losing", "took", "taken", "taking", "cost", "costing" -> true;
      default -> false;
    };
  }

  /** "The death toll has risen to 31", "the number of dead stands at 31". */
  private static Optional<Outcome> toll(CasualtyWords words, Sentence sentence, int start) {
    if (!LINKS.contains(sentence.lower(start - 1))) {
      return Optional.empty();
    }
    for (int i = start - 2; i >= Math.max(0, start - TOLL_REACH); i--) {
      String word = sentence.lower(i);
      if (word.equals("toll")) {
        return Optional.of(new Outcome("killed", true));
      }
      if (sentence.is(i - 1, "of") || sentence.is(i - 2, "of")) {
        Optional<String> outcome = words.counted(word);
        if (outcome.isPresent()) {
          return outcome.map(name -> new Outcome(name, true));
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
      if (word.equals("leaving") || word.equals("left")) {
        return words.outcome(Role.STATE, sentence.lower(end)).map(n -> new Outcome(n, true));
      }
      Optional<String> outcome = words.outcome(Role.DO, word);
      if (outcome.isPresent()) {
        boolean passive = AUXILIARIES.contains(sentence.lower(i - 1));
        return passive ? Optional.empty() : outcome.map(name -> new Outcome(name, true));
      }
      if (!sentence.token(i).isWord() || word.equals("by") || word.equals("with")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "31 dead", "31 people missing", "the eleven dead". */
  private static Optional<Outcome> state(
      CasualtyWords words, Sentence sentence, int from, int end) {
    for (int i = from; i <= Math.min(end, sentence.size() - 1); i++) {
      Optional<String> outcome = words.outcome(Role.STATE, sentence.lower(i));
      if (outcome.isPresent()) {
        return outcome.map(name -> new Outcome(name, false));
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
          return Optional.of(new Outcome("killed", false));
        }
        Optional<String> outcome = words.outcome(Role.HAPPEN, word);
        if (outcome.isPresent()) {
          return passive || words.isIntransitive(word)
              ? outcome.map(name -> new Outcome(name, false))
              : Optional.empty();
        }
        passive |= AUXILIARIES.contains(word);
      }
    }
    return Optional.empty();
  }
}
