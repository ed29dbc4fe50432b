package io.gainsay.engine;

import io.gainsay.claim.Claim;

/**
 * Two claims whose values differ and that are not reported, with the difference in scope that is
 * why.
 *
 * @param rule id of the rule that compared them
 * @param first the claim that stands first
 * @param second the claim that stands later
 * @param reason the difference in scope, as a clause
 */
public record NearPair(String rule, Claim first, Claim second, String reason) {}
