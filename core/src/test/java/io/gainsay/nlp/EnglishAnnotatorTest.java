package io.gainsay.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EnglishAnnotatorTest {

  private static final EnglishAnnotator ANNOTATOR = new EnglishAnnotator();

  private static List<Sentence> annotate(String text) {
    Block block =
        new Block(Block.Kind.PARAGRAPH, AlignedText.verbatim(text, new Span(0, text.length())));
    return ANNOTATOR.annotate(new Document("test", text, List.of(block), null));
  }

  @Test
  void titlesAndMonthsEndNoSentence() {
    String text =
        "Gen. Ada Holt met Sen. Brook on Sept. 3 at 4 p.m. on the pier. They shook hands.";
    assertThat(annotate(text)).hasSize(2);
  }

  @Test
  void amountsAndInitialsEndNoSentence() {
    String text =
        "Sales grew to $1.57 billion from $1.20 billion. Jessie K. Liu spoke at 4 p.m. The hall"
            + " was full.";
    assertThat(annotate(text))
        .extracting(Sentence::text)
        .containsExactly(
            "Sales grew to $1.57 billion from $1.20 billion.",
            "Jessie K. Liu spoke at 4 p.m.",
            "The hall was full.");
  }

  @Test
  void tagsWordsOfSeveralTokensAsOne() {
    Sentence sentence = annotate("The U.S. envoy arrived.").get(0);
    assertThat(sentence.tag(1)).isEqualTo(Tag.PROPN);
    assertThat(sentence.tag(sentence.size() - 2)).isEqualTo(Tag.VERB);
  }

  @Test
  void aSentenceOfManyWordsIsCutAndLosesNothing() {
    String text = "word ".repeat(20_000).trim();
    List<Sentence> sentences = annotate(text);
    assertThat(sentences).hasSizeGreaterThan(1);
    assertThat(sentences.stream().mapToInt(Sentence::size).sum()).isEqualTo(20_000);
  }

  @Property(seed = "2", tries = 300)
  void everyTokenQuotesTheSource(@ForAll String text) {
    for (Sentence sentence : annotate(text)) {
      for (Token token : sentence.tokens()) {
        Span source = sentence.toSource(new Span(token.start(), token.end()));
        assertThat(source.of(text)).isEqualTo(token.text());
      }
    }
  }

  @Test
  void threadsGetTheSameTagsAsOneThread() throws Exception {
    String text = "Police said that three men had been held near the border on Friday. ".repeat(20);
    List<Tag> alone = tags(text);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Tag>>> work =
          Stream.generate(() -> (Callable<List<Tag>>) () -> tags(text)).limit(16).toList();
      for (var future : threads.invokeAll(work)) {
        assertThat(future.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<Tag> tags(String text) {
    return annotate(text).stream()
        .flatMap(s -> Stream.iterate(0, i -> i < s.size(), i -> i + 1).map(s::tag))
        .toList();
  }
}
