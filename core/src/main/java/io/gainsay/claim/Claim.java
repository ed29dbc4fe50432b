package io.gainsay.claim;

import io.gainsay.nlp.TokenSpan;

/**
 * What a text says: a value of a property of a subject, in a scope.
 *
 * @param kind which property
 * @param subject of whom or of what
 * @param value what is said of it
 * @param scope when, where, according to whom, with what reservation
 * @param context the words around the claim, which tell whether another claim restates it
 * @param at the words that say it
 */
public record Claim(
    ClaimKind kind, Subject subject, Value value, Scope scope, Context context, TokenSpan at) {

  /** A claim whose subject says all there is to know about what it is about. */
  public static Claim of(ClaimKind kind, Subject subject, Value value, Scope scope, TokenSpan at) {
    return new Claim(kind, subject, value, scope, Context.EMPTY, at);
  }

  /** The same claim in another scope. */
  public Claim in(Scope other) {
    return new Claim(kind, subject, value, other, context, at);
  }

  /** The same claim of another subject. */
  public Claim of(Subject other) {
    return new Claim(kind, other, value, scope, context, at);
  }

  /** Claims with different keys are never compared. */
  public String key() {
    return kind + "|" + subject.key();
  }

  /** What was understood, for people: {@code killed: 31}. */
  public String display() {
    return subject.head() + ": " + value.display();
  }
}
