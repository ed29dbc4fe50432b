package io.gainsay.cli;

import io.gainsay.project.ProjectResult;
import io.gainsay.project.baseline.Baseline;
import io.gainsay.project.baseline.BaselineException;
import io.gainsay.project.baseline.KnownFinding;
import io.gainsay.project.file.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The baseline that a check holds its findings against. */
final class BaselineOptions {

  /** How baselines are called where nobody says otherwise. */
  static final String NAME = "gainsay-baseline.json";

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Report only what FILE does not know, and take out of it what no longer occurs. The"
              + " baseline command writes it.")
  private @Nullable Path file;

  @Option(
      names = "--strict-baseline",
      description =
          "Exit with 1 if the baseline knows what no longer occurs, and leave it as it is: for"
              + " continuous integration. FILE is "
              + NAME
              + " if not given.")
  private boolean strict;

  /** The baseline, if one is asked for. */
  Optional<Baseline> read() throws BaselineException {
    if (file == null && !strict) {
      return Optional.empty();
    }
    return Optional.of(Baseline.read(file == null ? Path.of(NAME) : file));
  }

  /**
   * Takes out of a baseline what no longer occurs, or complains about it.
   *
   * @return the exit status for that
   */
  int shrink(Terminal terminal, Baseline baseline, ProjectResult result, boolean together) {
    List<KnownFinding> gone = baseline.gone(result, together);
    if (gone.isEmpty()) {
      return ExitStatus.CLEAN;
    }
    if (strict) {
      gone.forEach(
          known -> terminal.complain(baseline.file() + ": no longer occurs: " + line(known)));
      return ExitStatus.FINDINGS;
    }
    if (!write(terminal, baseline.without(gone))) {
      return ExitStatus.UNREADABLE;
    }
    gone.forEach(known -> terminal.complain(baseline.file() + ": taken out: " + line(known)));
    return ExitStatus.CLEAN;
  }

  private static String line(KnownFinding known) {
    return known.rule() + " in " + String.join(" and ", known.paths()) + ": " + known.message();
  }

  /** Writes a baseline; false if that failed. */
  static boolean write(Terminal terminal, Baseline baseline) {
    try {
      baseline.write();
      return true;
    } catch (IOException e) {
      terminal.complain("cannot write " + Problems.describe(baseline.file().toString(), e));
      return false;
    }
  }
}
