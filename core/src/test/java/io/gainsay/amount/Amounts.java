package io.gainsay.amount;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Mention;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.EnglishAnnotator;
import io.gainsay.nlp.Sentence;
import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.List;

/** Finds amounts in a line of text, for tests. */
final class Amounts {

  private static final EnglishAnnotator ANNOTATOR = new EnglishAnnotator();
  private static final AmountFinder FINDER = new AmountFinder();

  private Amounts() {}

  static List<Sentence> sentences(String text) {
    return ANNOTATOR.annotate(document(text));
  }

  static List<Mention> all(String text) {
    return all(text, List.of());
  }

  static List<Mention> all(String text, List<TimeMention> times) {
    return FINDER.find(document(text), sentences(text), times);
  }

  static List<AmountMention> amounts(String text) {
    return all(text).stream()
        .filter(AmountMention.class::isInstance)
        .map(AmountMention.class::cast)
        .toList();
  }

  private static Document document(String text) {
    AlignedText all = AlignedText.verbatim(text, new Span(0, text.length()));
    return new Document("line", text, List.of(new Block(Block.Kind.PARAGRAPH, all)), null);
  }
}
