package io.gainsay.nlp;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its tokens. Parts of speech are computed when first asked for; the result does
 * not depend on who asks or when, so a sentence may be shared between threads.
 */
public final class Sentence {

  private final Document document;
  private final Block block;
  private final int blockIndex;
  private final int index;
  private final Span inBlock;
  private final String text;
  private final List<Token> tokens;
  private final Function<Sentence, Tag[]> tagger;

  /** Written at most with equal values, so a race costs time and nothing else. */
  private volatile Tag @Nullable [] tags;

  /** Filled as they are asked for, with equal values whoever comes first. */
  private final @Nullable String[] nouns;

  private final @Nullable String[] verbs;

  Sentence(
      Document document,
      int blockIndex,
      int index,
      Span inBlock,
      List<Token> tokens,
      Function<Sentence, Tag[]> tagger) {
    this.document = document;
    this.block = document.blocks().get(blockIndex);
    this.blockIndex = blockIndex;
    this.index = index;
    this.inBlock = inBlock;
    this.text = inBlock.of(block.text().text());
    this.tokens = tokens;
    this.tagger = tagger;
    this.nouns = new String[tokens.size()];
    this.verbs = new String[tokens.size()];
  }

  public Document document() {
    return document;
  }

  public Block block() {
    return block;
  }

  /** Index of the block in the document: sentences of one paragraph share it. */
  public int blockIndex() {
    return blockIndex;
  }

  /** Index of the sentence in the document. */
  public int index() {
    return index;
  }

  /** Where the sentence stands in its block's plain text. */
  public Span inBlock() {
    return inBlock;
  }

  /** The sentence's plain text. */
  public String text() {
    return text;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** Whether token {@code i} exists and has the given lower-case form. */
  public boolean is(int i, String lowerCase) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(lowerCase);
  }

  /**
   * Whether token {@code i} exists and is an apostrophe, straight or curly: in "it's", "bill's".
   */
  public boolean isApostrophe(int i) {
    return is(i, "'") || is(i, "’");
  }

  /** Whether token {@code i} exists and is the "s" after an apostrophe: in "it's", "bill's". */
  public boolean isPossessive(int i) {
    return is(i, "s") && isApostrophe(i - 1);
  }

  /** The lower-case form of token {@code i}, or the empty string outside the sentence. */
  public String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  /**
   * The lemma of token {@code i} if it is taken for a noun, or the empty string outside the
   * sentence. Remembered, since whoever reads a sentence asks for the same.
   */
  public String noun(int i) {
    if (i < 0 || i >= nouns.length) {
      return "";
    }
    String known = nouns[i];
    if (known == null) {
      known = Lemmas.english().noun(lower(i));
      nouns[i] = known;
    }
    return known;
  }

  /** The same if it is taken for a verb. */
  public String verb(int i) {
    if (i < 0 || i >= verbs.length) {
      return "";
    }
    String known = verbs[i];
    if (known == null) {
      known = Lemmas.english().verb(lower(i));
      verbs[i] = known;
    }
    return known;
  }

  /**
   * The lemma of token {@code i} as the part of speech that it is, if it is a noun, a name, a verb
   * or an adjective; else the empty string.
   */
  public String contentLemma(int i) {
    return switch (tag(i)) {
      case NOUN, PROPN -> noun(i);
      case VERB -> verb(i);
      case ADJ -> lower(i);
      default -> "";
    };
  }

  /** Whether token {@code i} is a number, in digits or in words. */
  public boolean isNumber(int i) {
    return tag(i) == Tag.NUM;
  }

  /**
   * The part of speech of token {@code i}, {@link Tag#X} outside the sentence; tags the whole
   * sentence when first called.
   */
  public Tag tag(int i) {
    Tag[] known = tags;
    if (known == null) {
      known = tagger.apply(this);
      tags = known;
    }
    return i >= 0 && i < known.length ? known[i] : Tag.X;
  }

  /** The place in the document's source of {@code span} of this sentence's text. */
  public Span toSource(Span span) {
    return block.text().toSource(span.shift(inBlock.start()));
  }

  /** All tokens of the sentence. */
  public TokenSpan whole() {
    return new TokenSpan(this, 0, size());
  }

  @Override
  public String toString() {
    return text;
  }
}
