package io.gainsay.engine;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Runs rules over claims. Immutable and thread-safe.
 *
 * <p>Pairs come from an index by key, and within a key each claim meets a limited number of those
 * before it, so the cost grows with the number of claims and not with its square.
 */
public final class Engine {

  /**
   * How many earlier claims of its key a claim is compared with. A figure that a text repeats more
   * often than this is compared with its latest mentions, which is where a slip shows as well.
   */
  private static final int NEIGHBOURS = 64;

  private final List<Rule> rules;

  public Engine(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  public List<Rule> rules() {
    return rules;
  }

  /**
   * Finds what cannot hold together.
   *
   * @param claims claims of one document, or of several documents one after the other, each in the
   *     order of its text
   */
  public Result check(List<Claim> claims) {
    Map<ClaimKind, List<Claim>> byKind = byKind(claims);
    FindingCollector findings = new FindingCollector(claims);
    List<NearPair> nearPairs = new ArrayList<>();
    for (Rule rule : rules) {
      String id = rule.info().id();
      if (rule instanceof ClaimRule single) {
        for (Claim claim : select(byKind, single.kinds())) {
          single.check(claim).ifPresent(conflict -> findings.add(id, conflict));
        }
      } else if (rule instanceof PairRule pairs) {
        for (List<Claim> group : groups(select(byKind, pairs.kinds()), Claim::key)) {
          comparePairs(pairs, group, findings, nearPairs);
        }
      } else if (rule instanceof GroupRule grouping) {
        for (List<Claim> group : subjects(byKind, grouping)) {
          grouping.check(group).forEach(conflict -> findings.add(id, conflict));
        }
      }
    }
    return new Result(findings.sorted(), nearPairs);
  }

  /**
   * The pairs whose values differ and that a difference in scope kept from being findings, in the
   * order of the rules and then of the text.
   *
   * @param claims as for {@link #check}
   */
  public List<NearPair> explain(List<Claim> claims) {
    List<NearPair> nearPairs = new ArrayList<>(check(claims).nearPairs());
    Map<ClaimKind, List<Claim>> byKind = byKind(claims);
    for (Rule rule : rules) {
      if (rule instanceof GroupRule grouping) {
        for (List<Claim> group : subjects(byKind, grouping)) {
          nearPairs.addAll(grouping.explain(group));
        }
      }
    }
    return nearPairs;
  }

  private static void comparePairs(
      PairRule rule, List<Claim> group, FindingCollector findings, List<NearPair> nearPairs) {
    String id = rule.info().id();
    for (int later = 1; later < group.size(); later++) {
      for (int first = Math.max(0, later - NEIGHBOURS); first < later; first++) {
        Verdict verdict = rule.compare(group.get(first), group.get(later));
        if (verdict instanceof Verdict.Conflicting conflicting) {
          findings.add(id, conflicting.conflict());
        } else if (verdict instanceof Verdict.Apart apart) {
          nearPairs.add(new NearPair(id, group.get(first), group.get(later), apart.reason()));
        }
      }
    }
  }

  private static Map<ClaimKind, List<Claim>> byKind(List<Claim> claims) {
    Map<ClaimKind, List<Claim>> byKind = new EnumMap<>(ClaimKind.class);
    claims.forEach(c -> byKind.computeIfAbsent(c.kind(), k -> new ArrayList<>()).add(c));
    return byKind;
  }

  /** What is said of each subject, as far as a rule wants to see it. */
  private static Iterable<List<Claim>> subjects(
      Map<ClaimKind, List<Claim>> byKind, GroupRule rule) {
    return groups(select(byKind, rule.kinds()), claim -> claim.subject().key());
  }

  /** The claims of some kinds; in the order of the text within each kind. */
  private static List<Claim> select(Map<ClaimKind, List<Claim>> byKind, Set<ClaimKind> kinds) {
    List<Claim> selected = new ArrayList<>();
    byKind.forEach(
        (kind, claims) -> {
          if (kinds.contains(kind)) {
            selected.addAll(claims);
          }
        });
    return selected;
  }

  private static Iterable<List<Claim>> groups(List<Claim> claims, Function<Claim, String> keyOf) {
    Map<String, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      groups.computeIfAbsent(keyOf.apply(claim), k -> new ArrayList<>()).add(claim);
    }
    return groups.values();
  }
}
