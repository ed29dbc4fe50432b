package io.gainsay.name;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.NameMention;
import io.gainsay.name.RoleWords.Sort;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the words around the names of a person tell of who it is. Stateless and thread-safe. */
public final class Introductions {

  /** How many words before or after a name may say what its bearer is. */
  private static final int CALLING = 5;

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

  /** "Her cousin Ann Elliott": somebody's relative, who may have nearly the same name. */
  public static boolean isCalledKin(Entity person) {
    return person.mentions().stream()
        .map(name -> name.at().sentence().lower(name.name().from() - 1))
        .anyMatch(noun -> RoleWords.standard().sortOf(noun).orElse(null) == Sort.KIN);
  }

  /** Whether a sentence that names the person tells of relatives. */
  public static boolean isNearKin(Entity person) {
    return person.mentions().stream()
        .map(name -> name.at().sentence())
        .distinct()
        .anyMatch(Introductions::tellsOfKin);
  }

  /**
   * The nouns for a person by which a text calls both in the singular, as one of whom there is but
   * one: "its founder, the notary Ana Ferro", "Ida Ferro, the notary".
   */
  public static Set<String> calledAlike(Entity one, Entity other) {
    Set<String> nouns = callings(one);
    nouns.retainAll(callings(other));
    return nouns;
  }

  private static Set<String> callings(Entity person) {
    Set<String> nouns = new LinkedHashSet<>();
    for (NameMention name : person.mentions()) {
      Sentence sentence = name.at().sentence();
      int end = name.at().to();
      if (sentence.is(end, ",") && sentence.is(end + 1, "the")) {
        addCallings(sentence, end + 2, Math.min(sentence.size(), end + 2 + CALLING), nouns);
      }
      int from = name.name().from();
      int start = from - 1;
      while (start > 0 && from - start < CALLING && isOfCalling(sentence, start - 1)) {
        start--;
      }
      addCallings(sentence, Math.max(0, start), from, nouns);
    }
    return nouns;
  }

  private static boolean isOfCalling(Sentence sentence, int i) {
    boolean word = sentence.token(i).isWord();
    return word && !sentence.is(i, "and") && !sentence.is(i, "who") && !sentence.is(i, "with");
  }

  private static void addCallings(Sentence sentence, int from, int to, Set<String> nouns) {
    for (int i = from; i < to && sentence.token(i).isWord() && !sentence.is(i, "who"); i++) {
      String word = sentence.lower(i);
      Sort sort = RoleWords.standard().sortOf(word).orElse(null);
      boolean calling = sort == Sort.OFFICE || sort == Sort.OCCUPATION || word.equals("founder");
      if (calling) {
        nouns.add(word);
      }
    }
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
