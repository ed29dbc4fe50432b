package io.gainsay.project;

/**
 * An input that could not be checked.
 *
 * @param name how reports name it
 * @param problem one sentence for the user, which begins with the name
 */
public record Unreadable(String name, String problem) {}
