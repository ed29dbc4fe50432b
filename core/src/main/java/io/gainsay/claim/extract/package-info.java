/**
 * What every claim extractor works with.
 *
 * <p>A {@link io.gainsay.claim.extract.ClaimExtractor} turns the mentions of a {@link
 * io.gainsay.claim.extract.Reading} into claims; start with these two. The others answer what many
 * families of extractors ask of a sentence: where a clause ends ({@link
 * io.gainsay.claim.extract.Clauses}), what a noun phrase says ({@link
 * io.gainsay.claim.extract.NounPhrase}), which names tell one thing from another ({@link
 * io.gainsay.claim.extract.Names}), who is meant ({@link io.gainsay.claim.extract.People}), which
 * words carry content ({@link io.gainsay.claim.extract.ContentWords}), and in which scope something
 * is said ({@link io.gainsay.claim.extract.ScopeReader}).
 */
@NullMarked
package io.gainsay.claim.extract;

import org.jspecify.annotations.NullMarked;
