package io.gainsay.syntax;

import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of something: that it did, suffered or is something. Active, passive, relative,
 * participle and noun come to the same: of "voters rejected the plan", "the plan, rejected by
 * voters" and "voters' rejection of the plan" the {@link #agent()} is the voters, the {@link
 * #patient()} the plan. Immutable.
 *
 * @param sentence the sentence
 * @param token index of the word that says it
 * @param lemma that word as a lemma: a verb with its particle ("turn down"), a noun, an adjective
 * @param form what sort of word it is
 * @param passive whether the subject suffers what the verb says
 * @param negated whether it is said not to be so: "did not", "never", "failed to", "the absence of"
 * @param reality whether it is told as fact
 * @param subject the grammatical subject, or null; of a noun its possessor
 * @param object the grammatical object, or null; of a noun its complement with "of"
 * @param adjuncts phrases tied to it by prepositions, in the order of the text
 */
public record Predication(
    Sentence sentence,
    int token,
    String lemma,
    Form form,
    boolean passive,
    boolean negated,
    Reality reality,
    @Nullable Phrase subject,
    @Nullable Phrase object,
    List<Adjunct> adjuncts) {

  public Predication {
    adjuncts = List.copyOf(adjuncts);
  }

  /** What sort of word predicates. */
  public enum Form {
    /** A verb with a subject of its own, also in a relative clause. */
    FINITE,
    /** "Killing four", "trapped on the face". */
    PARTICIPLE,
    /** "To complete the takeover". */
    INFINITIVE,
    /** "The closure of the road". */
    NOUN,
    /** "Is extinct". */
    ADJECTIVE
  }

  /** Whether a predication is told as fact. */
  public enum Reality {
    REAL,
    /** "Will open", "is to open". */
    FUTURE,
    /** "May open", "hopes to open", "if it opens", "the planned opening". */
    UNREAL
  }

  /** Who does it; null where that is not said. Of a noun the possessor, who may also suffer it. */
  public @Nullable Phrase agent() {
    return passive ? Adjunct.find(adjuncts, "by") : subject;
  }

  /** To whom or what it is done; null where that is not said or there is none. */
  public @Nullable Phrase patient() {
    return passive ? subject : object;
  }

  /** Subject and object, as far as there are. */
  public List<Phrase> arguments() {
    List<Phrase> arguments = new ArrayList<>();
    if (subject != null) {
      arguments.add(subject);
    }
    if (object != null) {
      arguments.add(object);
    }
    return arguments;
  }

  /** The place of the predicate's word. */
  public TokenSpan at() {
    return new TokenSpan(sentence, token, token + 1);
  }

  /** From the subject to the last adjunct, as one reads it. */
  public TokenSpan whole() {
    int from = token;
    int to = token + 1;
    List<Phrase> parts = arguments();
    adjuncts.forEach(adjunct -> parts.add(adjunct.phrase()));
    for (Phrase part : parts) {
      from = Math.min(from, part.from());
      to = Math.max(to, part.to());
    }
    return new TokenSpan(sentence, from, to);
  }
}
