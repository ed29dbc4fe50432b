package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.engine.Conflict;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Compares the only two values that a text gives for one share of one whole. */
final class Portions {

  private Portions() {}

  static List<Conflict> check(List<Claim> portions) {
    List<Claim> told = portions.stream().filter(portion -> !portion.scope().elsewhere()).toList();
    List<Claim> others = new ArrayList<>();
    for (Claim claim : told) {
      if (!Values.quantity(told.get(0)).compatible(Values.quantity(claim))) {
        others.add(claim);
      }
    }
    if (others.isEmpty() || portions.size() > told.size() + 1) {
      return List.of();
    }
    Claim first = told.get(0);
    Claim second = others.get(0);
    boolean two =
        others.stream()
            .allMatch(other -> Values.quantity(second).compatible(Values.quantity(other)));
    return two && isOneShare(told, first, second)
        ? List.of(Conflict.warning(0.75, message(first, second), first, second))
        : List.of();
  }

  private static boolean isOneShare(List<Claim> told, Claim first, Claim second) {
    Sentence sentence = first.at().sentence();
    boolean beside = told.stream().skip(1).anyMatch(c -> c.at().sentence().equals(sentence));
    return !beside
        && first.scope().apartFrom(second.scope()).isEmpty()
        && !first.subject().namedApart(second.subject())
        && first.subject().modifiers().equals(second.subject().modifiers());
  }

  private static String message(Claim first, Claim second) {
    return "%s: %s here, %s there"
        .formatted(first.subject().head(), Values.words(first), Values.words(second));
  }
}
