package io.gainsay.project;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives the same value each time, made when it is first asked for. Thread-safe. */
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private @Nullable T value;

  /**
   * @param maker makes the value; asked again only if it failed
   */
  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
