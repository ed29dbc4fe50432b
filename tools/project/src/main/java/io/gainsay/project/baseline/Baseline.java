package io.gainsay.project.baseline;

import io.gainsay.engine.Finding;
import io.gainsay.project.FindingStep;
import io.gainsay.project.ProjectResult;
import io.gainsay.project.file.RelativePaths;
import io.gainsay.project.file.WholeFile;
import io.gainsay.report.Hidden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The findings that a project knows and does not want to hear of.
 *
 * <pre>{@code
 * Baseline baseline = Baseline.read(file);
 * ProjectResult result = check.step(baseline.step()).build().run(inputs);
 * baseline.without(baseline.gone(result, false)).write();
 * }</pre>
 *
 * <p>A finding is known by its rule, its documents and the words of its first two sides, not by its
 * lines. Of findings that are alike in all that, as many are known as the baseline lists. Immutable
 * and thread-safe.
 */
public final class Baseline {

  private final Path file;
  private final RelativePaths relative;
  private final List<KnownFinding> findings;
  private final Allowance allowance;

  Baseline(Path file, Collection<KnownFinding> findings) {
    this.file = file;
    Path folder = file.toAbsolutePath().getParent();
    this.relative = new RelativePaths(folder == null ? file : folder);
    this.findings = findings.stream().sorted().toList();
    this.allowance = Allowance.of(this.findings);
  }

  /** A baseline that knows nothing yet. */
  public static Baseline empty(Path file) {
    return new Baseline(file, List.of());
  }

  /**
   * Reads a baseline.
   *
   * @throws BaselineException if the file is missing or is no baseline
   */
  public static Baseline read(Path file) throws BaselineException {
    return new Baseline(file, BaselineFile.read(file));
  }

  /** The file it was read from or will be written to. */
  public Path file() {
    return file;
  }

  /** What it knows, ordered by path, rule and message. */
  public List<KnownFinding> findings() {
    return findings;
  }

  /**
   * Hides what the baseline knows. Take it after the steps that decide what counts at all, and
   * before those that look at a part of it: what a later step hides still occurs.
   */
  public FindingStep step() {
    return checked -> {
      Allowance left = allowance.whole();
      return checked.hide(finding -> left.take(known(finding)), Hidden.Cause.BASELINE);
    };
  }

  /**
   * The findings of the baseline that no longer occur: those that were not found in documents that
   * were checked, and those in documents that are no longer there.
   *
   * @param result of a check with {@link #step}
   * @param together whether documents were compared with each other; if not, findings between two
   *     documents may still occur
   */
  public List<KnownFinding> gone(ProjectResult result, boolean together) {
    Allowance found =
        Allowance.of(hidden(result, Hidden.Cause.BASELINE).stream().map(this::known).toList());
    Set<String> checked = checked(result);
    return findings.stream()
        .filter(known -> !found.take(known))
        .filter(known -> isJudged(known, checked, together) || isOrphan(known))
        .toList();
  }

  /** This baseline without some of its findings. */
  public Baseline without(Collection<KnownFinding> others) {
    Allowance left = Allowance.of(others);
    return new Baseline(file, findings.stream().filter(known -> !left.take(known)).toList());
  }

  /**
   * The baseline that knows all that a check found. What this one knows of documents that were not
   * checked stays known.
   *
   * @param result of a check, with this baseline's step or without
   * @param together whether documents were compared with each other
   */
  public Baseline updated(ProjectResult result, boolean together) {
    List<Finding> current = new ArrayList<>(result.findings());
    current.addAll(hidden(result, Hidden.Cause.BASELINE));
    current.addAll(hidden(result, Hidden.Cause.UNCHANGED));
    Set<String> checked = checked(result);
    List<KnownFinding> known = new ArrayList<>(current.stream().map(this::known).toList());
    findings.stream()
        .filter(each -> !isJudged(each, checked, together) && !isOrphan(each))
        .forEach(known::add);
    return new Baseline(file, known);
  }

  /**
   * Writes the file, whole or not at all.
   *
   * @throws IOException if it could not be written; an old file is then as it was
   */
  public void write() throws IOException {
    WholeFile.write(file, writer -> BaselineFile.write(findings, writer));
  }

  private KnownFinding known(Finding finding) {
    return KnownFinding.of(finding, relative);
  }

  private static List<Finding> hidden(ProjectResult result, Hidden.Cause cause) {
    return result.hidden().stream()
        .filter(hidden -> hidden.cause() == cause)
        .map(Hidden::finding)
        .toList();
  }

  private Set<String> checked(ProjectResult result) {
    Set<String> checked = new HashSet<>();
    result.documents().forEach(document -> checked.add(relative.of(document)));
    return checked;
  }

  /** Whether the check would have found it. */
  private static boolean isJudged(KnownFinding known, Set<String> checked, boolean together) {
    return checked.containsAll(known.paths()) && (together || known.paths().size() == 1);
  }

  /** Whether a document of it is no longer there. */
  private boolean isOrphan(KnownFinding known) {
    try {
      return known.paths().stream().anyMatch(path -> Files.notExists(relative.resolve(path)));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
