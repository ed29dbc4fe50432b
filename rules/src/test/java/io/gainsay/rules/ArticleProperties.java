package io.gainsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.Gainsay;
import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.NameMention;
import io.gainsay.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What must not change the findings of an article: its dress, and paragraphs about other things.
 */
class ArticleProperties {

  private static final Gainsay GAINSAY = Gainsay.builder().rules(StandardRules.all()).build();

  /** Findings that rest on a chance, of which distance is a part. */
  private static final Pattern WEIGHED = Pattern.compile("(age|count|figure|money|score) warning ");

  private static final Map<String, List<String>> BEFORE = new ConcurrentHashMap<>();

  /** They name nobody and nothing that the articles speak of, and no figure or time. */
  private static final List<String> UNRELATED =
      List.of(
          "Ulla Quist bakes rye bread in the valley of Sorn, and the ducks get what is left.",
          "Moss grows on the north side of a trunk only where the wood is open, foresters say.",
          "\"A lamp is only as good as its wick,\" the chandler Ode Brenn likes to tell children.",
          "Whoever has waxed a floor on both knees knows why the old halls were strewn with"
              + " rushes.");

  @Provide
  Arbitrary<String> articles() {
    return Arbitraries.of(Articles.names().toList());
  }

  @Provide
  Arbitrary<String> unrelated() {
    return Arbitraries.of(UNRELATED);
  }

  @Property(tries = 150, seed = "2611")
  void anUnrelatedParagraphChangesNothing(
      @ForAll("articles") String article,
      @ForAll("unrelated") String paragraph,
      @ForAll @IntRange(max = 40) int place) {
    List<String> blocks = new ArrayList<>(List.of(Articles.source(article).split("\n\n")));
    // Neither before the lead, which tells what the article is about, nor inside a list, nor
    // between
    // a name and the "he" that means it: whoever is named there may be meant as well.
    int at = Math.max(3, place % (blocks.size() + 1));
    if (at < blocks.size() && blocks.get(at).matches("(?s)[-*•>|\\d].*|.*\\b([Hh]e|[Ss]he)\\b.*")) {
      at = blocks.size();
    }
    blocks.add(Math.min(at, blocks.size()), paragraph);
    // How far apart two figures stand is a part of what tells whether they are one.
    assertThat(sure(found(article, String.join("\n\n", blocks)))).isEqualTo(sure(before(article)));
  }

  private static List<String> sure(List<String> findings) {
    return findings.stream()
        .filter(finding -> !finding.contains(" suggestion "))
        .filter(finding -> !WEIGHED.matcher(finding).lookingAt())
        .toList();
  }

  @Property(tries = 100, seed = "2612")
  void linesMayBreakAnywhere(
      @ForAll("articles") String article, @ForAll @IntRange(min = 20, max = 120) int width) {
    String source = Articles.source(article);
    int body = source.indexOf("\n---\n") + 5;
    String wrapped =
        source.substring(0, body)
            + source
                .substring(body)
                .lines()
                .map(
                    line -> line.startsWith("|") || line.startsWith("#") ? line : wrap(line, width))
                .collect(Collectors.joining("\n"));
    assertThat(found(article, wrapped)).isEqualTo(before(article));
  }

  @Property(tries = 70, seed = "2613")
  void quotationMarksMayBeStraightOrCurly(@ForAll("articles") String article) {
    String source = Articles.source(article);
    int body = source.indexOf("\n---\n") + 5;
    String curly =
        source
            .substring(body)
            .replaceAll("(?m)(^|[\\s(—–])\"", "$1“")
            .replace('"', '”')
            .replaceAll("(?<=\\w)'", "’");
    assertThat(found(article, source.substring(0, body) + curly)).isEqualTo(before(article));
  }

  @Property(tries = 70, seed = "2614")
  void anotherSurnameThroughoutChangesOnlyTheName(@ForAll("articles") String article) {
    String source = Articles.source(article);
    Optional<String> surname = surname(Articles.parse(article, source));
    surname.ifPresent(
        name -> {
          String word = "\\b" + Pattern.quote(name) + "\\b";
          List<String> renamed =
              withoutSpellings(before(article)).stream()
                  .map(finding -> finding.replaceAll(word, "Tarbeck"))
                  .sorted()
                  .toList();
          List<String> after = found(article, source.replaceAll(word, "Tarbeck"));
          assertThat(withoutSpellings(after)).isEqualTo(renamed);
        });
  }

  /** A name that is spelt in two ways is not changed throughout. */
  private static List<String> withoutSpellings(List<String> findings) {
    return findings.stream().filter(finding -> !finding.startsWith("name ")).toList();
  }

  /** The surname of the person that the article names most often in full. */
  private static Optional<String> surname(Document document) {
    AnnotatedDocument annotated = GAINSAY.annotate(document);
    Map<String, Integer> named = new TreeMap<>();
    annotated.sentences().stream()
        .flatMap(sentence -> annotated.mentions(sentence, NameMention.class).stream())
        .filter(name -> name.kind() == NameMention.Kind.PERSON && name.parts().size() == 2)
        .forEach(name -> named.merge(name.parts().get(1), 1, Integer::sum));
    return named.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  /** Breaks a line before words, but not where Markdown would read a list or a heading. */
  private static String wrap(String line, int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : line.split(" ", -1)) {
      boolean plain = !word.isEmpty() && Character.isLetter(word.charAt(0));
      if (column > 0) {
        boolean breaks = plain && column + word.length() > width;
        wrapped.append(breaks ? '\n' : ' ');
        column = breaks ? 0 : column + 1;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }

  private static List<String> before(String article) {
    return BEFORE.computeIfAbsent(article, name -> found(name, Articles.source(name)));
  }

  private static List<String> found(String article, String source) {
    return GAINSAY.check(Articles.parse(article, source)).findings().stream()
        .map(ArticleProperties::show)
        .sorted()
        .toList();
  }

  private static String show(Finding finding) {
    String sides =
        finding.evidence().stream().map(Evidence::quote).collect(Collectors.joining(" | "));
    return plain(finding.rule() + " " + finding.severity() + " " + finding.message() + " " + sides);
  }

  private static String plain(String text) {
    return text.replace('“', '"').replace('”', '"').replace('’', '\'').replaceAll("\\s+", " ");
  }
}
