package io.gainsay.rules;

import io.gainsay.engine.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The rules that come with Gainsay. */
public final class StandardRules {

  private StandardRules() {}

  /** All standard rules, in the order of their ids. */
  public static List<Rule> all() {
    return all(Set.of());
  }

  /**
   * All standard rules, in the order of their ids.
   *
   * @param spellings words of names that are spelt as they should be: that two of them look alike
   *     is no sign of a slip
   */
  public static List<Rule> all(Set<String> spellings) {
    return List.of(
        new AgeRule(),
        new CasualtyRule(),
        new CountRule(),
        new DurationRule(),
        new FigureRule(),
        new ImpossibleDateRule(),
        new LocationRule(),
        new MeasureRule(),
        new MoneyRule(),
        new NameRule(spellings),
        new OccurrenceRule(),
        new OfficeRule(),
        new OrdinalRule(),
        new PercentRule(),
        new PolarityRule(),
        new QuoteRule(),
        new RateRule(),
        new RepeatRule(),
        new RoleRule(),
        new ScoreRule(),
        new SequenceRule(),
        new StartDateRule(),
        new TotalRule(),
        new WeekdayRule());
  }

  /**
   * The page that documents a rule, in Markdown.
   *
   * @throws IllegalArgumentException if no standard rule has that id
   */
  public static String page(String id) {
    try (InputStream in = StandardRules.class.getResourceAsStream(id + ".md")) {
      if (in == null) {
        throw new IllegalArgumentException("no rule is called " + id);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
