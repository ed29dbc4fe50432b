/**
 * On which day things happened, and which of them came first.
 *
 * <p>Start with {@code OrderExtractor}, which reads "before", "after" and their like; {@code
 * Happenings} reads what came before or after, and {@code DayExtractor} its day. {@code
 * ActExtractor} and {@code JourneyExtractor} know things that have an order by nature: nobody votes
 * after his death, and no ship arrives before it leaves.
 */
@NullMarked
package io.gainsay.claim.sequence;

import org.jspecify.annotations.NullMarked;
