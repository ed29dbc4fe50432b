package io.gainsay.cli;

import io.gainsay.project.FindingStep;
import io.gainsay.project.file.Input;
import io.gainsay.project.git.ChangedLines;
import io.gainsay.project.git.GitException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which changes to look at. */
final class ChangeOptions {

  @Option(
      names = "--since",
      paramLabel = "REVISION",
      description =
          "Report only findings that touch lines changed since REVISION, such as origin/main; git"
              + " tells which. All files are read.")
  private @Nullable String revision;

  /**
   * Hides what did not change, if that is asked for.
   *
   * @throws GitException if git cannot tell what changed
   */
  Optional<FindingStep> step(List<Input> inputs) throws GitException {
    if (revision == null) {
      return Optional.empty();
    }
    List<Path> files =
        inputs.stream()
            .filter(Input.File.class::isInstance)
            .map(input -> ((Input.File) input).path())
            .toList();
    return Optional.of(ChangedLines.since(revision, files).step());
  }
}
