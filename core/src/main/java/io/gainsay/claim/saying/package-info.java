/**
 * What is said, and by whom: quotations, reports of speech, what somebody is for or against.
 *
 * <p>Start with {@code SayingExtractor}; {@code Utterances} finds what is reported. {@code
 * PassageExtractor} takes whole paragraphs, which may stand in a text twice.
 */
@NullMarked
package io.gainsay.claim.saying;

import org.jspecify.annotations.NullMarked;
