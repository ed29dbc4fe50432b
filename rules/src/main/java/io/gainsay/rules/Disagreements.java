package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.engine.Conflict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Joins conflicts that share a claim: where a text tells three days of one event, all three belong
 * together. Stateless.
 */
final class Disagreements {

  private Disagreements() {}

  /**
   * The conflicts, those joined that share a claim; the first of them speaks for all.
   *
   * @param words how the value of a claim is shown in a message
   */
  static List<Conflict> joined(List<Conflict> conflicts, Function<Claim, String> words) {
    List<Conflict> joined = new ArrayList<>();
    for (Conflict conflict : conflicts) {
      Conflict all = conflict;
      for (Conflict known : List.copyOf(joined)) {
        if (known.claims().stream().anyMatch(all.claims()::contains)) {
          joined.remove(known);
          all = both(known, all, words);
        }
      }
      joined.add(all);
    }
    return joined;
  }

  private static Conflict both(Conflict one, Conflict other, Function<Claim, String> words) {
    List<Claim> claims = new ArrayList<>(one.claims());
    StringBuilder message = new StringBuilder(one.message());
    for (Claim claim : other.claims()) {
      if (!claims.contains(claim)) {
        claims.add(claim);
        String shown = '"' + words.apply(claim) + '"';
        if (message.indexOf(shown) < 0) {
          message.append(", ").append(shown).append(" elsewhere");
        }
      }
    }
    claims.sort(Comparator.comparing(Claim::at));
    return new Conflict(one.severity(), one.confidence(), message.toString(), claims);
  }
}
