package io.gainsay.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {

  private static final POSModel MODEL = model();

  private static POSModel model() {
    String name = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    try (InputStream in = TaggerTest.class.getClassLoader().getResourceAsStream(name)) {
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council that voters had put in office turned the plan down on Monday .",
        "Officers said the dealer in whose shop it turned up had acted in good faith .",
        "Asked about the strike , she shrugged and went back to her reading .",
        "Rescuers winched two climbers off the north face at first light .",
        "Stop !",
        "No .",
        "It's 4.5 per cent of the U.S. market , Dr. Ngô-Lee's firm didn't say on 1999-05-03 .",
        "It was the fifth cut in a year , and the one that hurt the most .",
      })
  void tagsAsOpenNlpDoes(String sentence) {
    String[] words = sentence.split(" ");
    TagModel model = new TagModel(MODEL);
    assertThat(Arrays.stream(new Tagger(model).outcomes(words)).mapToObj(model::name))
        .containsExactly(new POSTaggerME(MODEL).tag(words));
  }
}
