package io.gainsay.name;

import io.gainsay.mention.MentionFinder;
import io.gainsay.mention.QuoteMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import io.gainsay.nlp.TokenSpan;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Finds words between quotation marks. A quotation that runs over several sentences gives one
 * mention for each, with the same {@link QuoteMention#quotation()}. Stateless and thread-safe.
 */
public final class QuoteFinder implements MentionFinder {

  @Override
  public List<QuoteMention> find(Document document, List<Sentence> sentences) {
    List<QuoteMention> mentions = new ArrayList<>();
    int from = 0;
    for (QuoteScanner.Part part : QuoteScanner.scan(document.blocks())) {
      while (from < sentences.size() && isBefore(sentences.get(from), part)) {
        from++;
      }
      for (int s = from; s < sentences.size() && !isAfter(sentences.get(s), part); s++) {
        addPiece(sentences.get(s), part, mentions);
      }
    }
    return mentions;
  }

  private static boolean isBefore(Sentence sentence, QuoteScanner.Part part) {
    return sentence.blockIndex() < part.block()
        || sentence.blockIndex() == part.block() && sentence.inBlock().end() <= part.span().start();
  }

  private static boolean isAfter(Sentence sentence, QuoteScanner.Part part) {
    return sentence.blockIndex() > part.block() || sentence.inBlock().start() >= part.span().end();
  }

  private static void addPiece(
      Sentence sentence, QuoteScanner.Part part, List<QuoteMention> mentions) {
    Span quoted = part.span();
    int offset = sentence.inBlock().start();
    int first = -1;
    int end = -1;
    StringJoiner words = new StringJoiner(" ");
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (quoted.contains(offset + token.start()) && offset + token.end() <= quoted.end()) {
        first = first < 0 ? i : first;
        end = i + 1;
        if (token.isWord() || token.isDigits()) {
          words.add(token.lower());
        }
      }
    }
    if (words.length() > 0) {
      mentions.add(
          new QuoteMention(
              new TokenSpan(sentence, first, end), words.toString(), part.quotation()));
    }
  }
}
