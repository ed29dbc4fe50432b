package io.gainsay.project.baseline;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How many findings of each kind may be taken. Not thread-safe but for {@link #whole}. */
final class Allowance {

  private final Map<KnownFinding.Key, Integer> granted;
  private final Map<KnownFinding.Key, Integer> taken = new HashMap<>();

  private Allowance(Map<KnownFinding.Key, Integer> granted) {
    this.granted = granted;
  }

  /** Grants as many of a kind as there are among some findings. */
  static Allowance of(Collection<KnownFinding> findings) {
    Map<KnownFinding.Key, Integer> counts = new HashMap<>();
    findings.forEach(known -> counts.merge(known.key(), 1, Integer::sum));
    return new Allowance(Map.copyOf(counts));
  }

  /** The same with nothing taken yet; costs nothing, however much is granted. */
  Allowance whole() {
    return new Allowance(granted);
  }

  /** Takes one of a kind, if one is left. */
  boolean take(KnownFinding known) {
    int before = taken.getOrDefault(known.key(), 0);
    if (before >= granted.getOrDefault(known.key(), 0)) {
      return false;
    }
    taken.put(known.key(), before + 1);
    return true;
  }
}
