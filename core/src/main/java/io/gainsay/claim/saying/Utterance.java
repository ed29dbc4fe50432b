package io.gainsay.claim.saying;

import io.gainsay.name.Entity;
import io.gainsay.nlp.Sentence;

/**
 * Words that somebody says, quoted or reported, as far as they stand in one sentence.
 *
 * @param speaker who says them
 * @param sentence the sentence
 * @param from index of the first token that is said
 * @param to index after the last one
 * @param denied whether the speaker denies them
 */
record Utterance(Entity speaker, Sentence sentence, int from, int to, boolean denied) {}
