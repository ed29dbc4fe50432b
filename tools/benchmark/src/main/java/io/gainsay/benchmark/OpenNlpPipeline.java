package io.gainsay.benchmark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP as its manual shows it: every sentence is tokenized and tagged. It is what a program pays
 * that does not choose what to look at closely. Not thread-safe.
 */
final class OpenNlpPipeline {

  private final SentenceDetectorME detector;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  OpenNlpPipeline() {
    try (InputStream sentences = model("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
        InputStream tokens = model("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
        InputStream tags = model("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      detector = new SentenceDetectorME(new SentenceModel(sentences));
      tokenizer = new TokenizerME(new TokenizerModel(tokens));
      tagger = new POSTaggerME(new POSModel(tags));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tags of every sentence. */
  List<String[]> tag(String text) {
    List<String[]> tags = new ArrayList<>();
    for (String sentence : detector.sentDetect(text)) {
      tags.add(tagger.tag(tokenizer.tokenize(sentence)));
    }
    return tags;
  }

  private static InputStream model(String name) throws IOException {
    InputStream found = OpenNlpPipeline.class.getClassLoader().getResourceAsStream(name);
    if (found == null) {
      throw new FileNotFoundException(name + " is missing from the class path");
    }
    return found;
  }
}
