/**
 * Sentences, tokens, their lemmas and parts of speech. The only package that knows OpenNLP. {@link
 * io.gainsay.nlp.EnglishAnnotator} makes the {@link io.gainsay.nlp.Sentence}s of a document.
 *
 * <p>Tokens are cheap and always there; lemmas and parts of speech cost more and are computed when
 * first asked for, these for a sentence at a time.
 */
@NullMarked
package io.gainsay.nlp;

import org.jspecify.annotations.NullMarked;
