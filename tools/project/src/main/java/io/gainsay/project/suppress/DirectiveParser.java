package io.gainsay.project.suppress;

import io.gainsay.project.DidYouMean;
import io.gainsay.text.Comment;
import io.gainsay.text.Document;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands comments such as {@code gainsay-disable-next-line casualty, count: the toll rose}.
 * Immutable and thread-safe.
 */
final class DirectiveParser {

  private static final int FLAGS = Pattern.DOTALL | Pattern.CASE_INSENSITIVE;

  private static final Pattern DIRECTIVE =
      Pattern.compile("(gainsay-[\\w-]*)([^:]*)(?::(.*))?", FLAGS);

  /** What is meant for Gainsay and written in another way must not be passed over in silence. */
  private static final Pattern ALMOST =
      Pattern.compile("gainsay[\\s:_]+(?:disable|enable|ignore|suppress)\\b.*", FLAGS);

  private static final Pattern BETWEEN_RULES = Pattern.compile("[\\s,]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String ALL = "all";

  private final Set<String> known;

  /**
   * @param known ids of the rules that there are
   */
  DirectiveParser(Collection<String> known) {
    this.known = Set.copyOf(known);
  }

  /**
   * The directive in a comment, if it is one and a valid one.
   *
   * @param problems takes what is wrong with it, a sentence for the user
   */
  Optional<Directive> parse(Document document, Comment comment, Consumer<String> problems) {
    Matcher matcher = DIRECTIVE.matcher(comment.text());
    if (matcher.matches()) {
      String word = matcher.group(1).toLowerCase(Locale.ROOT);
      Optional<Directive.Form> form = Directive.Form.of(word);
      if (form.isEmpty()) {
        problems.accept("There is no " + word + DidYouMean.hint(word, Directive.Form.words()));
      }
      return form.flatMap(
          f ->
              rules(matcher.group(2), problems)
                  .map(
                      rules ->
                          new Directive(document, comment, f, rules, reason(matcher.group(3)))));
    }
    if (ALMOST.matcher(comment.text()).matches()) {
      problems.accept(
          "Comments to Gainsay begin with one word: "
              + String.join(", ", Directive.Form.words())
              + ".");
    }
    return Optional.empty();
  }

  /** The rules that are named; empty if one of them does not exist, an empty set for all. */
  private Optional<Set<String>> rules(String text, Consumer<String> problems) {
    Set<String> rules = new LinkedHashSet<>();
    for (String word : BETWEEN_RULES.split(text.strip())) {
      String rule = word.toLowerCase(Locale.ROOT);
      if (rule.isEmpty() || rule.equals(ALL)) {
        continue;
      }
      if (!known.contains(rule)) {
        problems.accept(
            DidYouMean.nearest(rule, known)
                .map(meant -> "There is no rule \"" + word + "\"; did you mean \"" + meant + "\"?")
                .orElse(
                    "There is no rule \""
                        + word
                        + "\"; rules stand before a colon, a reason after."));
        return Optional.empty();
      }
      rules.add(rule);
    }
    return Optional.of(rules);
  }

  private static String reason(@Nullable String text) {
    return text == null ? "" : SPACE.matcher(text.strip()).replaceAll(" ");
  }
}
