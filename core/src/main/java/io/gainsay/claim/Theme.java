package io.gainsay.claim;

/**
 * What a predicate is said of.
 *
 * @param subject as claims name it
 * @param token where it stands
 * @param denied whether the words deny that there is such a thing: "no ceasefire"
 */
record Theme(Subject subject, int token, boolean denied) {}
