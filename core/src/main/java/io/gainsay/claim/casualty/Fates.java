package io.gainsay.claim.casualty;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tolls without a number: "a shepherd has died" is a death, "all 12 hostages got out unharmed" says
 * that none died and none was hurt.
 */
final class Fates {

  private static final Quantity NONE = Quantity.exact(BigDecimal.ZERO, Unit.COUNT);
  private static final Quantity TWO = Quantity.exact(BigDecimal.valueOf(2), Unit.COUNT);

  private static final Set<String> SOLE = Set.of("only", "sole", "lone", "single");
  private static final Quantity ONE = Quantity.exact(BigDecimal.ONE, Unit.COUNT);

  /** How far after the people "unharmed" may stand. */
  private static final int REACH = 8;

  private Fates() {}

  /** That all of some people are safe: nobody of them killed, and unless only alive, none hurt. */
  static List<Claim> ofTheSafe(Reading reading, Occasions occasions, Sentence sentence) {
    List<Claim> claims = new ArrayList<>();
    for (AmountMention amount : reading.mentions(sentence, AmountMention.class)) {
      int start = amount.at().from();
      Optional<NounPhrase> people = NounPhrase.startingAt(sentence, amount.at().to());
      boolean all = Coverage.isAll(sentence, start);
      String head = people.map(n -> Lemmas.english().noun(n.headWord())).orElse("");
      boolean general = CasualtyWords.of(reading.vocabulary()).isPeople(head);
      if (!all || !general && !Nouns.isPerson(head)) {
        continue;
      }
      int end = people.map(n -> n.head() + 1).orElse(start);
      int safe = safe(reading, sentence, end);
      if (safe > 0) {
        Set<String> sort = general ? Set.of() : Set.of(head);
        claims.add(
            claim(reading, occasions, new Place(sentence, start, end, safe), sort, "killed"));
        if (!sentence.is(safe, "alive")) {
          claims.add(
              claim(reading, occasions, new Place(sentence, start, end, safe), sort, "injured"));
        }
      }
    }
    return claims;
  }

  /** "The only person killed", "the lone survivor", "both victims": all there were. */
  static List<Claim> ofAll(Reading reading, Occasions occasions, Sentence sentence) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      boolean sole = SOLE.contains(sentence.lower(i)) && isDefinite(sentence.lower(i - 1));
      Quantity quantity = sole ? ONE : TWO;
      if (!sole && !sentence.is(i, "both")) {
        continue;
      }
      int from = sentence.is(i + 1, "of") ? i + 3 : i + 1;
      Optional<NounPhrase> people = NounPhrase.startingAt(sentence, from);
      int at = i;
      people
          .flatMap(noun -> outcome(reading, at, noun, sole))
          .map(
              outcome ->
                  new TollFrame(reading, sentence, at, from, people.get().head() + 1, outcome))
          .map(t -> CasualtyExtractor.claim(occasions, t, Set.of(), quantity, Coverage.WHOLE))
          .ifPresent(claims::add);
    }
    return claims;
  }

  private static Optional<Outcome> outcome(
      Reading reading, int at, NounPhrase people, boolean sole) {
    CasualtyWords words = CasualtyWords.of(reading.vocabulary());
    Sentence sentence = people.sentence();
    int end = people.head() + 1;
    boolean singular = people.headWord().equals(Lemmas.english().noun(people.headWord()));
    Optional<String> known = words.known(people.headWord());
    if (known.isPresent()) {
      return sole == singular ? known.map(n -> new Outcome(n, false, at, end)) : Optional.empty();
    }
    boolean person = Nouns.isPerson(people.headWord()) || people.headWord().equals("one");
    String verb = sentence.is(end, "to") ? sentence.lower(end + 1) : sentence.lower(end);
    Optional<String> done = words.outcome(CasualtyWords.Role.HAPPEN, verb);
    return person && sole ? done.map(n -> new Outcome(n, false, at, end + 1)) : Optional.empty();
  }

  private static boolean isDefinite(String word) {
    return word.equals("the") || word.equals("its") || word.equals("their") || word.equals("s");
  }

  private record Place(Sentence sentence, int start, int end, int verb) {}

  private static Claim claim(
      Reading reading, Occasions occasions, Place place, Set<String> sort, String name) {
    Outcome outcome = new Outcome(name, false, place.verb, place.verb + 1);
    TollFrame toll =
        new TollFrame(reading, place.sentence, place.start, place.start + 1, place.end, outcome);
    return CasualtyExtractor.claim(occasions, toll, sort, NONE, Coverage.WHOLE);
  }

  private static int safe(Reading reading, Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      if (CasualtyWords.of(reading.vocabulary()).isSafe(sentence.lower(i))) {
        return sentence.is(i - 1, "not") ? -1 : i;
      }
      if (!sentence.token(i).isWord()) {
        return -1;
      }
    }
    return -1;
  }

  /** Deaths and injuries of one person each: "a shepherd has died", "the driver was killed". */
  static List<Claim> ofOne(Reading reading, Occasions occasions, Sentence sentence) {
    CasualtyWords words = CasualtyWords.of(reading.vocabulary());
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (!isArticle(sentence.lower(i))) {
        continue;
      }
      Optional<NounPhrase> person = NounPhrase.startingAt(sentence, i + 1);
      if (person.isEmpty() || !isOnePerson(person.get())) {
        continue;
      }
      int end = person.get().head() + 1;
      String head = person.get().headWord();
      Optional<Outcome> outcome = Outcome.of(words, sentence, i, i + 1, end, head);
      if (outcome.isEmpty() || !outcome.get().isHarm() || isNatural(words, sentence)) {
        continue;
      }
      TollFrame toll = new TollFrame(reading, sentence, i, i + 1, end, outcome.get());
      claims.add(CasualtyExtractor.claim(occasions, toll, Set.of(head), ONE, Coverage.PART));
    }
    return claims;
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an") || word.equals("the");
  }

  private static boolean isOnePerson(NounPhrase noun) {
    return Lemmas.english().noun(noun.headWord()).equals(noun.headWord())
        && Nouns.isPerson(noun.headWord());
  }

  private static boolean isNatural(CasualtyWords words, Sentence sentence) {
    return words.has(CasualtyWords.Frame.NATURAL, sentence, 0, sentence.size());
  }
}
