package io.gainsay.claim.polarity;

import io.gainsay.claim.Participant;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.name.Entity;
import io.gainsay.nlp.Tag;
import io.gainsay.syntax.Determiner;
import io.gainsay.syntax.Phrase;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads who or what takes part in a deed. Stateless. */
final class Participants {

  private static final Set<String> SPEAKERS = Set.of("i", "me", "we", "us", "you");

  private Participants() {}

  /**
   * Reads a phrase of a text.
   *
   * @param shells tells of a noun whether it can stand for whatever was told of
   */
  static Participant of(Reading reading, Phrase phrase, Predicate<String> shells) {
    Set<String> qualities = qualities(reading, phrase);
    Phrase complement = phrase.complement();
    if (complement != null && isQuantity(phrase)) {
      // "Several of the singers" are singers, and not all.
      return new Participant(null, complement.lemma(), qualities, false, true, true, false, false);
    }
    Optional<Entity> entity = reading.entities().referent(phrase.sentence(), phrase.head());
    String key = entity.map(Entity::key).orElse(phrase.isName() ? phrase.word() : null);
    boolean person = entity.map(Entity::isPerson).orElse(false);
    // "The Danube Prize" may go on as "the prize".
    boolean nameAlone = key != null && !Lexicon.english().isNoun(phrase.lemma());
    String noun =
        person ? Participant.PERSON : phrase.isPronoun() || nameAlone ? "" : phrase.lemma();
    boolean plural = isPlural(phrase);
    boolean some = phrase.determiner() == Determiner.INDEFINITE && plural;
    boolean definite = phrase.determiner().isDefinite();
    boolean shell = key == null && definite && shells.test(noun);
    boolean speaking = phrase.isPronoun() && SPEAKERS.contains(phrase.word());
    return new Participant(
        key, noun, qualities, definite, some || hasNumber(phrase), plural, shell, speaking);
  }

  private static Set<String> qualities(Reading reading, Phrase phrase) {
    Set<String> qualities = new LinkedHashSet<>(phrase.modifiers());
    Phrase possessor = phrase.possessor();
    if (possessor != null && !possessor.isPronoun()) {
      qualities.add(possessor.lemma());
    }
    Phrase complement = phrase.complement();
    if (complement != null && !complement.isPronoun()) {
      qualities.add(complement.lemma());
    }
    qualities.addAll(appositions(reading, phrase));
    return qualities;
  }

  /** "The suspect, a 41-year-old locksmith, was held": he may go on as "the locksmith". */
  private static Set<String> appositions(Reading reading, Phrase phrase) {
    Set<String> nouns = new LinkedHashSet<>();
    for (Phrase next : reading.syntax(phrase.sentence()).phrases()) {
      boolean beside = next.from() == phrase.to() + 1 && phrase.sentence().is(phrase.to(), ",");
      boolean closed =
          next.to() >= phrase.sentence().size() || !phrase.sentence().token(next.to()).isWord();
      if (beside && closed && next.determiner() == Determiner.INDEFINITE) {
        nouns.add(next.lemma());
      }
    }
    return nouns;
  }

  private static boolean isQuantity(Phrase phrase) {
    return phrase.from() == phrase.head()
            && (phrase.determiner() == Determiner.INDEFINITE || phrase.isPronoun())
        || phrase.sentence().tag(phrase.head()) == Tag.NUM;
  }

  /** "Three games", unlike "a 90-home estate". */
  private static boolean hasNumber(Phrase phrase) {
    int start = phrase.from();
    return phrase.determiner() == Determiner.NONE
        && phrase.sentence().tag(start) == Tag.NUM
        && start < phrase.head();
  }

  private static boolean isPlural(Phrase phrase) {
    return !phrase.lemma().equals(phrase.word());
  }
}
