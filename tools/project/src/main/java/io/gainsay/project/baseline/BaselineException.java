package io.gainsay.project.baseline;

/** A baseline cannot be used; the message tells the user which, in which line, and why. */
public final class BaselineException extends Exception {

  private static final long serialVersionUID = 1L;

  BaselineException(String message) {
    super(message);
  }
}
