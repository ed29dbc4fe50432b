package io.gainsay.name;

import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.QuoteMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The quotations of one document: what lies inside one, and who speaks. Immutable. */
public final class Quotations {

  /**
   * Who is quoted.
   *
   * @param entity the person or organisation, or null where only a description is known
   * @param at the words that name the speaker
   */
  public record Speaker(@Nullable Entity entity, TokenSpan at) {}

  private final Map<Integer, List<QuoteMention>> pieces = new LinkedHashMap<>();

  /** By sentence: whoever reads a sentence asks of each of its tokens. */
  private final List<List<QuoteMention>> bySentence = new ArrayList<>();

  private final Map<Integer, Speaker> speakers = new LinkedHashMap<>();

  private Quotations(AnnotatedDocument document, Entities entities) {
    for (Sentence sentence : document.sentences()) {
      bySentence.add(document.mentions(sentence, QuoteMention.class));
    }
    document
        .mentions()
        .filter(QuoteMention.class::isInstance)
        .map(QuoteMention.class::cast)
        .forEach(q -> pieces.computeIfAbsent(q.quotation(), k -> new ArrayList<>()).add(q));
    SpeakerFinder finder = new SpeakerFinder(document, entities);
    pieces.forEach(
        (number, quote) ->
            finder.speaker(quote).ifPresent(speaker -> speakers.put(number, speaker)));
  }

  /** The quotations of a document. */
  public static Quotations of(AnnotatedDocument document, Entities entities) {
    return new Quotations(document, entities);
  }

  /** Whether the token lies inside quotation marks, the marks included. */
  public boolean isQuoted(Sentence sentence, int token) {
    return at(sentence, token).isPresent();
  }

  /** The piece of quotation that the token lies in. */
  public Optional<QuoteMention> at(Sentence sentence, int token) {
    for (QuoteMention piece : bySentence.get(sentence.index())) {
      if (piece.at().contains(token)) {
        return Optional.of(piece);
      }
    }
    return Optional.empty();
  }

  /** Who speaks the quotation, where the words beside it say so. */
  public Optional<Speaker> speaker(QuoteMention piece) {
    return Optional.ofNullable(speakers.get(piece.quotation()));
  }

  /** All quotations, each as its pieces, in the order of the text. */
  public List<List<QuoteMention>> all() {
    return pieces.values().stream().map(List::copyOf).toList();
  }
}
