package io.gainsay.time;

/** Where a clause places what it tells, seen from the day of publication. */
enum Tense {
  PAST,
  /** A past form stands in the clause, but not next to the time. */
  LIKELY_PAST,
  FUTURE,
  /** Either way: "by May", "until Tuesday". */
  OPEN,
  /** No evidence; news mostly tells of the past. */
  UNKNOWN
}
