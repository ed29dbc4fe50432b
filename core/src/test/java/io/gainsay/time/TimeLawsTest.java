package io.gainsay.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

class TimeLawsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 21);

  @Provide
  Arbitrary<LocalDate> dates() {
    return Dates.dates().between(LocalDate.of(1905, 1, 1), LocalDate.of(2095, 12, 31));
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(
        "MMMM d, yyyy",
        "EEEE, MMMM d, yyyy",
        "d MMMM yyyy",
        "EEEE d MMMM yyyy",
        "'the' d 'of' MMMM, yyyy",
        "MMM. d, yyyy",
        "yyyy-MM-dd",
        "M/d/yyyy");
  }

  @Provide
  Arbitrary<String> relative() {
    return Arbitraries.of(
        "It began yesterday.",
        "It began last Tuesday.",
        "It began on Friday.",
        "It will end on Friday.",
        "It began two days ago.",
        "It began last week.",
        "It will end next week.",
        "It ended over the weekend.",
        "It will end tomorrow night.");
  }

  @Property(seed = "42")
  void aDatePrintedAndReadBackIsTheSameDate(
      @ForAll("dates") LocalDate date, @ForAll("forms") String form) {
    String pattern =
        form.contains("MMM.") && date.getMonthValue() == 5 ? form.replace("MMM.", "MMM") : form;
    String printed = DateTimeFormatter.ofPattern(pattern, Locale.US).format(date);

    List<TimeMention> mentions = TestDocuments.times("It began on " + printed + ".", PUBLISHED);

    assertThat(mentions).as(printed).hasSize(1);
    assertThat(mentions.get(0).value()).as(printed).isEqualTo(date.toString());
  }

  @Property(seed = "42")
  void aWeekLaterOnTheCoverIsAWeekLaterInTheText(
      @ForAll("dates") LocalDate published, @ForAll("relative") String text) {
    TimeRange range = range(text, published);
    TimeRange later = range(text, published.plusWeeks(1));

    assertThat(later.from()).isEqualTo(range.from().plusWeeks(1));
    assertThat(later.until()).isEqualTo(range.until().plusWeeks(1));
  }

  @Property(seed = "42", tries = 50)
  void theMachinesZoneAndLocaleAreNeverAsked(
      @ForAll("dates") LocalDate published,
      @ForAll("relative") String text,
      @ForAll @IntRange(max = 3) int setting) {
    List<TimeMention> expected = TestDocuments.times(text, published);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(
          List.of(
                  Locale.ROOT,
                  Locale.forLanguageTag("tr"),
                  Locale.forLanguageTag("ar-EG"),
                  Locale.forLanguageTag("th-TH-u-ca-buddhist"))
              .get(setting));
      TimeZone.setDefault(
          TimeZone.getTimeZone(
              List.of("UTC", "Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu").get(setting)));
      assertThat(TestDocuments.times(text, published))
          .extracting(TimeMention::value, TimeMention::range)
          .isEqualTo(expected.stream().map(m -> tuple(m.value(), m.range())).toList());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static TimeRange range(String text, LocalDate published) {
    List<TimeMention> mentions = TestDocuments.times(text, published);
    assertThat(mentions).as(text).hasSize(1);
    return Objects.requireNonNull(mentions.get(0).range());
  }
}
