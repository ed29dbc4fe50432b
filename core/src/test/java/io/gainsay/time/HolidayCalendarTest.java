package io.gainsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "easter, 1990, 1990-04-15",
    "easter, 2000, 2000-04-23",
    "easter, 2024, 2024-03-31",
    "easter, 2038, 2038-04-25",
    "good-friday, 2024, 2024-03-29",
    "pentecost, 2024, 2024-05-19",
    "thanksgiving, 2023, 2023-11-23",
    "black-friday, 2023, 2023-11-24",
    "memorial-day, 2024, 2024-05-27",
    "labor-day, 2024, 2024-09-02",
    "election-day, 2022, 2022-11-08",
    "election-day, 2016, 2016-11-08",
    "eid-al-fitr, 2024, 2024-04-10",
    "ramadan, 2024, 2024-03-11/2024-04-09",
  })
  void fallsOn(String name, int year, String value) {
    assertThat(HolidayCalendar.inYear(name, year))
        .isNotNull()
        .extracting(CalendarPeriod::value)
        .isEqualTo(value);
  }
}
