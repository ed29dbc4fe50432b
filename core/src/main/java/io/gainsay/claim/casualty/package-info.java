/**
 * How many people were killed, hurt, missing, arrested or saved.
 *
 * <p>Start with {@code CasualtyExtractor}. A {@code TollFrame} is the phrase around the number,
 * {@code CasualtyWords} say what became of the people, and {@code Occasions} of which occasion the
 * toll is. {@code Fates} reads tolls that are told without a number.
 */
@NullMarked
package io.gainsay.claim.casualty;

import org.jspecify.annotations.NullMarked;
