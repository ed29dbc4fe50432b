package io.gainsay.claim;

/**
 * The stretch that a figure covers where a text reports by periods: a quarter, nine months, a year.
 * What was earned in a quarter and in the nine months up to its end are two figures.
 *
 * @param length the unit in lower case: {@code quarter}, {@code half}, {@code 9 months}, {@code
 *     year}
 * @param which which of them it is, such as {@code third}, or the empty string where that is open
 */
public record AccountingPeriod(String length, String which) {

  /** Whether this is another period than the other one, as far as the words tell. */
  boolean isApart(AccountingPeriod other) {
    boolean whichKnown = !which.isEmpty() && !other.which.isEmpty();
    return !length.equals(other.length) || whichKnown && !which.equals(other.which);
  }
}
