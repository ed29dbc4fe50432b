/**
 * Values that a text states again, and otherwise the second time: how many, how much, how long, how
 * old, with what score. Two ways find them, both {@link io.gainsay.rules.restated.Retellings}.
 *
 * <p>{@link io.gainsay.rules.restated.EchoedFigures} finds what a summary, a caption or a
 * standfirst tells again in nearly the same words: the words themselves show that both are one.
 *
 * <p>{@link io.gainsay.rules.restated.RestatedValues} finds what is told again in other words.
 * There no single sign decides; only much small evidence together tells: how far apart the two
 * stand, whether the later one is told as known, how many others of the sort the text has, whose
 * words are more alike. Rules written by hand for such pairs found what their authors had read and
 * little else, so the evidence is weighed by a logistic regression. {@link
 * io.gainsay.rules.restated.RestatedValues} picks the pairs, {@link
 * io.gainsay.rules.restated.Statement} (a {@link io.gainsay.rules.restated.Figure} or a {@link
 * io.gainsay.rules.restated.Score}) knows which values agree, {@link
 * io.gainsay.rules.restated.PairEvidence} says what is seen of a pair, {@link
 * io.gainsay.rules.restated.Conjunctions} what of it tells more together, and {@link
 * io.gainsay.rules.restated.Weights} what it weighs.
 *
 * <p>There are weights for each {@link io.gainsay.rules.restated.Family} of values, in text files
 * beside these classes, which the tool {@code restatement-trainer} fits to texts with known
 * contradictions. Brief texts have a family of their own: they mostly have one thing of a sort and
 * few rivals, so that the same evidence weighs otherwise there. A chance is reported as a warning
 * only where cross-validation over texts, and texts that nobody had read, bear it out.
 */
@NullMarked
package io.gainsay.rules.restated;

import org.jspecify.annotations.NullMarked;
