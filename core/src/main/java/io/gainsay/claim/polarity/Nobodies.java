package io.gainsay.claim.polarity;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Phrases;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Claims that something happened to nobody, "no arrests were made", "nobody was hurt", and that it
 * happened to somebody. What befalls them comes from {@code absences.txt}.
 */
final class Nobodies {

  /** How far after "nobody" the participle may stand. */
  private static final int REACH = 8;

  /**
   * Something that may happen to people.
   *
   * @param name its name: {@code arrest}
   * @param none nouns of which there is none
   * @param to participles after "nobody"
   * @param some words that say that it happened
   */
  private record Fate(String name, Set<String> none, Phrases to, Phrases some) {}

  private final List<Fate> fates = new ArrayList<>();
  private final Phrases late;

  Nobodies() {
    WordLists words = WordLists.load(Nobodies.class, "absences.txt");
    late = new Phrases(words.get("late"));
    for (String category : words.categories()) {
      if (category.endsWith("-none")) {
        String name = category.substring(0, category.indexOf('-'));
        fates.add(
            new Fate(
                name,
                words.get(category),
                new Phrases(words.get(name + "-to")),
                new Phrases(words.get(name + "-some"))));
      }
    }
  }

  void addTo(List<Claim> claims, Reading reading, Sentence sentence) {
    Clause whole = new Clause(sentence, 0, sentence.size());
    for (Fate fate : fates) {
      int none = noneOf(sentence, fate);
      int some = fate.some().find(whole);
      if (none >= 0) {
        add(claims, reading, fate, new Clause(sentence, none, end(sentence, none)), false);
      } else if (some >= 0 && !isDenied(sentence, some)) {
        add(claims, reading, fate, new Clause(sentence, some, some + 2), true);
      }
    }
  }

  private static int end(Sentence sentence, int from) {
    return Math.min(sentence.size(), from + REACH / 2);
  }

  /** Where the words stand that say it happened to nobody; -1 if none do. */
  private static int noneOf(Sentence sentence, Fate fate) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      boolean no = sentence.is(i, "no");
      Clause after = new Clause(sentence, i + 1, Math.min(sentence.size(), i + REACH));
      boolean noun = no && fate.none().contains(sentence.noun(i + 1));
      boolean nobody = sentence.is(i, "nobody") || no && sentence.is(i + 1, "one");
      if (noun || nobody && fate.to().in(after)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDenied(Sentence sentence, int at) {
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      switch (sentence.lower(i)) {
        case "no", "nobody", "none", "not", "if", "neither" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private void add(List<Claim> claims, Reading reading, Fate fate, Clause words, boolean holds) {
    Sentence sentence = words.sentence();
    boolean other = late.in(new Clause(sentence, 0, sentence.size())) || hasYear(sentence);
    Scope scope = reading.scopes().read(Clauses.at(sentence, words.from()), words.from());
    boolean unreal = scope.modality() == Scope.Modality.UNREAL;
    if (other || unreal || scope.quoted() || scope.elsewhere()) {
      return;
    }
    TokenSpan at = new TokenSpan(sentence, words.from(), words.to());
    Scope told =
        new Scope(Scope.Modality.ASSERTED, scope.eventTime(), scope.asOf(), null, false, false);
    Subject subject = Subject.of(fate.name() + ":anyone", fate.name());
    claims.add(
        Claim.of(ClaimKind.TRUTH, subject, new Value.Truth(holds, true, at.text()), told, at));
  }

  private static boolean hasYear(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.isDigits() && token.text().length() == 4) {
        return true;
      }
    }
    return false;
  }
}
