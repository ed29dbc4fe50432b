package io.gainsay.trainer;

import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with the contradictions that were planted in it.
 *
 * @param name what tells it from others
 * @param document the text
 * @param planted the contradictions
 * @param clean whether nobody planted any in texts of its sort, so that it is like what people
 *     check
 */
record LabelledText(String name, Document document, List<Planted> planted, boolean clean) {

  /** Lists what is planted in the articles beside it: article, kind, difficulty, two quotes. */
  private static final String LIST = "contradictions.tsv";

  private static final String ANYWHERE = "*";

  private static final Pattern SNIPPET =
      Pattern.compile("([+-]) ?([0-9]{4}-[0-9]{2}-[0-9]{2})\\s+");
  private static final Pattern MARKED = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);

  private static final Pattern QUOTED = Pattern.compile("(?m)(^>.*\\R)+");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);

  /** When a page's example was published, which it does not tell. */
  private static final String SOME_DAY = "2024-05-14";

  LabelledText {
    planted = List.copyOf(planted);
  }

  /** The two statements of a contradiction. */
  record Planted(Span one, Span other) {}

  /**
   * The texts of a folder in the order of their file names: articles, one a file, with a list of
   * what is planted in them if anything is; files of snippets, see their README; or pages of rules.
   */
  static List<LabelledText> in(Path folder) throws IOException {
    List<Path> files;
    try (var all = Files.list(folder)) {
      files = all.filter(LabelledText::isText).sorted().toList();
    }
    List<LabelledText> texts = new ArrayList<>();
    Map<String, List<String[]>> lists = lists(folder.resolve(LIST));
    for (Path file : files) {
      String source = Files.readString(file);
      if (SNIPPET.matcher(source.strip()).lookingAt()) {
        addSnippets(file, source, texts);
      } else if (source.contains("\n## Conflicting\n")) {
        addExamples(file, source, texts);
      } else {
        texts.add(article(file, lists));
      }
    }
    return texts;
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".md") && !name.equals("README.md");
  }

  private static Map<String, List<String[]>> lists(Path list) throws IOException {
    Map<String, List<String[]>> planted = new LinkedHashMap<>();
    if (Files.exists(list)) {
      for (String line : Files.readAllLines(list)) {
        String[] fields = line.split("\t", -1);
        if (!line.startsWith("#")) {
          planted.computeIfAbsent(fields[0], name -> new ArrayList<>()).add(fields);
        }
      }
    }
    return planted;
  }

  private static LabelledText article(Path file, Map<String, List<String[]>> lists)
      throws IOException {
    Document document = Readers.read(file);
    String name = file.getFileName().toString().replace(".md", "");
    List<Planted> planted = new ArrayList<>();
    for (String[] fields : lists.getOrDefault(name, List.of())) {
      planted.add(
          new Planted(find(document.source(), fields[3]), find(document.source(), fields[4])));
    }
    return new LabelledText(name, document, planted, lists.isEmpty());
  }

  /** Where a quote stands; nowhere (an empty span) for {@link #ANYWHERE} and what is not there. */
  private static Span find(String source, String quote) {
    int start = quote.equals(ANYWHERE) ? -1 : source.indexOf(quote);
    return start < 0 ? new Span(0, 0) : new Span(start, start + quote.length());
  }

  private static void addSnippets(Path file, String source, List<LabelledText> texts)
      throws ReadException {
    String[] snippets = source.split("(?m)^===\\s*$");
    for (int i = 0; i < snippets.length; i++) {
      Matcher head = SNIPPET.matcher(snippets[i].strip());
      if (head.lookingAt()) {
        String name = file + "#" + i;
        texts.add(snippet(name, head.group(2), snippets[i].strip().substring(head.end())));
      }
    }
  }

  /** The examples of a rule's page, in which bold letters mark what conflicts. */
  private static void addExamples(Path file, String source, List<LabelledText> texts)
      throws ReadException {
    Matcher quoted = QUOTED.matcher(source);
    for (int i = 0; quoted.find(); i++) {
      String body = quoted.group().replaceAll("(?m)^> ?", "");
      String marked = BOLD.matcher(body).replaceAll("[[$1]]");
      texts.add(snippet(file.getFileName() + "#" + i, SOME_DAY, marked));
    }
  }

  private static LabelledText snippet(String name, String published, String body)
      throws ReadException {
    StringBuilder source = new StringBuilder("---\ndate: " + published + "\n---\n\n");
    List<Span> marks = new ArrayList<>();
    Matcher marked = MARKED.matcher(body);
    int from = 0;
    while (marked.find()) {
      source.append(body, from, marked.start());
      marks.add(new Span(source.length(), source.length() + marked.group(1).length()));
      source.append(marked.group(1));
      from = marked.end();
    }
    source.append(body, from, body.length()).append('\n');
    Document document = Readers.markdown().read(name, source.toString());
    List<Planted> planted =
        marks.size() == 2 ? List.of(new Planted(marks.get(0), marks.get(1))) : List.of();
    return new LabelledText(name, document, planted, false);
  }
}
