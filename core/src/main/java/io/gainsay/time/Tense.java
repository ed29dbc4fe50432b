package io.gainsay.time;

/** Where a clause places what it tells, seen from the day of publication. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
