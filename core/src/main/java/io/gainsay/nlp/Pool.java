package io.gainsay.nlp;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Things that one use at a time may have: OpenNLP's maximum-entropy classes give wrong results when
 * they are shared. Thread-safe.
 */
final class Pool<T> {

  private final ConcurrentLinkedQueue<T> idle = new ConcurrentLinkedQueue<>();
  private final Supplier<T> factory;

  Pool(Supplier<T> factory) {
    this.factory = factory;
  }

  T take() {
    T pooled = idle.poll();
    return pooled != null ? pooled : factory.get();
  }

  void giveBack(T item) {
    idle.add(item);
  }
}
