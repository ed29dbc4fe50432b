package io.gainsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.mention.Hedge;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Anchor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 21);

  private static String found(String text) {
    return TestDocuments.times(text, PUBLISHED).stream()
        .map(m -> m.at().text() + " = " + m.value())
        .collect(Collectors.joining("; "));
  }

  private static TimeMention only(String text) {
    List<TimeMention> mentions = TestDocuments.times(text, PUBLISHED);
    assertThat(mentions).as(text).hasSize(1);
    return mentions.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The treaty was signed on October 7, 2023. | October 7, 2023 = 2023-10-07
          The treaty was signed on 7 October 2023. | 7 October 2023 = 2023-10-07
          The treaty was signed on the 7th of October, 2023. | 7th of October, 2023 = 2023-10-07
          The treaty was signed on 2023-10-07 in Oslo. | 2023-10-07 = 2023-10-07
          It opened on 10/7/2023 in Oslo. | 10/7/2023 = 2023-10-07
          It opened on 22/7/2023 in Oslo. | 22/7/2023 = 2023-07-22
          It opened on 22.07.2023 in Oslo. | 22.07.2023 = 2023-07-22
          The ferry sank on Oct. 7 off Bergen. | Oct. 7 = 2023-10-07
          The ferry sailed on Friday, Oct. 30, 2015. | Friday, Oct. 30, 2015 = 2015-10-30
          The court will rule on Sept. 3. | Sept. 3 = 2024-09-03
          She moved there in July 1997. | July 1997 = 1997-07
          She moved there in March. | March = 2024-03
          He was elected in 1984 and again in 1988. | 1984 = 1984; 1988 = 1988
          It closed in nineteen ninety-six. | nineteen ninety-six = 1996
          """)
  void dates(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The minister resigned Tuesday. | Tuesday = 2024-08-20
          The minister will resign Tuesday. | Tuesday = 2024-08-27
          The minister resigned last Tuesday. | last Tuesday = 2024-08-20
          The dam broke yesterday. | yesterday = 2024-08-20
          The dam broke a year ago. | a year ago = 2023
          The dam broke two days ago. | two days ago = 2024-08-19
          Sales fell last month. | last month = 2024-07
          Sales fell last week. | last week = 2024-W33
          Sales rose in the past 24 hours. | the past 24 hours = PT24H
          It opens next year. | next year = 2025
          It closed last November. | last November = 2023-11
          It closed in June last year. | June last year = 2023-06
          They met on Tuesday of last week. | Tuesday of last week = 2024-08-13
          The bridge opened on May 3, 2010. Two days later it closed. | May 3, 2010 = 2010-05-03; Two days later = 2010-05-05
          They met on May 3, 2010. The following month they parted. | May 3, 2010 = 2010-05-03; The following month = 2010-06
          They met on May 3, 2010. That evening they parted. | May 3, 2010 = 2010-05-03; That evening = 2010-05-03TEV
          It fell two weeks after May 13, 1999. | two weeks after May 13, 1999 = 1999-05-27
          The day before, he had called. | The day before = 2024-08-20
          """)
  void relativeTimes(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It rose in the third quarter of 1984. | the third quarter of 1984 = 1984-Q3
          It rose in Q3 2019. | Q3 2019 = 2019-Q3
          It rose in the first half of 2019. | the first half of 2019 = 2019-H1
          It began in the early 1990s. | the early 1990s = 199
          It began in the nineties. | the nineties = 199
          It was built in the 19th century. | the 19th century = 18
          It was built in the summer of 1990. | the summer of 1990 = 1990-SU
          Profit fell in fiscal 1989. | fiscal 1989 = 1989
          They met over the weekend. | the weekend = 2024-W33-WE
          It ended in mid-March. | mid-March = 2024-03
          It ends at the end of the year. | the end of the year = 2024
          They met on Thanksgiving Day 2023. | Thanksgiving Day 2023 = 2023-11-23
          They met on Easter Monday 2024. | Easter Monday 2024 = 2024-04-01
          They met on Christmas Eve. | Christmas Eve = 2023-12-24
          """)
  void periods(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The ship left at 10:50 a.m. on Monday. | 10:50 a.m. on Monday = 2024-08-19T10:50
          The ship left on Monday at 7 p.m. | Monday at 7 p.m. = 2024-08-19T19:00
          The ship left at noon Thursday. | noon Thursday = 2024-08-15T12:00
          The ship left at half past six. | half past six = 2024-08-21T06:30
          The ship left at twenty to six. | twenty to six = 2024-08-21T05:40
          The ship left at seven o'clock. | seven o'clock = 2024-08-21T07:00
          The ship left at 1430 GMT. | 1430 GMT = 2024-08-21T14:30
          The ship left on Friday night. | Friday night = 2024-08-16TNI
          The ship left last night. | last night = 2024-08-20TNI
          The ship left at 12:05 a.m. on May 3, 2010. | 12:05 a.m. on May 3, 2010 = 2010-05-03T00:05
          """)
  void timesOfDay(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It lasted nearly two weeks. | nearly two weeks = P2W
          It lasted six days. | six days = P6D
          It lasted an hour and a half. | an hour and a half = PT1.5H
          He got a seven-and-a-half-year term. | seven-and-a-half-year = P7.5Y
          It lasted two hours and ten minutes. | two hours and ten minutes = PT2H10M
          It is a 10-month-old war. | 10-month-old = P10M
          It is a decade-long dispute. | decade-long = P10Y
          They held hours-long talks. | hours-long = PTXH
          It lasted half a century. | half a century = P50Y
          It lasted for years. | years = PXY
          They met for the past three months. | the past three months = P3M
          They meet every Friday. | every Friday = XXXX-WXX-5
          They meet twice a year. | twice a year = P1Y
          They meet annually. | annually = P1Y
          They meet every two weeks. | every two weeks = P2W
          They rule now. | now = PRESENT_REF
          """)
  void durationsAndSets(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The siege from Oct. 7 to May 10 killed many. | Oct. 7 = 2023-10-07; May 10 = 2024-05-10
          The fair ran from May to October 2020. | May = 2020-05; October 2020 = 2020-10
          The fair ran from Nov. 18 to Feb. 5, 2017. | Nov. 18 = 2016-11-18; Feb. 5, 2017 = 2017-02-05
          The fair was held on May 5-7, 2021. | May 5 = 2021-05-05; 7, 2021 = 2021-05-07
          It was shut on 18 and 19 June. | 18 = 2024-06-18; 19 June = 2024-06-19
          It ran from the ninth to the seventeenth of April 2020. | ninth = 2020-04-09; seventeenth of April 2020 = 2020-04-17
          He taught from 1998 to 2004. | 1998 = 1998; 2004 = 2004
          The war of 1914-18 was over. | 1914 = 1914
          It was open from 5 to 6 p.m. on Monday. | 5 = 2024-08-19T17:00; 6 p.m. on Monday = 2024-08-19T18:00
          It rained in the first six months of 2023. | the first six months of 2023 = P6M
          They met on the first Monday of March 2024. | the first Monday of March 2024 = 2024-03-04
          They meet on the last weekend of June 2024. | the last weekend of June 2024 = 2024-W26-WE
          He left on the last Friday in May 2024. | the last Friday in May 2024 = 2024-05-31
          It fell in the week of April 10, 2024. | the week of April 10, 2024 = 2024-W15
          """)
  void rangesAndLists(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Earnings rose in the quarter, from a loss a year earlier. | the quarter = 2024-Q2; a year earlier = 2023-Q2
          It lost $2 in the third quarter of 2023. The 2022 period was better. | the third quarter of 2023 = 2023-Q3; The 2022 period = 2022-Q3
          It earned little in the year ended June 30, 2024. | the year = P1Y; June 30, 2024 = 2024-06-30
          The dividend will be paid Oct. 14. | Oct. 14 = 2024-10-14
          She will succeed him on Feb. 1. | Feb. 1 = 2025-02-01
          The hearing was postponed until Friday. | Friday = 2024-08-23
          The bid had been due to expire on Friday. | Friday = 2024-08-16
          """)
  void tellsWhichOneIsMeant(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You may go and I may not.",
        "Theresa May spoke.",
        "May I ask why?",
        "They march on.",
        "The March on Washington drew 250,000 people.",
        "He came second and won silver.",
        "He was seconded to the army.",
        "Officials counted 2,024 cases.",
        "They met in room 1984 of the hotel.",
        "The home side won 3-1.",
        "Care is there 24/7.",
        "See section 12.3 of the act.",
        "The sun shone and he sat down.",
        "The 12-year-old boy is well.",
        "The team lost in the second half.",
        "It cost $1,999.",
        "The spring broke and the fall was hard.",
      })
  void noTimes(String text) {
    assertThat(TestDocuments.times(text, PUBLISHED)).isEmpty();
  }

  @Test
  void weekdayBesideADateIsTheTextsClaim() {
    TimeMention mention = only("The hearing was held on Friday, Oct. 30, 2014.");

    assertThat(mention.weekday()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(Objects.requireNonNull(mention.range()).firstDay())
        .isEqualTo(LocalDate.of(2014, 10, 30));
    assertThat(mention.anchor()).isEqualTo(Anchor.STATED);
  }

  @Test
  void anImpliedYearIsMarked() {
    assertThat(only("The ferry sank on Oct. 7.").anchor()).isEqualTo(Anchor.YEAR_IMPLIED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It opened on Feb. 30, 2023. | 2023-02-30
          It opened on Feb. 29, 2023. | 2023-02-29
          It opened on June 31. | XXXX-06-31
          It opened on 31 April 2022. | 2022-04-31
          It opened on 2023-13-05. | 2023-13-05
          The train left at 25:00. | XXXX-XX-XXT25:00
          """)
  void impossibleTimesAreMarked(String text, String value) {
    TimeMention mention = only(text);

    assertThat(mention.value()).isEqualTo(value);
    assertThat(mention.anchor()).isEqualTo(Anchor.IMPOSSIBLE);
    assertThat(mention.range()).isNull();
  }

  @Test
  void zonesAreKept() {
    assertThat(only("The ship left at 7 p.m. EST.").zone()).isEqualTo(ZoneOffset.ofHours(-5));
  }

  @Test
  void hedgesBoundTheLength() {
    TimeMention nearly = only("It lasted nearly a decade.");
    TimeLength length = Objects.requireNonNull(nearly.length());

    assertThat(nearly.hedge()).isEqualTo(Hedge.NEARLY);
    assertThat(length.least()).isLessThan(9.0 * TimeLength.Unit.YEAR.seconds());
    assertThat(length.unit()).isEqualTo(TimeLength.Unit.DECADE);
  }

  @Test
  void countedUnitsRunFromTheOneBefore() {
    TimeMention week = only("The strike is in its second week.");
    TimeLength length = Objects.requireNonNull(week.length());

    assertThat(week.isCounted()).isTrue();
    assertThat(length.least()).isEqualTo(1.0 * TimeLength.Unit.WEEK.seconds());
    assertThat(length.most()).isEqualTo(2.0 * TimeLength.Unit.WEEK.seconds());
  }

  @Test
  void withoutPublicationDateNothingIsInvented() {
    List<TimeMention> mentions =
        TestDocuments.times("It sank on Tuesday, after leaving on Oct. 7.", null);

    assertThat(mentions).extracting(TimeMention::value).containsExactly("XXXX-WXX-2", "XXXX-10-07");
    assertThat(mentions).allMatch(m -> m.range() == null && m.anchor() == Anchor.NONE);
  }
}
