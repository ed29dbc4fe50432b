package io.gainsay.syntax;

import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The noun phrases and predications of a sentence. Immutable. */
public final class Syntax {

  private final List<Phrase> phrases;
  private final List<Predication> predications;

  private Syntax(List<Phrase> phrases, List<Predication> predications) {
    this.phrases = List.copyOf(phrases);
    this.predications = List.copyOf(predications);
  }

  /** Reads a sentence, which has it tagged. */
  public static Syntax of(Sentence sentence) {
    Tags tags = new Tags(sentence);
    List<Phrase> phrases = new PhraseReader(sentence, tags).phrases();
    List<VerbGroup> groups = new VerbGroups(sentence, tags, phrases).find();
    Layout layout = new Layout(sentence, tags, phrases, groups);
    VerbReader verbs = new VerbReader(layout);
    List<Predication> predications = new ArrayList<>(verbs.read());
    predications.addAll(new NounReader(layout, verbs.verbs()).read());
    predications.sort(Comparator.comparingInt(Predication::token));
    return new Syntax(phrases, predications);
  }

  /** The noun phrases that are part of no other, in the order of the text. */
  public List<Phrase> phrases() {
    return phrases;
  }

  /** What is said, in the order of the text. */
  public List<Predication> predications() {
    return predications;
  }
}
