package io.gainsay.claim.extract;

import io.gainsay.nlp.Sentence;
import java.util.Set;

/**
 * Cuts sentences into clauses by their marks and conjunctions. A cheap stand-in for a parser: what
 * matters is that two figures joined by "while" do not share a scope.
 */
public final class Clauses {

  private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "(", ")", "|");

  /** Words that begin a clause wherever they stand. */
  private static final Set<String> OPENERS =
      Set.of("but", "while", "whereas", "although", "though", "because", "unless", "if");

  /** Words that begin a clause after a comma. */
  private static final Set<String> AFTER_COMMA =
      Set.of(
          "and",
          "or",
          "which",
          "who",
          "whose",
          "where",
          "when",
          "after",
          "before",
          "as",
          "so",
          "since",
          "until",
          "he",
          "she",
          "they",
          "it",
          "we",
          "with",
          "compared",
          "up",
          "down");

  private Clauses() {}

  /** The clause that holds a token. */
  public static Clause at(Sentence sentence, int token) {
    int from = token;
    while (from > 0 && !beginsAt(sentence, from)) {
      from--;
    }
    int to = token + 1;
    while (to < sentence.size() && !beginsAt(sentence, to)) {
      to++;
    }
    return new Clause(sentence, from, to);
  }

  private static boolean beginsAt(Sentence sentence, int i) {
    String before = sentence.lower(i - 1);
    String word = sentence.lower(i);
    if (BREAKS.contains(before)) {
      // "10:50" and "3–2" are no clause borders.
      return sentence.token(i).spaced() || !sentence.token(i).isDigits();
    }
    return OPENERS.contains(word) || before.equals(",") && AFTER_COMMA.contains(word);
  }
}
