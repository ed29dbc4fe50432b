/**
 * Finds dates, times of day, durations and sets of times, and gives each its TIMEX3 value and its
 * place on the calendar.
 *
 * <p>{@link io.gainsay.time.TimeFinder} is the way in. A {@linkplain io.gainsay.time.TimeLexicon
 * lexicon} tells in one look-up whether a token can begin or continue an expression of time; small
 * parsers read {@linkplain io.gainsay.time.TimeExpression expressions}, and {@link
 * io.gainsay.time.TimeGrammar} puts them together; an expression then resolves itself in the
 * {@linkplain io.gainsay.time.TimeContext context} of publication date, narrative and tense. Values
 * follow TIMEX3 as TimeBank uses it.
 */
@NullMarked
package io.gainsay.time;

import org.jspecify.annotations.NullMarked;
