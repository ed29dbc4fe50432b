package io.gainsay.cli;

import io.gainsay.project.ProjectListener;
import io.gainsay.project.Unreadable;

/** Complains about what cannot be read, as soon as that is known. */
record Complaints(Terminal terminal) implements ProjectListener {

  @Override
  public void unreadable(Unreadable input) {
    terminal.complain(input.problem());
  }
}
