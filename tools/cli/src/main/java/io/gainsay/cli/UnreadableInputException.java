package io.gainsay.cli;

/** Some input cannot be read; the message tells the user which and why. */
final class UnreadableInputException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableInputException(String message) {
    super(message);
  }
}
