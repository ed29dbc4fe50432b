package io.gainsay.cli;

import io.gainsay.engine.Rule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Severity;
import io.gainsay.project.DidYouMean;
import io.gainsay.rules.StandardRules;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gainsay rules}: lists the rules, or prints the page of one. */
@Command(
    name = "rules",
    description = "Lists the rules, or prints the page of one.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class RulesCommand implements Callable<Integer> {

  /** Where the pages stand in the sources of Gainsay. */
  private static final String PAGES = "rules/src/main/resources/io/gainsay/rules/";

  private final Terminal terminal;

  @Parameters(
      paramLabel = "RULE",
      arity = "0..1",
      description = "The rule whose page to print. Default: a list of all rules.")
  private @Nullable String rule;

  @Mixin private OutputOptions output = new OutputOptions();

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<RuleInfo> rules = StandardRules.all().stream().map(Rule::info).toList();
    List<String> ids = rules.stream().map(RuleInfo::id).toList();
    String wanted = rule;
    if (wanted != null && !ids.contains(wanted)) {
      terminal.complain("unknown rule \"" + wanted + "\"" + DidYouMean.hint(wanted, ids));
      return ExitStatus.USAGE;
    }
    boolean written =
        output.write(
            terminal,
            writer -> {
              if (wanted == null) {
                list(rules, writer);
              } else {
                writer.write(StandardRules.page(wanted));
              }
            });
    return written ? ExitStatus.CLEAN : ExitStatus.UNREADABLE;
  }

  /** Columns, so that people can read them and programs can split them at two blanks. */
  private static void list(List<RuleInfo> rules, Writer out) throws IOException {
    int ids = rules.stream().mapToInt(info -> info.id().length()).max().orElse(0);
    int levels = rules.stream().mapToInt(info -> severities(info).length()).max().orElse(0);
    int summaries = rules.stream().mapToInt(info -> info.summary().length()).max().orElse(0);
    for (RuleInfo info : rules) {
      out.append(padded(info.id(), ids))
          .append(padded(severities(info), levels))
          .append(padded(info.summary(), summaries))
          .append(PAGES + info.id() + ".md\n");
    }
  }

  private static String severities(RuleInfo info) {
    return StandardRules.severities(info.id()).stream()
        .map(Severity::toString)
        .collect(Collectors.joining(", "));
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length() + 2);
  }
}
