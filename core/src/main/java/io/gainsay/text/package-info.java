/**
 * Text with positions: a {@link io.gainsay.text.Document} is a source and the {@linkplain
 * io.gainsay.text.Block blocks} of plain text in it. Every block keeps an {@linkplain
 * io.gainsay.text.AlignedText alignment} to the source, so offsets into the original file are the
 * truth throughout and nothing is ever searched for again.
 */
@NullMarked
package io.gainsay.text;

import org.jspecify.annotations.NullMarked;
