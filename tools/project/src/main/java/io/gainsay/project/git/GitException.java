package io.gainsay.project.git;

/** Git cannot tell what changed; the message tells the user why and what to do. */
public final class GitException extends Exception {

  private static final long serialVersionUID = 1L;

  GitException(String message) {
    super(message);
  }
}
