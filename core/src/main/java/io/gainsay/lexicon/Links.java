package io.gainsay.lexicon;

/**
 * Which targets each source has, both being numbers from zero. A list per source would cost more in
 * headers than it holds: most sources have one target.
 */
final class Links {
  private final int[] starts;
  private final int[] targets;

  /**
   * Takes ownership of both arrays.
   *
   * @param starts where each source's targets start, and where the last one's end
   * @param targets the targets of all sources, one after another
   */
  Links(int[] starts, int[] targets) {
    this.starts = starts;
    this.targets = targets;
  }

  int count(int source) {
    return starts[source + 1] - starts[source];
  }

  int get(int source, int index) {
    return targets[starts[source] + index];
  }

  /** Whether one of the first targets of the source is this one. */
  boolean has(int source, int first, int target) {
    for (int i = 0; i < Math.min(first, count(source)); i++) {
      if (get(source, i) == target) {
        return true;
      }
    }
    return false;
  }

  boolean has(int source, int target) {
    return has(source, Integer.MAX_VALUE, target);
  }
}
