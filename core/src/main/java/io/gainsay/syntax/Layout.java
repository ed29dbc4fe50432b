package io.gainsay.syntax;

import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which noun phrase and which verb group stands where in a sentence, and what function the words
 * between them have. Every index is one of a token; outside the sentence there is nothing.
 * Immutable.
 */
final class Layout {

  private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "(", ")", "\"", "“", "”");

  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or");

  private static final SyntaxWords WORDS = SyntaxWords.STANDARD;

  private final Sentence sentence;
  private final Tags tags;
  private final List<Phrase> phrases;
  private final List<VerbGroup> groups;
  private final @Nullable Phrase[] starting;
  private final @Nullable Phrase[] ending;
  private final @Nullable VerbGroup[] covering;

  /**
   * Lays out a sentence.
   *
   * @param phrases the phrases that are part of no other, in the order of the text
   * @param groups the verb groups between them, in the order of the text
   */
  Layout(Sentence sentence, Tags tags, List<Phrase> phrases, List<VerbGroup> groups) {
    this.sentence = sentence;
    this.tags = tags;
    this.phrases = List.copyOf(phrases);
    this.groups = List.copyOf(groups);
    this.starting = new Phrase[sentence.size() + 1];
    this.ending = new Phrase[sentence.size() + 1];
    this.covering = new VerbGroup[sentence.size() + 1];
    for (Phrase phrase : phrases) {
      starting[phrase.from()] = phrase;
      ending[phrase.to()] = phrase;
    }
    for (VerbGroup group : groups) {
      for (int i = group.from(); i < group.to(); i++) {
        covering[i] = group;
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  List<VerbGroup> groups() {
    return groups;
  }

  /** The part of speech of a token. */
  Tag tag(int token) {
    return tags.tag(token);
  }

  /** The phrase that begins at a token, or null. */
  @Nullable Phrase phraseAt(int token) {
    return isInside(token) ? starting[token] : null;
  }

  /** The phrase whose last token is the one before this, or null. */
  @Nullable Phrase phraseEndingAt(int token) {
    return isInside(token) ? ending[token] : null;
  }

  /** The phrase right before a token, adverbs and a comma aside; or null. */
  @Nullable Phrase phraseBefore(int token) {
    int i = skipAdverbs(token);
    boolean comma = phraseEndingAt(i) == null && sentence.is(i - 1, ",");
    Phrase phrase = phraseEndingAt(comma ? i - 1 : i);
    return phrase == null || phrase.isTime() ? null : phrase;
  }

  /** The verb group that a token is part of, or null. */
  @Nullable VerbGroup groupAt(int token) {
    return isInside(token) ? covering[token] : null;
  }

  /** The group whose last token is the one before this, or null. */
  @Nullable VerbGroup groupEndingAt(int token) {
    VerbGroup group = groupAt(token - 1);
    return group != null && group.to() == token ? group : null;
  }

  /** The last group before a token in the same clause, or null. */
  @Nullable VerbGroup groupBefore(int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (isBreak(i)) {
        return null;
      }
      if (groupAt(i) != null) {
        return groupAt(i);
      }
    }
    return null;
  }

  /** The next group of the sentence, or null. */
  @Nullable VerbGroup groupAfter(VerbGroup group) {
    int next = groups.indexOf(group) + 1;
    return next < groups.size() ? groups.get(next) : null;
  }

  /** The group right before another, adverbs aside: "failed" before "to deliver"; or null. */
  @Nullable VerbGroup governing(VerbGroup group) {
    return groupAt(skipAdverbs(group.from()) - 1);
  }

  /** Whether "and", "but" or "or" stands right before a group. */
  boolean isConjoined(VerbGroup group) {
    return isConjunction(skipAdverbs(group.from()) - 1);
  }

  /** "Opening" in "prevented the rink from opening". */
  boolean isAverted(VerbGroup group) {
    int from = group.from() - 1;
    VerbGroup main = sentence.is(from, "from") ? groupBefore(from) : null;
    return main != null && WORDS.averted.contains(main.lemma());
  }

  boolean isConjunction(int token) {
    return CONJUNCTIONS.contains(sentence.lower(token));
  }

  /** Whether a token opens a clause: "because", "that". */
  boolean isOpener(int token) {
    return WORDS.openers.contains(sentence.lower(token));
  }

  /** Whether no clause goes on across a token. */
  boolean isBreak(int token) {
    return BREAKS.contains(sentence.lower(token));
  }

  /** Whether a word may be a preposition here. */
  boolean isPreposition(int token) {
    if (token < 0 || token >= sentence.size() || starting[token] != null) {
      return false;
    }
    return switch (tags.tag(token)) {
      case ADP -> sentence.token(token).isWord();
      case SCONJ -> isOpener(token) && !sentence.is(token, "that");
      default -> sentence.is(token, "to") && covering[token] == null;
    };
  }

  /**
   * The index of the first of the adverbs that lead up to a token; without any, the token's own.
   */
  int skipAdverbs(int token) {
    int i = token;
    while (i > 0
        && ending[i] == null
        && (tags.tag(i - 1) == Tag.ADV
            || sentence.is(i - 1, "also")
            || sentence.isApostrophe(i - 1))
        && !sentence.is(i - 1, "where")
        && !sentence.is(i - 1, "when")) {
      i--;
    }
    return i;
  }

  /** The comma before another in the same clause, or -1. */
  int commaBefore(int comma) {
    for (int i = comma - 1; i > 0 && !isBreak(i); i--) {
      if (isSpacedComma(i)) {
        return i;
      }
    }
    return -1;
  }

  /** A comma of the sentence, unlike that of "1,200". */
  boolean isSpacedComma(int token) {
    return sentence.is(token, ",")
        && token + 1 < sentence.size()
        && sentence.token(token + 1).spaced();
  }

  private boolean isInside(int token) {
    return token >= 0 && token < starting.length;
  }
}
