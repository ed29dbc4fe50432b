package io.gainsay.name;

import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a role from a relative clause that says it with another verb than "is": "who joined last
 * year as finance director", "who holds the finance portfolio", "who runs the health ministry",
 * "who has been mayor of Brask since 2015". Stateless.
 */
final class RelativeRoles {

  private static final WordLists WORDS = WordLists.load(RelativeRoles.class, "role-verbs.txt");

  /** How far after its verb the "as" of a role may stand, in tokens. */
  private static final int REACH = 8;

  private static final Set<String> AS_VERBS = WORDS.get("as");

  private static final Set<String> WORKED = WORDS.get("worked");

  private static final Set<String> HOLDING = WORDS.get("hold");

  private static final Set<String> RUNNING = WORDS.get("run");

  private RelativeRoles() {}

  /**
   * The role that the clause tells.
   *
   * @param verb where the clause goes on after "who"
   */
  static Optional<RolePhrase> find(AnnotatedDocument document, Sentence sentence, int verb) {
    String lower = sentence.lower(verb);
    if (AS_VERBS.contains(lower)) {
      return afterAs(document, sentence, verb + 1);
    }
    if (lower.equals("has") && WORKED.contains(sentence.lower(verb + 1))) {
      return afterAs(document, sentence, verb + 2);
    }
    if (lower.equals("has") && sentence.is(verb + 1, "been")) {
      return RolePhraseParser.parse(document, sentence, verb + 2, sentence.size());
    }
    boolean the = sentence.is(verb + 1, "the");
    if (the && HOLDING.contains(lower) && sentence.is(verb + 3, "portfolio")
        || the && RUNNING.contains(lower) && sentence.is(verb + 3, "ministry")) {
      return Optional.of(minister(sentence, verb + 2));
    }
    return Optional.empty();
  }

  private static Optional<RolePhrase> afterAs(
      AnnotatedDocument document, Sentence sentence, int start) {
    int limit = Math.min(sentence.size(), start + REACH);
    for (int i = start; i < limit && !sentence.is(i, ","); i++) {
      if (sentence.is(i, "as")) {
        return RolePhraseParser.parse(document, sentence, i + 1, sentence.size());
      }
    }
    return Optional.empty();
  }

  /** Who holds a portfolio is its minister. */
  private static RolePhrase minister(Sentence sentence, int portfolio) {
    TokenSpan at = new TokenSpan(sentence, portfolio, portfolio + 2);
    String word = sentence.token(portfolio).text().toLowerCase(Locale.ROOT);
    return new RolePhrase(at, "minister", List.of(word), "", null, RolePhrase.Status.CURRENT);
  }
}
