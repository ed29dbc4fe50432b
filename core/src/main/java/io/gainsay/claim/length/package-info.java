/**
 * How long something takes: wars, visits, sentences, terms of office, whatever a text tells of.
 *
 * <p>Start with {@code DurationExtractor}, which knows what takes the time. {@code SpellExtractor}
 * and {@code PhaseExtractor} leave that to the words around: their claims are about {@linkplain
 * io.gainsay.claim.Telling courses of things}, which have a length and a first and a last day.
 */
@NullMarked
package io.gainsay.claim.length;

import org.jspecify.annotations.NullMarked;
