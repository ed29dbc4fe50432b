package io.gainsay.nlp;

import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Splits documents into sentences and tokens with OpenNLP's English models. Thread-safe; loading
 * takes some tenths of a second, so keep one.
 */
public final class EnglishAnnotator {

  /**
   * A sentence longer than this is cut: no prose has such sentences, and the tagger's beam search
   * should not be handed a data dump.
   */
  private static final int MAX_SENTENCE = 4_000;

  private static final int LONGEST_WORD = 5_000;

  private final Pool<SentenceDetectorME> detectors;
  private final SentenceBreaks breaks;
  private final Pool<Tagger> taggers;

  public EnglishAnnotator() {
    SentenceModel sentences = load("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    detectors = new Pool<>(() -> new SentenceDetectorME(sentences));
    Supplier<TagModel> tagging =
        new Lazy<>(() -> new TagModel(load("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new)));
    taggers = new Pool<>(() -> new Tagger(tagging.get()));
    breaks = new SentenceBreaks(Set.of());
  }

  private EnglishAnnotator(EnglishAnnotator other, Set<String> abbreviations) {
    detectors = other.detectors;
    taggers = other.taggers;
    breaks = new SentenceBreaks(abbreviations);
  }

  /**
   * An annotator with the same models that knows more abbreviations.
   *
   * @param abbreviations words with the dot at their end after which a sentence goes on
   */
  public EnglishAnnotator with(Set<String> abbreviations) {
    return new EnglishAnnotator(this, abbreviations);
  }

  /** The sentences of a document in reading order; blocks without any token have none. */
  public List<Sentence> annotate(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    SentenceDetectorME detector = detectors.take();
    List<Block> blocks = document.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      String text = blocks.get(b).text().text();
      List<Span> found = new ArrayList<>();
      if (hasWordsOnly(text)) {
        for (opennlp.tools.util.Span span : detector.sentPosDetect(text)) {
          found.add(new Span(span.getStart(), span.getEnd()));
        }
      } else {
        found.add(new Span(0, text.length()));
      }
      for (Span span : breaks.mend(text, found)) {
        addPieces(document, b, text, span.start(), span.end(), sentences);
      }
    }
    detectors.giveBack(detector);
    return sentences;
  }

  /**
   * Whether no word is longer than any. In what is no text, such as encoded pictures, the detector
   * looks for the next space from each mark that may end a sentence.
   */
  private static boolean hasWordsOnly(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        start = i;
      } else if (i - start > LONGEST_WORD) {
        return false;
      }
    }
    return true;
  }

  private void addPieces(
      Document document, int block, String text, int start, int end, List<Sentence> sentences) {
    int from = start;
    while (from < end) {
      int to = end - from <= MAX_SENTENCE ? end : breakBefore(text, from + MAX_SENTENCE, from);
      List<Token> tokens = tokens(text.substring(from, to));
      if (!tokens.isEmpty()) {
        sentences.add(
            new Sentence(
                document, block, sentences.size(), new Span(from, to), tokens, this::tags));
      }
      from = to;
    }
  }

  private static int breakBefore(String text, int limit, int from) {
    int space = text.lastIndexOf(' ', limit);
    if (space > from) {
      return space;
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  private static List<Token> tokens(String text) {
    opennlp.tools.util.Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(text);
    List<Token> tokens = new ArrayList<>(spans.length);
    int end = -1;
    for (opennlp.tools.util.Span span : spans) {
      String word = text.substring(span.getStart(), span.getEnd());
      tokens.add(
          new Token(
              word,
              word.toLowerCase(Locale.ROOT),
              span.getStart(),
              span.getEnd(),
              span.getStart() != end));
      end = span.getEnd();
    }
    return tokens;
  }

  private Tag[] tags(Sentence sentence) {
    Words words = new Words(sentence.tokens());
    Tagger tagger = taggers.take();
    Tag[] found = tagger.tag(words.texts());
    taggers.giveBack(tagger);
    Tag[] tags = new Tag[sentence.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = found[words.wordOf(i)];
    }
    return tags;
  }

  private interface ModelReader<M> {
    M read(InputStream in) throws IOException;
  }

  private static <M> M load(String resource, ModelReader<M> reader) {
    try (InputStream in = EnglishAnnotator.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            resource + " is not on the class path: add the OpenNLP model jars");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + resource, e);
    }
  }

  private static final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> factory;
    private volatile @Nullable T value;

    Lazy(Supplier<T> factory) {
      this.factory = factory;
    }

    @Override
    public T get() {
      T current = value;
      if (current == null) {
        synchronized (this) {
          current = value;
          if (current == null) {
            current = factory.get();
            value = current;
          }
        }
      }
      return current;
    }
  }
}
