/**
 * On which day things happened, and which of them came first.
 *
 * <p>Start with {@code OrderExtractor}, which reads "before", "after" and their like: {@code
 * OrderSides} finds the words on either side, and {@code Happenings} makes of them what can be
 * recognised when it is told again. {@code DayExtractor} reads days; {@code DayNames} tells what a
 * text calls the thing that it takes for granted on one, {@code LeadIncident} what a news text is
 * about. {@code ActExtractor} and {@code JourneyExtractor} know things that have an order by
 * nature: nobody votes after his death, and no ship arrives before it leaves.
 */
@NullMarked
package io.gainsay.claim.sequence;

import org.jspecify.annotations.NullMarked;
