package io.gainsay.rules;

import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.Rule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Severity;
import io.gainsay.rules.restated.EchoedFigures;
import io.gainsay.rules.restated.Family;
import io.gainsay.rules.restated.RestatedValues;
import io.gainsay.rules.restated.Retellings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that come with Gainsay. */
public final class StandardRules {

  /** The sentence of a page that tells the severities. */
  private static final Pattern SEVERITY = Pattern.compile("Severity:([^.]*)\\.");

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
    List<Retellings> figures =
        List.of(
            new EchoedFigures(),
            RestatedValues.of(Family.FIGURES),
            RestatedValues.of(Family.BRIEF_FIGURES));
    return List.of(
        new AgeRule(),
        new CasualtyRule(),
        new ContraryRule(),
        new CountRule(figures),
        new DurationRule(),
        new RestatedRule(
            new RuleInfo(
                "figure",
                "Two measures, shares or durations of one thing that cannot both hold",
                "0.1.0"),
            Set.of(ClaimKind.MEASURE, ClaimKind.SHARE, ClaimKind.DURATION),
            figures),
        new ImpossibleDateRule(),
        new LocationRule(),
        new MeasureRule(),
        new RestatedRule(
            new RuleInfo(
                "money", "Two sums of money for the same thing that cannot both hold", "0.1.0"),
            Set.of(ClaimKind.MONEY),
            figures),
        new NameRule(spellings),
        new OccurrenceRule(),
        new OfficeRule(),
        new OrdinalRule(),
        new PercentRule(),
        new PolarityRule(),
        new QuoteRule(),
        new RateRule(),
        new RepeatRule(),
        new ReversalRule(),
        new RoleRule(),
        new ScoreRule(),
        new SequenceRule(),
        new StartDateRule(),
        new TableRule(),
        new TotalRule(),
        new WeekdayRule());
  }

  /**
   * The severities that findings of a rule may have, as its page tells: the usual one first.
   *
   * @throws IllegalArgumentException if no standard rule has that id
   */
  public static List<Severity> severities(String id) {
    Matcher told = SEVERITY.matcher(page(id));
    List<Severity> severities = new ArrayList<>();
    if (told.find()) {
      for (String word : told.group(1).split("\\W+")) {
        Arrays.stream(Severity.values())
            .filter(severity -> severity.toString().equals(word) && !severities.contains(severity))
            .forEach(severities::add);
      }
    }
    return severities;
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
