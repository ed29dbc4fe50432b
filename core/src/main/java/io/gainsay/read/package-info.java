/**
 * Readers: from a file to a {@link io.gainsay.text.Document}. {@link io.gainsay.read.Readers} picks
 * the reader by the file's name; each {@link io.gainsay.read.DocumentReader} strips its markup and
 * keeps the alignment of every block of text to the original file. Only of Word documents the
 * source is the extracted text. What is no Markdown in a Markdown file, such as the tags of a
 * template language, is hidden by a {@link io.gainsay.read.ForeignSyntax} in a copy of the same
 * length.
 */
@NullMarked
package io.gainsay.read;

import org.jspecify.annotations.NullMarked;
