package io.gainsay.project.file;

/** Some input cannot be read; the message tells the user which and why. */
public final class UnreadableInputException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnreadableInputException(String message) {
    super(message);
  }
}
