package io.gainsay.read;

import io.gainsay.text.Document;

/** Reads AsciiDoc. */
final class AsciiDocReader implements DocumentReader {
  @Override
  public Document read(String name, String source) throws ReadException {
    return new PlainTextReader().read(name, source);
  }
}
