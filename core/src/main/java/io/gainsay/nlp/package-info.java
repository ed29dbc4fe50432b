/**
 * Sentences, tokens and parts of speech. The only package that knows OpenNLP. {@link
 * io.gainsay.nlp.EnglishAnnotator} makes the {@link io.gainsay.nlp.Sentence}s of a document.
 *
 * <p>Tokens are cheap and always there; parts of speech cost a hundred times as much and are
 * computed per sentence when first asked for.
 */
@NullMarked
package io.gainsay.nlp;

import org.jspecify.annotations.NullMarked;
