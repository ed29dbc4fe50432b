package io.gainsay.time;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.gainsay.mention.TimeMention;
import io.gainsay.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Measures the time finder against the {@code DateTimeModel} cases of Microsoft Recognizers-Text,
 * which describe what an assistant makes of a command. {@code RecognizersMeasure.md} beside this
 * class says which cases carry over to prose and how their conventions map.
 *
 * <p>Run by hand: {@code RecognizersMeasure ../shared/data/…/DateTimeModel.json [-v]}.
 */
final class RecognizersMeasure {

  private RecognizersMeasure() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    if (!Files.exists(file)) {
      System.out.println("skipped: no " + file);
      return;
    }
    boolean verbose = args.length > 1;
    Map<String, int[]> byType = new TreeMap<>();
    int applicable = 0;
    int right = 0;
    int all = 0;
    for (Object entry : (List<?>) Objects.requireNonNull(read(file))) {
      Map<?, ?> test = (Map<?, ?>) entry;
      all++;
      String reason = RecognizersExclusions.reason(test);
      if (reason != null) {
        if (verbose) {
          System.out.println("N/A   " + reason + " | " + test.get("Input"));
        }
        continue;
      }
      applicable++;
      RecognizersCase parsed = RecognizersCase.of(test);
      List<TimeMention> mentions = TestDocuments.times(parsed.input(), parsed.reference());
      boolean ok = parsed.accepts(mentions);
      right += ok ? 1 : 0;
      int[] counts = byType.computeIfAbsent(parsed.types(), t -> new int[2]);
      counts[0]++;
      counts[1] += ok ? 1 : 0;
      if (verbose && !ok) {
        System.out.println("WRONG " + parsed.describe(mentions));
      }
    }
    byType.forEach(
        (type, c) -> System.out.printf(Locale.ROOT, "%4d of %4d %s%n", c[1], c[0], type));
    System.out.printf(
        Locale.ROOT,
        "%d of %d applicable cases right (%.1f %%), %d of %d not applicable%n",
        right,
        applicable,
        100.0 * right / applicable,
        all - applicable,
        all);
  }

  private static @Nullable Object read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    try (JsonParser json =
        new JsonFactory().createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      json.nextToken();
      return value(json);
    }
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(json));
      }
      return list;
    }
    if (json.currentToken() == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        map.put(name, value(json));
      }
      return map;
    }
    return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
  }

  /** Where a mention stands in the input. */
  static Span span(TimeMention mention) {
    return mention.at().source();
  }

  static @Nullable LocalDate date(@Nullable Object text) {
    return text == null ? null : LocalDate.parse(text.toString().substring(0, 10));
  }
}
