package io.gainsay.claim.polarity;

import io.gainsay.claim.Subject;

/**
 * What a predicate is said of.
 *
 * @param subject as claims name it
 * @param token where it stands
 * @param denied whether the words deny that there is such a thing: "no ceasefire"
 */
public record Theme(Subject subject, int token, boolean denied) {}
