/**
 * Readers: from a file to a {@link io.gainsay.text.Document}. {@link io.gainsay.read.Readers} picks
 * the reader by the file's name; each {@link io.gainsay.read.DocumentReader} strips its markup and
 * keeps the alignment of every block of text to the original file.
 */
@NullMarked
package io.gainsay.read;

import org.jspecify.annotations.NullMarked;
