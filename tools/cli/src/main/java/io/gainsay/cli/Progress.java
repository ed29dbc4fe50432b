package io.gainsay.cli;

import io.gainsay.project.ProjectCheck;
import io.gainsay.project.ProjectListener;
import io.gainsay.project.ProjectResult;
import io.gainsay.project.Unreadable;
import io.gainsay.project.file.Input;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Tells the user how far a check is: what cannot be read as soon as that is known and, on a
 * terminal where it takes longer than a moment, how much is done. All of it goes to standard error.
 * Not thread-safe.
 */
final class Progress implements ProjectListener, AutoCloseable {

  /** What takes no longer needs no bar. */
  private static final long PATIENCE = 1_000_000_000L;

  /** Nobody reads faster. */
  private static final long PAUSE = 100_000_000L;

  private static final int WIDTH = 30;

  /** Back to the start of the line, which is emptied. */
  private static final String CLEAR = "\r\u001B[K";

  private final Terminal terminal;
  private final int total;
  private final LongSupplier nanoTime;
  private final boolean bar;
  private long next;
  private int done;
  private boolean drawn;

  /**
   * @param total how many inputs there are
   */
  Progress(Terminal terminal, int total) {
    this(terminal, total, System::nanoTime);
  }

  Progress(Terminal terminal, int total, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.total = total;
    this.nanoTime = nanoTime;
    this.bar = terminal.interactive() && !"dumb".equals(terminal.environment().get("TERM"));
    this.next = nanoTime.getAsLong() + PATIENCE;
  }

  /** Runs a check and tells how far it is. */
  static ProjectResult watch(ProjectCheck check, List<Input> inputs, Terminal terminal) {
    try (Progress progress = new Progress(terminal, inputs.size())) {
      return check.run(inputs, progress);
    }
  }

  @Override
  public void done(String name) {
    step();
  }

  @Override
  public void unreadable(Unreadable input) {
    close();
    terminal.complain(input.problem());
    step();
  }

  private void step() {
    done++;
    long now = nanoTime.getAsLong();
    if (bar && now - next >= 0) {
      next = now + PAUSE;
      draw();
    }
  }

  private void draw() {
    int filled = (int) ((long) done * WIDTH / total);
    String line = "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] ";
    terminal.err().print(CLEAR + line + done + " of " + total);
    terminal.err().flush();
    drawn = true;
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (drawn) {
      terminal.err().print(CLEAR);
      terminal.err().flush();
      drawn = false;
    }
  }
}
