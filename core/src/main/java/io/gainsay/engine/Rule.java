package io.gainsay.engine;

/**
 * Finds contradictions of one sort among claims. Implement {@link ClaimRule} if a claim can
 * contradict itself, {@link PairRule} if two claims can contradict each other, and {@link
 * GroupRule} if it takes more. Implementations are immutable and thread-safe.
 */
public sealed interface Rule permits ClaimRule, PairRule, GroupRule {

  RuleInfo info();
}
