package io.gainsay.claim.polarity;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Phrases;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.List;
import java.util.Set;

/**
 * Claims that nobody of some people died or was hurt, whoever they are, and what tells that
 * somebody did or was: "no member of the party died", "succumbed to scurvy", "a woman with a broken
 * wrist".
 */
final class Harms {

  /** How far after "nobody" its verb, and around words of harm those of another time, may stand. */
  private static final int REACH = 7;

  private static final String DEAD = "deaths";
  private static final String HURT = "hurt";
  private static final String GRAVE = "grave";

  private final WordLists words = WordLists.load(Harms.class, "harms.txt");
  private final Phrases deaths = new Phrases(words.get("death"));
  private final Phrases injuries = new Phrases(words.get("injury"));
  private final Phrases nobody = new Phrases(words.get("nobody"));
  private final Phrases elsewhere = new Phrases(words.get("elsewhere"));
  private final Set<String> dead = words.get("dead");
  private final Set<String> hurt = words.get("hurt");
  private final Set<String> grave = words.get("grave");
  private final Set<String> breaking = words.get("break");
  private final Set<String> denial = words.get("denial");

  void addTo(List<Claim> claims, Reading reading, Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      int length = nobody.lengthAt(sentence, i);
      if (length > 0) {
        addNone(claims, reading, sentence, i, i + length);
      } else if (deaths.lengthAt(sentence, i) > 0) {
        addSome(claims, reading, sentence, i, i + deaths.lengthAt(sentence, i), DEAD);
      } else if (injuries.lengthAt(sentence, i) > 0) {
        int end = i + injuries.lengthAt(sentence, i);
        addSome(claims, reading, sentence, i, end, HURT);
      } else if (brokenBone(sentence, i) > 0) {
        addSome(claims, reading, sentence, i, brokenBone(sentence, i), HURT);
        addSome(claims, reading, sentence, i, brokenBone(sentence, i), GRAVE);
      }
    }
  }

  /** After the bone in "a broken wrist", "broke his leg"; -1 if none is broken. */
  private int brokenBone(Sentence sentence, int i) {
    if (!breaking.contains(sentence.lower(i))) {
      return -1;
    }
    for (int k = i + 1; k <= Math.min(sentence.size() - 1, i + 3); k++) {
      String noun = Lemmas.english().noun(sentence.lower(k));
      if (Lexicon.english().isA(noun, "body part") && !noun.equals("heart")) {
        return k + 1;
      }
    }
    return -1;
  }

  /** "Nobody was seriously hurt", "no member of the party died". */
  private void addNone(
      List<Claim> claims, Reading reading, Sentence sentence, int from, int start) {
    boolean gravely = false;
    for (int i = start; i < Math.min(sentence.size(), start + REACH); i++) {
      String word = sentence.lower(i);
      if (word.equals("who") || word.equals(",") || word.equals("else")) {
        return;
      }
      gravely |= grave.contains(word);
      boolean died = dead.contains(word);
      if (died || hurt.contains(word)) {
        add(
            claims,
            reading,
            new Clause(sentence, from, i + 1),
            died ? DEAD : gravely ? GRAVE : HURT,
            false);
        return;
      }
    }
  }

  private void addSome(
      List<Claim> claims, Reading reading, Sentence sentence, int from, int to, String fate) {
    for (int i = Math.max(0, from - REACH); i < from; i++) {
      if (denial.contains(sentence.lower(i))) {
        return;
      }
    }
    add(claims, reading, new Clause(sentence, from, to), fate, true);
  }

  private void add(List<Claim> claims, Reading reading, Clause found, String fate, boolean holds) {
    Sentence sentence = found.sentence();
    int from = Math.max(0, found.from() - REACH);
    int to = Math.min(sentence.size(), found.to() + REACH);
    Clause around = new Clause(sentence, from, to);
    Scope scope = reading.scopes().read(Clauses.at(sentence, found.from()), found.from());
    boolean unsaid =
        scope.quoted()
            || scope.elsewhere()
            || scope.modality() == Modality.UNREAL
            || scope.modality() == Modality.SUPERSEDED;
    if (unsaid || elsewhere.in(around) || hasYear(around)) {
      return;
    }
    TokenSpan at = new TokenSpan(sentence, found.from(), found.to());
    boolean pointed = isPointedAt(new Clause(sentence, 0, sentence.size()));
    Scope told =
        new Scope(
            Modality.ASSERTED,
            pointed ? null : scope.eventTime(),
            scope.asOf(),
            null,
            false,
            false);
    Value value = new Value.Truth(holds, true, at.text());
    Subject subject = Subject.of(fate + ":anyone", "anyone");
    claims.add(Claim.of(ClaimKind.TRUTH, subject, value, told, at));
  }

  /** "That night": the one told of, whatever date was read last. */
  private static boolean isPointedAt(Clause clause) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      String noun = clause.sentence().lower(i + 1);
      if (clause.sentence().is(i, "that") && Lexicon.english().isA(noun, "time period")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasYear(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      String text = clause.sentence().token(i).text();
      if (text.length() == 4 && clause.sentence().token(i).isDigits()) {
        return true;
      }
    }
    return false;
  }
}
