package io.gainsay.name;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.NameMention;
import io.gainsay.name.RoleWords.Sort;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;

/** What the words around the names of a person tell of who it is. Stateless and thread-safe. */
public final class Introductions {

  private Introductions() {}

  /** "Maria Lopez, a nurse", "Brian Hodge, 61", "Anna Weiss of Tarsin". */
  public static boolean isIntroduced(Entity person) {
    for (NameMention name : person.mentions()) {
      Sentence sentence = name.at().sentence();
      int end = name.at().to();
      boolean apposition =
          sentence.is(end, ",")
              && (switch (sentence.lower(end + 1)) {
                case "a", "an", "the", "of", "from", "one", "another", "his", "her" -> true;
                default -> end + 1 < sentence.size() && sentence.token(end + 1).isDigits();
              });
      if (apposition || sentence.is(end, "(") || sentence.is(end, "of")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence that names the person tells of relatives. */
  public static boolean isNearKin(Entity person) {
    return person.mentions().stream()
        .map(name -> name.at().sentence())
        .distinct()
        .anyMatch(Introductions::tellsOfKin);
  }

  private static boolean tellsOfKin(Sentence sentence) {
    Lemmas lemmas = Lemmas.english();
    Lexicon lexicon = Lexicon.english();
    for (Token token : sentence.tokens()) {
      String noun = lemmas.noun(token.lower());
      boolean kin =
          RoleWords.standard().sortOf(noun).orElse(null) == Sort.KIN
              || lexicon.isA(noun, "family")
              || lexicon.isA(noun, "parent");
      if (kin || lemmas.verb(token.lower()).equals("marry")) {
        return true;
      }
    }
    return false;
  }
}
