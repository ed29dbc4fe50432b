/**
 * What persons are: their ages, births and deaths, offices, roles and names.
 *
 * <p>Each extractor can be read alone; {@code AgeExtractor} is a good start.
 */
@NullMarked
package io.gainsay.claim.person;

import org.jspecify.annotations.NullMarked;
