package io.gainsay.claim.length;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.event.EventNouns;
import io.gainsay.claim.event.EventThemes;
import io.gainsay.claim.event.EventThemes.Place;
import io.gainsay.claim.event.EventVerbs;
import io.gainsay.claim.event.EventVerbs.Sense;
import io.gainsay.claim.event.EventWords;
import io.gainsay.claim.event.Openings;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a length of time is the length of: "the six-week strike", "it lasted six weeks". */
final class EventLengths {

  /** How far before a length the verb of lasting may stand. */
  private static final int VERB_TO_LENGTH = 5;

  /** How far before a length the verb may stand of what was done for so long. */
  private static final int ACT_TO_LENGTH = 8;

  /** Words before a length that make it one of a part. */
  private static final Set<String> PARTS =
      Set.of(
          "first",
          "last",
          "next",
          "final",
          "past",
          "another",
          "additional",
          "further",
          "extra",
          "other",
          "second",
          "third",
          "every",
          "each",
          "per",
          "up");

  /** Words after a length that measure from it to something else. */
  private static final Set<String> AWAY =
      Set.of("ago", "later", "earlier", "before", "after", "from", "old", "into", "more", "longer");

  /** Words that part a length from a noun after it. */
  private static final Set<String> APART =
      Set.of("of", "in", "after", "the", "and", "to", "ago", "into", "for", "before", "a", "an");

  /** How far after its length a noun may stand: "the six-week dock strike". */
  private static final int ADJECTIVES = 4;

  private final Reading reading;
  private final EventNouns nouns;
  private final EventThemes themes;

  EventLengths(Reading reading) {
    this.reading = reading;
    this.nouns = EventNouns.of(reading.vocabulary());
    this.themes = new EventThemes(reading);
  }

  /** The claim that a length makes, if it is that of an event. */
  Optional<Claim> claim(Sentence sentence, TimeMention time, TimeLength length) {
    int to = time.at().to();
    if (isOfPart(sentence, time)) {
      return Optional.empty();
    }
    Place noun = lasting(sentence, time);
    TimeLength stated = length;
    boolean during = sentence.is(time.at().from() - 1, "for");
    if (noun == null && !during && AWAY.contains(sentence.lower(to))) {
      return Optional.empty();
    }
    if (noun == null) {
      noun = attributive(sentence, time);
    }
    if (noun == null && sentence.is(to, "of")) {
      noun = spentIn(sentence, to + 1);
      // After five days of a siege the siege may go on.
      int from = time.at().from();
      boolean known = sentence.is(from, "the");
      stated = sentence.is(from - 1, "after") && !known ? atLeast(length) : length;
    }
    if (noun != null) {
      return Optional.of(claim(without(subject(noun), time), noun, time, stated));
    }
    int verb = done(sentence, time);
    if (verb < 0) {
      return Optional.empty();
    }
    String sort = nouns.sortOfVerb(sentence.lower(verb));
    Set<String> whom = themes.themeOf(sentence, verb, time.at().from());
    Subject done = new Subject("event:" + sort, sort, whom, Set.of(), Coverage.WHOLE);
    return Optional.of(claim(done, new Place(sentence, verb), time, length));
  }

  private Subject subject(Place noun) {
    Subject subject = nouns.subject(noun.sentence(), noun.token());
    EventWords words = EventWords.standard();
    String head = Lemmas.english().noun(noun.sentence().lower(noun.token()));
    if (words.building().contains(head)) {
      return Openings.building(subject, themes.complement(noun));
    }
    boolean known = subject.coverage() == Coverage.WHOLE;
    return known && words.generic().contains(head) ? ofTopic(subject) : subject;
  }

  /** "The three-day event" is that of which the text tells, if it tells of one above all. */
  private Subject ofTopic(Subject generic) {
    String topic = themes.topicSort();
    return topic == null
        ? generic
        : new Subject(
            "event:" + topic,
            generic.head(),
            generic.names(),
            generic.modifiers(),
            generic.coverage());
  }

  /** The subject without the length itself: the "six-week strike" is a strike. */
  private static Subject without(Subject subject, TimeMention time) {
    Set<String> modifiers = new HashSet<>(subject.modifiers());
    for (int i = time.at().from(); i < time.at().to(); i++) {
      modifiers.remove(time.at().sentence().lower(i));
    }
    return new Subject(
        subject.key(), subject.head(), subject.names(), modifiers, subject.coverage());
  }

  private static TimeLength atLeast(TimeLength length) {
    return new TimeLength(
        length.stated(), length.least(), Double.POSITIVE_INFINITY, length.unit(), length.count());
  }

  private static boolean isOfPart(Sentence sentence, TimeMention time) {
    int from = time.at().from();
    return PARTS.contains(sentence.lower(from)) || PARTS.contains(sentence.lower(from - 1));
  }

  /** "The 41-hour nonstop <em>search</em>", or null. */
  private @Nullable Place attributive(Sentence sentence, TimeMention time) {
    String words = time.at().text();
    boolean joined = words.indexOf('-') > 0 || words.indexOf('‑') > 0;
    if (!joined) {
      return null;
    }
    int named = nouns.after(sentence, time.at().to(), ADJECTIVES);
    if (named >= 0 && isTight(sentence, time.at().to(), named)) {
      return new Place(sentence, named);
    }
    return NounPhrase.startingAt(sentence, time.at().to())
        .map(phrase -> new Place(sentence, phrase.head()))
        .filter(this::isCourse)
        .orElse(null);
  }

  /** Whether only words that can qualify a noun stand before it. */
  private static boolean isTight(Sentence sentence, int from, int noun) {
    for (int i = from; i < noun; i++) {
      if (!sentence.token(i).isWord() && !sentence.is(i, "-")
          || APART.contains(sentence.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Three weeks of <em>deliberations</em>", or null. */
  private @Nullable Place spentIn(Sentence sentence, int from) {
    return NounPhrase.startingAt(sentence, from)
        .map(phrase -> new Place(sentence, phrase.head()))
        .filter(this::isCourse)
        .orElse(null);
  }

  /** The event that "lasted six weeks", "ended after six weeks", or null. */
  private @Nullable Place lasting(Sentence sentence, TimeMention time) {
    int from = time.at().from();
    for (int i = from - 1; i >= Math.max(0, from - VERB_TO_LENGTH); i--) {
      Optional<Sense> sense = EventVerbs.standard().at(sentence, i);
      boolean lasts = sense.isPresent() && sense.get() == Sense.LAST;
      boolean ends =
          sense.isPresent() && sense.get() == Sense.END && sentence.is(from - 1, "after");
      if (lasts || ends) {
        Place theme = themes.before(sentence, i);
        return theme != null && isCourse(theme) ? theme : null;
      }
    }
    return null;
  }

  /** What was done "for six weeks", or took six weeks "to do": the index of the verb, or -1. */
  private int done(Sentence sentence, TimeMention time) {
    int from = time.at().from();
    int to = time.at().to();
    if (sentence.is(to, "to") && sentence.is(from - 2, "it")) {
      return to + 1;
    }
    boolean sentenced = TermWords.standard().sentencedFor().endsAt(sentence, from);
    if (!sentence.is(from - 1, "for") || sentenced) {
      return -1;
    }
    for (int i = from - 2; i >= Math.max(0, from - ACT_TO_LENGTH); i--) {
      boolean word = sentence.token(i).isWord();
      if (word && (sentence.tag(i) == Tag.VERB || sentence.lower(i).endsWith("ied"))) {
        return isTelling(sentence.lower(i)) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isTelling(String verb) {
    String lemma = Lemmas.english().verb(verb);
    return !EventWords.standard().colourless().contains(lemma);
  }

  private boolean isCourse(Place place) {
    return themes.isCourse(place.sentence(), place.token());
  }

  private Claim claim(Subject subject, Place noun, TimeMention time, TimeLength length) {
    Sentence sentence = time.at().sentence();
    boolean near = noun.sentence() == sentence;
    int place = near ? noun.token() : time.at().from();
    int from = Math.min(place, time.at().from());
    int to = Math.max(place + 1, time.at().to());
    Clause clause = Clauses.at(sentence, time.at().from());
    return Claim.of(
        ClaimKind.EVENT_DURATION,
        subject,
        new Value.Length(time, length),
        reading.scopes().read(clause, place),
        new TokenSpan(sentence, from, to));
  }
}
