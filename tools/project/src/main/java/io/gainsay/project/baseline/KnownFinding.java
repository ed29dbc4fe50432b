package io.gainsay.project.baseline;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Fingerprint;
import io.gainsay.project.file.RelativePaths;
import java.util.Comparator;
import java.util.List;

/**
 * A finding that a baseline knows.
 *
 * @param paths the documents of its first two sides, each once and sorted, relative to the folder
 *     of the baseline
 * @param rule id of the rule
 * @param fingerprint tells what the first two sides say, wherever they stand
 * @param message the message it had, for people who read the baseline; says nothing about which
 *     finding it is
 */
public record KnownFinding(List<String> paths, String rule, String fingerprint, String message)
    implements Comparable<KnownFinding> {

  private static final Comparator<KnownFinding> ORDER =
      Comparator.comparing((KnownFinding known) -> String.join("\n", known.paths))
          .thenComparing(KnownFinding::rule)
          .thenComparing(KnownFinding::message)
          .thenComparing(KnownFinding::fingerprint);

  public KnownFinding {
    paths = List.copyOf(paths);
  }

  static KnownFinding of(Finding finding, RelativePaths relative) {
    List<Evidence> sides = finding.evidence().stream().limit(2).toList();
    return new KnownFinding(
        sides.stream()
            .map(side -> relative.of(side.document().name()))
            .distinct()
            .sorted()
            .toList(),
        finding.rule(),
        Fingerprint.ofWords(finding.rule(), sides),
        finding.message());
  }

  /** What two findings share that are the same to a baseline. */
  Key key() {
    return new Key(paths, rule, fingerprint);
  }

  /** See {@link #key}. */
  record Key(List<String> paths, String rule, String fingerprint) {}

  /** Orders by path, rule, message, fingerprint. */
  @Override
  public int compareTo(KnownFinding other) {
    return ORDER.compare(this, other);
  }
}
