package io.gainsay.project;

import io.gainsay.project.file.Source;
import io.gainsay.project.file.UnreadableInputException;

/**
 * Remembers what was found in sources, so that what did not change need not be checked again. Asked
 * on several threads at once, and only where documents are checked one by one.
 *
 * <p>What is remembered is what the rules found, before any {@link FindingStep}: steps may depend
 * on more than the source. A document that comes out of a cache needs its name, its source, its
 * comments and its publication date; its blocks may be missing, and where there are neither
 * findings nor comments, all but its name. The evidence of its findings stands in that very object:
 * steps tell documents apart by identity.
 */
@FunctionalInterface
public interface ResultCache {

  /** Remembers nothing. */
  ResultCache NONE = (source, check) -> check.run();

  /**
   * What was found in a source.
   *
   * @param source name and bytes
   * @param check reads and checks the source
   * @throws UnreadableInputException if {@code check} does
   */
  Checked get(Source source, Check check) throws UnreadableInputException;

  /** Reads and checks a source. */
  @FunctionalInterface
  interface Check {
    Checked run() throws UnreadableInputException;
  }
}
