/**
 * Amounts of something: how many, how much, how large a part.
 *
 * <p>Start with {@code AmountExtractor}. {@code Facets} tells which property of a thing an amount
 * states, {@code Recounts} when a number takes up another one.
 */
@NullMarked
package io.gainsay.claim.amount;

import org.jspecify.annotations.NullMarked;
