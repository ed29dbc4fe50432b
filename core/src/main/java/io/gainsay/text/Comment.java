package io.gainsay.text;

/**
 * A comment in the source of a document, which readers of the article do not see: {@code <!-- …
 * -->} in HTML and Markdown, <code>{/* … *&#47;}</code> in MDX, {@code // …} in AsciiDoc. What
 * looks like one inside a code block is none.
 *
 * @param span the whole comment in the source, its delimiters included
 * @param text what stands between the delimiters, as in the source but for white space at its ends
 */
public record Comment(Span span, String text) {}
