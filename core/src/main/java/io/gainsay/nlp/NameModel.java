package io.gainsay.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.Span;

/**
 * A name finder that a user has trained with OpenNLP. None is published for English, so Gainsay
 * finds names without one; who has a model of the own domain plugs it in. Immutable and
 * thread-safe.
 *
 * <p>The words it sees are those of the part-of-speech model: {@code U.S.}, {@code 4.5} and {@code
 * don't} are one word, hyphenated parts are words of their own.
 */
public final class NameModel {

  private final Pool<NameFinderME> finders;

  private NameModel(TokenNameFinderModel model) {
    finders = new Pool<>(() -> new NameFinderME(model));
  }

  /**
   * A name as the model sees it.
   *
   * @param at where it stands
   * @param type what the model was trained to call it: {@code person}, {@code organization}, {@code
   *     location} or anything else
   */
  public record Named(TokenSpan at, String type) {}

  /**
   * Reads a {@code TokenNameFinderModel}.
   *
   * @throws IOException if the file cannot be read or is no such model; the message names it
   */
  public static NameModel read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new NameModel(new TokenNameFinderModel(in));
    } catch (InvalidFormatException | RuntimeException e) {
      // OpenNLP throws what it happens to stumble over in a file that is no model.
      throw new IOException(file + " is no OpenNLP name finder model: " + e.getMessage(), e);
    }
  }

  /** The names in the sentences of one document, in the order of the text. */
  public List<Named> find(List<Sentence> sentences) {
    NameFinderME finder = finders.take();
    // What a finder has seen earlier in a document helps it; that of another document must not.
    finder.clearAdaptiveData();
    List<Named> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Words words = new Words(sentence.tokens());
      for (Span span : finder.find(words.texts())) {
        int from = words.tokenOf(span.getStart());
        int to = words.tokenOf(span.getEnd());
        found.add(new Named(new TokenSpan(sentence, from, to), span.getType()));
      }
    }
    finders.giveBack(finder);
    return found;
  }
}
