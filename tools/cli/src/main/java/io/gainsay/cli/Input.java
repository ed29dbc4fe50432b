package io.gainsay.cli;

import io.gainsay.read.Readers;
import io.gainsay.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** One thing to read. */
sealed interface Input {

  /** How reports name it. */
  String name();

  /**
   * Reads it.
   *
   * @throws UnreadableInputException with a message for the user
   */
  Document read() throws UnreadableInputException;

  /**
   * A file.
   *
   * @param name its path as given
   * @param path where it is
   */
  record File(String name, Path path) implements Input {

    /** Twice this is as much as one array holds, and no article is as long. */
    private static final long LARGEST = 1L << 29;

    @Override
    public Document read() throws UnreadableInputException {
      try {
        if (Files.size(path) > LARGEST) {
          throw new UnreadableInputException(name + ": larger than 512 MB; split it");
        }
        return Readers.read(name, Files.readAllBytes(path));
      } catch (IOException e) {
        throw new UnreadableInputException(describe(name, e));
      }
    }
  }

  /**
   * A stream that can be read once.
   *
   * @param name a name for it, whose extension tells its format
   * @param in the stream
   */
  record Stream(String name, InputStream in) implements Input {

    @Override
    public Document read() throws UnreadableInputException {
      try {
        return Readers.read(name, in.readAllBytes());
      } catch (IOException e) {
        throw new UnreadableInputException(describe(name, e));
      }
    }
  }

  /** A path that leads to nothing readable: known before anything is read. */
  record Missing(String name, String problem) implements Input {

    @Override
    public Document read() throws UnreadableInputException {
      throw new UnreadableInputException(name + ": " + problem);
    }
  }

  /** What went wrong, in words for people. */
  static String describe(String name, IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return name + ": no such file or folder";
    }
    if (problem instanceof AccessDeniedException) {
      return name + ": permission denied";
    }
    if (problem instanceof FileSystemException e && e.getReason() != null) {
      return name + ": " + e.getReason();
    }
    String message = String.valueOf(problem.getMessage());
    return message.startsWith(name) ? message : name + ": " + message;
  }
}
