package io.gainsay.project.file;

import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.text.Document;

/**
 * The content of an input, not yet understood. Takes ownership of the bytes.
 *
 * @param name how reports name it; its extension tells the format
 * @param bytes the content
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares sources.
public record Source(String name, byte[] bytes) {

  /**
   * Reads the document.
   *
   * @throws UnreadableInputException with a message for the user
   */
  public Document document() throws UnreadableInputException {
    try {
      return Readers.read(name, bytes);
    } catch (ReadException e) {
      throw new UnreadableInputException(Problems.describe(name, e));
    }
  }
}
