package io.gainsay.cli;

/** What exit codes mean; scripts rely on them. */
final class ExitStatus {

  /** Nothing at or above the threshold. */
  static final int CLEAN = 0;

  /** At least one finding at or above the threshold. */
  static final int FINDINGS = 1;

  /** The command line makes no sense, or names what cannot be used. */
  static final int USAGE = 2;

  /** Some input could not be read, or the report could not be written. */
  static final int UNREADABLE = 3;

  private ExitStatus() {}
}
