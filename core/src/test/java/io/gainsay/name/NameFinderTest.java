package io.gainsay.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.mention.NameMention;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The visit of Finance Minister Petra Volk was short.|Petra Volk|PERSON|finance minister
          A lawyer for Mrs Holm spoke.|Holm|PERSON|mrs
          It was, said schoolteacher Ivo Brandt, a long day.|Ivo Brandt|PERSON|schoolteacher
          They met Secretary of State Nora Quill there.|Nora Quill|PERSON|secretary of state
          Shares of Tarn Holdings fell.|Tarn Holdings|ORGANIZATION|
          A spokesman for the University of Kelm spoke.|University of Kelm|ORGANIZATION|
          The ferry crossed Lake Orvik at dawn.|Lake Orvik|LOCATION|
          Two people drowned near Brask.|Brask|LOCATION|
          He lives in the U.K. now.|U.K.|LOCATION|
          The plane landed in Oslo.|Oslo|LOCATION|
          It was signed by Bashir al-Darwi, who left.|Bashir al-Darwi|PERSON|
          It was sold to Sean O'Malley, 41, last year.|Sean O'Malley|PERSON|
          She married Rutger van der Meer.|Rutger van der Meer|PERSON|
          PORT SELM, Oct 16 - The vote was close.|PORT SELM|LOCATION|
          """)
  void findsNameAndKind(String text, String name, NameMention.Kind kind, String title) {
    List<NameMention> names = Texts.names(Texts.read(text));
    assertThat(names).hasSize(1);
    assertThat(names.get(0).value()).isEqualTo(name);
    assertThat(names.get(0).kind()).isEqualTo(kind);
    assertThat(names.get(0).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The President spoke on Monday.
          Refugees reported looting.
          However, nobody came.
          The French army left on 4 May.
          "Nobody came," the mayor said.
          """)
  void leavesOrdinaryCapitalsAlone(String text) {
    assertThat(Texts.names(Texts.read(text))).isEmpty();
  }

  @Test
  void aPlaceAndAPersonInOneRunAreTwo() {
    assertThat(Texts.names(Texts.read("He called US President Ada Brook again.")))
        .extracting(NameMention::value)
        .containsExactly("US", "Ada Brook");
  }

  @Test
  void aSurnameHasTheKindOfTheFullName() {
    assertThat(Texts.names(Texts.read("The paper named Lena Torv. It was Torv again.")))
        .extracting(NameMention::kind)
        .containsExactly(NameMention.Kind.PERSON, NameMention.Kind.PERSON);
  }

  @Test
  void aHeadlineInTitleCaseGivesOnlyNamesKnownFromTheBody() {
    String text = "Brave Torv Wins Again\nThe seat went to Lena Torv.";
    assertThat(Texts.names(Texts.read(text)))
        .extracting(NameMention::value)
        .containsExactly("Torv", "Lena Torv");
  }

  @Property(tries = 300, seed = "42")
  void neverFailsAndNeverOverlaps(@ForAll @StringLength(max = 80) String text) {
    List<NameMention> names = Texts.names(Texts.read(text));
    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i - 1).at().overlaps(names.get(i).at())).isFalse();
    }
  }
}
