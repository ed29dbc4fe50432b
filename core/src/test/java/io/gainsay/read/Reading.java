package io.gainsay.read;

import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Documents as tests look at them. */
final class Reading {

  private Reading() {}

  /** Each block as {@code KIND text}. */
  static List<String> blocks(DocumentReader reader, String source) throws ReadException {
    return reader.read("test", source).blocks().stream()
        .map(block -> block.kind() + " " + block.text().text())
        .toList();
  }

  /** The place of a block in its source. */
  static Span place(Block block) {
    return block.text().toSource(new Span(0, block.text().text().length()));
  }

  /** What stands in the source for {@code words} of the plain text of some block. */
  static String source(Document document, String words) {
    for (Block block : document.blocks()) {
      int at = block.text().text().indexOf(words);
      if (at >= 0) {
        return block.text().toSource(new Span(at, at + words.length())).of(document.source());
      }
    }
    throw new AssertionError("no block says: " + words);
  }

  /** A word of a block and what stands for it in the source. */
  record Word(String text, Span place, String source) {}

  static List<Word> words(Document document) {
    List<Word> words = new ArrayList<>();
    for (Block block : document.blocks()) {
      int start = 0;
      for (String word : block.text().text().split(" ", -1)) {
        Span place = block.text().toSource(new Span(start, start + word.length()));
        words.add(new Word(word, place, place.of(document.source())));
        start += word.length() + 1;
      }
    }
    return words;
  }
}
