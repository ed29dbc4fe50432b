package io.gainsay.time;

import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

  /**
   * What a case wants found.
   *
   * @param span its characters in the input
   * @param type date, daterange, …
   * @param values alternative resolutions
   */
  record Expected(Span span, String type, List<Map<String, String>> values) {}

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
      if (here.isEmpty()
          || !sameSpan(each, here)
          || !new RecognizersValues(input, reference).accept(each, here)) {
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
                v ->
                    RecognizersValues.clock(RecognizersValues.months(mention.value()))
                        .equals(RecognizersValues.months(v.getOrDefault("timex", ""))));
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
}
