package io.gainsay.assertj;

import io.gainsay.project.config.Configuration;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.project.config.ConfigurationFile;
import io.gainsay.project.file.Input;
import io.gainsay.project.file.UnreadableInputException;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.text.Document;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Assertions on articles.
 *
 * <pre>{@code
 * assertThatArticle(Path.of("articles/ferry.md")).isConsistent();
 * assertThatText("The war began on May 3, 2021. …").hasFinding("start-date");
 * }</pre>
 *
 * <p>The first assertion loads the language models, which takes some tenths of a second; all later
 * ones use them too. Thread-safe.
 */
public final class GainsayAssertions {

  private GainsayAssertions() {}

  /**
   * Begins assertions on the article in a file, which is read as its extension says. The
   * configuration is the {@code gainsay.yml} in its folder or the nearest above, as for {@code
   * gainsay check}.
   *
   * @throws AssertionError if the file or the configuration cannot be read
   */
  public static ArticleAssert assertThatArticle(Path file) {
    try {
      Optional<Path> found = ConfigurationFile.find(file);
      Configuration configuration =
          found.isPresent() ? ConfigurationFile.read(found.get()) : withoutConfiguration();
      Document document = new Input.File(file.toString(), file).read().document();
      return new ArticleAssert(document, configuration);
    } catch (UnreadableInputException | ConfigurationException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** Begins assertions on a document, without a configuration. */
  public static ArticleAssert assertThatArticle(Document document) {
    return new ArticleAssert(document, withoutConfiguration());
  }

  /**
   * Begins assertions on Markdown, without a configuration. Plain paragraphs are Markdown too.
   *
   * @throws AssertionError if its front matter cannot be read
   */
  public static ArticleAssert assertThatText(String markdown) {
    try {
      return assertThatArticle(Readers.markdown().read("text", markdown));
    } catch (ReadException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static Configuration withoutConfiguration() {
    return Configuration.standard(Path.of(""));
  }
}
