/**
 * General English vocabulary, compiled from WordNet 3.1: {@link io.gainsay.lexicon.Lemmas} takes
 * inflected forms back to their lemmas, {@link io.gainsay.lexicon.Lexicon} relates lemmas to each
 * other.
 *
 * <p>{@link io.gainsay.lexicon.WordLists} reads the small vocabularies that other packages keep
 * beside their classes.
 *
 * <p>Lemmas and relations work out of context. Words have several senses, so the answers say what
 * words commonly mean; the caller, who sees the sentence, chooses the part of speech and decides
 * how much an answer is worth. All words are in lower case; those of several words have blanks
 * between them.
 *
 * <p>The tables are made by {@code tools/lexicon-generator}; their licence is beside them in {@code
 * WORDNET-LICENSE.txt}.
 */
@NullMarked
package io.gainsay.lexicon;

import org.jspecify.annotations.NullMarked;
