package io.gainsay.name;

import io.gainsay.mention.NameMention.Kind;
import io.gainsay.nlp.NameModel;
import io.gainsay.nlp.NameModel.Named;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names that a user's own model finds in a document. A name found by form keeps its extent and
 * takes the model's word for what it names; one that only the model sees is added. Immutable.
 */
final class ModelNames {

  private final Map<Integer, List<Named>> bySentence = new HashMap<>();

  private ModelNames(List<Named> names) {
    for (Named named : names) {
      bySentence.computeIfAbsent(named.at().sentence().index(), k -> new ArrayList<>()).add(named);
    }
  }

  static ModelNames of(@Nullable NameModel model, List<Sentence> sentences) {
    return new ModelNames(model == null ? List.of() : model.find(sentences));
  }

  /** What the model says that a name found by form names, if it sees one there of a known sort. */
  Optional<Kind> kindOf(NamePiece piece) {
    return in(piece.sentence()).stream()
        .filter(named -> named.at().overlaps(piece.name()))
        .findFirst()
        .flatMap(named -> kind(named.type()));
  }

  /** The pieces, and a piece for each name that touches none of them, in the order of the text. */
  List<NamePiece> withMissing(List<NamePiece> pieces) {
    if (bySentence.isEmpty()) {
      return pieces;
    }
    Map<Integer, List<NamePiece>> known = new HashMap<>();
    for (NamePiece piece : pieces) {
      known.computeIfAbsent(piece.sentence().index(), k -> new ArrayList<>()).add(piece);
    }
    List<NamePiece> all = new ArrayList<>(pieces);
    bySentence.forEach(
        (sentence, names) -> {
          List<NamePiece> here = known.getOrDefault(sentence, List.of());
          names.stream()
              .filter(named -> kind(named.type()).isPresent())
              .filter(named -> here.stream().noneMatch(p -> p.at().overlaps(named.at())))
              .forEach(named -> all.add(piece(named.at())));
        });
    all.sort(
        Comparator.comparingInt((NamePiece p) -> p.sentence().index())
            .thenComparingInt(NamePiece::from));
    return all;
  }

  private List<Named> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  private static NamePiece piece(TokenSpan at) {
    List<NameWord> words = new ArrayList<>();
    for (int i = at.from(); i < at.to(); i++) {
      words.add(new NameWord(i, i + 1, at.sentence().token(i).text()));
    }
    return new NamePiece(at.sentence(), words, -1, null);
  }

  private static Optional<Kind> kind(String type) {
    return switch (type) {
      case "person" -> Optional.of(Kind.PERSON);
      case "organization", "organisation" -> Optional.of(Kind.ORGANIZATION);
      case "location" -> Optional.of(Kind.LOCATION);
      default -> Optional.empty();
    };
  }
}
