package io.gainsay.time;

/** How words point at an occurrence: "last", "this", "the following", or not at all. */
enum Deixis {
  /** The latest one over before the day of publication. */
  LAST,
  /** The one that holds the day of publication, or stands in the same round. */
  THIS,
  /** The first one to begin after the day of publication. */
  NEXT,
  /** The one before the time that the text last named. */
  PRECEDING,
  /** The one that holds the time that the text last named. */
  THAT,
  /** The one after the time that the text last named. */
  FOLLOWING,
  /** Nothing points: tense decides. */
  PLAIN;

  boolean isNarrative() {
    return this == PRECEDING || this == THAT || this == FOLLOWING;
  }
}
