package io.gainsay.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same work on many things on all cores and hands the results over in the order of the
 * things. Only a few results wait at any time, so memory does not grow with their number.
 */
final class OrderedWork {

  /** How far ahead of the slowest each thread may work. */
  private static final int AHEAD = 4;

  private final int threads;

  OrderedWork(int threads) {
    this.threads = threads;
  }

  /** Takes a result; may fail. */
  @FunctionalInterface
  interface Sink<R, E extends Exception> {
    void accept(R result) throws E;
  }

  <T, R, E extends Exception> void run(List<T> things, Function<T, R> work, Sink<R, E> sink)
      throws E {
    if (things.size() == 1 || threads == 1) {
      for (T thing : things) {
        sink.accept(work.apply(thing));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, things.size()));
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      Iterator<T> next = things.iterator();
      while (next.hasNext() || !waiting.isEmpty()) {
        while (next.hasNext() && waiting.size() < threads * AHEAD) {
          T thing = next.next();
          waiting.add(pool.submit(() -> work.apply(thing)));
        }
        sink.accept(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
