/**
 * The standard rules: a final class and a page of documentation each. {@link
 * io.gainsay.rules.StandardRules} lists them, and is all that others need to see.
 *
 * <p>Classes named {@code …Rule} are rules; {@code OfficeRule} is a short one to start from. A rule
 * that compares in several ways leaves each to a class beside it, which no other rule uses: {@code
 * OccurrenceRule} has {@code KnownDays}, {@code SequenceRule} has {@code Orders}, {@code QuoteRule}
 * has {@code QuoteEchoes} and {@code Sayings}. What several rules ask stands once:
 *
 * <ul>
 *   <li>What a claim says: {@code Values}.
 *   <li>Which claims are compared: {@code ClaimPair}, each with those before it; {@code
 *       SharedKeys}, those with words in common; {@code Retold}, those that tell one thing in other
 *       words; the package {@code restated}, figures that are told twice.
 *   <li>Whether two are about one thing: {@code SameEvent} and {@code Events}.
 *   <li>Whether their values can both hold: {@code Interval} for figures with their rounding,
 *       {@code Dates} and {@code Placed} for two dates, {@code TimeNetwork} for dates and lengths
 *       together.
 *   <li>How it is said: {@code Figures} and {@code TimeWords} for messages, {@code Brevity} for the
 *       severity, {@code Disagreements} for more than two places.
 * </ul>
 */
@NullMarked
package io.gainsay.rules;

import org.jspecify.annotations.NullMarked;
