package io.gainsay.cli;

import java.io.Closeable;
import java.io.IOException;

/** Writes something of each article as it comes. */
@FunctionalInterface
interface Listing<R> extends Closeable {

  /** Writes what was seen of the next article. */
  void add(R seen) throws IOException;

  /** Ends the listing; what it is written to stays open. */
  @Override
  default void close() throws IOException {}
}
