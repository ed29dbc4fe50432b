package io.gainsay.claim.polarity;

import io.gainsay.claim.extract.Clause;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.Set;

/** Whether a predicate is negated, or is no statement about one occasion at all. */
public final class Negation {

  /** How far before a predicate a word may negate it. */
  private static final int REACH = 4;

  private static final Set<String> WORDS =
      Set.of("not", "never", "no", "neither", "nor", "without", "nobody", "none", "nothing");

  private static final Set<String> BE = Set.of("is", "was", "are", "were", "be", "been", "being");

  private Negation() {}

  /** Whether the predicate at a token is turned round: "did not", "has yet to", "refused to". */
  public static boolean isNegated(Clause clause, int at) {
    Sentence sentence = clause.sentence();
    if (sentence.is(at - 1, "to") && isUndone(sentence, at - 2)) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(clause.from(), at - REACH); i--) {
      if (sentence.is(i, ",")) {
        return false;
      }
      if (WORDS.contains(sentence.lower(i)) && !sentence.is(i + 1, "only") || isNt(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** The last token of "didn't", as tokens cut it. */
  public static boolean isNt(Sentence sentence, int i) {
    return sentence.is(i, "t") && sentence.isApostrophe(i - 1);
  }

  /** "No ceasefire", "without a deal": the thing is denied, not what is said of it. */
  static boolean isDenied(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      if (sentence.is(i, "no") || sentence.is(i, "without")) {
        return true;
      }
      if (sentence.is(i, ",") || sentence.is(i, "the") || sentence.is(i, "of")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the predicate tells of no one occasion: "they win games", "to win". "Did not win", "has
   * yet to win" and "is" do.
   */
  static boolean isBare(Sentence sentence, int at) {
    String lower = sentence.lower(at);
    if (sentence.is(at - 1, "to")) {
      return !isUndone(sentence, at - 2);
    }
    boolean base = !BE.contains(lower) && !lower.endsWith("ed") && sentence.verb(at).equals(lower);
    return base
        && sentence.tag(at) == Tag.VERB
        && !isPassive(sentence, at)
        && !isAfterAuxiliary(sentence, at);
  }

  /** Whether a form of "be" stands right before the predicate. */
  static boolean isPassive(Sentence sentence, int at) {
    if (sentence.lower(at).endsWith("ing")) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (BE.contains(sentence.lower(i))) {
        return true;
      }
      if (sentence.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isUndone(Sentence sentence, int before) {
    return switch (sentence.lower(before)) {
      case "yet",
          "refused",
          "refuses",
          "refusing",
          "refusal",
          "failed",
          "fails",
          "failing",
          "failure",
          "declined",
          "declines",
          "unable" ->
          true;
      default -> false;
    };
  }

  /** "The decision to pay": what was decided is taken as done. */
  static boolean isDecided(Sentence sentence, int at) {
    return sentence.is(at - 1, "to")
        && (sentence.is(at - 2, "decision") || sentence.is(at - 2, "decided"));
  }

  private static boolean isAfterAuxiliary(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      switch (sentence.lower(i)) {
        case "did", "didn", "does", "would", "will" -> {
          return true;
        }
        case ",", "and" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }
}
