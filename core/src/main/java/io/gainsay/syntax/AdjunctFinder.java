package io.gainsay.syntax;

import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the adjuncts of a predicate, behind it and at the head of its clause. Immutable. */
final class AdjunctFinder {

  private final Layout layout;
  private final Sentence sentence;

  AdjunctFinder(Layout layout) {
    this.layout = layout;
    this.sentence = layout.sentence();
  }

  /** The adjuncts that follow each other from a token without a break. */
  List<Adjunct> from(int token) {
    List<Adjunct> adjuncts = new ArrayList<>();
    int i = token;
    while (i < sentence.size()) {
      Adjunct adjunct = at(i);
      if (adjunct != null) {
        adjuncts.add(adjunct);
        i = adjunct.phrase().to();
      } else if (isSkipped(i)) {
        i++;
      } else {
        break;
      }
    }
    return adjuncts;
  }

  /** Adjuncts that stand before a subject: "In Marbella on Tuesday, she tore a ligament". */
  List<Adjunct> leading(Phrase subject) {
    List<Adjunct> adjuncts = from(clauseStart(subject.from()));
    if (adjuncts.isEmpty()) {
      return adjuncts;
    }
    int end = adjuncts.get(adjuncts.size() - 1).phrase().to();
    boolean adjacent = end == subject.from();
    boolean comma = end == subject.from() - 1 && sentence.is(end, ",");
    return adjacent || comma ? adjuncts : List.of();
  }

  private @Nullable Adjunct at(int i) {
    Phrase bare = layout.phraseAt(i);
    if (bare != null && bare.isTime()) {
      return new Adjunct("", bare);
    }
    Phrase governed = layout.isPreposition(i) ? layout.phraseAt(i + 1) : null;
    return governed == null || isSubject(governed)
        ? null
        : new Adjunct(sentence.lower(i), governed);
  }

  /** Adverbs and the first of two prepositions do not end the adjuncts. */
  private boolean isSkipped(int i) {
    boolean clause = layout.isPreposition(i) && layout.phraseAt(i + 1) != null;
    return !clause && (layout.tag(i) == Tag.ADV || layout.isPreposition(i));
  }

  /** "After the vote failed" opens a clause; "outside which the car parked was found" does not. */
  private boolean isSubject(Phrase phrase) {
    VerbGroup group = layout.groupAt(phrase.to());
    return group != null && !group.mayBePastParticiple();
  }

  /** The first token of the clause that a token stands in, as far as no verb comes before. */
  private int clauseStart(int token) {
    int i = token;
    while (i > 0 && !layout.isBreak(i - 1) && !layout.isOpener(i - 1)) {
      if (layout.groupAt(i - 1) != null) {
        return token;
      }
      i--;
    }
    return i;
  }
}
