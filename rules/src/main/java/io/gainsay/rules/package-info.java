/**
 * The standard rules: a final class and a page of documentation each. {@link
 * io.gainsay.rules.StandardRules} lists them, and is all that others need to see.
 *
 * <p>Classes named {@code …Rule} are rules; {@code OfficeRule} is a short one to start from. The
 * others serve several: {@code SameEvent} and {@code RestatedAmount} tell whether two claims are
 * about one thing, {@code Interval}, {@code Calendars} and {@code Timex} whether their values can
 * both hold.
 */
@NullMarked
package io.gainsay.rules;

import org.jspecify.annotations.NullMarked;
