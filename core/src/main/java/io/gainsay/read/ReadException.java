package io.gainsay.read;

import java.io.IOException;
import java.util.OptionalInt;

/** Says why a source cannot be read as text, and what to do about it. */
public final class ReadException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final int line;

  private ReadException(String name, int line, String problem) {
    super(line > 0 ? name + ":" + line + ": " + problem : name + ": " + problem);
    this.name = name;
    this.line = line;
  }

  /** A problem of the whole source. */
  static ReadException in(String name, String problem) {
    return new ReadException(name, 0, problem);
  }

  static ReadException at(String name, int line, String problem) {
    return new ReadException(name, line, problem);
  }

  /** The name of the source, as it was given to the reader. */
  public String name() {
    return name;
  }

  /** The line, from 1, where the problem lies; empty where it is not in one line. */
  public OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }
}
