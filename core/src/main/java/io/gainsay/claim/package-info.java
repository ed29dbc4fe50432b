/**
 * Claims: who or what, which property, which value, in which scope.
 *
 * <p>{@link io.gainsay.claim.ClaimExtractor}s turn the mentions of a {@link
 * io.gainsay.claim.Reading} into {@link io.gainsay.claim.Claim}s. Everything a rule needs in order
 * to compare two claims is in them; a rule never goes back to tokens.
 */
@NullMarked
package io.gainsay.claim;

import org.jspecify.annotations.NullMarked;
