/**
 * When something begins, ends or happens: the war since 2022, the bridge opened in May, the arrest
 * on Tuesday.
 *
 * <p>Start with {@code EventExtractor}: {@code EventVerbs} finds what is said to begin or end on a
 * date, {@code Themes} the noun of which it is said, {@code EventThemes} what that stands for, and
 * {@code EventClaims} makes the claim. {@code FirstUses} reads dates of what is not named, and
 * {@code Openings} looks up what was meant once the whole text is read.
 *
 * <p>Any other act that has a date is {@code OccurrenceExtractor}'s, which knows it by its words;
 * what befalls a person once is {@code OnceExtractor}'s, which knows it by the person. {@code
 * StageExtractor} takes what comes in a fixed order, the one of {@code Stages}, and {@code
 * DateExtractor} dates that are wrong by themselves.
 */
@NullMarked
package io.gainsay.claim.event;

import org.jspecify.annotations.NullMarked;
