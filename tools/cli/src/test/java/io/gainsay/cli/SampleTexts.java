package io.gainsay.cli;

/** Texts that several tests check. */
final class SampleTexts {

  /** Two dates for the beginning of one war, on lines 1 and 3: an error of {@code start-date}. */
  static final String WAR =
      """
      The war began on Oct. 7, 2023, when gunmen crossed the river Aro.

      Aid is scarce. The war, which began on May 10, 2023, goes on.
      """;

  private SampleTexts() {}
}
