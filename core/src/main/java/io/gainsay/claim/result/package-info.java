/**
 * Results of contests: scores, tallies of votes, margins, draws.
 *
 * <p>{@code ResultExtractor} makes a claim of each result that a text states; which of them tell of
 * one contest is not asked here. It collects what six readers find: {@code DashedPairs} ("5-4"),
 * {@code CountedPairs} ("two goals to one"), {@code OutOfFigures} ("8 points out of nine"), {@code
 * FacingFigures} ("24 points and gave away 17"), {@code Margins} ("by four wickets") and {@code
 * LevelResults} ("ended level"). {@code ContestWords} holds their vocabulary, {@code Moments} tells
 * what is told of the way to a result.
 */
@NullMarked
package io.gainsay.claim.result;

import org.jspecify.annotations.NullMarked;
