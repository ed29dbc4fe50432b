package io.gainsay.syntax;

import io.gainsay.nlp.Sentence;
import io.gainsay.syntax.Predication.Form;
import io.gainsay.syntax.Predication.Reality;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the nouns of a sentence say that name an act or an event: "the closure of the road".
 * One for each sentence.
 */
final class NounReader {

  private static final Set<String> BEFORE_ABSENT = Set.of("absence", "lack");

  private static final SyntaxWords WORDS = SyntaxWords.STANDARD;

  private final Layout layout;
  private final Sentence sentence;
  private final AdjunctFinder adjuncts;
  private final EarlierVerbs verbs;

  /**
   * Creates a reader.
   *
   * @param verbs all verbs of the sentence, which have been read
   */
  NounReader(Layout layout, EarlierVerbs verbs) {
    this.layout = layout;
    this.sentence = layout.sentence();
    this.adjuncts = new AdjunctFinder(layout);
    this.verbs = verbs;
  }

  /** What the nouns say. */
  List<Predication> read() {
    List<Predication> predications = new ArrayList<>();
    layout.phrases().forEach(phrase -> add(phrase, predications));
    return predications;
  }

  private void add(Phrase phrase, List<Predication> predications) {
    for (Phrase part = phrase; part != null; part = part.complement()) {
      if (part.possessor() != null) {
        add(part.possessor(), predications);
      }
      if (part.isEventive()) {
        predications.add(predication(part, phrase));
      }
    }
  }

  /**
   * What a noun says.
   *
   * @param part its phrase
   * @param outer the phrase that this is part of ("the threat of closure"), or the same
   */
  private Predication predication(Phrase part, Phrase outer) {
    Predication light = part.possessor() == null ? lightVerb(part) : null;
    List<Adjunct> tied =
        light != null && light.passive() ? light.adjuncts() : adjuncts.from(part.to());
    Phrase object = part.complement();
    if (light != null && object == null && !tied.isEmpty()) {
      object = tied.get(0).phrase();
    }
    return new Predication(
        sentence,
        part.head(),
        part.lemma(),
        Form.NOUN,
        false,
        light == null ? isNegated(part, outer) : light.negated(),
        isUnreal(part, outer) ? Reality.UNREAL : light == null ? Reality.REAL : light.reality(),
        light == null ? part.possessor() : light.agent(),
        object,
        tied);
  }

  /** "Gave approval", "there will be no approval": the noun says what was done; or null. */
  @SuppressWarnings("ReferenceEquality") // A phrase of a sentence is one object.
  private @Nullable Predication lightVerb(Phrase phrase) {
    for (Predication verb : verbs.all()) {
      boolean given = verb.passive() && verb.subject() == phrase;
      boolean there = verb.lemma().equals("be") && verb.subject() == null;
      boolean light = there || WORDS.light.contains(verb.lemma());
      if (light && (given || verb.object() == phrase)) {
        return verb;
      }
    }
    return null;
  }

  /** "The absence of approval", "without approval", "no approval". */
  private boolean isNegated(Phrase part, Phrase outer) {
    boolean absent =
        isWithin(part, outer) && BEFORE_ABSENT.contains(outer.lemma())
            || sentence.is(part.from() - 1, "without");
    return absent ^ part.determiner() == Determiner.NEGATIVE;
  }

  /** "The threat of closure", "the planned closure", "a call for closure". */
  private boolean isUnreal(Phrase part, Phrase outer) {
    return isWithin(part, outer) && WORDS.unrealNouns.contains(outer.lemma())
        || part.modifiers().stream().anyMatch(WORDS.unrealModifiers::contains)
        || sentence.is(part.from() - 1, "for") && isUnrealNoun(part.from() - 2);
  }

  @SuppressWarnings("ReferenceEquality") // As above.
  private static boolean isWithin(Phrase part, Phrase outer) {
    return part != outer;
  }

  /** "Call", "hopes". */
  private boolean isUnrealNoun(int token) {
    return token >= 0 && WORDS.unrealNouns.contains(sentence.noun(token));
  }
}
