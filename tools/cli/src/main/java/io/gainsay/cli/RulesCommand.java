package io.gainsay.cli;

import io.gainsay.engine.Rule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Severity;
import io.gainsay.project.DidYouMean;
import io.gainsay.project.suppress.SuppressionRules;
import io.gainsay.rules.StandardRules;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gainsay rules}: lists the rules, or prints the page of one. */
@Command(name = "rules", description = "Lists the rules, or prints the page of one.")
final class RulesCommand extends Subcommand {

  /** Where the pages stand in the sources of Gainsay. */
  private static final String STANDARD = "rules/src/main/resources/io/gainsay/rules/";

  private static final String COMMENTS =
      "tools/project/src/main/resources/io/gainsay/project/suppress/";

  @Parameters(
      paramLabel = "RULE",
      arity = "0..1",
      description = "The rule whose page to print. Default: a list of all rules.")
  private @Nullable String rule;

  @Mixin private OutputOptions output = new OutputOptions();

  RulesCommand(Terminal terminal) {
    super(terminal);
  }

  /**
   * A rule as it is listed.
   *
   * @param source where its page stands
   * @param page its page
   */
  private record Listed(
      RuleInfo info, List<Severity> severities, String source, Supplier<String> page) {

    static Listed standard(Rule rule) {
      String id = rule.info().id();
      return new Listed(
          rule.info(), StandardRules.severities(id), STANDARD, () -> StandardRules.page(id));
    }

    static Listed aboutComments(RuleInfo info) {
      return new Listed(
          info,
          List.of(SuppressionRules.severity(info)),
          COMMENTS,
          () -> SuppressionRules.page(info));
    }

    String id() {
      return info.id();
    }

    String severity() {
      return severities.stream().map(Severity::toString).collect(Collectors.joining(", "));
    }
  }

  @Override
  public Integer call() {
    Map<String, Listed> rules = new TreeMap<>();
    StandardRules.all().forEach(each -> rules.put(each.info().id(), Listed.standard(each)));
    SuppressionRules.all().forEach(each -> rules.put(each.id(), Listed.aboutComments(each)));
    Listed wanted = rule == null ? null : rules.get(rule);
    if (rule != null && wanted == null) {
      terminal.complain("unknown rule \"" + rule + "\"" + DidYouMean.hint(rule, rules.keySet()));
      return ExitStatus.USAGE;
    }
    boolean written =
        output.write(
            terminal,
            writer -> {
              if (wanted == null) {
                list(rules.values(), writer);
              } else {
                writer.write(wanted.page().get());
              }
            });
    return written ? ExitStatus.CLEAN : ExitStatus.UNREADABLE;
  }

  /** Columns, so that people can read them and programs can split them at two blanks. */
  private static void list(Collection<Listed> rules, Writer out) throws IOException {
    int ids = width(rules, Listed::id);
    int levels = width(rules, Listed::severity);
    int summaries = width(rules, each -> each.info().summary());
    for (Listed each : rules) {
      out.append(padded(each.id(), ids))
          .append(padded(each.severity(), levels))
          .append(padded(each.info().summary(), summaries))
          .append(each.source() + each.id() + ".md\n");
    }
  }

  private static int width(Collection<Listed> rules, Function<Listed, String> column) {
    return rules.stream().mapToInt(each -> column.apply(each).length()).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length() + 2);
  }
}
