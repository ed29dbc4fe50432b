package io.gainsay.benchmark;

import io.gainsay.Gainsay;
import io.gainsay.engine.Result;
import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.EnglishAnnotator;
import io.gainsay.nlp.Sentence;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.rules.StandardRules;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.time.TimeFinder;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One document a call: the yardstick, then Gainsay's stages, each with all before it. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 5, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 4, time = 5, timeUnit = TimeUnit.SECONDS)
public class ReadingBenchmark {

  private final OpenNlpPipeline openNlp = new OpenNlpPipeline();
  private final EnglishAnnotator annotator = new EnglishAnnotator();
  private final TimeFinder times = new TimeFinder();
  private final Gainsay gainsay = Gainsay.builder().rules(StandardRules.all()).build();

  @Benchmark
  public void yardstick(Corpus corpus, Words counter, Blackhole sink) {
    for (Block block : nextOf(corpus, counter).blocks()) {
      sink.consume(openNlp.tag(block.text().text()));
    }
  }

  @Benchmark
  public Document read(Corpus corpus, Words counter) throws ReadException {
    return reread(nextOf(corpus, counter));
  }

  @Benchmark
  public List<Sentence> sentences(Corpus corpus, Words counter) {
    return annotator.annotate(nextOf(corpus, counter));
  }

  /** Finding and resolving every date, time, duration and set; sentences included. */
  @Benchmark
  public List<TimeMention> times(Corpus corpus, Words counter) {
    Document document = nextOf(corpus, counter);
    return times.find(document, annotator.annotate(document));
  }

  @Benchmark
  public AnnotatedDocument mentions(Corpus corpus, Words counter) {
    return gainsay.annotate(nextOf(corpus, counter));
  }

  /** What the command line does with a file, but for getting its characters. */
  @Benchmark
  public Result check(Corpus corpus, Words counter) throws ReadException {
    return gainsay.check(reread(nextOf(corpus, counter)));
  }

  private static Document nextOf(Corpus corpus, Words counter) {
    Corpus.Text text = corpus.next();
    counter.words += text.words();
    return text.document();
  }

  private static Document reread(Document document) throws ReadException {
    return Readers.forName(document.name()).read(document.name(), document.source());
  }
}
