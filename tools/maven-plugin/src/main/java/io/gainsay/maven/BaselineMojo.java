package io.gainsay.maven;

import io.gainsay.project.ProjectResult;
import io.gainsay.project.baseline.Baseline;
import io.gainsay.project.baseline.BaselineException;
import io.gainsay.project.config.Configuration;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.project.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the findings of a project to its baseline, so that {@code gainsay:check} counts only those
 * that come later. Known findings that no longer occur are taken out.
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends ArticlesMojo {

  @Override
  void run() throws MojoExecutionException, ConfigurationException, BaselineException {
    Configuration configuration = configuration();
    Baseline before =
        Files.exists(baselineFile())
            ? Baseline.read(baselineFile())
            : Baseline.empty(baselineFile());
    ProjectResult result =
        result(check(configuration).step(before.step()).build(), articles(configuration));
    Baseline after = before.updated(result, together());
    try {
      after.write();
    } catch (IOException e) {
      throw new MojoExecutionException(
          "cannot write " + Problems.describe(after.file().toString(), e), e);
    }
    int known = after.findings().size();
    getLog().info(after.file() + ": " + known + " known, before " + before.findings().size());
    requireReadable(result);
  }
}
