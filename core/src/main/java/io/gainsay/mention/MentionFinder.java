package io.gainsay.mention;

import io.gainsay.nlp.Sentence;
import io.gainsay.text.Document;
import java.util.List;

/**
 * Finds mentions of one sort. Implementations are immutable and thread-safe, keep nothing between
 * calls, and take time in proportion to the text.
 */
@FunctionalInterface
public interface MentionFinder {

  /**
   * The mentions in a document, in the order of the text, none overlapping another.
   *
   * @param document the document, for its publication date
   * @param sentences its sentences in reading order
   */
  List<? extends Mention> find(Document document, List<Sentence> sentences);
}
