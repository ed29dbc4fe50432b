package io.gainsay.example;

import io.gainsay.Gainsay;
import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.rules.StandardRules;
import io.gainsay.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks a Markdown article and prints what it finds: the README's ten lines as a program. */
public final class CheckArticle {

  private CheckArticle() {}

  /** Checks the file that the first argument names. */
  public static void main(String[] args) throws IOException {
    check(Files.readString(Path.of(args[0])));
  }

  static void check(String text) throws ReadException {
    // README begin
    Gainsay gainsay = Gainsay.builder().rules(StandardRules.all()).build();
    Document article = Readers.markdown().read("article.md", text);
    for (Finding finding : gainsay.check(article).findings()) {
      System.out.println(finding.severity() + " " + finding.rule() + ": " + finding.message());
      for (Evidence side : finding.evidence()) {
        System.out.println("  line " + side.line() + ": " + side.quote());
      }
    }
    // README end
  }
}
