package io.gainsay.project.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One thing to read. */
public sealed interface Input {

  /** How reports name it. */
  String name();

  /**
   * Reads its bytes.
   *
   * @throws UnreadableInputException with a message for the user
   */
  Source read() throws UnreadableInputException;

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
    public Source read() throws UnreadableInputException {
      try {
        if (Files.size(path) > LARGEST) {
          throw new UnreadableInputException(name + ": larger than 512 MB; split it");
        }
        return new Source(name, Files.readAllBytes(path));
      } catch (IOException e) {
        throw new UnreadableInputException(Problems.describe(name, e));
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
    public Source read() throws UnreadableInputException {
      try {
        return new Source(name, in.readAllBytes());
      } catch (IOException e) {
        throw new UnreadableInputException(Problems.describe(name, e));
      }
    }
  }

  /**
   * A path that leads to nothing readable: known before anything is read.
   *
   * @param name the path as given
   * @param problem what is wrong with it
   */
  record Missing(String name, String problem) implements Input {

    @Override
    public Source read() throws UnreadableInputException {
      throw new UnreadableInputException(name + ": " + problem);
    }
  }
}
