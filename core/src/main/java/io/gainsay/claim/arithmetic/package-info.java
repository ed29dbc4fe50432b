/**
 * Claims about figures that a text itself puts together: parts and their total, a change and its
 * two figures, a measure and its conversion.
 *
 * <p>The claims of one statement share a {@linkplain io.gainsay.claim.Subject#key() subject}, and
 * their kinds tell what each figure is in its equation, so a rule has only to compute.
 */
@NullMarked
package io.gainsay.claim.arithmetic;

import org.jspecify.annotations.NullMarked;
