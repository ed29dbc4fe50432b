package io.gainsay.time;

/** Where a clause places what it tells, seen from the day of publication. */
enum Tense {
  PAST,
  FUTURE,
  /** Either way: "by May", "until Tuesday". */
  OPEN,
  /** No evidence; news mostly tells of the past. */
  UNKNOWN
}
