/**
 * Figures that a text states again with another value: how many, how much, how long, whatever is
 * counted or measured.
 *
 * <p>Whether two figures of one dimension are the same figure told twice, only much small evidence
 * together tells: how far apart they stand, whether the later one is told as known, how many other
 * figures of the sort the text has, whose words are more alike. So the evidence is weighed by a
 * logistic regression fitted to texts with known contradictions. Start with {@link
 * io.gainsay.rules.restated.RestatedFigures}, which picks the pairs; {@link
 * io.gainsay.rules.restated.Evidences} says what is seen of a pair, and {@link
 * io.gainsay.rules.restated.Weights} what that weighs.
 *
 * <p>A figure told again in nearly the same words needs no such weighing: {@link
 * io.gainsay.rules.restated.EchoedFigures} finds it by its {@link
 * io.gainsay.rules.restated.Wording}. {@link io.gainsay.rules.restated.RetoldFigures} asks both.
 */
@NullMarked
package io.gainsay.rules.restated;

import org.jspecify.annotations.NullMarked;
