package io.gainsay.project.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.engine.Finding;
import io.gainsay.project.Checked;
import io.gainsay.project.Checker;
import io.gainsay.project.ProjectResult;
import io.gainsay.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens around them, known findings stay hidden and new ones do not. */
class BaselineProperties {

  /** Each contradicts itself, and none has to do with another. */
  private static final List<String> SLIPS =
      List.of(
          "The war began on Oct. 7, 2023. The war, which began on May 10, 2023, goes on.",
          "Marlow is on his ninth visit to Doha. It is his eighth visit to Doha.",
          "The fair opened on Monday, 20 August 2024, the mayor said.",
          "The hall is 10 meters (328 feet) long.");

  /** Nothing to do with any of them, and too short for a repetition to be worth a word. */
  private static final List<String> CALM =
      List.of(
          "It rained.",
          "Readers may write to the editor.",
          "The bakery smelled of cinnamon.",
          "> Nobody knows why the geese left.",
          "- apples\n- pears");

  private static final Path FILE = Path.of("gainsay-baseline.json");

  @Provide
  Arbitrary<List<String>> slips() {
    return Arbitraries.of(SLIPS).list().uniqueElements().ofMinSize(1);
  }

  @Provide
  Arbitrary<List<String>> calm() {
    return Arbitraries.of(CALM).list().ofMaxSize(4);
  }

  private static Checked check(List<String> paragraphs) {
    return Checker.check("a.md", String.join("\n\n", paragraphs));
  }

  private static ProjectResult result(Checked checked) {
    List<String> names = checked.documents().stream().map(Document::name).toList();
    return new ProjectResult(names, checked.findings(), checked.hidden(), List.of());
  }

  private static Baseline baseline(Checked checked) {
    return Baseline.empty(FILE).updated(result(checked), false);
  }

  @Property(seed = "6", tries = 40)
  void linesMayMove(
      @ForAll("slips") List<String> known,
      @ForAll("calm") List<String> before,
      @ForAll("calm") List<String> between,
      @ForAll("calm") List<String> after) {
    Checked first = check(known);
    Baseline baseline = baseline(first);
    List<String> moved = new ArrayList<>(before);
    for (String slip : known) {
      moved.add(slip);
      moved.addAll(between);
    }
    moved.addAll(after);

    Checked second = baseline.step().apply(check(moved));

    assertThat(first.findings()).hasSizeGreaterThanOrEqualTo(known.size());
    assertThat(second.findings()).isEmpty();
    assertThat(second.hidden()).hasSameSizeAs(first.findings());
    assertThat(baseline.gone(result(second), false)).isEmpty();
  }

  @Property(seed = "6", tries = 40)
  void whatIsNewIsReported(
      @ForAll("slips") List<String> known,
      @ForAll("slips") List<String> now,
      @ForAll("calm") List<String> before) {
    Baseline baseline = baseline(check(known));
    List<String> paragraphs = new ArrayList<>(before);
    paragraphs.addAll(now);
    Checked all = check(paragraphs);

    Checked left = baseline.step().apply(all);

    // Each slip raises its findings whatever stands around it, so they can be counted by slip.
    List<String> fresh = now.stream().filter(slip -> !known.contains(slip)).toList();
    List<String> fixed = known.stream().filter(slip -> !now.contains(slip)).toList();
    assertThat(left.findings()).hasSize(findings(fresh));
    assertThat(left.findings().size() + left.hidden().size()).isEqualTo(all.findings().size());
    assertThat(baseline.gone(result(left), false)).hasSize(findings(fixed));
    assertThat(baseline(all).step().apply(all).findings()).isEmpty();
  }

  private static int findings(List<String> slips) {
    return slips.stream().mapToInt(slip -> check(List.of(slip)).findings().size()).sum();
  }

  @Property(seed = "6", tries = 20)
  void theOrderOfFindingsDoesNotMatter(@ForAll("slips") List<String> known) {
    Checked checked = check(known);
    List<Finding> reversed = new ArrayList<>(checked.findings());
    Collections.reverse(reversed);

    assertThat(baseline(checked.withFindings(reversed)).findings())
        .isEqualTo(baseline(checked).findings());
  }
}
