package io.gainsay.project.config;

/**
 * Something wrong with a configuration file.
 *
 * @param file the file as it was named
 * @param line from 1; 0 where it is about the file as a whole
 * @param column from 1
 * @param message what is wrong and what to do about it
 */
public record ConfigurationProblem(String file, int line, int column, String message) {

  /** The problem in one line, as compilers write them. */
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
  }
}
