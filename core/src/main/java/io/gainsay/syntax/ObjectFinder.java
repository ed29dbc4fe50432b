package io.gainsay.syntax;

import io.gainsay.lexicon.Lexicon;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the object after a verb, and what verb the two make together. Immutable. */
final class ObjectFinder {

  private static final SyntaxWords WORDS = SyntaxWords.STANDARD;

  private final Layout layout;
  private final Sentence sentence;

  ObjectFinder(Layout layout) {
    this.layout = layout;
    this.sentence = layout.sentence();
  }

  /**
   * A verb and its object.
   *
   * @param lemma with particle or noun: "turn down", "take place"
   * @param object null where there is none, or where it is part of the lemma
   */
  record VerbAndObject(String lemma, @Nullable Phrase object) {}

  /** What an active verb does to what: particle and idiom read as part of the verb. */
  VerbAndObject read(VerbGroup group) {
    Phrase object = object(group);
    String lemma = object == null ? group.lemma() : particleVerb(group, object);
    return object != null && isIdiom(lemma, object)
        ? new VerbAndObject(lemma + " " + object.word(), null)
        : new VerbAndObject(lemma, object);
  }

  /**
   * The phrase right after a group, adverbs aside, or null; that of a copula is what it equates.
   */
  @Nullable Phrase object(VerbGroup group) {
    int i = group.to();
    while (i < sentence.size() && layout.tag(i) == Tag.ADV && layout.phraseAt(i) == null) {
      i++;
    }
    Phrase phrase = layout.phraseAt(i);
    return phrase == null || phrase.isTime() || isSubject(phrase, group) ? null : phrase;
  }

  /** Index after a verb and its object, or its idiom's noun; there adjuncts begin. */
  int end(VerbGroup group, @Nullable Phrase object) {
    Phrase last = object == null ? object(group) : object;
    return last != null && last.from() >= group.to() ? last.to() : group.to();
  }

  /** "Officers said the dealer had acted": what follows is the subject of the next verb. */
  private boolean isSubject(Phrase phrase, VerbGroup group) {
    VerbGroup next = layout.groupAt(phrase.to());
    if (next == null || next.infinitive() || next.isPresentParticiple()) {
      return false;
    }
    return !next.mayBePastParticiple() || group.isSaying();
  }

  /** "Turned the offer down". */
  private String particleVerb(VerbGroup group, Phrase object) {
    String particle = sentence.lower(object.to());
    String verb = group.lemma() + " " + particle;
    boolean bare = group.lemma().indexOf(' ') < 0;
    boolean last = layout.phraseAt(object.to() + 1) == null;
    return bare && last && WORDS.particles.contains(particle) && Lexicon.english().isVerb(verb)
        ? verb
        : group.lemma();
  }

  /** "Took place", "lost ground": verb and noun are one verb. */
  private static boolean isIdiom(String lemma, Phrase object) {
    return object.from() == object.head()
        && object.complement() == null
        && Lexicon.english().isVerb(lemma + " " + object.word());
  }
}
