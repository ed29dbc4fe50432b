package io.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page as it is written; what it does in a browser is tested in a browser. */
class HtmlReportTest {

  static Stream<CheckRun> runs() {
    return Stream.of(
        Examples.run(),
        Examples.emptyRun(),
        Examples.hostileRun(),
        Examples.eventRun(),
        Examples.tableRun());
  }

  private static Document page(CheckRun run) throws IOException {
    return Jsoup.parse(ReportFormatsTest.write(new HtmlReport(), run));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void linksLeadToOnePlaceEach(CheckRun run) throws IOException {
    Document page = page(run);

    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as("%s", link).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void fetchesNothing(CheckRun run) throws IOException {
    Document page = page(run);

    assertThat(page.select("[src], [srcset], link, iframe, object, embed, base")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(link -> link.startsWith("#") || link.startsWith("https://example.org/rules/"));
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
  }

  @ParameterizedTest
  @MethodSource("runs")
  void runsNoScriptButItsOwn(CheckRun run) throws IOException {
    Document page = page(run);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(page.select("script")).hasSize(1);
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("script-src '" + hash(page.expectFirst("script").data()) + "'")
        .contains("style-src '" + hash(page.expectFirst("style").data()) + "'")
        .doesNotContain("unsafe");
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes().asList())
          .extracting(Attribute::getKey)
          .noneMatch(name -> name.startsWith("on") || name.equals("style"));
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void showsHostileTextsAsText() throws IOException {
    Document page = page(Examples.hostileRun());

    assertThat(page.select("img, main b:not(summary b)")).isEmpty();
    assertThat(page.expectFirst("h2").text())
        .isEqualTo("./odd, \"na me\" %0A::100% [x](1)/<b>'&amp;\u202E.txt");
    page.select(".label").remove();
    assertThat(page.select(".article").text())
        .contains("<script>alert(\"1\")</script>", "<img src=x onerror='alert(2)'>", "{{style}}");
    assertThat(page.select("select option").eachText()).contains("</option><b>");
  }

  @Test
  void hasThePagesOfItsRules() throws IOException {
    Document page = page(Examples.run());

    assertThat(page.select("#f1 a.rule").attr("href")).isEqualTo("#rule-start-date");
    assertThat(page.expectFirst("#rule-start-date").select("summary").text())
        .isEqualTo("start-date One event on two dates");
    assertThat(page.expectFirst("#rule-start-date").select("h3, em, blockquote").eachText())
        .containsExactly("two dates", "Why", "It began.");
    assertThat(page.select("#rule-start-date .page").text()).doesNotContain("start-date");
    assertThat(page.select("#f3 a.rule")).isEmpty();
  }

  @Test
  void marksEachSideWhereItStands() throws IOException {
    Document page = page(Examples.run());

    assertThat(page.select("mark[data-findings=1]").eachText())
        .containsExactly("Oct. 7 flood drowned", "began on May 10");
    assertThat(page.select("#f1-1 + mark").text()).isEqualTo("Oct. 7 flood drowned");
    assertThat(page.select("#f1-1 a.other").attr("href")).isEqualTo("#f1-2");
    assertThat(page.select("#f1-2 a.other").attr("href")).isEqualTo("#f1-1");
  }

  @Test
  void marksStretchesThatSidesShare() throws IOException {
    Document page = page(Examples.hostileRun());

    assertThat(page.select(".article h3 mark").eachAttr("data-findings"))
        .containsExactly("1 2", "1 2", "2");
  }

  @Test
  void marksTheSameWhereTheDocumentComesWithoutItsBlocks() throws IOException {
    CheckRun run = Examples.run();

    assertThat(ReportFormatsTest.write(new HtmlReport(), Examples.withoutBlocks(run)))
        .isEqualTo(ReportFormatsTest.write(new HtmlReport(), run));
  }

  @Test
  void keepsTablesInShape() throws IOException {
    Document page = page(Examples.tableRun());

    page.select(".label").remove();
    assertThat(page.select(".article tr"))
        .extracting(row -> row.children().eachText())
        .containsExactly(
            List.of("Ward", "For", "Against"), List.of("North", "40", "12"), List.of("41"));
    assertThat(page.expectFirst("tr:last-of-type td").text()).isEqualTo("41");
    assertThat(page.select("td[rowspan=2]").text()).isEqualTo("North");
    assertThat(page.select("td mark").eachText()).containsExactly("40", "41");
  }

  @Test
  void showsWhatIsNoTextWhereItStands() throws IOException {
    Document page = page(Examples.tableRun());

    assertThat(page.select(".article > *"))
        .extracting(Element::className)
        .containsExactly("headline", "scroll", "raw", "");
    assertThat(page.select(".raw mark").text()).isEqualTo("<!-- gainsay-disable-file count -->");
  }

  @Test
  void showsWhatIsSuppressedAndWhy() throws IOException {
    assertThat(page(Examples.run()).select("section.hidden li").text())
        .isEqualTo("hidden.md, line 1: Two of 3 ministers, 4 in all. the <ministry> counts twice");
  }

  @Test
  void drawsTheTimesOfAnEvent() throws IOException {
    Document page = page(Examples.eventRun());

    assertThat(page.select("svg")).hasSize(1);
    assertThat(page.select("figcaption").text()).isEqualTo("Timeline of findings 1, 2");
    assertThat(page.select("svg a text").eachText())
        .containsExactly(
            "1b, 2a “started on 27 May 2024”: 27 May 2024",
            "1a “began on 3 June 2024”: 3 Jun 2024");
    assertThat(page.select("svg text.published").text()).isEqualTo("published 14 Jun 2024");
    List<Double> starts =
        page.select("svg a rect").eachAttr("x").stream().map(Double::valueOf).toList();
    assertThat(starts).hasSize(2).isSorted();
  }

  @Test
  void drawsNoTimelineOfWhatIsNoTime() throws IOException {
    assertThat(page(Examples.run()).select("svg")).isEmpty();
  }
}
