package io.gainsay.time;

import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import io.gainsay.time.RecognizersCase.Expected;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a mention has the value that a case of Recognizers-Text wants, by the mapping in {@code
 * RecognizersMeasure.md}.
 *
 * @param input the text
 * @param reference the day on which it was said
 */
record RecognizersValues(String input, @Nullable LocalDate reference) {

  private static final String WEEKS = "(?i).*\\b(next|last|previous|following)\\b.*(day|week).*";

  private static final Pattern QUARTERS = Pattern.compile("P(\\d+)Q");

  private static final Pattern OFFSET =
      Pattern.compile(".*\\b(ago|later|earlier|hence|now|before|after|back|from)\\b.*");

  boolean accept(Expected wanted, List<TimeMention> here) {
    for (Map<String, String> value : wanted.values()) {
      if (here.size() == 1 && sameValue(wanted, value, here.get(0))) {
        return true;
      }
      for (int i = 0; i < here.size(); i++) {
        for (int j = i + 1; j < here.size(); j++) {
          if (isRange(value, here.get(i), here.get(j))) {
            return true;
          }
        }
        if (here.size() > 1
            && value.getOrDefault("timex", "").contains("T")
            && sameValue(wanted, value, here.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean sameValue(Expected wanted, Map<String, String> value, TimeMention mention) {
    String timex = months(value.getOrDefault("timex", ""));
    String ours = months(mention.value());
    if (ours.equals(timex) || timex.endsWith("," + ours + ")") && mention.kind() == Kind.DURATION) {
      return true;
    }
    if (timex.equals("P1WE") && ours.equals("XXXX-WXX-WE")) {
      return true;
    }
    if (timex.equals("P0.5Y") && ours.equals("P6M")) {
      return true;
    }
    if (ours.matches("PT?X.") && timex.equals(ours.replace('X', '3'))) {
      return true;
    }
    if (mention.kind() == Kind.DURATION) {
      return sameLength(value, mention) || isFromNow(value, mention);
    }
    if (timex.startsWith("T") && ours.contains("T")) {
      return clock(ours).equals(timex) || clock(ours).equals(clock(value.values().toString()));
    }
    String start = value.getOrDefault("start", "");
    if (timex.matches(".*T(MO|AF|EV|NI)") && calendar(start)) {
      return ours.equals(start.substring(0, 10) + clock(timex));
    }
    if (timex.contains("T") && matches(timex, ours)) {
      return true;
    }
    TimeRange range = mention.range();
    String words = wanted.span().of(input);
    if (timex.contains("X") && matches(timex, ours)) {
      return true;
    }
    if (range == null) {
      return false;
    }
    if (value.containsKey("start") && value.containsKey("end")) {
      boolean from = range.from().equals(moment(value.get("start")));
      if (words.matches(WEEKS)
          && calendar(value.get("start"))
          && Math.abs(Duration.between(range.from(), moment(value.get("start"))).toDays()) == 7) {
        return true;
      }
      return from && range.until().equals(moment(value.get("end")))
          || from && range.lastDay().equals(RecognizersMeasure.date(value.get("end")))
          || timex.contains("T") && timex.length() > 5 && ours.equals(timex);
    }
    String point = value.getOrDefault("value", value.getOrDefault("start", value.get("end")));
    String text = wanted.span().of(input).toLowerCase(Locale.ROOT);
    if (OFFSET.matcher(text).matches() && ours.length() <= 10 && calendar(point)) {
      LocalDateTime day = moment(Objects.requireNonNull(point));
      if (!day.isBefore(range.from()) && day.isBefore(range.until())) {
        return true;
      }
    }
    boolean numbered = timex.startsWith("XXXX-WXX-") && mention.weekday() != null;
    if (numbered && text.matches(".*\\d.*") && calendar(point)) {
      return Integer.parseInt(Objects.requireNonNull(point).substring(8, 10))
          == range.firstDay().getDayOfMonth();
    }
    if (text.contains("end of") && timex.startsWith(ours)) {
      return true;
    }
    LocalDateTime at = point == null || !calendar(point) ? null : moment(point);
    boolean weeks = text.matches(WEEKS);
    return at != null
        && (range.from().equals(at)
            || range.until().equals(at)
            || weeks && Math.abs(Duration.between(range.from(), at).toDays()) == 7);
  }

  /** Quarters as months; "several" is three to an assistant. */
  static String months(String value) {
    Matcher quarters = QUARTERS.matcher(value);
    return quarters.find()
        ? quarters.replaceFirst("P" + 3 * Integer.parseInt(quarters.group(1)) + "M")
        : value.endsWith(":00") ? value.substring(0, value.length() - 3) : value;
  }

  private static boolean calendar(@Nullable String point) {
    return point != null && point.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*");
  }

  /** {@code XXXX-10-07} stands for every year. */
  private static boolean matches(String timex, String value) {
    return value.matches(Pattern.quote(timex).replaceAll("X", "\\\\E[0-9X]\\\\Q"));
  }

  static String clock(String value) {
    return value.substring(value.indexOf('T'));
  }

  private static boolean sameLength(Map<String, String> value, TimeMention mention) {
    String seconds = value.get("value");
    return seconds != null
        && seconds.matches("[0-9.]+")
        && mention.length() != null
        && Math.abs(mention.length().stated() - Double.parseDouble(seconds))
            < 0.03 * mention.length().stated();
  }

  /** "in two months": to an assistant a date, in TIMEX3 a length. */
  private boolean isFromNow(Map<String, String> value, TimeMention mention) {
    String point = value.getOrDefault("value", value.getOrDefault("end", ""));
    return reference != null
        && mention.length() != null
        && point.matches("\\d{4}-\\d\\d-\\d\\d.*")
        && Math.abs(
                Duration.between(reference.atStartOfDay(), moment(point)).toSeconds()
                    - mention.length().stated())
            <= mention.length().stated() * 0.05 + 86_400;
  }

  private boolean isRange(Map<String, String> value, TimeMention from, TimeMention to) {
    TimeRange first = rangeOrNow(from);
    TimeRange last = rangeOrNow(to);
    if (first == null || last == null || !value.containsKey("end")) {
      return false;
    }
    String start = value.getOrDefault("start", "");
    String end = String.valueOf(value.get("end"));
    if (start.length() == 8) {
      return first.from().toLocalTime().toString().equals(start.substring(0, 5))
          && last.from().toLocalTime().toString().equals(end.substring(0, 5));
    }
    boolean inFirst =
        !start.isEmpty()
            && !moment(start).isBefore(first.from())
            && !moment(start).isAfter(first.until());
    if (!start.isEmpty() && value.getOrDefault("timex", "").startsWith("(XXXX-")) {
      for (int years : new int[] {-1, 1}) {
        if (first.from().equals(moment(start).plusYears(years))
            && last.from().equals(moment(end).plusYears(years))) {
          return true;
        }
      }
    }
    boolean aWeek =
        !start.isEmpty()
            && from.at().text().matches(WEEKS)
            && Math.abs(Duration.between(first.from(), moment(start)).toDays()) == 7;
    boolean part = from.at().text().matches("(?i)the (end|middle|start|beginning) of .*");
    return !start.isEmpty()
        && (first.from().equals(moment(start)) || aWeek || part && inFirst)
        && (last.from().equals(moment(end)) || last.until().equals(moment(end)));
  }

  private @Nullable TimeRange rangeOrNow(TimeMention mention) {
    return reference != null && mention.value().equals("PRESENT_REF")
        ? TimeRange.day(reference)
        : mention.range();
  }

  private static LocalDateTime moment(String text) {
    if (text.length() == 8) {
      return LocalDate.EPOCH.atTime(LocalTime.parse(text));
    }
    return text.length() == 10
        ? LocalDate.parse(text).atStartOfDay()
        : LocalDateTime.parse(text.replace(' ', 'T'));
  }
}
