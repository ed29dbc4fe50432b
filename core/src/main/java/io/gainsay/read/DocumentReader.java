package io.gainsay.read;

import io.gainsay.text.Document;

/**
 * Reads one format. Implementations are immutable and thread-safe, take time in proportion to the
 * source, and accept whatever characters they are given: malformed markup is read as well as it can
 * be, and only broken front matter is refused.
 */
@FunctionalInterface
public interface DocumentReader {

  /**
   * Reads a source. The blocks are in the order of the source, none is empty and their stretches of
   * the source do not overlap.
   *
   * @param name how reports name the document, usually its path as given
   * @param source the whole file as characters, without a byte-order mark
   * @throws ReadException if the front matter is broken
   */
  Document read(String name, String source) throws ReadException;
}
