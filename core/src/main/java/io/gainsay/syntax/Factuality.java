package io.gainsay.syntax;

import io.gainsay.nlp.Sentence;
import io.gainsay.syntax.Predication.Form;
import io.gainsay.syntax.Predication.Reality;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a verb says is said to be so or not to be so, and whether it is told as fact: "did
 * not sign", "failed to sign", "no deal was signed", "if it signs".
 */
final class Factuality {

  private static final SyntaxWords WORDS = SyntaxWords.STANDARD;

  private final Layout layout;
  private final Sentence sentence;
  private final EarlierVerbs earlier;

  Factuality(Layout layout, EarlierVerbs earlier) {
    this.layout = layout;
    this.sentence = layout.sentence();
    this.earlier = earlier;
  }

  /**
   * Whether a group is negated; two negations cancel out.
   *
   * @param governor the verb right before a form that is not finite, or null
   */
  boolean isNegated(
      VerbGroup group,
      @Nullable VerbGroup governor,
      @Nullable Phrase subject,
      @Nullable Phrase object) {
    boolean negated = group.negated();
    String before = sentence.lower(group.from() - 1);
    if (group.infinitive()) {
      negated ^= WORDS.undone.contains(before);
    }
    if (governor != null) {
      negated ^= group.infinitive() && WORDS.undone.contains(governor.lemma());
      negated ^= group.isPresentParticiple() && governor.lemma().equals("avoid");
      negated ^= governor.negated() && WORDS.done.contains(governor.lemma());
    }
    if (group.isPresentParticiple()) {
      negated ^= before.equals("without");
      negated ^= layout.isAverted(group);
    }
    return negated ^ isDenying(subject) ^ isDenying(object);
  }

  /** "No deal was signed", "none of them came", "saw nothing". */
  private static boolean isDenying(@Nullable Phrase phrase) {
    return phrase != null
        && (phrase.determiner() == Determiner.NEGATIVE || WORDS.denying.contains(phrase.word()));
  }

  /**
   * Whether a group is told as fact; the verbs before it have been read.
   *
   * @param governor the verb right before a form that is not finite, or null
   */
  Reality reality(
      VerbGroup group, Form form, @Nullable VerbGroup governor, @Nullable Phrase subject) {
    if (form == Form.INFINITIVE) {
      return ofInfinitive(group, governor);
    }
    if (isConditional(group.from()) || isDoubted(subject)) {
      return Reality.UNREAL;
    }
    return form == Form.PARTICIPLE ? ofParticiple(group, governor) : group.reality();
  }

  /** "Failed to sign", "managed to sign" tell as much of signing as of failing; "hoped to" less. */
  private Reality ofInfinitive(VerbGroup group, @Nullable VerbGroup governor) {
    String before = sentence.lower(group.from() - 1);
    String verb = governor == null ? before : governor.lemma();
    boolean implied =
        WORDS.undone.contains(before) || WORDS.undone.contains(verb) || WORDS.done.contains(verb);
    Predication main = earlier.of(governor);
    return !implied ? Reality.UNREAL : main == null ? Reality.REAL : main.reality();
  }

  private Reality ofParticiple(VerbGroup group, @Nullable VerbGroup governor) {
    boolean from = sentence.is(group.from() - 1, "from");
    Predication main = earlier.of(from ? layout.groupBefore(group.from()) : governor);
    return main == null ? group.reality() : main.reality();
  }

  /** "He denied that he had left", "they fear it has sunk". */
  private boolean isDoubted(@Nullable Phrase subject) {
    if (subject == null) {
      return false;
    }
    int that = subject.from() - 1;
    VerbGroup claiming = layout.groupEndingAt(sentence.is(that, "that") ? that : subject.from());
    return claiming != null && WORDS.doubting.contains(claiming.lemma());
  }

  /** Whether "if", "unless" or "whether" opens the clause, or the sentence asks. */
  private boolean isConditional(int token) {
    for (int i = token - 1; i >= 0 && !sentence.is(i, ","); i--) {
      if (sentence.is(i, "if") || sentence.is(i, "unless") || sentence.is(i, "whether")) {
        return true;
      }
    }
    return sentence.is(sentence.size() - 1, "?");
  }
}
