/**
 * Gainsay finds where a text contradicts itself, and where texts contradict each other.
 *
 * <p>{@link io.gainsay.Gainsay} is the way in. Behind it data flows one way, package by package:
 *
 * <ol>
 *   <li>{@link io.gainsay.text}: documents, blocks of plain text, positions in the source
 *   <li>{@link io.gainsay.read}: readers of Markdown, HTML, AsciiDoc, Word and plain text make
 *       documents
 *   <li>{@link io.gainsay.lexicon}: what the words of English mean to each other (from WordNet)
 *   <li>{@link io.gainsay.nlp}: sentences, tokens, lemmas, parts of speech (the only user of
 *       OpenNLP)
 *   <li>{@link io.gainsay.syntax}: noun phrases, and who does what to whom
 *   <li>{@link io.gainsay.mention}: times, amounts, names and quotations as data, found by {@link
 *       io.gainsay.time}, {@link io.gainsay.amount} and {@link io.gainsay.name}
 *   <li>{@link io.gainsay.claim}: who or what, which property, which value, in which scope; made by
 *       {@linkplain io.gainsay.claim.extract extractors}, in packages by what they read
 *   <li>{@link io.gainsay.engine}: rules find claims that cannot hold together
 *   <li>{@link io.gainsay.report}: findings as text, JSON, SARIF, HTML and more
 * </ol>
 *
 * <p>No package knows one further down the list. The standard rules live in a module of their own,
 * {@code gainsay-rules}.
 */
@NullMarked
package io.gainsay;

import org.jspecify.annotations.NullMarked;
