package io.gainsay.benchmark;

import io.gainsay.read.Readers;
import io.gainsay.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The articles of a folder, read beforehand and handed out one by one, over and over. */
@State(Scope.Benchmark)
public class Corpus {

  /** The folder; relative to where the benchmark is started. */
  @Param("examples")
  public String texts = "examples";

  private final List<Text> articles = new ArrayList<>();
  private int next;

  /** A document and the number of its words, taken as runs of characters other than spaces. */
  record Text(Document document, int words) {}

  @Setup
  public void read() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(texts))) {
      for (Path file : files.filter(Corpus::isArticle).sorted().toList()) {
        Document document = Readers.read(file);
        articles.add(new Text(document, countWords(document)));
      }
    }
    if (articles.isEmpty()) {
      throw new IOException("no article in " + texts);
    }
  }

  Text next() {
    Text article = articles.get(next);
    next = (next + 1) % articles.size();
    return article;
  }

  private static boolean isArticle(Path file) {
    return Files.isRegularFile(file) && Readers.isArticle(file.getFileName().toString());
  }

  private static int countWords(Document document) {
    return document.blocks().stream().mapToInt(b -> b.text().text().split("\\s+").length).sum();
  }
}
