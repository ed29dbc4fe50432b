package io.gainsay.mention;

/** How a statement of time or amount binds its value. */
public enum Hedge {
  /** The value as stated, within its rounding. */
  EXACT,
  /** About, around, roughly, some, an estimated. */
  ABOUT,
  /** At least, a minimum of, no fewer than. */
  AT_LEAST,
  /** More than, over, above. */
  MORE_THAN,
  /** At most, up to, no more than, as many as. */
  AT_MOST,
  /** Less than, fewer than, under, below. */
  LESS_THAN,
  /** Nearly, almost, close to, approaching: a little below the value. */
  NEARLY,
  /** A stated range: between 20 and 30. */
  RANGE
}
