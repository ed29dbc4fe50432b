package io.gainsay.report;

import io.gainsay.mention.TimeRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A timeline drawn as SVG inside a page, whose style sheet has the colours. */
final class TimelineSvg {

  private static final int WIDTH = 760;
  private static final int TOP = 26;
  private static final int ROW = 40;
  private static final int AXIS = 30;

  /** Of the quotation, so that labels stay inside the drawing. */
  private static final int LONGEST_QUOTE = 40;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private final Timeline timeline;
  private final TimeAxis axis;
  private final int bottom;

  TimelineSvg(Timeline timeline) {
    this.timeline = timeline;
    this.axis = axis(timeline);
    this.bottom = TOP + timeline.entries().size() * ROW;
  }

  private String caption() {
    List<String> numbers = timeline.findings().stream().map(String::valueOf).toList();
    return "Timeline of finding" + (numbers.size() == 1 ? " " : "s ") + String.join(", ", numbers);
  }

  private static TimeAxis axis(Timeline timeline) {
    List<TimeRange> shown =
        Stream.concat(
                timeline.entries().stream().map(Timeline.Entry::time),
                Stream.ofNullable(timeline.published()).map(TimeRange::day))
            .toList();
    return new TimeAxis(
        shown.stream().map(TimeRange::from).min(LocalDateTime::compareTo).orElseThrow(),
        shown.stream().map(TimeRange::until).max(LocalDateTime::compareTo).orElseThrow());
  }

  void appendTo(Element parent) {
    Element figure = Html.add(parent, "figure", "timeline");
    Html.add(figure, "figcaption", "", caption());
    Element scroll = Html.add(figure, "div", "scroll").attr("tabindex", "0");
    scroll.attr("role", "group").attr("aria-label", "Timeline");
    Element svg = Html.inline(scroll, "svg", "", "");
    svg.attr("viewBox", "0 0 " + WIDTH + " " + (bottom + AXIS));
    drawAxis(svg);
    drawPublication(svg);
    int y = TOP;
    for (Timeline.Entry entry : timeline.entries()) {
      draw(entry, y, svg);
      y += ROW;
    }
  }

  private void drawAxis(Element svg) {
    line(svg, "axis", 0, bottom, WIDTH, bottom);
    for (TimeAxis.Tick tick : axis.ticks()) {
      double x = x(tick.at());
      line(svg, "tick", x, bottom, x, bottom + 5);
      text(svg, "tick", x, bottom + 20, anchor(x, 40), tick.label());
    }
  }

  private void drawPublication(Element svg) {
    LocalDate published = timeline.published();
    if (published != null) {
      double x = x(published.atTime(12, 0));
      line(svg, "published", x, TOP - 8, x, bottom);
      text(svg, "published", x, TOP - 13, anchor(x, 90), "published " + DAY.format(published));
    }
  }

  private void draw(Timeline.Entry entry, int y, Element svg) {
    double from = x(entry.time().from());
    double until = Math.max(x(entry.time().until()), from + 2);
    double middle = (from + until) / 2;
    line(svg, "guide", middle, y + 26, middle, bottom);
    Element link = Html.add(svg, "a", entry.severity().toString());
    link.attr("href", "#" + entry.first().id());
    link.attr("data-findings", numbers(entry));
    Html.inline(link, "title", "", entry.first().finding().message());
    if (until - from < 12) {
      link.appendElement("circle")
          .attr("cx", number(middle))
          .attr("cy", String.valueOf(y + 26))
          .attr("r", "6");
    } else {
      link.appendElement("rect")
          .attr("x", number(from))
          .attr("y", String.valueOf(y + 20))
          .attr("width", number(until - from))
          .attr("height", "12")
          .attr("rx", "6");
    }
    String anchor = anchor(middle, WIDTH / 3);
    double end = anchor.equals("start") ? from : anchor.equals("end") ? until : middle;
    text(link, "", end, y + 14, anchor, label(entry));
  }

  private static String label(Timeline.Entry entry) {
    String labels = entry.sides().stream().map(Side::label).collect(Collectors.joining(", "));
    String quote = Words.shortened(Words.quote(entry.first().evidence()), LONGEST_QUOTE);
    return labels + " “" + quote + "”: " + display(entry.time());
  }

  private static String numbers(Timeline.Entry entry) {
    return entry.sides().stream()
        .map(side -> String.valueOf(side.number()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** A stretch of time for people: a day, a month, a year, or from when to when. */
  private static String display(TimeRange time) {
    LocalDate first = time.firstDay();
    LocalDate last = time.lastDay();
    boolean wholeDays = time.equals(TimeRange.days(first, last));
    if (!wholeDays) {
      return MINUTE.format(time.from());
    }
    if (first.equals(last)) {
      return DAY.format(first);
    }
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return String.valueOf(first.getYear());
    }
    if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
      return MONTH.format(first);
    }
    return DAY.format(first) + " to " + DAY.format(last);
  }

  private double x(LocalDateTime moment) {
    return axis.position(moment) * WIDTH;
  }

  /** Which end of a text to fix, so that a text of twice {@code half} stays in the drawing. */
  private static String anchor(double x, int half) {
    if (x < half) {
      return "start";
    }
    return x > WIDTH - half ? "end" : "middle";
  }

  private static void line(Element svg, String cssClass, double x, double y, double x2, double y2) {
    Html.add(svg, "line", cssClass)
        .attr("x1", number(x))
        .attr("y1", number(y))
        .attr("x2", number(x2))
        .attr("y2", number(y2));
  }

  private static void text(
      Element parent, String cssClass, double x, double y, String anchor, String text) {
    Html.add(parent, "text", cssClass, text)
        .attr("x", number(x))
        .attr("y", number(y))
        .attr("text-anchor", anchor);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
