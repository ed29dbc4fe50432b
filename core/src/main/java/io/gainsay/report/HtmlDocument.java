package io.gainsay.report;

import io.gainsay.engine.Finding;
import io.gainsay.text.Document;
import java.util.List;
import org.jsoup.nodes.Element;

/** The part of a page about one document: its name, timelines, findings and the article. */
final class HtmlDocument {

  private final Document document;

  private final List<Side> here;

  /** The findings whose first side stands in the document, each by that side. */
  private final List<Side> findings;

  private final List<Timeline> timelines;
  private final HtmlRules rules;

  /**
   * @param here the sides that stand in the document
   * @param rules where the names of rules lead
   */
  HtmlDocument(Document document, List<Side> here, HtmlRules rules) {
    this.document = document;
    this.rules = rules;
    this.here = List.copyOf(here);
    findings = here.stream().filter(side -> side.index() == 0).toList();
    timelines = Timeline.of(document, here);
  }

  String html() {
    Element section = Html.root("section").attr("class", "document");
    Html.inline(Html.add(section, "h2", ""), "bdi", "", document.name());
    for (Timeline timeline : timelines) {
      new TimelineSvg(timeline).appendTo(section);
    }
    Element columns = Html.add(section, "div", "columns");
    Element list = Html.add(columns, "div", "findings");
    findings.forEach(first -> appendFinding(first, list));
    new HtmlArticle(document, here).appendTo(columns);
    columns.appendText("\n");
    section.appendText("\n");
    return section.outerHtml();
  }

  private void appendFinding(Side first, Element parent) {
    Finding finding = first.finding();
    Element card =
        Html.add(parent, "article", "finding " + finding.severity())
            .attr("id", first.findingId())
            .attr("tabindex", "-1")
            .attr("data-finding", String.valueOf(first.number()))
            .attr("data-severity", finding.severity().toString());
    Html.attribute(card, "data-rule", finding.rule());
    Element title = Html.add(card, "p", "title");
    Html.inline(title, "span", "number", String.valueOf(first.number()));
    title.appendText(" ");
    Html.inline(title, "span", "severity", finding.severity().toString());
    title.appendText(" ");
    rules.appendName(finding.rule(), title);
    Html.add(card, "p", "message", finding.message());
    Element list = Html.add(card, "ul", "sides");
    Side side = first;
    do {
      appendSide(side, first, list);
      side = side.next();
    } while (!side.equals(first));
  }

  private static void appendSide(Side side, Side first, Element list) {
    Document document = side.evidence().document();
    Element item = Html.add(list, "li", "");
    Element link = Html.inline(item, "a", "", side.label() + ", ");
    link.attr("href", "#" + side.id());
    if (document != first.evidence().document()) {
      Html.inline(link, "bdi", "", document.name());
      link.appendText(", ");
    }
    link.appendText("line " + side.evidence().line());
    item.appendText(" ");
    Html.inline(item, "q", "", Words.quote(side.evidence()));
    item.appendText(" ");
    Html.inline(item, "span", "claim", side.evidence().claim());
  }
}
