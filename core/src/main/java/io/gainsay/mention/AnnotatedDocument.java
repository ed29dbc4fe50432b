package io.gainsay.mention;

import io.gainsay.nlp.Sentence;
import io.gainsay.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A document with its sentences and the mentions in each. Immutable. */
public final class AnnotatedDocument {

  private final Document document;
  private final List<Sentence> sentences;
  private final List<List<Mention>> bySentence;

  /**
   * @param document the document
   * @param sentences its sentences in reading order
   * @param mentions mentions in those sentences, in any order
   */
  public AnnotatedDocument(
      Document document, List<Sentence> sentences, List<? extends Mention> mentions) {
    this.document = document;
    this.sentences = List.copyOf(sentences);
    List<List<Mention>> sorted = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      sorted.add(new ArrayList<>());
    }
    mentions.forEach(m -> sorted.get(m.at().sentence().index()).add(m));
    sorted.forEach(
        list -> list.sort(Comparator.comparing(Mention::at).thenComparing(Mention::type)));
    this.bySentence = sorted.stream().map(List::copyOf).toList();
  }

  public Document document() {
    return document;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** The mentions in a sentence, in the order of the text. */
  public List<Mention> mentions(Sentence sentence) {
    return bySentence.get(sentence.index());
  }

  /** The mentions of one sort in a sentence, in the order of the text. */
  public <M extends Mention> List<M> mentions(Sentence sentence, Class<M> sort) {
    List<Mention> all = bySentence.get(sentence.index());
    if (all.isEmpty()) {
      return List.of();
    }
    List<M> found = new ArrayList<>();
    for (Mention mention : all) {
      if (sort.isInstance(mention)) {
        found.add(sort.cast(mention));
      }
    }
    return found;
  }

  /** All mentions in the order of the text. */
  public Stream<Mention> mentions() {
    return bySentence.stream().flatMap(List::stream);
  }
}
