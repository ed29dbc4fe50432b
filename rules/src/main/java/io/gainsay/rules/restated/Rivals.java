package io.gainsay.rules.restated;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one dimension in the order of the text, asked which of them one may be confused
 * with. A figure's rivals are the {@link #NEAR} before and after it, so that what is asked costs
 * the same however long the text. Not thread-safe: it remembers what it has compared.
 */
final class Rivals {

  /** How many figures to each side may be meant. */
  static final int NEAR = 60;

  private final List<Statement> figures;
  private final Map<Statement, Integer> places = new IdentityHashMap<>();

  /** By {@link #pair}. */
  private final Map<Long, Double> likenesses = new HashMap<>();

  /** By {@link #pair}. */
  private final Map<Long, Integer> disagreeing = new HashMap<>();

  private final Map<Statement, Boolean> repeated = new IdentityHashMap<>();
  private final Map<Statement, Integer> beside = new IdentityHashMap<>();

  Rivals(List<Statement> figures) {
    this.figures = List.copyOf(figures);
    for (int i = 0; i < figures.size(); i++) {
      places.put(figures.get(i), i);
    }
  }

  private int place(Statement figure) {
    return places.getOrDefault(figure, 0);
  }

  /** One number for two figures, in whatever order. */
  private long pair(Statement one, Statement other) {
    long first = Math.min(place(one), place(other));
    long second = Math.max(place(one), place(other));
    return first * figures.size() + second;
  }

  private List<Statement> near(int from, int to) {
    return figures.subList(Math.max(0, from - NEAR), Math.min(figures.size(), to + NEAR + 1));
  }

  /** How many figures of the sort are told near them that agree with neither. */
  int disagreeing(Statement first, Statement second) {
    return disagreeing.computeIfAbsent(
        pair(first, second), pair -> countDisagreeing(first, second));
  }

  private int countDisagreeing(Statement first, Statement second) {
    int count = 0;
    for (Statement other : near(place(first), place(second))) {
      if (isRival(other, first, second)) {
        count++;
      }
    }
    return count;
  }

  /** How many of those stand between the two. */
  int between(Statement first, Statement second) {
    int count = 0;
    for (Statement other : figures.subList(place(first) + 1, place(second))) {
      if (isRival(other, first, second)) {
        count++;
      }
    }
    return count;
  }

  private static boolean isRival(Statement other, Statement first, Statement second) {
    return !other.isAt(first)
        && !other.isAt(second)
        && (other.isOneSort(first) || other.isOneSort(second))
        && !other.agrees(first)
        && !other.agrees(second);
  }

  /** Whether another figure of the sort agrees with this one. */
  boolean isRepeated(Statement figure) {
    return repeated.computeIfAbsent(figure, this::findRepeated);
  }

  private boolean findRepeated(Statement figure) {
    int place = place(figure);
    for (Statement other : near(place, place)) {
      if (!other.isAt(figure) && other.isOneSort(figure) && other.agrees(figure)) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many others, in other sentences and with another value, are as like one as the other is.
   */
  int moreAlike(Statement one, Statement other) {
    double likeness = cosine(one, other);
    int place = place(one);
    int count = 0;
    for (Statement rival : near(place, place)) {
      if (!rival.isAt(other)
          && rival.sentence() != one.sentence()
          && rival.isOneSort(one)
          && !rival.agrees(other)
          && cosine(one, rival) >= likeness) {
        count++;
      }
    }
    return count;
  }

  /** How many other figures of the dimension its sentence has. */
  int beside(Statement figure) {
    return beside.computeIfAbsent(figure, this::countBeside);
  }

  private int countBeside(Statement figure) {
    int place = place(figure);
    int count = 0;
    for (Statement other : near(place, place)) {
      if (!other.isAt(figure) && other.sentence() == figure.sentence()) {
        count++;
      }
    }
    return count;
  }

  /** How much alike the words around two figures are, from 0 to 1. */
  double cosine(Statement one, Statement other) {
    return likenesses.computeIfAbsent(pair(one, other), pair -> compare(one, other));
  }

  private static double compare(Statement one, Statement other) {
    double norm = one.claim().context().total() * other.claim().context().total();
    double shared = one.claim().context().shared(other.claim().context());
    return norm == 0 ? 0 : shared / Math.sqrt(norm);
  }

  /** How many stems the sentences of two figures have in common. */
  static int commonWords(Statement one, Statement other) {
    int count = 0;
    for (String stem : one.claim().context().stems()) {
      if (other.claim().context().weight(stem) > 0) {
        count++;
      }
    }
    return count;
  }
}
