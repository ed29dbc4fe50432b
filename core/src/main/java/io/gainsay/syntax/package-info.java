/**
 * Who does what in a sentence: noun phrases and predications, read from parts of speech.
 *
 * <p>A cheap stand-in for a parser: it knows enough of English to tell the subject of a verb from
 * its object, an active from a passive, "her resignation" from "she did not resign". {@link
 * io.gainsay.syntax.Syntax#of} reads one sentence; start with {@link io.gainsay.syntax.Predication}
 * and {@link io.gainsay.syntax.Phrase}.
 *
 * <p>It reads in four steps. {@code Tags} mends the parts of speech; {@code PhraseReader} finds the
 * noun phrases and {@code VerbGroups} the verbs between them; {@code Layout} knows which of them
 * stands where. {@code VerbReader} then asks for each verb its form ({@code VerbForms}), its
 * subject ({@code SubjectFinder}), object and adjuncts ({@code ObjectFinder}, {@code
 * AdjunctFinder}) and whether it is told as so ({@code Factuality}). {@code NounReader} reads last,
 * because "gave approval" needs the verb.
 *
 * <p>It does not read everything: of joined phrases ("flour and medicine") the first stands for
 * both, a question's subject is looked for before its verb, and who "it" is remains for the package
 * {@code io.gainsay.claim} to find. A predicate without a subject has null there, which means that
 * it was not found, not that there is none.
 */
@NullMarked
package io.gainsay.syntax;

import org.jspecify.annotations.NullMarked;
