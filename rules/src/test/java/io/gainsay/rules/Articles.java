package io.gainsay.rules;

import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The articles that the rules are tested on. */
final class Articles {

  private Articles() {}

  /** Their names, in order. */
  static Stream<String> names() {
    return Stream.of("a", "b", "c")
        .flatMap(
            series ->
                Stream.iterate(1, i -> i + 1)
                    .map(i -> series + "-" + (i < 10 ? "00" : "0") + i)
                    .takeWhile(id -> Articles.class.getResource(path(id + ".md")) != null));
  }

  static Document read(String article) {
    return parse(article, source(article));
  }

  /** An article as it is written, or changed. */
  static Document parse(String article, String source) {
    try {
      return Readers.markdown().read(article, source);
    } catch (ReadException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The article's Markdown. */
  static String source(String article) {
    return resource(article + ".md");
  }

  static String resource(String name) {
    return text(path(name));
  }

  /** A text file among the test resources. */
  static String text(String name) {
    try (InputStream in = Articles.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(String name) {
    return "/articles/" + name;
  }
}
