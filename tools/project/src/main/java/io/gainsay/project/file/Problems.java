package io.gainsay.project.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong with files, in words for people. */
public final class Problems {

  private Problems() {}

  /** One line that begins with the name of the file. */
  public static String describe(String name, IOException problem) {
    String message = String.valueOf(problem.getMessage());
    // Readers begin with name and line.
    boolean named = !(problem instanceof FileSystemException) && message.startsWith(name + ":");
    return named ? message : name + ": " + reason(name, problem);
  }

  /** The same without the name of the file. */
  static String reason(String name, IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (problem instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason();
    }
    String message = String.valueOf(problem.getMessage());
    return message.startsWith(name + ": ") ? message.substring(name.length() + 2) : message;
  }
}
