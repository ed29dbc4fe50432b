/**
 * Claims: who or what, which property, which value, in which scope.
 *
 * <p>Everything a rule needs in order to compare two claims is in them; a rule never goes back to
 * tokens. Start with {@link io.gainsay.claim.Claim} and its parts: {@link
 * io.gainsay.claim.Subject}, {@link io.gainsay.claim.Value}, {@link io.gainsay.claim.Scope} and
 * {@link io.gainsay.claim.Context}. {@link io.gainsay.claim.Nouns}, {@link io.gainsay.claim.Acts},
 * {@link io.gainsay.claim.Courses} and {@link io.gainsay.claim.Directions} compare the words in
 * them.
 *
 * <p>Claims are made by the {@linkplain io.gainsay.claim.extract extractors}, which stand in
 * packages by what they read:
 *
 * <ul>
 *   <li>{@code event}, {@code length}, {@code sequence}: when, how long, in which order
 *   <li>{@code amount}, {@code casualty}, {@code series}: how many, how many people, which one of a
 *       row
 *   <li>{@code person}, {@code saying}: who somebody is, what somebody says
 *   <li>{@code polarity}, {@code place}: whether, where
 *   <li>{@code result}: scores, tallies and margins
 *   <li>{@code arithmetic}, {@code table}: figures that a text puts together, and tables
 * </ul>
 *
 * <p>Each class named {@code …Extractor} makes the claims of one family and can be read alone; the
 * classes beside it that carry its name or its vocabulary's ({@code CasualtyExtractor}, {@code
 * CasualtyWords}, {@code casualties.txt}) serve it.
 */
@NullMarked
package io.gainsay.claim;

import org.jspecify.annotations.NullMarked;
