package io.gainsay.claim.event;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.event.EventThemes.Place;
import io.gainsay.claim.event.Stages.Stage;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Names;
import io.gainsay.claim.extract.People;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.TimeMention;
import io.gainsay.name.Entity;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Claims about when things and persons went through stages that have a fixed order: when a bridge
 * was built and opened, when somebody was charged and convicted.
 */
public final class StageExtractor implements ClaimExtractor {

  /** How far from its date a stage may stand. */
  private static final int REACH = 12;

  /** Words before a date that only bound when something happened. */
  private static final Set<String> BOUNDS =
      Set.of("by", "until", "till", "before", "after", "for", "since");

  /** Words for two persons, whoever they are. */
  private static final Set<String> PAIR = Set.of("they", "couple", "pair");

  private static final Set<String> SOMEBODY = Set.of("he", "she");

  @Override
  public List<Claim> extract(Reading reading) {
    Finder finder = new Finder(reading);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        boolean bound = BOUNDS.contains(sentence.lower(time.at().from() - 1));
        if (time.isPlaced() && !bound) {
          finder.find(sentence, time, claims);
        }
      }
    }
    return resolved(claims);
  }

  /** Who and what is not named is the only one of whom or which the text tells the course. */
  private static List<Claim> resolved(List<Claim> claims) {
    Map<String, Set<String>> named = new HashMap<>();
    for (Claim claim : claims) {
      Subject subject = claim.subject();
      if (!subject.head().isEmpty()) {
        named.computeIfAbsent(subject.key(), k -> new TreeSet<>()).add(subject.head());
      }
    }
    return claims.stream()
        .filter(
            claim ->
                !claim.subject().head().isEmpty()
                    || named.getOrDefault(claim.subject().key(), Set.of()).size() <= 1)
        .toList();
  }

  /** What a date says of stages. */
  private static final class Finder {

    private final Reading reading;
    private final Stages stages;
    private final People people;
    private final Themes themes;
    private final EventThemes eventThemes;

    Finder(Reading reading) {
      this.reading = reading;
      this.stages = Stages.standard();
      this.people = new People(reading);
      this.themes = new Themes(reading);
      this.eventThemes = new EventThemes(reading);
    }

    void find(Sentence sentence, TimeMention time, List<Claim> claims) {
      int verb = verb(sentence, time);
      if (verb < 0) {
        return;
      }
      List<Stage> told = stages.ofVerb(sentence, verb);
      if (told.isEmpty()) {
        begun(sentence, verb, time, claims);
      }
      for (Stage stage : told) {
        Subject subject =
            stage.ofPerson()
                ? person(sentence, verb, stage)
                : thing(sentence, verb, theme(sentence, verb, time), stage);
        claim(subject, sentence, verb, time).ifPresent(claims::add);
      }
    }

    /** "Construction of the bridge began in 1937". */
    private void begun(Sentence sentence, int verb, TimeMention time, List<Claim> claims) {
      if (EventVerbs.standard().at(sentence, verb).isEmpty()) {
        return;
      }
      Place noun = theme(sentence, verb, time);
      if (noun == null || !noun.sentence().equals(sentence)) {
        return;
      }
      int of = noun.token() + 1;
      int owner =
          sentence.is(of, "of") || sentence.is(of, "on")
              ? themes.after(sentence, of, sentence.size())
              : -1;
      for (Stage stage : stages.ofNoun(sentence.lower(noun.token()))) {
        if (owner >= 0 && !stage.ofPerson()) {
          claim(thing(sentence, verb, new Place(sentence, owner), stage), sentence, verb, time)
              .ifPresent(claims::add);
        }
      }
    }

    /** The verb that a date goes with: the nearest before it, or the first after it; or -1. */
    private int verb(Sentence sentence, TimeMention time) {
      Clause clause = Clauses.at(sentence, time.at().from());
      int from = time.at().from();
      for (int i = from - 1; i >= Math.max(clause.from(), from - REACH); i--) {
        if (isVerb(sentence, i)) {
          return i;
        }
      }
      if (from - clause.from() > 2) {
        return -1;
      }
      for (int i = time.at().to(); i < Math.min(clause.to(), time.at().to() + REACH); i++) {
        if (isVerb(sentence, i)) {
          return i;
        }
      }
      return -1;
    }

    private static boolean isVerb(Sentence sentence, int i) {
      return sentence.token(i).isWord()
          && !Themes.isAuxiliary(sentence, i)
          && sentence.tag(i) == Tag.VERB;
    }

    private @Nullable Place theme(Sentence sentence, int verb, TimeMention time) {
      int limit = time.at().from() > verb ? time.at().from() : sentence.size();
      int object =
          Themes.isPassive(sentence, verb)
              ? -1
              : themes.after(sentence, stages.end(sentence, verb), limit);
      return object >= 0 ? new Place(sentence, object) : eventThemes.before(sentence, verb);
    }

    private @Nullable Subject thing(
        Sentence sentence, int verb, @Nullable Place theme, Stage stage) {
      if (theme == null && isIt(sentence, verb)) {
        return subject(stage, Openings.UNNAMED, Set.of(), Set.of(), Coverage.WHOLE);
      }
      if (theme == null || sentence.index() - theme.sentence().index() > 1) {
        return null;
      }
      Subject subject =
          EventNouns.of(reading.vocabulary()).subject(theme.sentence(), theme.token());
      String head = Lemmas.english().noun(subject.head());
      if (Nouns.isPerson(head) || EventWords.standard().colourless().contains(head)) {
        return null;
      }
      Set<String> names = new TreeSet<>(subject.names());
      names.addAll(Names.placed(reading, Clauses.at(theme.sentence(), theme.token())));
      String sort = stages.theme(stage.course(), head);
      return subject(stage, sort, names, subject.modifiers(), subject.coverage());
    }

    private @Nullable Subject person(Sentence sentence, int verb, Stage stage) {
      int first = firstOf(sentence, verb);
      boolean passive = Themes.isPassive(sentence, verb);
      Optional<Entity> person =
          passive ? Optional.empty() : people.namedWithin(sentence, verb + 1, 1);
      boolean mutual = stage.course().equals("marriage");
      if (person.isEmpty() || mutual) {
        person = people.subject(sentence, first);
      }
      if (person.isPresent()) {
        String name = person.get().displayName();
        return subject(stage, name, Set.of(), Set.of(), Coverage.WHOLE);
      }
      String word = sentence.lower(first - 1);
      if (mutual ? PAIR.contains(word) : SOMEBODY.contains(word)) {
        return subject(stage, Openings.UNNAMED, Set.of(), Set.of(), Coverage.WHOLE);
      }
      String noun = Lemmas.english().noun(word);
      boolean known = sentence.is(first - 2, "the") && Nouns.isPerson(noun);
      return known ? subject(stage, noun, Set.of(), Set.of(), Coverage.WHOLE) : null;
    }

    /** "It was opened", "began recording it". */
    private boolean isIt(Sentence sentence, int verb) {
      int first = firstOf(sentence, verb);
      boolean subject = sentence.is(first - 1, "it") && !sentence.is(first - 2, "of");
      return subject || sentence.is(stages.end(sentence, verb) + 1, "it");
    }

    /** The first of the auxiliaries and adverbs before a verb, or the verb. */
    private static int firstOf(Sentence sentence, int verb) {
      int first = verb;
      while (first > 0
          && (Themes.isAuxiliary(sentence, first - 1) || isAdverb(sentence, first - 1))) {
        first--;
      }
      return first;
    }

    private static boolean isAdverb(Sentence sentence, int token) {
      return sentence.token(token).isWord() && sentence.tag(token) == Tag.ADV;
    }

    private static Subject subject(
        Stage stage, String head, Set<String> names, Set<String> modifiers, Coverage coverage) {
      String place = String.valueOf(stage.place());
      return new Subject(
          "stage:" + stage.course(), head, names, modifiers, Set.of(place), coverage);
    }

    private Optional<Claim> claim(
        @Nullable Subject subject, Sentence sentence, int verb, TimeMention time) {
      Clause clause = Clauses.at(sentence, verb);
      if (subject == null || EventWords.standard().again().in(clause)) {
        return Optional.empty();
      }
      int from = Math.min(verb, time.at().from());
      return Optional.of(
          Claim.of(
              ClaimKind.STAGE,
              subject,
              new Value.Time(time),
              reading.scopes().read(clause, verb, time),
              new TokenSpan(sentence, from, Math.max(verb + 1, time.at().to()))));
    }
  }
}
