/**
 * Who does what in a sentence: noun phrases and predications, read from parts of speech.
 *
 * <p>A cheap stand-in for a parser: it knows enough of English to tell the subject of a verb from
 * its object, an active from a passive, "her resignation" from "she did not resign". {@link
 * io.gainsay.syntax.Syntax#of} reads one sentence; start with {@link io.gainsay.syntax.Predication}
 * and {@link io.gainsay.syntax.Phrase}. {@code PhraseReader} finds the noun phrases, {@code
 * VerbGroups} the verbs between them, {@code Attachment} which phrase belongs to which verb.
 */
@NullMarked
package io.gainsay.syntax;

import org.jspecify.annotations.NullMarked;
