package io.gainsay.claim;

import io.gainsay.claim.Stances.Stance;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Claims about what somebody says is so or is not so: a claim for each clause of an {@link
 * Utterance}, under the name of the speaker.
 */
public final class StatementExtractor implements ClaimExtractor {

  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", "—", "–", "(", ")", ".", "?", "!");

  private static final Set<String> OPENERS =
      Set.of("but", "because", "although", "though", "if", "unless", "while", "when", "before");

  private final Lemmas lemmas = Lemmas.english();
  private final Stances stances = new Stances();

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Utterance utterance : Utterances.of(reading)) {
      for (Clause clause : clauses(utterance)) {
        addClaim(reading, utterance, clause, claims);
      }
    }
    return claims;
  }

  private static List<Clause> clauses(Utterance utterance) {
    Sentence sentence = utterance.sentence();
    List<Clause> clauses = new ArrayList<>();
    int from = utterance.from();
    for (int i = from; i <= utterance.to(); i++) {
      boolean ends = i == utterance.to() || BREAKS.contains(sentence.lower(i));
      if (ends || OPENERS.contains(sentence.lower(i))) {
        if (i > from && !sentence.is(i, "?")) {
          clauses.add(new Clause(sentence, from, i));
        }
        from = ends ? i + 1 : i;
      }
    }
    return clauses;
  }

  private void addClaim(Reading reading, Utterance utterance, Clause clause, List<Claim> claims) {
    Sentence sentence = clause.sentence();
    Set<String> content = new LinkedHashSet<>();
    String stand = "";
    String governed = "";
    String lastVerb = "";
    boolean so = true;
    boolean negated = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      String word = sentence.lower(i);
      if (stances.opensNoStatement(word) && i == clause.from()) {
        return;
      }
      if (isNegation(sentence, i)) {
        so = !so;
        negated = true;
        // "I told him nothing": the verb before it is denied.
        governed = word.equals("nothing") || word.equals("nobody") ? lastVerb : governed;
        continue;
      }
      String lemma = lemma(reading, sentence, i);
      Stance stance = stances.of(lemma.isEmpty() ? word : lemma);
      if (stance != null) {
        so ^= !stance.positive();
        stand = stand.isEmpty() ? stance.name() : stand;
        content.add(stance.name());
      } else if (!lemma.isEmpty()) {
        content.add(lemma);
        boolean says = sentence.tag(i) == Tag.VERB || sentence.tag(i) == Tag.ADJ;
        lastVerb = says ? lemma : lastVerb;
        governed = negated && governed.isEmpty() && says ? lemma : governed;
      }
    }
    String core = stand.isEmpty() ? governed : stand;
    boolean light = content.stream().allMatch(stances::isLight);
    boolean bare = content.size() == 1 && light && clause.find("nothing") < 0;
    if (content.isEmpty() || bare) {
      return;
    }
    TokenSpan at = new TokenSpan(sentence, clause.from(), clause.to());
    Subject subject =
        Subject.of("says:" + utterance.speaker().key(), utterance.speaker().displayName());
    boolean general = content.stream().anyMatch(stances::isGeneral);
    Value value = new Value.Statement(so, core, content, general, at.text());
    claims.add(Claim.of(ClaimKind.STATEMENT, subject, value, Scope.PLAIN, at));
  }

  private boolean isNegation(Sentence sentence, int i) {
    boolean nt = sentence.is(i, "t") && (sentence.is(i - 1, "'") || sentence.is(i - 1, "’"));
    return nt || stances.negates(sentence.lower(i)) && !sentence.is(i + 1, "only");
  }

  private String lemma(Reading reading, Sentence sentence, int i) {
    if (reading.contentWords().stem(sentence, i).isEmpty()
        || sentence.lower(i).endsWith("n") && sentence.is(i + 2, "t")) {
      return "";
    }
    String word = sentence.lower(i);
    return switch (sentence.tag(i)) {
      case VERB -> lemmas.verb(word);
      case NOUN, PROPN -> lemmas.noun(word);
      case ADJ -> word;
      default -> "";
    };
  }
}
