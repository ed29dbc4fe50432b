package io.gainsay.claim;

import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.Mention;
import io.gainsay.nlp.Sentence;
import io.gainsay.text.Document;
import java.util.List;

/**
 * A document as claim extractors see it: sentences, mentions, and what has been resolved of the
 * text as a whole. Immutable.
 */
public final class Reading {

  private final AnnotatedDocument annotated;

  public Reading(AnnotatedDocument annotated) {
    this.annotated = annotated;
  }

  public AnnotatedDocument annotated() {
    return annotated;
  }

  public Document document() {
    return annotated.document();
  }

  public List<Sentence> sentences() {
    return annotated.sentences();
  }

  /** The mentions of one sort in a sentence, in the order of the text. */
  public <M extends Mention> List<M> mentions(Sentence sentence, Class<M> sort) {
    return annotated.mentions(sentence, sort);
  }
}
