package io.gainsay.time;

import io.gainsay.mention.Hedge;

/**
 * An expression of time and the tokens {@code [from, end)} it took.
 *
 * @param expression what the words mean
 * @param from index of the first token
 * @param end index after the last token
 * @param hedge how the words bind the value
 */
record Parse(TimeExpression expression, int from, int end, Hedge hedge) {

  static Parse of(TimeExpression expression, int from, int end) {
    return new Parse(expression, from, end, Hedge.EXACT);
  }

  int length() {
    return end - from;
  }

  Parse withExpression(TimeExpression newExpression, int newEnd) {
    return new Parse(newExpression, from, newEnd, hedge);
  }

  Parse from(int newFrom) {
    return new Parse(expression, newFrom, end, hedge);
  }

  Parse withHedge(Hedge newHedge) {
    return new Parse(expression, from, end, newHedge);
  }
}
