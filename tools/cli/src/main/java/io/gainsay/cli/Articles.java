package io.gainsay.cli;

import io.gainsay.text.Document;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The articles that the command line names. What cannot be read is complained about on standard
 * error, and the rest goes on.
 */
final class Articles {

  private final Terminal terminal;
  private final InputOptions options;
  private int read;
  private int failed;

  Articles(Terminal terminal, InputOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  /** How many could be read and worked on. */
  int read() {
    return read;
  }

  /** How many could not. */
  int failed() {
    return failed;
  }

  /** Either a result or a problem. */
  private record Outcome<R>(@Nullable R result, @Nullable String problem) {}

  /**
   * Reads the articles and works on each, on all cores.
   *
   * @param sink takes the results in the order of the articles, on this thread
   */
  <R, E extends Exception> void forEach(Function<Document, R> work, OrderedWork.Sink<R, E> sink)
      throws E {
    OrderedWork pool = new OrderedWork(Runtime.getRuntime().availableProcessors());
    pool.<Input, Outcome<R>, E>run(
        new Inputs(terminal.in(), options.stdinName()).of(options.paths()),
        input -> outcome(input, work),
        outcome -> {
          R result = outcome.result();
          if (result != null) {
            read++;
            sink.accept(result);
          } else {
            failed++;
            terminal.complain(String.valueOf(outcome.problem()));
          }
        });
  }

  /** A mistake of ours in one file must not cost the user the report on all others. */
  private <R> Outcome<R> outcome(Input input, Function<Document, R> work) {
    try {
      Document document = input.read().publishedOr(options.date());
      return new Outcome<>(work.apply(document), null);
    } catch (UnreadableInputException e) {
      return new Outcome<>(null, e.getMessage());
    } catch (OutOfMemoryError e) {
      return new Outcome<>(
          null,
          input.name() + ": not enough memory; give Java more, for example java -Xmx4g -jar …");
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome<>(
          null, input.name() + ": internal error, please report it: " + e + " at " + place(e));
    }
  }

  private static String place(Throwable e) {
    return e.getStackTrace().length > 0 ? e.getStackTrace()[0].toString() : "unknown place";
  }
}
