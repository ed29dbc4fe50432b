/**
 * Mentions: pieces of text that denote a time, an amount, a name or a quotation, with their
 * normalised values. This package is the data; {@code io.gainsay.time}, {@code io.gainsay.amount}
 * and {@code io.gainsay.name} find them. Start with {@link io.gainsay.mention.Mention}.
 */
@NullMarked
package io.gainsay.mention;

import org.jspecify.annotations.NullMarked;
