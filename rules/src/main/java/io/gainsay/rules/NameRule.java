package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Severity;
import io.gainsay.name.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One name in two spellings. */
final class NameRule implements GroupRule {

  /** A key that more names share is no sign of a slip, and would make the search quadratic. */
  private static final int CROWD = 24;

  /** Places shown of each spelling. */
  private static final int SHOWN = 3;

  private final Set<String> accepted = new HashSet<>();

  /**
   * @param accepted words that are spelt as they should be; two of them are two names
   */
  NameRule(Set<String> accepted) {
    accepted.forEach(word -> this.accepted.add(Spelling.fold(word)));
  }

  @Override
  public RuleInfo info() {
    return new RuleInfo("name", "One name in two spellings", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.NAME);
  }

  /** An entity and the places where its name stands. */
  private record Named(Entity entity, List<Claim> claims) {}

  @Override
  public List<Conflict> check(List<Claim> claims) {
    List<Named> all = byEntity(claims);
    List<Conflict> conflicts = new ArrayList<>();
    Set<Set<String>> reported = new HashSet<>();
    SharedKeys seen = new SharedKeys(CROWD);
    for (int i = 0; i < all.size(); i++) {
      Named named = all.get(i);
      for (int earlier : seen.add(i, keys(named.entity())).keySet()) {
        Named other = all.get(earlier);
        SpellingPair.of(other.entity(), named.entity())
            .filter(slip -> !isAccepted(slip))
            .filter(slip -> reported.add(Set.of(slip.word(), slip.other())))
            .map(slip -> conflict(other.claims(), named.claims(), slip.severity()))
            .ifPresent(conflicts::add);
      }
    }
    return conflicts;
  }

  private boolean isAccepted(SpellingPair.Slip slip) {
    return accepted.contains(slip.word()) && accepted.contains(slip.other());
  }

  private static List<Named> byEntity(List<Claim> claims) {
    Map<Entity, Named> named = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Entity entity = ((Value.Name) claim.value()).entity();
      named.computeIfAbsent(entity, e -> new Named(e, new ArrayList<>())).claims().add(claim);
    }
    return List.copyOf(named.values());
  }

  /** What names share that may be one in two spellings. */
  private static List<String> keys(Entity entity) {
    return SpellingPair.words(entity).stream()
        .flatMap(word -> Spelling.keys(word).stream())
        .toList();
  }

  private static Conflict conflict(List<Claim> one, List<Claim> other, Severity severity) {
    List<Claim> shown = new ArrayList<>();
    for (int i = 0; i < SHOWN; i++) {
      if (i < one.size()) {
        shown.add(one.get(i));
      }
      if (i < other.size()) {
        shown.add(other.get(i));
      }
    }
    String message =
        "One name may be spelt in two ways: \"%s\" and \"%s\""
            .formatted(one.get(0).value().display(), other.get(0).value().display());
    double confidence = severity == Severity.SUGGESTION ? 0.4 : 0.8;
    return new Conflict(severity, confidence, message, shown);
  }
}
