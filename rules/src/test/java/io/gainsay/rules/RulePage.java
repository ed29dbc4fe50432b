package io.gainsay.rules;

import io.gainsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The examples on a rule's page. An example is a block quotation under "## Conflicting" or "##
 * Compatible"; bold words mark what a finding must show; a line "Published 2024-08-19." before it
 * gives its date. An empty quoted line separates paragraphs.
 */
record RulePage(String id, List<Example> conflicting, List<Example> compatible) {

  /** An example with its markup taken out. */
  record Example(String rule, String text, List<Span> marked, @Nullable LocalDate published) {
    @Override
    public String toString() {
      return rule + ": " + text;
    }
  }

  private static final String PUBLISHED = "Published ";

  static RulePage of(String id) {
    List<Example> conflicting = new ArrayList<>();
    List<Example> compatible = new ArrayList<>();
    List<Example> section = new ArrayList<>();
    LocalDate published = null;
    StringBuilder quoted = new StringBuilder();
    for (String line : (StandardRules.page(id) + "\n").split("\n", -1)) {
      if (line.startsWith(">")) {
        quoted.append(line.equals(">") ? "\n" : line.substring(2)).append('\n');
        continue;
      }
      if (quoted.length() > 0) {
        section.add(example(id, quoted.toString(), published));
        quoted.setLength(0);
        published = null;
      }
      if (line.startsWith("## ")) {
        section =
            switch (line.substring(3).trim()) {
              case "Conflicting" -> conflicting;
              case "Compatible" -> compatible;
              default -> new ArrayList<>();
            };
      } else if (line.startsWith(PUBLISHED)) {
        published = LocalDate.parse(line.substring(PUBLISHED.length(), PUBLISHED.length() + 10));
      }
    }
    return new RulePage(id, conflicting, compatible);
  }

  private static Example example(String id, String quoted, @Nullable LocalDate published) {
    StringBuilder text = new StringBuilder();
    List<Span> marked = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < quoted.length(); i++) {
      if (quoted.startsWith("**", i)) {
        if (open < 0) {
          open = text.length();
        } else {
          marked.add(new Span(open, text.length()));
          open = -1;
        }
        i++;
      } else {
        text.append(quoted.charAt(i));
      }
    }
    return new Example(id, text.toString(), marked, published);
  }
}
