package io.gainsay.name;

import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.Mention;
import io.gainsay.mention.NameMention;
import io.gainsay.nlp.EnglishAnnotator;
import io.gainsay.nlp.Sentence;
import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes annotated documents of strings: one paragraph a line. */
final class Texts {

  private static final EnglishAnnotator ANNOTATOR = new EnglishAnnotator();

  private Texts() {}

  static AnnotatedDocument read(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        Span span = new Span(start, start + line.length());
        blocks.add(new Block(Block.Kind.PARAGRAPH, AlignedText.verbatim(text, span)));
      }
      start += line.length() + 1;
    }
    Document document = new Document("text", text, blocks, null);
    List<Sentence> sentences = ANNOTATOR.annotate(document);
    List<Mention> mentions = new ArrayList<>(new NameFinder().find(document, sentences));
    mentions.addAll(new QuoteFinder().find(document, sentences));
    return new AnnotatedDocument(document, sentences, mentions);
  }

  static List<NameMention> names(AnnotatedDocument document) {
    return document
        .mentions()
        .filter(NameMention.class::isInstance)
        .map(NameMention.class::cast)
        .toList();
  }

  /** The token at which {@code word} first stands in the document's nth sentence. */
  static int token(Sentence sentence, String word) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).text().equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException(word + " is not in: " + sentence);
  }
}
