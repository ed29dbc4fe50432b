package io.gainsay.project.file;

import io.gainsay.read.Readers;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Tells which files are articles. Implementations are immutable and thread-safe. */
public interface ArticleFilter {

  /** All files that Gainsay has a reader for. */
  ArticleFilter READABLE =
      new ArticleFilter() {
        @Override
        public boolean isArticle(Path file) {
          return Readers.isArticle(file.getFileName().toString());
        }

        @Override
        public String description() {
          return Readers.extensions().stream()
              .map(extension -> "*." + extension)
              .collect(Collectors.joining(" "));
        }

        @Override
        public boolean excludes(Path file) {
          return false;
        }

        @Override
        public boolean excludesAllIn(Path folder) {
          return false;
        }
      };

  /** The files that are articles, for messages: {@code *.md *.txt}. */
  String description();

  /** Whether a file found in a folder is an article, unless it is excluded. */
  boolean isArticle(Path file);

  /** Whether a file is not to be read, even if it is named. */
  boolean excludes(Path file);

  /** Whether every file in a folder is excluded, so that it need not be looked into. */
  boolean excludesAllIn(Path folder);
}
