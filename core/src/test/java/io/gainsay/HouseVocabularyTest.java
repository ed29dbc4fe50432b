package io.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.CountKind;
import io.gainsay.claim.EventKind;
import io.gainsay.mention.NameMention.Kind;
import io.gainsay.name.KnownName;
import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a house adds to the vocabulary is understood like the rest of it. */
class HouseVocabularyTest {

  private static final Gainsay PLAIN = Gainsay.builder().build();

  private static Document text(String text) {
    AlignedText all = AlignedText.verbatim(text, new Span(0, text.length()));
    Block block = new Block(Block.Kind.PARAGRAPH, all);
    return new Document("a.txt", text, List.of(block), null);
  }

  private static List<String> subjects(Gainsay gainsay, String text) {
    return gainsay.claims(gainsay.annotate(text(text))).stream()
        .map(claim -> claim.subject().key() + " " + claim.subject().head())
        .toList();
  }

  private static Gainsay with(HouseVocabulary house) {
    return PLAIN.another().vocabulary(house).build();
  }

  @Test
  void countsWhatHappensToPeople() {
    CountKind kind =
        new CountKind(
            "vaccinated",
            Set.of("vaccinated"),
            Set.of(),
            Set.of("vaccinating"),
            Set.of(),
            Set.of("vaccination"),
            Set.of());
    Gainsay house = with(new HouseVocabulary(List.of(), List.of(kind), List.of(), Set.of()));
    String text = "On Monday 310 people were vaccinated in Tarsin.";

    assertThat(subjects(PLAIN, text)).noneMatch(key -> key.contains("vaccinated"));
    assertThat(subjects(house, text)).anyMatch(key -> key.contains("vaccinated"));
  }

  @Test
  void countsOneThingUnderSeveralNouns() {
    CountKind kind =
        new CountKind(
            "seat", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of("seat", "mandate"));
    Gainsay house = with(new HouseVocabulary(List.of(), List.of(kind), List.of(), Set.of()));
    String text = "The party has 41 seats. It got 43 mandates in Tarsin.";

    assertThat(subjects(PLAIN, text)).contains("COUNT seat", "COUNT mandate");
    assertThat(subjects(house, text)).contains("COUNT seat").doesNotContain("COUNT mandate");
  }

  @Test
  void knowsKindsOfEvents() {
    Gainsay house =
        with(
            new HouseVocabulary(
                List.of(),
                List.of(),
                List.of(new EventKind("festival", Set.of("jamboree", "festival"))),
                Set.of()));
    String text = "The jamboree began on 3 March 2021.";

    assertThat(subjects(PLAIN, text)).noneMatch(key -> key.contains("festival"));
    assertThat(subjects(house, text)).anyMatch(key -> key.contains("event:festival"));
  }

  @Test
  void knowsWhoIsMeantByAnotherName() {
    Gainsay house =
        with(
            new HouseVocabulary(
                List.of(new KnownName("Marta Weiss", Kind.PERSON, Set.of("Ironhand"))),
                List.of(),
                List.of(),
                Set.of()));
    String text = "Marta Weiss spoke on Monday. On Tuesday Ironhand met the press in Tarsin.";

    assertThat(names(PLAIN, text)).doesNotContain("Ironhand=Marta Weiss");
    assertThat(names(house, text)).contains("Ironhand=Marta Weiss");
  }

  @Test
  void takesNoArticleForAPartOfAName() {
    KnownName front =
        new KnownName("Northern Liberation Front", Kind.ORGANIZATION, Set.of("the Front"));
    Gainsay house = with(new HouseVocabulary(List.of(front), List.of(), List.of(), Set.of()));

    assertThat(names(house, "The Front was founded in 1991. The Northern Liberation Front grew."))
        .contains("Front=Northern Liberation Front");
  }

  private static List<String> names(Gainsay gainsay, String text) {
    return gainsay.claims(gainsay.annotate(text(text))).stream()
        .filter(claim -> claim.kind() == ClaimKind.NAME)
        .map(claim -> claim.at().text() + "=" + claim.value().display())
        .toList();
  }

  @Test
  void goesOnAfterAnAbbreviation() {
    Gainsay house = with(new HouseVocabulary(List.of(), List.of(), List.of(), Set.of("Zugf.")));
    String text = "He met Zugf. Keller in the town hall.";

    assertThat(PLAIN.annotate(text(text)).sentences()).hasSize(2);
    assertThat(house.annotate(text(text)).sentences()).hasSize(1);
  }
}
