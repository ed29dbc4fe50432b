package io.gainsay.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gainsay.Gainsay;
import io.gainsay.mention.NameMention;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.text.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own name finder is asked beside Gainsay's own way of finding names. */
class NameModelTest {

  private static final String TEXT = "On Friday the poet dara quell read in Morwick.";

  @TempDir static Path folder;

  private static Path file;

  /** A model that knows one thing: after "the poet" come two words that are a person. */
  @BeforeAll
  static void train() throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (String verb : List.of("read", "sang", "wrote", "spoke", "left", "came", "sat", "ran")) {
      for (String name : List.of("mira holt", "sol venn", "ada prill", "dara quell", "ivo marr")) {
        samples.add(
            NameSample.parse(
                "On Friday the poet <START:person> %s <END> %s in Morwick .".formatted(name, verb),
                false));
        samples.add(NameSample.parse("The grey bird %s on the roof .".formatted(verb), false));
      }
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 300);
    TokenNameFinderModel model =
        NameFinderME.train(
            "en",
            "person",
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            new TokenNameFinderFactory());
    file = folder.resolve("poets.bin");
    model.serialize(file.toFile());
  }

  private static List<String> names(Gainsay gainsay) throws ReadException {
    Document document = Readers.read("poets.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    var annotated = gainsay.annotate(document);
    return annotated.sentences().stream()
        .flatMap(sentence -> annotated.mentions(sentence, NameMention.class).stream())
        .map(name -> name.type() + " " + name.value())
        .toList();
  }

  @Test
  void findsWhatOnlyTheModelKnows() throws IOException {
    Gainsay plain = Gainsay.builder().build();
    Gainsay trained = Gainsay.builder().nameModel(NameModel.read(file)).build();

    assertThat(names(plain)).containsExactly("location Morwick");
    assertThat(names(trained)).containsExactly("person dara quell", "location Morwick");
    assertThat(names(trained.another().build())).isEqualTo(names(trained));
  }

  @Test
  void saysWhichFileIsNoModel() throws IOException {
    Path other = Files.writeString(folder.resolve("notes.bin"), "not a model");

    assertThatThrownBy(() -> NameModel.read(other))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("notes.bin");
  }
}
