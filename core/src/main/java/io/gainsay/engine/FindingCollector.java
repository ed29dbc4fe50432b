package io.gainsay.engine;

import io.gainsay.claim.Claim;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns conflicts into findings: one finding for each pair of values, however often the text
 * repeats them, in a total order. Not thread-safe; one for each check.
 */
final class FindingCollector {

  /** Places shown beyond the two that tell most. More would bury the point. */
  private static final int MAX_EVIDENCE = 8;

  private record Entry(String rule, Conflict conflict, List<Claim> claims) {}

  private final Map<Claim, Integer> order = new IdentityHashMap<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  FindingCollector(List<Claim> claims) {
    for (Claim claim : claims) {
      order.put(claim, order.size());
    }
  }

  void add(String rule, Conflict conflict) {
    Entry fresh = new Entry(rule, conflict, new ArrayList<>(conflict.claims()));
    Entry known = entries.putIfAbsent(valuesKey(rule, conflict), fresh);
    if (known != null) {
      for (Claim claim : conflict.claims()) {
        if (known.claims.size() < MAX_EVIDENCE && !known.claims.contains(claim)) {
          known.claims.add(claim);
        }
      }
    }
  }

  /** The findings in the order of their first evidence, then by rule and message. */
  List<Finding> sorted() {
    List<Entry> sorted = withoutTwins();
    sorted.sort(
        Comparator.comparingInt(this::firstPlace)
            .thenComparing(Entry::rule)
            .thenComparing(entry -> entry.conflict.message()));
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Entry entry : sorted) {
      List<Evidence> evidence = entry.claims.stream().map(Evidence::of).toList();
      String base = Fingerprint.base(entry.rule, evidence);
      int occurrence = seen.merge(base, 1, Integer::sum);
      Conflict conflict = entry.conflict;
      findings.add(
          new Finding(
              entry.rule,
              conflict.severity(),
              conflict.confidence(),
              conflict.message(),
              evidence,
              Fingerprint.of(base, occurrence)));
    }
    return findings;
  }

  /**
   * The entries without those whose two places another entry shows with more certainty: a toll that
   * two rules find to differ is one finding.
   */
  private List<Entry> withoutTwins() {
    List<Entry> strongestFirst = new ArrayList<>(entries.values());
    strongestFirst.sort(
        Comparator.comparing((Entry entry) -> entry.conflict.severity())
            .thenComparing(entry -> entry.conflict.confidence())
            .reversed()
            .thenComparing(Entry::rule));
    Map<Sentence, List<Entry>> kept = new IdentityHashMap<>();
    List<Entry> result = new ArrayList<>();
    for (Entry entry : strongestFirst) {
      List<Entry> near =
          kept.computeIfAbsent(
              entry.conflict.claims().get(0).at().sentence(), k -> new ArrayList<>());
      if (near.stream().noneMatch(other -> isTwin(entry, other))) {
        near.add(entry);
        result.add(entry);
      }
    }
    return result;
  }

  private static boolean isTwin(Entry entry, Entry other) {
    List<Claim> claims = entry.conflict.claims();
    return claims.size() == 2
        && !isOfOneSubject(entry, other)
        && claims.stream()
            .allMatch(
                claim -> other.claims.stream().anyMatch(shown -> shown.at().overlaps(claim.at())));
  }

  /** What one rule finds about one subject it has found once already. */
  private static boolean isOfOneSubject(Entry entry, Entry other) {
    Claim claim = entry.conflict.claims().get(0);
    return entry.rule.equals(other.rule)
        && claim.subject().key().equals(other.conflict.claims().get(0).subject().key());
  }

  private int firstPlace(Entry entry) {
    return entry.conflict.claims().stream()
        .mapToInt(claim -> order.getOrDefault(claim, Integer.MAX_VALUE))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** A claim that contradicts itself is a finding wherever it stands; pairs are told by values. */
  private String valuesKey(String rule, Conflict conflict) {
    StringBuilder key = new StringBuilder(rule);
    if (conflict.claims().size() == 1) {
      Claim only = conflict.claims().get(0);
      return key.append('|').append(order.get(only)).toString();
    }
    conflict.claims().stream()
        .map(claim -> claim.key() + "=" + claim.value().display())
        .sorted()
        .forEach(value -> key.append('|').append(value));
    return key.toString();
  }
}
