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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One name in two spellings. */
final class NameRule implements GroupRule {

  /** A key that more names share is no sign of a slip, and would make the search quadratic. */
  private static final int CROWD = 24;

  /** Places shown of each spelling. */
  private static final int SHOWN = 3;

  @Override
  public RuleInfo info() {
    return new RuleInfo("name", "One name in two spellings", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.NAME);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    Map<Entity, List<Claim>> byEntity = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Entity entity = ((Value.Name) claim.value()).entity();
      byEntity.computeIfAbsent(entity, k -> new ArrayList<>()).add(claim);
    }
    List<Conflict> conflicts = new ArrayList<>();
    Set<Set<String>> reported = new HashSet<>();
    Map<String, List<Entity>> seen = new HashMap<>();
    Map<Entity, Integer> order = new IdentityHashMap<>();
    for (Entity entity : byEntity.keySet()) {
      order.put(entity, order.size());
      List<Entity> alike = new ArrayList<>(candidates(entity, seen));
      alike.sort(Comparator.comparing(order::get));
      for (Entity other : alike) {
        SpellingPair.of(other, entity)
            .filter(slip -> reported.add(Set.of(slip.word(), slip.other())))
            .map(slip -> conflict(byEntity.get(other), byEntity.get(entity), slip.severity()))
            .ifPresent(conflicts::add);
      }
    }
    return conflicts;
  }

  /** Entities seen before that share a key with this one; remembers this one. */
  private static Set<Entity> candidates(Entity entity, Map<String, List<Entity>> seen) {
    Set<Entity> found = new LinkedHashSet<>();
    for (String word : SpellingPair.words(entity)) {
      for (String key : Spelling.keys(word)) {
        List<Entity> sharing = seen.computeIfAbsent(key, k -> new ArrayList<>());
        if (sharing.size() <= CROWD) {
          found.addAll(sharing);
          sharing.add(entity);
        }
      }
    }
    found.remove(entity);
    return found;
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
