package io.gainsay.amount;

import io.gainsay.lexicon.WordLists;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units that are told together with a smaller one. */
final class Compounds {

  /**
   * @param smaller symbol of the smaller unit
   * @param count how many of the smaller make one of the larger
   */
  record Compound(String smaller, BigDecimal count) {}

  private static final Map<String, Compound> BY_LARGER = load();

  private Compounds() {}

  /** What goes with the unit of a symbol, or null. */
  static @Nullable Compound of(String larger) {
    return BY_LARGER.get(larger);
  }

  private static Map<String, Compound> load() {
    Map<String, Compound> compounds = new HashMap<>();
    for (String line : WordLists.lines(Compounds.class, "compounds.tsv")) {
      String[] field = line.split("\t");
      compounds.put(field[0], new Compound(field[1], new BigDecimal(field[2])));
    }
    return Map.copyOf(compounds);
  }
}
