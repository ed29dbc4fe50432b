package io.gainsay.claim.person;

import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.name.RoleAttribution;
import io.gainsay.name.RoleWords;
import io.gainsay.nlp.Sentence;
import java.util.List;

/**
 * What an office is held in: a named body, or the one of its kind that a text is about, as in "the
 * museum's director", "director of the museum", "museum director". Stateless.
 */
final class OfficeBodies {

  private OfficeBodies() {}

  /** The name of the body in lower case, or its noun after "the "; empty where none is told. */
  static String of(Reading reading, RoleAttribution attribution) {
    String named = RoleExtractor.body(reading, attribution);
    if (named != null) {
      return named;
    }
    Sentence sentence = attribution.at().sentence();
    int from = attribution.role().at().from();
    int to = attribution.role().at().to();
    String noun = "";
    for (int end : List.of(to, attribution.at().to())) {
      boolean of = sentence.is(end, "of") || sentence.is(end, "at");
      if (noun.isEmpty() && of && sentence.is(end + 1, "the")) {
        noun = body(sentence, end + 2);
      }
    }
    for (int i = from - 1; i < to && noun.isEmpty(); i++) {
      noun = RoleWords.standard().isRole(sentence.lower(i)) ? "" : body(sentence, i);
    }
    boolean possessed = sentence.isApostrophe(from - 2) && sentence.is(from - 4, "the");
    if (noun.isEmpty() && possessed) {
      noun = body(sentence, from - 3);
    }
    return noun.isEmpty() ? "" : "the " + noun;
  }

  /** The noun, if it names something that has officers, and one word does for it. */
  private static String body(Sentence sentence, int i) {
    boolean common = i >= 0 && i < sentence.size() && sentence.token(i).isWord();
    String noun = common ? Lemmas.english().noun(sentence.lower(i)) : "";
    Lexicon lexicon = Lexicon.english();
    boolean body =
        common
            && noun.equals(sentence.lower(i))
            && (lexicon.isA(noun, "structure")
                || lexicon.isA(noun, "facility")
                || lexicon.isA(noun, "institution")
                || lexicon.isA(noun, "organization")
                || lexicon.isA(noun, "journey")
                || lexicon.isA(noun, "musical organization"));
    return body ? noun : "";
  }
}
