/**
 * Where something is or happened.
 *
 * <p>Start with {@code PlaceExtractor}, where persons and things are; {@code SiteExtractor} reads
 * where something happened, {@code SideExtractor} and {@code BearingExtractor} on which side of a
 * country, a town or a water it lies.
 */
@NullMarked
package io.gainsay.claim.place;

import org.jspecify.annotations.NullMarked;
