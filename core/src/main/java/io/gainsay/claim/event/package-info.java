/**
 * When something begins, ends or happens: the war since 2022, the bridge opened in May, the arrest
 * on Tuesday.
 *
 * <p>Start with {@code EventExtractor}: {@code EventVerbs} find what is said to begin or end on a
 * date, {@code EventThemes} and {@code Themes} of what it is said, and {@code EventClaims} makes
 * the claim. {@code OccurrenceExtractor} takes any other act that has a date, {@code
 * StageExtractor} what comes in a fixed order, {@code DateExtractor} dates that are wrong by
 * themselves.
 */
@NullMarked
package io.gainsay.claim.event;

import org.jspecify.annotations.NullMarked;
