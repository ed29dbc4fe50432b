package io.gainsay.time;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.EnglishAnnotator;
import io.gainsay.nlp.Sentence;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints the times in a folder of Markdown files as {@code gainsay claims --format json} does, for
 * measuring against TimeBank, and how fast they were found.
 */
final class TimexClaims {

  private TimexClaims() {}

  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(p -> p.toString().endsWith(".md")).sorted().toList();
    }
    if (args.length > 1) {
      speed(files);
      return;
    }
    EnglishAnnotator annotator = new EnglishAnnotator();
    TimeFinder finder = new TimeFinder();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.writeStartObject();
    json.writeArrayFieldStart("documents");
    for (Path file : files) {
      Document document =
          TestDocuments.ofMarkdown(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
      write(json, document, finder.find(document, annotator.annotate(document)));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private static void write(JsonGenerator json, Document document, List<TimeMention> mentions)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("path", document.name());
    json.writeArrayFieldStart("mentions");
    for (TimeMention mention : mentions) {
      Span span = mention.at().source();
      json.writeStartObject();
      json.writeStringField("type", mention.type());
      json.writeNumberField("startOffset", span.start());
      json.writeNumberField("endOffset", span.end());
      json.writeStringField("text", span.of(document.source()));
      json.writeStringField("value", mention.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Words a second for finding and resolving, tokens given. */
  private static void speed(List<Path> files) throws IOException {
    EnglishAnnotator annotator = new EnglishAnnotator();
    TimeFinder finder = new TimeFinder();
    List<Document> documents = new java.util.ArrayList<>();
    List<List<Sentence>> sentences = new java.util.ArrayList<>();
    long words = 0;
    for (Path file : files) {
      String source = Files.readString(file, StandardCharsets.UTF_8);
      Document document = TestDocuments.ofMarkdown(file.toString(), source);
      documents.add(document);
      sentences.add(annotator.annotate(document));
      words += source.split("\\s+").length;
    }
    for (int round = 0; round < 12; round++) {
      long start = System.nanoTime();
      long found = 0;
      for (int i = 0; i < documents.size(); i++) {
        found += finder.find(documents.get(i), sentences.get(i)).size();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("%d words, %d times, %.0f words/s%n", words, found, words / seconds);
    }
  }
}
