package io.gainsay.syntax;

import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that say more of a phrase instead of going on with the sentence: "who had packed the
 * gallery", "carrying pensioners", "opened in 1911". Immutable.
 */
final class RelativeClauses {

  private static final SyntaxWords WORDS = SyntaxWords.STANDARD;

  private final Layout layout;
  private final Sentence sentence;

  RelativeClauses(Layout layout) {
    this.layout = layout;
    this.sentence = layout.sentence();
  }

  /** Whether a token is a relative pronoun. */
  boolean isPronoun(int token) {
    return WORDS.relative.contains(sentence.lower(token));
  }

  /** The index of the relative word before a subject, or -1: "the shop where it burned". */
  int before(Phrase subject) {
    int token = subject.from() - 1;
    return sentence.is(token, "where") || isPronoun(token) ? token : -1;
  }

  /** The phrase that a relative word takes up, or null. */
  @Nullable Phrase antecedent(int relative) {
    int i = relative;
    while (i > 0 && (sentence.is(i - 1, ",") || layout.tag(i - 1) == Tag.ADP)) {
      i--;
    }
    return layout.phraseEndingAt(i);
  }

  /** "Who had packed the gallery", "carrying pensioners", "to lower it": modifies a phrase. */
  boolean isEmbedded(VerbGroup group) {
    boolean nonFinite = group.isPresentParticiple() || group.infinitive();
    return nonFinite && layout.phraseEndingAt(group.from()) != null || isPronoun(group.from() - 1);
  }

  /** "Opened in 1911, the bridge carries trains": the phrase after the comma, or null. */
  @Nullable Phrase following(VerbGroup group) {
    int start = group.from();
    while (start > 0 && (layout.isPreposition(start - 1) || layout.tag(start - 1) == Tag.ADV)) {
      start--;
    }
    if (start > 0 && !layout.isBreak(start - 1)) {
      return null;
    }
    for (int i = group.to(); i < sentence.size() - 1 && layout.groupAt(i) == null; i++) {
      if (layout.isSpacedComma(i) && layout.phraseAt(i + 1) != null) {
        return layout.phraseAt(i + 1);
      }
    }
    return null;
  }
}
