/**
 * Claims: who or what, which property, which value, in which scope.
 *
 * <p>{@link io.gainsay.claim.ClaimExtractor}s turn the mentions of a {@link
 * io.gainsay.claim.Reading} into {@link io.gainsay.claim.Claim}s. Everything a rule needs in order
 * to compare two claims is in them; a rule never goes back to tokens.
 *
 * <p>Start with {@link io.gainsay.claim.Claim} and its parts: {@link io.gainsay.claim.Subject},
 * {@link io.gainsay.claim.Value}, {@link io.gainsay.claim.Scope} and {@link
 * io.gainsay.claim.Context}. Each class named {@code …Extractor} makes the claims of one family and
 * can be read alone; the classes beside it that carry its name or its vocabulary's ({@code
 * CasualtyExtractor}, {@code CasualtyWords}, {@code casualties.txt}) serve it. {@code ScopeReader},
 * {@code Clauses}, {@code NounPhrase}, {@code Names}, {@code Coverage} and {@code ContentWords}
 * serve them all.
 */
@NullMarked
package io.gainsay.claim;

import org.jspecify.annotations.NullMarked;
