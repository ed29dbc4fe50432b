package io.gainsay.maven;

import io.gainsay.project.FailOn;
import io.gainsay.project.ProjectCheck;
import io.gainsay.project.ProjectResult;
import io.gainsay.project.baseline.Baseline;
import io.gainsay.project.baseline.BaselineException;
import io.gainsay.project.baseline.KnownFinding;
import io.gainsay.project.config.Configuration;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.project.file.Input;
import io.gainsay.project.file.Problems;
import io.gainsay.project.git.ChangedLines;
import io.gainsay.project.git.GitException;
import io.gainsay.project.report.CheckRuns;
import io.gainsay.project.report.ReportFile;
import io.gainsay.report.CheckRun;
import io.gainsay.report.TextReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Finds contradictions in the articles of a project and fails the build if there are some. An
 * article that cannot be read fails the build as well, after all others were checked.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that are required.
public final class CheckMojo extends ArticlesMojo {

  /**
   * From which severity on the build fails: {@code suggestion}, {@code warning}, {@code error} or
   * {@code never}. Without it, what the configuration says, or {@code warning}.
   */
  @Parameter(property = "gainsay.failOn")
  private @Nullable String failOn;

  /**
   * Reports to write, each a format such as {@code html}, {@code sarif} or {@code junit}, or a
   * format and a file such as {@code html=target/report.html}.
   */
  @Parameter(property = "gainsay.reports")
  private @Nullable List<String> reports;

  /** Where reports go whose file is not said. */
  @Parameter(
      property = "gainsay.outputDirectory",
      defaultValue = "${project.build.directory}/gainsay")
  private File outputDirectory;

  /**
   * Count only findings with a side in lines that changed since this git revision, such as {@code
   * origin/main}.
   */
  @Parameter(property = "gainsay.since")
  private @Nullable String since;

  /** Whether the build fails as well if the baseline knows findings that no longer occur. */
  @Parameter(property = "gainsay.strictBaseline", defaultValue = "false")
  private boolean strictBaseline;

  /** The version of this plugin. */
  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  @Override
  void run()
      throws MojoExecutionException,
          MojoFailureException,
          ConfigurationException,
          BaselineException {
    Configuration configuration = configuration();
    FailOn threshold = threshold(configuration);
    List<ReportFile> wanted = reports();
    Optional<Baseline> baseline = baseline();
    List<Input> articles = articles(configuration);
    ProjectCheck.Builder check = check(configuration);
    baseline.ifPresent(known -> check.step(known.step()));
    if (since != null) {
      check.step(changed(since, articles).step());
    }
    ProjectResult result = result(check.build(), articles);
    CheckRun run = CheckRuns.of(result, version);
    FindingLog log = new FindingLog(getLog());
    result.findings().forEach(log::write);
    getLog().info(TextReport.summary(run));
    List<KnownFinding> gone = baseline.map(known -> gone(known, result)).orElse(List.of());
    write(wanted, run);
    requireReadable(result);
    if (result.fails(threshold)) {
      throw new MojoFailureException(failure(run, wanted));
    }
    if (strictBaseline && !gone.isEmpty()) {
      throw new MojoFailureException(
          "Gainsay: the baseline knows findings that no longer occur; run gainsay:baseline");
    }
  }

  private FailOn threshold(Configuration configuration) throws MojoExecutionException {
    if (failOn == null) {
      FailOn configured = configuration.failOn();
      return configured == null ? FailOn.WARNING : configured;
    }
    for (FailOn each : FailOn.values()) {
      if (each.toString().equals(failOn)) {
        return each;
      }
    }
    throw new MojoExecutionException(
        "failOn: \""
            + failOn
            + "\" is none of "
            + String.join(", ", Arrays.stream(FailOn.values()).map(FailOn::toString).toList()));
  }

  private List<ReportFile> reports() throws MojoExecutionException {
    List<ReportFile> parsed = new ArrayList<>();
    for (String request : orNone(reports)) {
      try {
        parsed.add(RequestedReport.parse(request, outputDirectory.toPath(), basedir()));
      } catch (IllegalArgumentException e) {
        throw new MojoExecutionException("reports: " + e.getMessage(), e);
      }
    }
    return parsed;
  }

  private static ChangedLines changed(String revision, List<Input> articles)
      throws MojoExecutionException {
    List<Path> files = new ArrayList<>();
    for (Input article : articles) {
      if (article instanceof Input.File file) {
        files.add(file.path());
      }
    }
    try {
      return ChangedLines.since(revision, files);
    } catch (GitException e) {
      throw new MojoExecutionException("since: " + e.getMessage(), e);
    }
  }

  /**
   * Tells which known findings no longer occur. The file is left alone: builds write no sources.
   */
  private List<KnownFinding> gone(Baseline known, ProjectResult result) {
    List<KnownFinding> gone = known.gone(result, together());
    for (KnownFinding each : gone) {
      String paths = String.join(" and ", each.paths());
      getLog()
          .warn(
              known.file()
                  + ": no longer occurs: "
                  + each.rule()
                  + " in "
                  + paths
                  + ": "
                  + each.message());
    }
    return gone;
  }

  private void write(List<ReportFile> wanted, CheckRun run) throws MojoExecutionException {
    for (ReportFile report : wanted) {
      Path file = report.file();
      try {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
          Files.createDirectories(folder);
        }
        report.write(run);
      } catch (IOException e) {
        throw new MojoExecutionException(
            "cannot write " + Problems.describe(file.toString(), e), e);
      }
    }
  }

  private static String failure(CheckRun run, List<ReportFile> wanted) {
    String seeReport = wanted.isEmpty() ? "" : " See " + wanted.get(0).file() + ".";
    return "Gainsay: " + TextReport.summary(run) + seeReport;
  }
}
