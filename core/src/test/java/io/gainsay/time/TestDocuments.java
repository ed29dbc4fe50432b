package io.gainsay.time;

import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.EnglishAnnotator;
import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Documents for tests: paragraphs between blank lines, a date in front matter. */
final class TestDocuments {

  private static final Pattern FRONT =
      Pattern.compile("\\A---\\n(?:date: (\\d{4}-\\d\\d-\\d\\d)\\n)?.*?---\\n", Pattern.DOTALL);
  private static final Pattern BLANK = Pattern.compile("\\n\\s*\\n|\\z");

  private static final EnglishAnnotator ANNOTATOR = new EnglishAnnotator();
  private static final TimeFinder FINDER = new TimeFinder();

  private TestDocuments() {}

  /** The times in a text. */
  static List<TimeMention> times(String text, @Nullable LocalDate published) {
    Document document = of(text, published);
    return FINDER.find(document, ANNOTATOR.annotate(document));
  }

  static Document of(String text, @Nullable LocalDate published) {
    return new Document("test", text, blocks(text, 0), published);
  }

  static Document ofMarkdown(String name, String source) {
    Matcher front = FRONT.matcher(source);
    boolean has = front.find();
    LocalDate date = has && front.group(1) != null ? LocalDate.parse(front.group(1)) : null;
    return new Document(name, source, blocks(source, has ? front.end() : 0), date);
  }

  private static List<Block> blocks(String source, int from) {
    List<Block> blocks = new ArrayList<>();
    Matcher blank = BLANK.matcher(source);
    for (int at = from; at < source.length() && blank.find(at); at = blank.end()) {
      if (!source.substring(at, blank.start()).isBlank()) {
        Span span = new Span(at, blank.start());
        blocks.add(new Block(Block.Kind.PARAGRAPH, AlignedText.verbatim(source, span)));
      }
    }
    return blocks;
  }
}
