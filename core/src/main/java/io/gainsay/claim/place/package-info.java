/**
 * Where something is or happened.
 *
 * <p>Start with {@code PlaceExtractor}, where persons and things are; {@code SiteExtractor} reads
 * where something happened, {@code SideExtractor} on which side of a country or a river it lies.
 */
@NullMarked
package io.gainsay.claim.place;

import org.jspecify.annotations.NullMarked;
