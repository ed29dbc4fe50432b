package io.gainsay.claim.polarity;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.polarity.OppositeFrames.Frame;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.List;
import java.util.Set;

/**
 * Claims that there is none of something: "there was no deal", "ended without an agreement", "no
 * lives were lost"; and what stands against the last, that somebody died.
 */
final class Absences {

  private static final Set<String> TOLL =
      Set.of("life", "death", "fatality", "casualty", "one", "person", "people", "passenger");

  private static final Set<String> BACKGROUND = Set.of("ago", "since", "ever", "every", "year");

  private final Frame agreed;

  Absences(OppositeFrames frames) {
    this.agreed = frames.frame("agreed");
  }

  void addTo(List<Claim> claims, Reading reading, Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (agreed.themes().containsKey(sentence.noun(i)) && isMissing(sentence, i)) {
        add(claims, reading, sentence, Math.max(0, i - 3), i, agreed.id() + ":deal", false);
      } else if (sentence.is(i, "no") && isNoToll(sentence, i) && !sentence.is(i - 1, "had")) {
        add(claims, reading, sentence, i, i + 1, "dead:anyone", false);
      } else if (isDeath(sentence, i)) {
        add(claims, reading, sentence, Math.max(0, i - 1), i, "dead:anyone", true);
      }
    }
  }

  /** "There was no deal", "ended without a deal". */
  private static boolean isMissing(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      boolean no = sentence.is(i, "no") && sentence.is(i - 1, "was");
      boolean without = sentence.is(i, "without") && ended(sentence, i);
      if (no && sentence.is(i - 2, "there") || without) {
        return true;
      }
    }
    return false;
  }

  private static boolean ended(Sentence sentence, int without) {
    for (int i = without - 1; i >= Math.max(0, without - 6); i--) {
      switch (sentence.lower(i)) {
        case "ended", "closed", "finished", "left", "broke", "concluded" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "No lives were lost", "no one was killed", "no deaths were reported". */
  private boolean isNoToll(Sentence sentence, int no) {
    if (!TOLL.contains(sentence.noun(no + 1))) {
      return false;
    }
    String noun = sentence.noun(no + 1);
    if (noun.equals("death") || noun.equals("fatality")) {
      return true;
    }
    for (int i = no + 2; i < Math.min(sentence.size(), no + 7); i++) {
      switch (sentence.lower(i)) {
        case "killed", "died", "lost" -> {
          return true;
        }
        case "," -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Has died", "were killed", "killed 12 people", and no one negated before it. */
  private static boolean isDeath(Sentence sentence, int i) {
    boolean died = sentence.is(i, "died") || sentence.is(i, "killed");
    if (!died) {
      return false;
    }
    for (int j = Math.max(0, i - 6); j < i; j++) {
      switch (sentence.lower(j)) {
        case "no", "nobody", "none", "not", "who", "if", "which" -> {
          return false;
        }
        default -> {}
      }
    }
    for (int j = 0; j < sentence.size(); j++) {
      boolean age = sentence.is(j + 1, "-");
      if (BACKGROUND.contains(sentence.lower(j)) && !age || isYear(sentence, j)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isYear(Sentence sentence, int i) {
    String text = sentence.token(i).text();
    return text.length() == 4 && sentence.token(i).isDigits();
  }

  private static void add(
      List<Claim> claims,
      Reading reading,
      Sentence sentence,
      int from,
      int at,
      String key,
      boolean holds) {
    Clause clause = Clauses.at(sentence, at);
    Scope scope = reading.scopes().read(clause, at);
    Clause before = new Clause(sentence, Math.max(clause.from(), from - 2), at + 1);
    Modality modality = reading.scopes().read(before, at).modality();
    if (scope.quoted() || modality == Modality.UNREAL || modality == Modality.SUPERSEDED) {
      return;
    }
    TokenSpan span = new TokenSpan(sentence, from, Math.min(sentence.size(), at + 4));
    Scope told =
        new Scope(
            Modality.ASSERTED,
            scope.eventTime(),
            scope.asOf(),
            scope.source(),
            false,
            scope.elsewhere());
    String head = key.substring(key.indexOf(':') + 1);
    Value value = new Value.Truth(holds, true, span.text());
    claims.add(Claim.of(ClaimKind.TRUTH, Subject.of(key, head), value, told, span));
  }
}
