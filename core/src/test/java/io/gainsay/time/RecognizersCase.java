package io.gainsay.time;

import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import io.gainsay.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case of Recognizers-Text and whether our mentions satisfy it, by the mapping in {@code
 * RecognizersMeasure.md}.
 *
 * @param input the text
 * @param reference the day on which it was said
 * @param expected what is to be found
 */
record RecognizersCase(String input, @Nullable LocalDate reference, List<Expected> expected) {

  /** Words at the edges of a span that one convention takes in and the other leaves out. */
  private static final Set<String> EDGES =
      Set.of(
          "the",
          "a",
          "an",
          "on",
          "at",
          "in",
          "by",
          "before",
          "after",
          "since",
          "from",
          "between",
          "until",
          "till",
          "til",
          "for",
          "within",
          "about",
          "around",
          "circa",
          "of",
          "to",
          "than",
          "later",
          "earlier",
          "or",
          "as",
          "early",
          "late",
          "more",
          "less",
          "beginning",
          "starting",
          "no",
          "prior",
          "during",
          "over",
          "next",
          "through",
          "ending",
          "and",
          "s",
          "'s",
          "near",
          "approximately",
          "not",
          "this",
          "any",
          "time",
          "back",
          "old",
          "anytime",
          "nearly");

  /** A number that only an assistant takes for an hour, since nothing marks it as one. */
  private static final Pattern BARE_HOUR =
      Pattern.compile(
          ".*(?<![:./\\d]|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[. ])"
              + "\\b\\d{1,2}\\b(?!\\s*([:./]\\d|am\\b|pm\\b|a\\.|p\\.|o'clock|noon|midnight|in the"
              + "|minute|min|hour|hr|day|week|month|year|sec|of |past|jan|feb|mar|apr|may|jun|jul"
              + "|aug|sep|oct|nov|dec)).*");

  private static final Pattern SPOKEN =
      Pattern.compile(
          ".*\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)("
              + " (ten|fifteen|twenty|thirty|forty|fifty)\\b| [ap] m\\b| to"
              + " (two|four|five|seven)\\b).*");
  private static final Pattern CHAT =
      Pattern.compile(
          ".*(\\b(tmrw?|tmr|eod|eoy|eom|oclock|tonite|w/c|cy)\\b|ish\\b|\\d[ap]\\b|[~@=<>]|\\d\\s?[hdwy]\\b"
              + "|\\b[a-z]{3}/\\d|\\d/[a-z]{3}|\\d{4}-[a-z]{3}|\\b\\d{8}\\b|9\\.am).*");
  private static final String WEEKS = "(?i).*\\b(next|last|previous|following)\\b.*(day|week).*";
  private static final Pattern QUARTERS = Pattern.compile("P(\\d+)Q");
  private static final Pattern OFFSET =
      Pattern.compile(".*\\b(ago|later|earlier|hence|now|before|after|back|from)\\b.*");
  private static final Pattern DIGIT_DATE =
      Pattern.compile(".*(?<![\\d/.-])\\d{1,2}[/.-]\\d{1,2}(?![\\d/.-]).*");
  private static final Pattern GLUED = Pattern.compile("(?i).*\\b[a-z]{3,}\\d+.*|.*\\d[a-z]{4,}.*");

  /**
   * What a case wants found.
   *
   * @param span its characters in the input
   * @param type date, daterange, …
   * @param values alternative resolutions
   */
  record Expected(Span span, String type, List<Map<String, String>> values) {}

  /** Why a case does not carry over to prose, or null where it does. */
  static @Nullable String notApplicable(Map<?, ?> test) {
    for (Object each : (List<?>) Objects.requireNonNull(test.get("Results"))) {
      Map<?, ?> result = (Map<?, ?>) each;
      if (result.get("TypeName") == null || result.get("Resolution") == null) {
        return "no resolution";
      }
      String all = String.valueOf(result.get("Resolution"));
      String text = String.valueOf(result.get("Text")).toLowerCase(Locale.ROOT);
      if (all.contains("timezone")) {
        return "zone without a time";
      }
      if (all.contains("TME") || all.contains("TDT") || all.contains("TNT")) {
        return "meal times and business hours";
      }
      if (all.contains("FY") || all.contains("SY") || all.contains("BD")) {
        return "values that are no TIMEX3";
      }
      if (DIGIT_DATE.matcher(text).matches()
          && (all.contains("XXXX") || text.matches(".*\\d/\\d+-\\d.*"))) {
        return "digits that prose would not read as a date";
      }
      if (text.matches(".*\\d{1,2}/\\d{1,2}-\\d{1,2}/\\d{1,2}.*")) {
        return "digits that prose would not read as a date";
      }
      if (GLUED.matcher(text).matches()) {
        return "words run together";
      }
      if (BARE_HOUR.matcher(text).matches() && all.matches(".*T[0-2].*")) {
        return "bare hour";
      }
      if (SPOKEN.matcher(text).matches() && all.matches(".*T[0-2].*")) {
        return "spoken time";
      }
      if (CHAT.matcher(text).matches()) {
        return "abbreviations of chat";
      }
      if (all.matches(".*(null|until|since|before|after).*")
          && text.matches(".*(greater|less|than|or later|year to date|to date).*")) {
        return "comparisons of a query";
      }
      if (text.matches(".*\\bweek \\d+.*")
          || all.contains("WE")
              && !all.contains("W0X")
              && text.matches(".*(halloween|labor|thanksgiving|weekends).*")) {
        return "weeks by number, weekends of holidays";
      }
      if (text.matches(
              "(morning|afternoon|evening|night|summer|winter|in the mornings|mornings"
                  + "|in morning|.*\\bnights?)")
          && all.matches(".*(timex=T|P\\dD|=SU|=WI).*")) {
        return "a part of the day or year without a day or year";
      }
      if (text.matches(
              ".*\\b(for|starting)\\b.*\\b(hours?|days?|weeks?)\\b.*|.*\\b(hours?|days?|weeks?)"
                  + "\\b.*\\b(from \\d|starting).*")
          && all.contains("(")) {
        return "a length and a start that an assistant adds up";
      }
    }
    return null;
  }

  static RecognizersCase of(Map<?, ?> test) {
    String input = String.valueOf(test.get("Input"));
    Map<?, ?> context = (Map<?, ?>) test.get("Context");
    Object said = context == null ? null : context.get("ReferenceDateTime");
    List<Expected> expected = new ArrayList<>();
    for (Object each : (List<?>) Objects.requireNonNull(test.get("Results"))) {
      Map<?, ?> result = (Map<?, ?>) each;
      String text = String.valueOf(result.get("Text")).toLowerCase(Locale.ROOT);
      Object start = result.get("Start");
      int from =
          start != null
              ? Integer.parseInt(start.toString())
              : Math.max(0, input.toLowerCase(Locale.ROOT).indexOf(text));
      Map<?, ?> resolution = (Map<?, ?>) Objects.requireNonNull(result.get("Resolution"));
      List<Map<String, String>> values = new ArrayList<>();
      for (Object value : (List<?>) Objects.requireNonNull(resolution.get("values"))) {
        values.add(
            ((Map<?, ?>) value)
                .entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            e -> String.valueOf(e.getKey()), e -> String.valueOf(e.getValue()))));
      }
      String type = String.valueOf(result.get("TypeName")).replace("datetimeV2.", "");
      int end = Math.min(input.length(), from + text.length());
      expected.add(new Expected(new Span(Math.min(from, end), end), type, values));
    }
    return new RecognizersCase(input, RecognizersMeasure.date(said), expected);
  }

  String types() {
    return expected.isEmpty()
        ? "none"
        : expected.stream().map(Expected::type).distinct().collect(Collectors.joining("+"));
  }

  String describe(List<TimeMention> mentions) {
    String wanted =
        expected.stream()
            .map(
                e ->
                    e.span().of(input)
                        + " "
                        + e.values().stream()
                            .map(v -> v.getOrDefault("timex", "") + tail(v))
                            .collect(Collectors.joining(" | ")))
            .collect(Collectors.joining("; "));
    String found =
        mentions.stream()
            .map(m -> m.at().text() + " " + m.value())
            .collect(Collectors.joining("; "));
    return reference + " " + input + "\n      want " + wanted + "\n      have " + found;
  }

  private static String tail(Map<String, String> value) {
    return value.containsKey("start")
        ? " " + value.get("start") + ".." + value.get("end")
        : " " + value.get("value");
  }

  boolean accepts(List<TimeMention> mentions) {
    List<TimeMention> free = new ArrayList<>(mentions);
    free.removeIf(m -> m.isCounted() || m.anchor() == Anchor.IMPOSSIBLE);
    if (isSplit(free)) {
      return true;
    }
    for (Expected each : expected) {
      List<TimeMention> here =
          free.stream().filter(m -> RecognizersMeasure.span(m).overlaps(each.span())).toList();
      if (here.isEmpty() || !sameSpan(each, here) || !sameValue(each, here)) {
        return false;
      }
      free.removeAll(here);
    }
    return free.isEmpty();
  }

  /** A holiday or day and a time of day apart, where TIMEX3 has them together. */
  private boolean isSplit(List<TimeMention> mentions) {
    if (mentions.size() != 1 || expected.size() != 2 || !mentions.get(0).value().contains("T")) {
      return false;
    }
    TimeMention mention = mentions.get(0);
    Span span = RecognizersMeasure.span(mention);
    return expected.stream().allMatch(e -> span.contains(e.span()))
        && expected.stream()
            .flatMap(e -> e.values().stream())
            .anyMatch(
                v -> clock(months(mention.value())).equals(months(v.getOrDefault("timex", ""))));
  }

  private boolean sameSpan(Expected wanted, List<TimeMention> here) {
    Span first = RecognizersMeasure.span(here.get(0));
    Span all = first.cover(RecognizersMeasure.span(here.get(here.size() - 1)));
    return core(wanted.span()).equals(core(all));
  }

  /** The span without words at its edges that only one convention takes in. */
  private String core(Span span) {
    List<String> words =
        new ArrayList<>(
            List.of(span.of(input).toLowerCase(Locale.ROOT).trim().split("[\\s,.()\"]+|(?=')")));
    words.removeIf(String::isEmpty);
    while (words.size() > 1 && EDGES.contains(words.get(0))) {
      words.remove(0);
    }
    while (words.size() > 1 && EDGES.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  private boolean sameValue(Expected wanted, List<TimeMention> here) {
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
  private static String months(String value) {
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

  private static String clock(String value) {
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
