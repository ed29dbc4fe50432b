package io.gainsay.project;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.rules.StandardRules;
import io.gainsay.text.Document;
import java.util.ArrayList;
import java.util.List;

/** Checks texts in tests. */
public final class Checker {

  /** Loading takes some tenths of a second, so once is enough. */
  public static final Gainsay GAINSAY = Gainsay.builder().rules(StandardRules.all()).build();

  /** Ids of the rules. */
  public static final List<String> RULES =
      StandardRules.all().stream().map(rule -> rule.info().id()).toList();

  private Checker() {}

  /** Checks a text alone. */
  public static Checked check(String name, String text) {
    Document document = document(name, text);
    return new Checked(List.of(document), GAINSAY.check(document).findings());
  }

  /** Checks texts together: name, text, name, text … */
  public static Checked together(String... namesAndTexts) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      documents.add(document(namesAndTexts[i], namesAndTexts[i + 1]));
    }
    List<Finding> findings = GAINSAY.checkTogether(documents).findings();
    return new Checked(documents, findings);
  }

  private static Document document(String name, String text) {
    try {
      return Readers.forName(name).read(name, text);
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }
}
