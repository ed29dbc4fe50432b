package io.gainsay.mention;

/**
 * How long something takes, as an interval of seconds that is compatible with the words: "two
 * weeks" allows for rounding, "nearly a decade" fits nine years.
 *
 * @param stated the length as stated, in seconds of mean calendar units
 * @param least the shortest length the words allow, in seconds
 * @param most the longest length the words allow, in seconds
 * @param unit the unit the words use, the largest if there are several
 * @param count how many of that unit, as stated
 */
public record TimeLength(double stated, double least, double most, Unit unit, double count) {

  /** Units of time with their mean length in seconds (Gregorian year of 365.2425 days). */
  public enum Unit {
    SECOND(1),
    MINUTE(60),
    HOUR(3_600),
    DAY(86_400),
    WEEK(604_800),
    MONTH(2_629_746),
    QUARTER(7_889_238),
    YEAR(31_556_952),
    DECADE(315_569_520),
    CENTURY(3_155_695_200L),
    MILLENNIUM(31_556_952_000L);

    private final long seconds;

    Unit(long seconds) {
      this.seconds = seconds;
    }

    public long seconds() {
      return seconds;
    }
  }

  public boolean overlaps(TimeLength other) {
    return least <= other.most && other.least <= most;
  }
}
