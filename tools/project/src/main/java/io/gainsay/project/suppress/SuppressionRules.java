package io.gainsay.project.suppress;

import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How what is found in comments to Gainsay presents itself: as findings of these rules. */
public final class SuppressionRules {

  /** A comment suppresses nothing. */
  public static final RuleInfo UNUSED =
      new RuleInfo("unused-suppression", "A comment to Gainsay that suppresses nothing", "0.1.0");

  /** A comment is not understood. */
  public static final RuleInfo INVALID =
      new RuleInfo("invalid-suppression", "A comment to Gainsay that is not understood", "0.1.0");

  private SuppressionRules() {}

  /** Both, ordered by id. */
  public static List<RuleInfo> all() {
    return List.of(INVALID, UNUSED);
  }

  /** The severity of the findings of one of them. */
  public static Severity severity(RuleInfo rule) {
    // What means to hide something and hides nothing is not to be learned of by chance.
    return rule.equals(INVALID) ? Severity.WARNING : Severity.SUGGESTION;
  }

  /**
   * The page that documents one of them, in Markdown.
   *
   * @throws IllegalArgumentException if it is another rule
   */
  public static String page(RuleInfo rule) {
    try (InputStream in = SuppressionRules.class.getResourceAsStream(rule.id() + ".md")) {
      if (in == null) {
        throw new IllegalArgumentException("not a rule about comments: " + rule.id());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
