package io.gainsay.claim.place;

import io.gainsay.nlp.Sentence;

/**
 * Words for a side of a whole, or for a direction from a place.
 *
 * @param sentence where they stand
 * @param from index of their first token
 * @param to index after their last token
 * @param side the side or direction, as {@link io.gainsay.claim.Directions} names it
 * @param whole key of the name, or the noun, of the whole or the place; empty where it is not told
 * @param named whether {@code whole} is a name
 * @param relative whether it is a direction from a place, not a side of a whole
 * @param thingAfter index of the noun that the words behind tie to it, or -1: "the southern edge,
 *     where the oval is"
 */
record Bearing(
    Sentence sentence,
    int from,
    int to,
    String side,
    String whole,
    boolean named,
    boolean relative,
    int thingAfter) {}
