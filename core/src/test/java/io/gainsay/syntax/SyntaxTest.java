package io.gainsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.nlp.EnglishAnnotator;
import io.gainsay.nlp.Sentence;
import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.List;
import java.util.StringJoiner;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {

  private static final EnglishAnnotator ANNOTATOR = new EnglishAnnotator();

  private static List<Sentence> sentences(String text) {
    Block block =
        new Block(Block.Kind.PARAGRAPH, AlignedText.verbatim(text, new Span(0, text.length())));
    return ANNOTATOR.annotate(new Document("test", text, List.of(block), null));
  }

  private static Syntax syntax(String text) {
    return Syntax.of(sentences(text).get(0));
  }

  /** {@code agent > not lemma > patient}, with a question mark where it is not told as fact. */
  private static String shown(Predication predication) {
    StringJoiner shown = new StringJoiner(" > ");
    shown.add(String.valueOf(predication.agent()).replace("null", "-"));
    shown.add(
        (predication.negated() ? "not " : "")
            + predication.lemma()
            + (predication.reality() == Predication.Reality.REAL ? "" : "?"));
    shown.add(String.valueOf(predication.patient()).replace("null", "-"));
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Voters rejected the plan. | Voters > reject > the plan",
        "The plan was rejected by voters. | voters > reject > The plan",
        "The plan, rejected by voters, is dead. | voters > reject > The plan",
        "The plan that voters rejected in May was costly. | voters > reject > The plan",
        "The plan that voters rejected in May was costly. | The plan > costly > -",
        "The rejection of the plan cheered residents. | - > rejection > the plan",
        "Residents who had packed the gallery cheered. | Residents > cheer > -",
        "The man arrested on Friday denied killing his wife. | The man > deny > -",
        "The man arrested on Friday denied killing his wife. | - > arrest > The man",
        "A coach carrying pensioners overturned on a bend. | A coach > overturn > -",
        "Opened in 1911, the bridge carries two tracks. | - > open > the bridge",
        "The team, led by Jutta Berg, also found a shoe. | The team > find > a shoe",
        "Police arrested a man and charged him with murder. | Police > charge > him",
        "The summit took place in Ljubljana. | The summit > take place > -",
        "She turned the offer down on Monday. | She > turn down > the offer",
        "Police said the suspect had been arrested in Lyon. | - > arrest > the suspect",
        "'We will sell the house,' said Anna. | We > sell? > the house",
        "All three were found guilty of fraud. | All three > guilty > -",
        "Anna Berg tore a ligament on Tuesday. | Anna Berg > tear > a ligament",
        "The bill to lower the voting age passed. | The bill > pass > -",
        "The café, run by the Probert family, escaped the flood. | The café > escape > the flood",
        "The convoy of flour and medicine arrived. | The convoy of flour > arrive > -",
        "The regulator gave the go-ahead to the drug. | The regulator > go-ahead > the drug",
        "The closed season would be extended. | - > extend? > The closed season",
        "Free on bail, the locksmith must report. | the locksmith > free > -",
      })
  void saysWhoDoesWhatToWhom(String text, String expected) {
    assertThat(syntax(text).predications()).extracting(SyntaxTest::shown).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She did not resign. | She > not resign > -",
        "Nobody was hurt in the crash. | - > not hurt > Nobody",
        "No deal was signed. | - > not sign > No deal",
        "He failed to deliver the letter. | He > not deliver > the letter",
        "The deal has yet to be signed. | - > not sign > The deal",
        "They prevented him from leaving the house. | him > not leave > the house",
        "They left without paying the bill. | They > not pay > the bill",
        "Neither side accepted the proposal. | Neither side > not accept > the proposal",
        "There will be no extension of the season. | - > not extension? > the season",
        "The firm could not build. | The firm > not build > -",
      })
  void knowsWhatWasNot(String text, String expected) {
    assertThat(syntax(text).predications()).extracting(SyntaxTest::shown).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The firm may build a bridge. | The firm > build? > a bridge",
        "He wants to sell the car. | He > sell? > the car",
        "If the bill fails, they will resign. | the bill > fail? > -",
        "They fear the boat has sunk. | the boat > sink? > -",
        "He denied that he had stolen the car. | he > steal? > the car",
        "The planned closure of the school was discussed. | - > closure? > the school",
      })
  void knowsWhatIsNotTold(String text, String expected) {
    assertThat(syntax(text).predications()).extracting(SyntaxTest::shown).contains(expected);
  }

  @Test
  void tiesAdjunctsToTheirPredicate() {
    Predication burn =
        syntax("Residents in Eindhoven, where the warehouse burned, were told to leave.")
            .predications()
            .get(0);
    assertThat(burn.lemma()).isEqualTo("burn");
    assertThat(burn.adjuncts()).extracting(Adjunct::preposition).containsExactly("where");
    Predication tear = syntax("In Marbella on Tuesday, she tore a ligament.").predications().get(0);
    assertThat(tear.adjuncts())
        .extracting(a -> a.preposition() + " " + a.phrase())
        .containsExactly("in Marbella", "on Tuesday");
  }

  @Test
  void readsOwnersAndComplements() {
    Phrase defeat = syntax("The bill's defeat of the week pleased him.").phrases().get(0);
    assertThat(defeat.lemma()).isEqualTo("defeat");
    assertThat(defeat.possessor()).hasToString("The bill");
    assertThat(defeat.complement()).hasToString("the week");
    assertThat(defeat.determiner()).isEqualTo(Determiner.POSSESSIVE);
    assertThat(defeat.isEventive()).isTrue();
  }

  @Property(tries = 300, seed = "41")
  void readsAnySoup(@ForAll String soup) {
    for (Sentence sentence : sentences("the man's of to who, not " + soup + " was and of which")) {
      Syntax syntax = Syntax.of(sentence);
      for (Predication predication : syntax.predications()) {
        assertThat(predication.whole().to()).isLessThanOrEqualTo(sentence.size());
      }
    }
  }
}
