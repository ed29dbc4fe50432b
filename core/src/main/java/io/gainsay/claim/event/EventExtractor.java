package io.gainsay.claim.event;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Subject;
import io.gainsay.claim.event.EventThemes.Place;
import io.gainsay.claim.event.EventVerbs.Sense;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Claims about when events began and ended: wars and strikes, bridges and companies. */
public final class EventExtractor implements ClaimExtractor {

  /** How many tokens may stand between a verb and its date. */
  private static final int VERB_TO_DATE = 11;

  /** How many tokens may stand between a noun of beginning and its date. */
  private static final int NOUN_TO_DATE = 9;

  private static final int TRIGGER_REACH = 12;

  @Override
  public List<Claim> extract(Reading reading) {
    Finder finder = new Finder(reading);
    FirstUses firstUses = new FirstUses(reading);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        if (time.isPlaced() && !reading.isStamp(time)) {
          Optional<Claim> claim = finder.find(sentence, time);
          claim.ifPresentOrElse(claims::add, () -> claims.addAll(firstUses.at(sentence, time)));
        }
      }
    }
    return Openings.resolve(claims);
  }

  /** What a date says about an event. Not thread-safe; one for each document. */
  private static final class Finder {

    private final Reading reading;
    private final EventWords words;
    private final EventNouns nouns;
    private final EventVerbs verbs;
    private final Themes themes;
    private final EventThemes eventThemes;
    private final EventClaims claims;

    Finder(Reading reading) {
      this.reading = reading;
      this.words = EventWords.standard();
      this.nouns = EventNouns.of(reading.vocabulary());
      this.verbs = EventVerbs.standard();
      this.themes = new Themes(reading);
      this.eventThemes = new EventThemes(reading);
      this.claims = new EventClaims(reading, eventThemes);
    }

    Optional<Claim> find(Sentence sentence, TimeMention time) {
      return verbBefore(sentence, time)
          .or(() -> verbAfter(sentence, time))
          .or(() -> inWhenClause(sentence, time))
          .or(() -> nounBefore(sentence, time))
          .or(() -> setAlight(sentence, time))
          .or(() -> triggeredByDated(sentence, time))
          .or(() -> triggeredBy(sentence, time));
    }

    /** "The conflict, which began on May 10": a verb with the date after it. */
    private Optional<Claim> verbBefore(Sentence sentence, TimeMention time) {
      int floor = Math.max(0, time.at().from() - VERB_TO_DATE);
      for (int i = time.at().from() - 1; i >= floor; i--) {
        boolean labels = sentence.is(i, ":") && i == time.at().from() - 1;
        boolean word = sentence.token(i).isWord() || sentence.is(i, "-");
        if (!word && !labels && !isInTime(sentence, i)) {
          break;
        }
        Optional<Sense> sense = verbs.at(sentence, i);
        if (sense.isPresent()) {
          boolean direct = !hasVerb(sentence, i + 1, time.at().from());
          return direct ? ofVerb(sentence, i, sense.get(), time) : Optional.empty();
        }
      }
      return Optional.empty();
    }

    private boolean isInTime(Sentence sentence, int token) {
      return reading.mentions(sentence, TimeMention.class).stream()
          .anyMatch(time -> time.at().contains(token));
    }

    /** "On May 10 war broke out": a date that opens its clause with the verb after it. */
    private Optional<Claim> verbAfter(Sentence sentence, TimeMention time) {
      Clause clause = Clauses.at(sentence, time.at().from());
      if (time.at().from() - clause.from() > 2) {
        return Optional.empty();
      }
      for (int i = time.at().to(); i < clause.to(); i++) {
        Optional<Sense> sense = verbs.at(sentence, i);
        if (sense.isPresent() && sense.get() != Sense.LAST) {
          boolean direct = !hasVerb(sentence, time.at().to(), i);
          return direct ? ofVerb(sentence, i, sense.get(), time) : Optional.empty();
        }
      }
      return Optional.empty();
    }

    /** "From 10 June, when construction gets under way": a clause that tells of its date. */
    private Optional<Claim> inWhenClause(Sentence sentence, TimeMention time) {
      int when = sentence.is(time.at().to(), ",") ? time.at().to() + 1 : time.at().to();
      if (!sentence.is(when, "when")) {
        return Optional.empty();
      }
      for (int i = when + 1; i < Math.min(sentence.size(), when + TRIGGER_REACH); i++) {
        Optional<Sense> sense = verbs.at(sentence, i);
        if (sense.isPresent() && sense.get().begins()) {
          return ofVerb(sentence, i, sense.get(), time);
        }
      }
      return Optional.empty();
    }

    private Optional<Claim> ofVerb(Sentence sentence, int verb, Sense of, TimeMention time) {
      Sense sense = of == Sense.LAST ? senseOfBound(sentence.lower(time.at().from() - 1)) : of;
      boolean since = sentence.is(time.at().from() - 1, "since");
      if (sense == null || since && of != Sense.LAST) {
        return Optional.empty();
      }
      int limit = time.at().from() > verb ? time.at().from() : sentence.size();
      int end = verbs.end(sentence, verb);
      // "Broke ground" has its own object, "took effect" needs none.
      int last = words.building().contains(sentence.lower(end)) ? end - 1 : end;
      int object = Themes.isPassive(sentence, verb) ? -1 : themes.after(sentence, last, limit);
      String noun = object < 0 ? "" : Lemmas.english().noun(sentence.lower(object));
      if (object >= 0 && sense.begins() && Openings.isOfOwner(noun, time)) {
        if (sentence.is(verb - 1, "it")) {
          return unnamed(sentence, verb, Sense.OPEN, time);
        }
        return claims.of(
            new Place(sentence, themes.before(sentence, verb)), Sense.OPEN, sentence, verb, time);
      }
      boolean opensFire = object >= 0 && sense == Sense.OPEN && sentence.is(object, "fire");
      if (opensFire) {
        return Optional.empty();
      }
      if (object >= 0) {
        return claims.of(new Place(sentence, object), sense, sentence, verb, time);
      }
      Place theme = eventThemes.before(sentence, verb);
      if (theme == null) {
        return unnamed(sentence, verb, sense, time);
      }
      return claims.of(theme, sense, sentence, verb, time);
    }

    /**
     * "Founded in 1987, it bakes", "when it opened in 1991": the one thing that a text tells of.
     */
    private Optional<Claim> unnamed(Sentence sentence, int verb, Sense sense, TimeMention time) {
      boolean it = verb > 0 && sentence.is(verb - 1, "it");
      boolean known = sense == Sense.FOUND && verb == 0 || sense == Sense.OPEN && it;
      if (!known || time.range() == null || EventClaims.isNews(time)) {
        return Optional.empty();
      }
      int named = it ? -1 : afterComma(sentence, time.at().to());
      if (named >= 0) {
        return claims.of(new Place(sentence, named), sense, sentence, verb, time);
      }
      String key = sense.name().toLowerCase(Locale.ROOT);
      Subject subject = new Subject(key, Openings.UNNAMED, Set.of(), Set.of(), Coverage.WHOLE);
      return Optional.of(claims.of(subject, ClaimKind.EVENT_START, sentence, verb, verb, time));
    }

    /** "Founded in 1987 by two sisters, the bakery": the noun of the main clause, or -1. */
    private int afterComma(Sentence sentence, int from) {
      for (int i = from; i < sentence.size() - 1; i++) {
        if (sentence.is(i, ",")) {
          return themes.after(sentence, i, sentence.size());
        }
      }
      return -1;
    }

    /** What a date bounds behind a verb of lasting: "ran from Monday to Friday", or null. */
    private static @Nullable Sense senseOfBound(String preposition) {
      return switch (preposition) {
        case "since", "from" -> Sense.BEGIN;
        case "until", "till", "to", "through" -> Sense.END;
        default -> null;
      };
    }

    /** "The opening of the bridge in 1931", "its opening day, in the autumn of 1931". */
    private Optional<Claim> nounBefore(Sentence sentence, TimeMention time) {
      int floor = Math.max(0, time.at().from() - NOUN_TO_DATE);
      for (int i = time.at().from() - 1; i >= floor; i--) {
        Optional<Sense> sense =
            sentence.token(i).isWord() ? verbs.ofNoun(sentence.lower(i)) : Optional.empty();
        if (sense.isPresent() && sentence.tag(i) == Tag.NOUN) {
          if (hasVerb(sentence, i + 1, time.at().from())) {
            break;
          }
          int theme =
              sentence.is(i + 1, "of")
                  ? themes.after(sentence, i + 1, time.at().from())
                  : possessor(sentence, i);
          return claims.of(new Place(sentence, theme), sense.get(), sentence, i, time);
        }
      }
      return Optional.empty();
    }

    /** "The war's start", or what "its" stands for in "its start". */
    private int possessor(Sentence sentence, int noun) {
      if (sentence.isPossessive(noun - 1)) {
        return noun - 3;
      }
      return sentence.is(noun - 1, "its") ? themes.topic(sentence, noun - 1) : -1;
    }

    /** "Lightning set the forest alight on Aug. 9": a fire began. */
    private Optional<Claim> setAlight(Sentence sentence, TimeMention time) {
      int floor = Math.max(0, time.at().from() - VERB_TO_DATE);
      for (int i = time.at().from() - 1; i >= floor; i--) {
        if (words.alight().lengthAt(sentence, i) > 0 && indexOf(sentence, "set", floor, i) >= 0) {
          Subject subject = new Subject("event:fire", "fire", Set.of(), Set.of(), Coverage.WHOLE);
          return Optional.of(claims.of(subject, ClaimKind.EVENT_START, sentence, i, i, time));
        }
      }
      return Optional.empty();
    }

    private static int indexOf(Sentence sentence, String word, int from, int to) {
      for (int i = from; i < to; i++) {
        if (sentence.is(i, word)) {
          return i;
        }
      }
      return -1;
    }

    /** "The Oct. 7 attack sparked the war". */
    private Optional<Claim> triggeredByDated(Sentence sentence, TimeMention time) {
      int cause = time.at().to();
      boolean dated =
          nouns.sortAt(sentence, cause).isPresent()
              || nouns.sortAt(sentence, cause + 1).isPresent();
      for (int i = cause + 1; dated && i < Math.min(sentence.size(), cause + TRIGGER_REACH); i++) {
        if (isTrigger(sentence, i)) {
          return claims.of(
              new Place(sentence, nouns.after(sentence, i + 1, 5)), Sense.BEGIN, sentence, i, time);
        }
      }
      return Optional.empty();
    }

    /** "The war sparked by the Oct. 7 attack". */
    private Optional<Claim> triggeredBy(Sentence sentence, TimeMention time) {
      for (int i = time.at().from() - 1; i >= Math.max(1, time.at().from() - 5); i--) {
        if (sentence.is(i, "by") && isTrigger(sentence, i - 1)) {
          return claims.of(
              new Place(sentence, nouns.before(sentence, i - 1, 0)),
              Sense.BEGIN,
              sentence,
              i - 1,
              time);
        }
      }
      return Optional.empty();
    }

    private boolean isTrigger(Sentence sentence, int token) {
      return words.trigger().contains(Lemmas.english().verb(sentence.lower(token)));
    }

    /** Asked last, and only of sentences that could tell of an event: it tags the sentence. */
    private static boolean hasVerb(Sentence sentence, int from, int to) {
      for (int i = from; i < to; i++) {
        if (sentence.token(i).isWord() && sentence.tag(i) == Tag.VERB) {
          return true;
        }
      }
      return false;
    }
  }
}
