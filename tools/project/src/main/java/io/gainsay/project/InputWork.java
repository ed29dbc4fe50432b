package io.gainsay.project;

import io.gainsay.project.file.Input;
import io.gainsay.project.file.Source;
import io.gainsay.project.file.UnreadableInputException;
import java.util.List;

/**
 * Does the same work on many inputs on several threads and hands the results over in the order of
 * the inputs. What goes wrong with one input never costs the others. Immutable and thread-safe.
 */
public final class InputWork {

  private final OrderedWork pool;

  /**
   * @param threads how many inputs to work on at once; at least one
   */
  public InputWork(int threads) {
    this.pool = new OrderedWork(threads);
  }

  /** Works on one source; called on several threads at once. */
  @FunctionalInterface
  public interface Task<R> {
    /** Does the work. */
    R work(Source source) throws UnreadableInputException;
  }

  /** Takes the results in the order of the inputs, on the thread that called. */
  public interface Sink<R, E extends Exception> {

    /** Takes what became of an input. */
    void accept(String name, R result) throws E;

    /** Takes an input that could not be read or worked on. */
    void unreadable(Unreadable input) throws E;
  }

  /** Either a result or a problem. */
  private sealed interface Outcome<R> {}

  private record Done<R>(String name, R result) implements Outcome<R> {}

  private record Failed<R>(Unreadable input) implements Outcome<R> {}

  /**
   * Works on all inputs.
   *
   * @throws E if the sink does; the rest is left alone
   */
  public <R, E extends Exception> void forEach(List<Input> inputs, Task<R> task, Sink<R, E> sink)
      throws E {
    pool.<Input, Outcome<R>, E>run(
        inputs,
        input -> outcome(input, task),
        outcome -> {
          if (outcome instanceof Done<R> done) {
            sink.accept(done.name(), done.result());
          } else if (outcome instanceof Failed<R> failed) {
            sink.unreadable(failed.input());
          }
        });
  }

  /** A mistake of ours in one file must not cost the user the report on all others. */
  private static <R> Outcome<R> outcome(Input input, Task<R> task) {
    String name = input.name();
    try {
      return new Done<>(name, task.work(input.read()));
    } catch (UnreadableInputException e) {
      return failed(name, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      return failed(
          name, name + ": not enough memory; give Java more, for example java -Xmx4g -jar …");
    } catch (RuntimeException | StackOverflowError e) {
      return failed(name, name + ": internal error, please report it: " + e + " at " + place(e));
    }
  }

  private static <R> Outcome<R> failed(String name, String problem) {
    return new Failed<>(new Unreadable(name, problem));
  }

  private static String place(Throwable e) {
    return e.getStackTrace().length > 0 ? e.getStackTrace()[0].toString() : "unknown place";
  }
}
