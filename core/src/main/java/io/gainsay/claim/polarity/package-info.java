/**
 * What is so or not so: agreed or refused, won or lost, alive or dead.
 *
 * <p>Start with {@code PolarityExtractor}, which knows predicates that exclude each other ({@code
 * OppositeFrames}) and finds of what they are said ({@code ThemeFinder}). {@code DeedExtractor}
 * reads any deed, for opposites that the {@linkplain io.gainsay.lexicon lexicon} knows.
 */
@NullMarked
package io.gainsay.claim.polarity;

import org.jspecify.annotations.NullMarked;
