package io.gainsay.nlp;

import io.gainsay.text.Span;

/**
 * Tokens {@code [from, to)} of a sentence: where a mention or a claim stands.
 *
 * @param sentence the sentence
 * @param from index of the first token
 * @param to index after the last token, greater than {@code from}
 */
public record TokenSpan(Sentence sentence, int from, int to) implements Comparable<TokenSpan> {

  public TokenSpan {
    if (from < 0 || to <= from || to > sentence.size()) {
      throw new IllegalArgumentException("no tokens: [" + from + ", " + to + ")");
    }
  }

  /** The characters in the sentence's plain text. */
  public String text() {
    return sentence.text().substring(sentence.token(from).start(), sentence.token(to - 1).end());
  }

  /** The place in the document's source. */
  public Span source() {
    return sentence.toSource(new Span(sentence.token(from).start(), sentence.token(to - 1).end()));
  }

  public boolean contains(int token) {
    return from <= token && token < to;
  }

  public boolean overlaps(TokenSpan other) {
    return sentence == other.sentence && from < other.to && other.from < to;
  }

  /** Orders by place in the document. Only for places in one document. */
  @Override
  public int compareTo(TokenSpan other) {
    int bySentence = Integer.compare(sentence.index(), other.sentence.index());
    int byStart = bySentence != 0 ? bySentence : Integer.compare(from, other.from);
    return byStart != 0 ? byStart : Integer.compare(to, other.to);
  }
}
