package io.gainsay.maven;

import io.gainsay.Gainsay;
import io.gainsay.project.ProjectCheck;
import io.gainsay.project.ProjectListener;
import io.gainsay.project.ProjectResult;
import io.gainsay.project.Unreadable;
import io.gainsay.project.baseline.Baseline;
import io.gainsay.project.baseline.BaselineException;
import io.gainsay.project.config.Configuration;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.project.config.ConfigurationFile;
import io.gainsay.project.file.Input;
import io.gainsay.project.file.Inputs;
import io.gainsay.rules.StandardRules;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that reads the articles of a Maven project. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that are required.
abstract class ArticlesMojo extends AbstractMojo {

  private static final String BASELINE = "gainsay-baseline.json";

  /** The folder of the project. */
  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File basedir;

  /** What the build writes: no articles, whatever it looks like. */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
  private File buildDirectory;

  /** The modules of the project, which are projects of their own. */
  @Parameter(defaultValue = "${project.modules}", readonly = true)
  private @Nullable List<String> modules;

  /** Whether to do nothing. */
  @Parameter(property = "gainsay.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The files and folders to check. Without any, the folder of the project is searched for
   * articles, except for what the build writes and for modules.
   */
  @Parameter(property = "gainsay.paths")
  private @Nullable List<File> paths;

  /**
   * Which files in folders are articles, as patterns relative to the folder of the project, such as
   * <code>articles/**&#47;*.md</code>. Without any, those of the configuration.
   */
  @Parameter(property = "gainsay.includes")
  private @Nullable List<String> includes;

  /** Which files are not to be checked, beside those that the configuration excludes. */
  @Parameter(property = "gainsay.excludes")
  private @Nullable List<String> excludes;

  /**
   * The configuration. Without it, the {@code gainsay.yml} in the folder of the articles or the
   * nearest above, if there is one.
   */
  @Parameter(property = "gainsay.config")
  private @Nullable File config;

  /**
   * The findings that are known and do not count. Without it, the {@code gainsay-baseline.json} of
   * the project, if there is one.
   */
  @Parameter(property = "gainsay.baseline")
  private @Nullable File baseline;

  /** The publication date of articles that do not give their own, such as {@code 2026-11-23}. */
  @Parameter(property = "gainsay.date")
  private @Nullable String date;

  /** Whether to compare the articles with each other as well. */
  @Parameter(property = "gainsay.together", defaultValue = "false")
  private boolean together;

  /** One for all modules of a build: language models take a while to load. */
  private static final class Models {
    static final Gainsay LOADED = Gainsay.builder().rules(StandardRules.all()).build();
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Gainsay is skipped");
      return;
    }
    try {
      run();
    } catch (ConfigurationException | BaselineException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Does what the goal is for. */
  abstract void run()
      throws MojoExecutionException,
          MojoFailureException,
          ConfigurationException,
          BaselineException;

  final Path basedir() {
    return basedir.toPath();
  }

  final Path buildDirectory() {
    return buildDirectory.toPath();
  }

  final boolean together() {
    return together;
  }

  /** The file of the baseline, whether it exists or not. */
  final Path baselineFile() {
    return baseline == null ? basedir().resolve(BASELINE) : baseline.toPath();
  }

  /**
   * The baseline; empty where there is none and none is asked for.
   *
   * @throws BaselineException if it cannot be used
   */
  final Optional<Baseline> baseline() throws BaselineException {
    Path file = baselineFile();
    return baseline == null && !file.toFile().exists()
        ? Optional.empty()
        : Optional.of(Baseline.read(file));
  }

  /**
   * The configuration that holds for the articles.
   *
   * @throws ConfigurationException if it cannot be used
   */
  final Configuration configuration() throws ConfigurationException {
    Optional<Path> file =
        config == null ? ConfigurationFile.find(starts()) : Optional.of(config.toPath());
    return file.isPresent()
        ? ConfigurationFile.read(file.get())
        : Configuration.standard(basedir());
  }

  /**
   * The articles.
   *
   * @throws MojoExecutionException if the patterns are none
   */
  final List<Input> articles(Configuration configuration) throws MojoExecutionException {
    List<Path> foreign = new ArrayList<>(List.of(buildDirectory()));
    orNone(modules).forEach(module -> foreign.add(basedir().resolve(module)));
    try {
      ProjectFilter filter =
          ProjectFilter.of(
              basedir(), orNone(includes), orNone(excludes), configuration.files(), foreign);
      return new Inputs(InputStream.nullInputStream(), "-", filter)
          .of(starts().stream().map(ArticlesMojo::name).toList());
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("includes or excludes: " + e.getMessage(), e);
    }
  }

  /** Reports name files as a user of the command line would: from where Maven was called. */
  private static String name(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    return (absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString();
  }

  private List<Path> starts() {
    List<File> given = orNone(paths);
    return given.isEmpty() ? List.of(basedir()) : given.stream().map(File::toPath).toList();
  }

  /**
   * Begins a check.
   *
   * @throws MojoExecutionException if the date is none
   */
  final ProjectCheck.Builder check(Configuration configuration) throws MojoExecutionException {
    return configuration.check(() -> Models.LOADED).published(published()).together(together);
  }

  private @Nullable LocalDate published() throws MojoExecutionException {
    try {
      return date == null ? null : LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException(
          "date: \"" + date + "\" is no date; write it as in 2026-11-23", e);
    }
  }

  /** Runs a check and logs what cannot be read. */
  final ProjectResult result(ProjectCheck check, List<Input> inputs) {
    return check.run(
        inputs,
        new ProjectListener() {
          @Override
          public void unreadable(Unreadable input) {
            getLog().error(input.problem());
          }
        });
  }

  /**
   * Ends a goal that could not read all.
   *
   * @throws MojoExecutionException if there is something it could not read
   */
  static void requireReadable(ProjectResult result) throws MojoExecutionException {
    List<Unreadable> unreadable = result.unreadable();
    if (!unreadable.isEmpty()) {
      String more = unreadable.size() == 1 ? "" : " (and " + (unreadable.size() - 1) + " more)";
      throw new MojoExecutionException("Not checked: " + unreadable.get(0).problem() + more);
    }
  }

  static <T> List<T> orNone(@Nullable List<T> given) {
    return given == null ? List.of() : given;
  }
}
