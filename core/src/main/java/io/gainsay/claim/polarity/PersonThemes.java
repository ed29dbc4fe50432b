package io.gainsay.claim.polarity;

import io.gainsay.claim.Coverage;
import io.gainsay.claim.Subject;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.polarity.OppositeFrames.Frame;
import io.gainsay.claim.polarity.OppositeFrames.Match;
import io.gainsay.mention.NameMention;
import io.gainsay.name.Entity;
import io.gainsay.name.RoleWords;
import io.gainsay.nlp.Sentence;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the person of whom a predicate is said. */
final class PersonThemes {

  /** How far before its predicate a person may stand: a relative clause may come between. */
  private static final int REACH = 16;

  private final Reading reading;

  PersonThemes(Reading reading) {
    this.reading = reading;
  }

  /** The person before the predicate: a name, a pronoun, or a role with "the", "both" or "all". */
  @Nullable Theme find(Clause clause, Match match) {
    Sentence sentence = clause.sentence();
    Frame frame = match.predicate().frame();
    if (match.predicate().words().contains(OppositeFrames.PERSON)) {
      return personInside(frame, sentence, match);
    }
    if (sentence.is(match.to() + 1, "entered") || sentence.is(match.to() + 1, "made")) {
      // "The guilty plea he entered": the doer stands after the noun.
      return reading
          .entities()
          .referent(sentence, match.to())
          .map(who -> named(frame, who, sentence, match.to()))
          .orElse(null);
    }
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
      if (sentence.is(i, ";") || sentence.is(i, ":") || sentence.is(i, "—")) {
        return null;
      }
      Optional<Entity> entity = reading.entities().referent(sentence, i);
      if (entity.isPresent()) {
        return named(frame, entity.get(), sentence, i);
      }
      String noun = sentence.noun(i);
      if (RoleWords.standard().isRole(noun) && isWhole(sentence, i)) {
        return described(frame, noun, sentence, i);
      }
    }
    return null;
  }

  /** "Found Tom Heller guilty", "acquitted Tom Heller". */
  private @Nullable Theme personInside(Frame frame, Sentence sentence, Match match) {
    for (int i = match.from() + 1; i < match.to(); i++) {
      Optional<Entity> entity = reading.entities().referent(sentence, i);
      if (entity.isPresent()) {
        return named(frame, entity.get(), sentence, i);
      }
    }
    return null;
  }

  private static @Nullable Theme named(Frame frame, Entity who, Sentence sentence, int i) {
    boolean mayAct = who.kind() != NameMention.Kind.LOCATION;
    if (!mayAct || ThemeFinder.isPossessor(sentence, i) && !sentence.is(i + 3, "decision")) {
      return null;
    }
    return new Theme(Subject.of(frame.id() + ":" + who.key(), who.displayName()), i, false);
  }

  private @Nullable Theme described(Frame frame, String noun, Sentence sentence, int i) {
    if (!isDefinite(sentence, i)) {
      return null;
    }
    Subject subject =
        new Subject(
            frame.id() + ":the " + noun + ThemeFinder.which(sentence, i - 2, i + 6),
            noun,
            Set.of(),
            complement(sentence, i),
            isAll(sentence, i) ? Coverage.WHOLE : Coverage.OPEN);
    return new Theme(subject, i, false);
  }

  /**
   * Not the first half of "passenger train", and not the "victim" in "the driver of the victim".
   */
  private boolean isWhole(Sentence sentence, int i) {
    boolean compound = i + 1 < sentence.size() && sentence.tag(i + 1).isNominal();
    return !compound && sentence.tag(i).isNominal();
  }

  private static boolean isDefinite(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      switch (sentence.lower(i)) {
        case "the", "both", "all" -> {
          return true;
        }
        case "a", "an", "of", ",", "and", "in" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isAll(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      if (sentence.is(i, "all") || sentence.is(i, "both")) {
        return true;
      }
    }
    return false;
  }

  /** The words that tell which one: "of the passenger train". */
  private Set<String> complement(Sentence sentence, int noun) {
    Set<String> words = new HashSet<>();
    if (sentence.is(noun + 1, "of")) {
      for (int i = noun + 2; i < Math.min(sentence.size(), noun + 6); i++) {
        String stem = reading.contentWords().stem(sentence, i);
        if (!stem.isEmpty() && sentence.tag(i).isNominal()) {
          words.add(stem);
        }
      }
    }
    return words;
  }
}
