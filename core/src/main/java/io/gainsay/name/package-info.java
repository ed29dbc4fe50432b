/**
 * Names, quotations, and who is meant: {@link io.gainsay.name.NameFinder} and {@link
 * io.gainsay.name.QuoteFinder} find mentions, {@link io.gainsay.name.Entities} groups the names of
 * one document by what they name and links pronouns and "the envoy" to it where the text leaves no
 * doubt, {@link io.gainsay.name.Quotations} tells what is quoted and who speaks.
 */
@NullMarked
package io.gainsay.name;

import org.jspecify.annotations.NullMarked;
