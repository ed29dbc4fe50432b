package io.gainsay.name;

import io.gainsay.mention.MentionFinder;
import io.gainsay.mention.NameMention;
import io.gainsay.nlp.NameModel;
import io.gainsay.nlp.Sentence;
import io.gainsay.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds proper names and tells persons, organisations and places apart, without a trained model: by
 * capitalisation that position does not explain, titles, lists of known places and given names, the
 * words that end a company's or a river's name, what stands beside the name, and what the rest of
 * the document tells of it. Sentences are tagged only where a sentence's first word is otherwise
 * undecided. Immutable and thread-safe.
 */
public final class NameFinder implements MentionFinder {

  private final KnownNames known;
  private final @Nullable NameModel model;

  public NameFinder() {
    this(KnownNames.none(), null);
  }

  /**
   * @param known names whose kind need not be guessed
   * @param model a trained finder whose word goes before the guess, or null
   */
  public NameFinder(KnownNames known, @Nullable NameModel model) {
    this.known = known;
    this.model = model;
  }

  @Override
  public List<NameMention> find(Document document, List<Sentence> sentences) {
    PieceCutter cutter = new PieceCutter(new CaseEvidence(sentences));
    List<NamePiece> pieces = new ArrayList<>();
    for (Sentence sentence : sentences) {
      boolean titleCase =
          CaseEvidence.isTitleCase(sentence) || CaseEvidence.isAllCapitals(sentence);
      for (List<NameWord> run : NameRuns.find(sentence)) {
        pieces.addAll(cutter.cut(sentence, run, titleCase));
      }
    }
    ModelNames trained = ModelNames.of(model, sentences);
    List<NamePiece> all = trained.withMissing(pieces);
    KindClues clues = new KindClues(all);
    return all.stream()
        .map(p -> new NameMention(p.at(), p.name(), kind(p, clues, trained), p.parts(), p.title()))
        .toList();
  }

  private NameMention.Kind kind(NamePiece piece, KindClues clues, ModelNames trained) {
    return known
        .find(piece.parts())
        .map(KnownName::kind)
        .or(() -> trained.kindOf(piece))
        .orElseGet(() -> clues.kindOf(piece));
  }
}
