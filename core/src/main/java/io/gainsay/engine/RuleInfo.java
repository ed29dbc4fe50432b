package io.gainsay.engine;

/**
 * How a rule presents itself.
 *
 * @param id what configuration and reports call it: {@code start-date}
 * @param summary one line, for listings
 * @param since the version that brought it
 */
public record RuleInfo(String id, String summary, String since) {}
