/**
 * Places in a series: the ninth visit, the third of five children, the second largest city.
 *
 * <p>Start with {@code NthExtractor}, which knows the series that texts count in, and wins in a row
 * ({@code Streaks}). {@code PlacingExtractor} takes any series: {@code OrdinalPhrases} reads places
 * in it, {@code SeriesCounts} how many there are, {@code SeriesOwners} whose they are. Beside them
 * stand {@code AnnualExtractor}, which counts the editions of what is held every year, {@code
 * BirthOrderExtractor}, and {@code RankExtractor} for superlatives.
 */
@NullMarked
package io.gainsay.claim.series;

import org.jspecify.annotations.NullMarked;
