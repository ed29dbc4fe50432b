package io.gainsay.rules.restated;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A number as evidence: statements such as "ratio >= 1.5", each of which holds from its value on,
 * so that a regression can bend along them. Immutable.
 */
final class Steps {

  private final double[] values;
  private final List<String> statements;

  private Steps(double[] values, List<String> statements) {
    this.values = values;
    this.statements = statements;
  }

  /**
   * The steps of a number.
   *
   * @param what the number's name
   * @param values where it steps, ascending
   */
  static Steps of(String what, double... values) {
    List<String> statements =
        Arrays.stream(values)
            .mapToObj(value -> what + " >= " + BigDecimal.valueOf(value).toPlainString())
            .map(statement -> statement.replaceFirst("\\.0$", ""))
            .toList();
    return new Steps(values, statements);
  }

  /** The statements that hold of a value. */
  List<String> reachedBy(double value) {
    int reached = 0;
    while (reached < values.length && value >= values[reached]) {
      reached++;
    }
    return statements.subList(0, reached);
  }
}
