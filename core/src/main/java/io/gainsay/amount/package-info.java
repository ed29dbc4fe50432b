/**
 * Amounts: numbers in digits and words, with their hedges, units and currencies, and scores.
 *
 * <p>{@link io.gainsay.amount.AmountFinder} is the way in. {@link io.gainsay.amount.NumberWords}
 * reads a bare number at a place in a sentence, for finders of other things that are counted.
 */
@NullMarked
package io.gainsay.amount;

import org.jspecify.annotations.NullMarked;
