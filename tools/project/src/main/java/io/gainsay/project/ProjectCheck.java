package io.gainsay.project;

import io.gainsay.Gainsay;
import io.gainsay.engine.Finding;
import io.gainsay.project.file.Input;
import io.gainsay.project.file.Source;
import io.gainsay.project.file.UnreadableInputException;
import io.gainsay.report.Hidden;
import io.gainsay.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks the articles of a project.
 *
 * <pre>{@code
 * ProjectCheck check = ProjectCheck.builder(() -> gainsay).step(baseline).build();
 * ProjectResult result = check.run(new Inputs(System.in, "-").of(List.of("articles")));
 * }</pre>
 *
 * <p>The result is the same on any number of threads. Immutable and thread-safe.
 */
public final class ProjectCheck {

  private final Supplier<Gainsay> gainsay;
  private final @Nullable LocalDate published;
  private final boolean together;
  private final ResultCache cache;
  private final List<FindingStep> steps;
  private final InputWork work;

  private ProjectCheck(Builder builder) {
    gainsay = builder.gainsay;
    published = builder.published;
    together = builder.together;
    cache = builder.cache;
    steps = List.copyOf(builder.steps);
    work = new InputWork(builder.threads);
  }

  /**
   * Begins a check.
   *
   * @param gainsay gives the checker once it is needed, the same each time
   */
  public static Builder builder(Supplier<Gainsay> gainsay) {
    return new Builder(gainsay);
  }

  /** Checks inputs. */
  public ProjectResult run(List<Input> inputs) {
    return run(inputs, ProjectListener.NONE);
  }

  /** Checks inputs and tells a listener of each that is done. */
  public ProjectResult run(List<Input> inputs, ProjectListener listener) {
    Collector collector = new Collector(listener);
    if (together) {
      List<Document> documents = new ArrayList<>();
      work.forEach(inputs, this::document, collector.taking(documents::add));
      collector.add(new Checked(documents, gainsay.get().checkTogether(documents).findings()));
    } else {
      work.forEach(
          inputs,
          source -> cache.get(source, () -> found(document(source))),
          collector.taking(collector::add));
    }
    return collector.result();
  }

  /**
   * Checks one document that is already at hand, as an editor does: without the cache.
   *
   * @return what is found in it, after all steps
   */
  public Checked check(Document document) {
    return afterSteps(found(document.publishedOr(published)));
  }

  private Document document(Source source) throws UnreadableInputException {
    return source.document().publishedOr(published);
  }

  private Checked found(Document document) {
    return new Checked(List.of(document), gainsay.get().check(document).findings());
  }

  private Checked afterSteps(Checked checked) {
    Checked left = checked;
    for (FindingStep step : steps) {
      left = step.apply(left);
    }
    return left;
  }

  /** Collects what becomes of the inputs. Documents without findings are let go. */
  private final class Collector {
    private final ProjectListener listener;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Hidden> hidden = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();

    Collector(ProjectListener listener) {
      this.listener = listener;
    }

    <R> InputWork.Sink<R, RuntimeException> taking(Consumer<R> results) {
      return new InputWork.Sink<>() {
        @Override
        public void accept(String name, R result) {
          documents.add(name);
          results.accept(result);
          listener.done(name);
        }

        @Override
        public void unreadable(Unreadable input) {
          unreadable.add(input);
          listener.unreadable(input);
        }
      };
    }

    void add(Checked checked) {
      Checked left = afterSteps(checked);
      findings.addAll(left.findings());
      hidden.addAll(left.hidden());
    }

    ProjectResult result() {
      return new ProjectResult(documents, findings, hidden, unreadable);
    }
  }

  /** Collects what a {@link ProjectCheck} is made of. Not thread-safe. */
  public static final class Builder {

    private final Supplier<Gainsay> gainsay;
    private final List<FindingStep> steps = new ArrayList<>();
    private @Nullable LocalDate published;
    private boolean together;
    private ResultCache cache = ResultCache.NONE;
    private int threads = Runtime.getRuntime().availableProcessors();

    private Builder(Supplier<Gainsay> gainsay) {
      this.gainsay = gainsay;
    }

    /** The publication date of documents that do not give their own, or null for none. */
    public Builder published(@Nullable LocalDate date) {
      published = date;
      return this;
    }

    /** Whether documents are also compared with each other. Then the cache is not asked. */
    public Builder together(boolean compare) {
      together = compare;
      return this;
    }

    /** Where results are remembered; nowhere if not said. */
    public Builder cache(ResultCache results) {
      cache = results;
      return this;
    }

    /** Adds a step, to be taken after those added before. */
    public Builder step(FindingStep step) {
      steps.add(step);
      return this;
    }

    /** How many documents are checked at once; as many as there are cores if not said. */
    public Builder threads(int count) {
      threads = count;
      return this;
    }

    public ProjectCheck build() {
      return new ProjectCheck(this);
    }
  }
}
