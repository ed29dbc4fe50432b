/**
 * Places in a series: the ninth visit, the third of five children, the second largest city.
 *
 * <p>Start with {@code NthExtractor}. {@code PlacingExtractor} reads further ways to say so and
 * counts of a whole series, {@code RankExtractor} superlatives.
 */
@NullMarked
package io.gainsay.claim.series;

import org.jspecify.annotations.NullMarked;
