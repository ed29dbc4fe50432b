package io.gainsay.project;

/**
 * Follows a check while it runs, for progress and diagnostics. Called on the thread that asked for
 * the check, once for each input and in their order.
 */
public interface ProjectListener {

  /** Does nothing. */
  ProjectListener NONE = new ProjectListener() {};

  /** An input was read and, unless inputs are compared with each other, checked. */
  default void done(String name) {}

  /** An input could not be checked. */
  default void unreadable(Unreadable input) {}
}
