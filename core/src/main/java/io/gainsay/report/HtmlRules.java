package io.gainsay.report;

import io.gainsay.engine.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** The rules that found something, with their pages, so that a report needs no other for help. */
final class HtmlRules {

  /** What may stand on a page: nothing that is fetched, nothing that runs. */
  private static final Safelist SAFE = Safelist.basic().addTags("h1", "h2", "h3", "h4");

  private final Set<String> found = new TreeSet<>();
  private final Map<String, ReportRule> known = new HashMap<>();

  HtmlRules(CheckRun run) {
    run.findings().stream().map(Finding::rule).forEach(found::add);
    run.rules().stream()
        .filter(rule -> found.contains(rule.id()))
        .forEach(rule -> known.put(rule.id(), rule));
  }

  /** The choices of the filter by rule. */
  String options() {
    Element select = Html.root("select");
    for (String rule : found) {
      Html.attribute(Html.inline(select, "option", "", rule), "value", rule);
    }
    return select.html();
  }

  /** Appends the name of a rule, with a link to what is said of it. */
  void appendName(String rule, Element parent) {
    if (known.containsKey(rule)) {
      Html.attribute(Html.inline(parent, "a", "rule", rule), "href", "#" + id(rule));
    } else {
      Html.inline(parent, "span", "rule", rule);
    }
  }

  /** The section that the names lead to; empty if nothing is known of the rules. */
  String section() {
    List<ReportRule> rules = found.stream().filter(known::containsKey).map(known::get).toList();
    if (rules.isEmpty()) {
      return "";
    }
    Element section = Html.root("section").attr("class", "rules");
    Html.add(section, "h2", "", "Rules");
    rules.forEach(rule -> append(rule, section));
    return section.outerHtml() + "\n";
  }

  private static void append(ReportRule rule, Element section) {
    Element details = Html.add(section, "details", "");
    Html.attribute(details, "id", id(rule.id()));
    Element summary = Html.add(details, "summary", "");
    Html.inline(summary, "b", "", rule.id());
    Html.append(summary, " " + rule.summary());
    if (rule.link() != null) {
      Element link = Html.inline(Html.add(details, "p", ""), "a", "", rule.link().toString());
      link.attr("href", rule.link().toASCIIString());
    }
    Element page = Html.add(details, "div", "page");
    page.append(Jsoup.clean(html(rule.page()), SAFE));
    // The name of the rule is there already, and headings go below that of the section.
    page.select("h1").remove();
    page.select("h3").tagName("h4");
    page.select("h2").tagName("h3");
  }

  private static String html(String markdown) {
    HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    return renderer.render(Parser.builder().build().parse(Characters.legal(markdown)));
  }

  /** An id may hold anything but space. */
  private static String id(String rule) {
    return "rule-" + rule.replaceAll("\\s", "-");
  }
}
