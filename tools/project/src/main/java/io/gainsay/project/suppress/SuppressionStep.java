package io.gainsay.project.suppress;

import io.gainsay.engine.Finding;
import io.gainsay.project.Checked;
import io.gainsay.project.FindingStep;
import io.gainsay.report.Hidden;
import io.gainsay.rules.StandardRules;
import io.gainsay.text.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hides what comments in the documents suppress.
 *
 * <pre>{@code
 * <!-- gainsay-disable-next-line casualty: the toll rose overnight -->
 * <!-- gainsay-disable count, money: both tables are the ministry's --> … <!-- gainsay-enable -->
 * <!-- gainsay-disable-file: a parody -->
 * }</pre>
 *
 * <ul>
 *   <li>A finding is suppressed if any of its sides stands where its rule is suppressed. A side
 *       that spans several lines stands on all of them.
 *   <li>Without rules, or with {@code all}, a comment speaks of all rules.
 *   <li>The next line is the next one that is neither blank nor a comment.
 *   <li>{@code gainsay-enable} ends all blocks, or those of the rules it names. A block needs an
 *       end.
 *   <li>Comments are what the format of the document calls so: <code>{/* … *&#47;}</code> in MDX
 *       and {@code // …} in AsciiDoc.
 * </ul>
 *
 * <p>Comments that suppress nothing and comments that are not understood become findings
 * themselves: see {@link SuppressionRules}. A comment for a finding between two documents
 * suppresses nothing where they are not compared. Immutable and thread-safe.
 */
public final class SuppressionStep implements FindingStep {

  private final DirectiveParser parser;

  /**
   * @param rules ids of the rules that comments may name
   */
  public SuppressionStep(Collection<String> rules) {
    this.parser = new DirectiveParser(rules);
  }

  /** The step for the standard rules. */
  public static SuppressionStep standard() {
    return new SuppressionStep(StandardRules.all().stream().map(rule -> rule.info().id()).toList());
  }

  @Override
  public Checked apply(Checked checked) {
    List<Suppression> suppressions = new ArrayList<>();
    CommentFindings found = new CommentFindings();
    for (Document document : checked.documents()) {
      SuppressionReader reader = SuppressionReader.of(document, parser);
      suppressions.addAll(reader.suppressions());
      reader.problems().forEach(problem -> found.invalid(document, problem));
    }
    Set<Suppression> used = new HashSet<>();
    Checked left =
        checked.hide(Hidden.Cause.SUPPRESSED, finding -> reason(finding, suppressions, used));
    found.unused(suppressions, used);
    return found.isEmpty() ? left : left.withFindings(inOrder(left, found.findings()));
  }

  /** The reason to hide a finding, or null; all that cover it are of use. */
  private static @Nullable String reason(
      Finding finding, List<Suppression> suppressions, Set<Suppression> used) {
    List<Suppression> covering =
        suppressions.stream().filter(suppression -> suppression.covers(finding)).toList();
    used.addAll(covering);
    Optional<String> given =
        covering.stream()
            .map(each -> each.directive().reason())
            .filter(r -> !r.isEmpty())
            .findFirst();
    return covering.isEmpty() ? null : given.orElse("");
  }

  private static List<Finding> inOrder(Checked checked, List<Finding> more) {
    Map<Document, Integer> order = new HashMap<>();
    checked.documents().forEach(document -> order.putIfAbsent(document, order.size()));
    List<Finding> all = new ArrayList<>(checked.findings());
    all.addAll(more);
    // Stable: findings at one place stay as they were.
    all.sort(Comparator.comparing(finding -> Place.first(finding, order)));
    return all;
  }

  /** Where a finding begins, among several documents. */
  private record Place(int document, int offset) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::document).thenComparingInt(Place::offset);

    static Place first(Finding finding, Map<Document, Integer> order) {
      return finding.evidence().stream()
          .map(side -> new Place(order.getOrDefault(side.document(), 0), side.span().start()))
          .min(ORDER)
          .orElseThrow();
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }
}
