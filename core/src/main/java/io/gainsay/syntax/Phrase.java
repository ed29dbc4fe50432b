package io.gainsay.syntax;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase: "the bill's defeat", "eleven of them", "members of the union". Immutable.
 *
 * @param sentence the sentence
 * @param from index of its first token, a possessor's included
 * @param head index of the token that names the thing
 * @param determiner what introduces it
 * @param possessor whose it is ("the bill" of "the bill's defeat", "her" of "her loss"), or null
 * @param complement what follows with "of" ("the union" of "members of the union"), or null
 */
public record Phrase(
    Sentence sentence,
    int from,
    int head,
    Determiner determiner,
    @Nullable Phrase possessor,
    @Nullable Phrase complement) {

  /** Index after the last token, complement included. */
  public int to() {
    return complement == null ? head + 1 : complement.to();
  }

  /** The tokens, complement included. */
  public TokenSpan at() {
    return new TokenSpan(sentence, from, to());
  }

  /** The word that names the thing, in lower case: "talks", "go-ahead". */
  public String word() {
    if (head - 2 >= from && sentence.is(head - 1, "-") && !sentence.token(head).spaced()) {
      String joined = sentence.lower(head - 2) + "-" + sentence.lower(head);
      return Lexicon.english().isNoun(Lemmas.english().noun(joined))
          ? joined
          : sentence.lower(head);
    }
    return sentence.lower(head);
  }

  /** The singular of {@link #word()}. */
  public String lemma() {
    return Lemmas.english().noun(word());
  }

  public boolean isPronoun() {
    return determiner == Determiner.PRONOUN;
  }

  /** Whether the head is a proper name. */
  public boolean isName() {
    return !isPronoun() && sentence.tag(head) == Tag.PROPN;
  }

  /** Whether the head names an act or an event, so that it predicates: "the closure". */
  public boolean isEventive() {
    if (isName() || isPronoun()) {
      return false;
    }
    Lexicon lexicon = Lexicon.english();
    return switch (lexicon.nounClass(lemma())) {
      case ACT, EVENT, PROCESS, PHENOMENON -> true;
      case COMMUNICATION, STATE, POSSESSION, COGNITION, TIME, ATTRIBUTE, RELATION, LOCATION ->
          !lexicon.verbsOf(lemma()).isEmpty();
      default -> false;
    };
  }

  /**
   * "Thursday", "last week", "the following morning": tells when, and is nobody's subject or
   * object.
   */
  boolean isTime() {
    SyntaxWords words = SyntaxWords.STANDARD;
    if (complement != null || !words.timeNouns.contains(lemma())) {
      return false;
    }
    return switch (determiner) {
      case NONE, NAME, UNIVERSAL, INDEFINITE -> true;
      case DEFINITE ->
          !sentence.is(from, "the") || modifiers().stream().anyMatch(words.sequential::contains);
      default -> false;
    };
  }

  /** The words between determiner or possessor and head, in lower case. */
  public List<String> modifiers() {
    List<String> words = new ArrayList<>();
    int start = possessor == null ? from : possessor.to();
    for (int i = start; i < head; i++) {
      boolean content = sentence.token(i).isWord() && sentence.tag(i) != Tag.DET;
      if (content && sentence.token(i).text().length() > 1) {
        words.add(sentence.lower(i));
      }
    }
    return words;
  }

  @Override
  public String toString() {
    return at().text();
  }
}
