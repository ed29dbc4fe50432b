package io.gainsay.cli;

import io.gainsay.project.InputWork;
import io.gainsay.project.Unreadable;
import io.gainsay.project.config.Configuration;
import io.gainsay.project.file.Input;
import io.gainsay.text.Document;
import java.util.List;
import java.util.function.Function;

/**
 * The articles that the command line names, for commands that look at each by itself. What cannot
 * be read is complained about on standard error, and the rest goes on.
 */
final class Articles {

  private final Terminal terminal;
  private final InputOptions options;
  private final List<Input> inputs;
  private int failed;

  Articles(Terminal terminal, InputOptions options, Configuration configuration) {
    this.terminal = terminal;
    this.options = options;
    this.inputs = options.inputs(terminal, configuration);
  }

  /** How many could not be read. */
  int failed() {
    return failed;
  }

  /** Takes a result; may fail. */
  @FunctionalInterface
  interface Sink<R, E extends Exception> {
    void accept(R result) throws E;
  }

  /**
   * Reads the articles and works on each, on all cores.
   *
   * @param sink takes the results in the order of the articles, on this thread
   */
  <R, E extends Exception> void forEach(Function<Document, R> work, Sink<R, E> sink) throws E {
    new InputWork(Runtime.getRuntime().availableProcessors())
        .forEach(
            inputs,
            source -> work.apply(source.document().publishedOr(options.date())),
            new InputWork.Sink<R, E>() {
              @Override
              public void accept(String name, R result) throws E {
                sink.accept(result);
              }

              @Override
              public void unreadable(Unreadable input) {
                failed++;
                terminal.complain(input.problem());
              }
            });
  }
}
