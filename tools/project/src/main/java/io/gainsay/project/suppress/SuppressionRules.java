package io.gainsay.project.suppress;

import io.gainsay.engine.RuleInfo;
import java.util.List;

/** How what is found in comments to Gainsay presents itself: as findings of these rules. */
public final class SuppressionRules {

  /** A comment suppresses nothing. */
  public static final RuleInfo UNUSED =
      new RuleInfo("unused-suppression", "comments to Gainsay that suppress nothing", "0.1.0");

  /** A comment is not understood. */
  public static final RuleInfo INVALID =
      new RuleInfo(
          "invalid-suppression", "comments to Gainsay that it does not understand", "0.1.0");

  private SuppressionRules() {}

  /** Both, ordered by id. */
  public static List<RuleInfo> all() {
    return List.of(INVALID, UNUSED);
  }
}
