package io.gainsay.claim.extract;

import io.gainsay.claim.Nouns;
import io.gainsay.mention.NameMention;
import io.gainsay.name.Entity;
import io.gainsay.name.Gender;
import io.gainsay.nlp.Sentence;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom a word means: a name, a pronoun, "the driver". */
final class PersonReferences {

  /** How many sentences before "the 22-year-old" may have named the person. */
  private static final int LOOK_BACK = 3;

  private final Reading reading;

  /** Who is introduced as "a bus driver named Alan Dyer", by the noun. */
  private final Map<String, Set<Entity>> introduced = new HashMap<>();

  /** Persons whom the text calls by one word only. */
  private final Map<String, Entity> bySurname = new HashMap<>();

  /** Persons of whom the text tells what is looked for; empty where that is not known. */
  private final Set<Entity> told;

  /**
   * @param told persons of whom the text tells what is looked for; empty where that is not known
   */
  PersonReferences(Reading reading, Set<Entity> told) {
    this.reading = reading;
    this.told = Set.copyOf(told);
    for (Entity entity : reading.entities().all()) {
      if (entity.isPerson() && entity.key().indexOf(' ') < 0) {
        bySurname.put(entity.key(), entity);
      }
    }
    for (Sentence sentence : reading.sentences()) {
      for (NameMention name : reading.mentions(sentence, NameMention.class)) {
        int from = name.at().from();
        if (sentence.is(from - 1, "named") || sentence.is(from - 1, "called")) {
          introduced
              .computeIfAbsent(sentence.lower(from - 2), noun -> new LinkedHashSet<>())
              .add(reading.entities().entityOf(name));
        }
      }
    }
  }

  /** The person named or meant by the token. */
  Optional<Entity> at(Sentence sentence, int token) {
    return token < 0 || token >= sentence.size()
        ? Optional.empty()
        : reading
            .entities()
            .referent(sentence, token)
            .or(() -> described(sentence, token))
            .or(() -> paragraphTopic(sentence, token))
            .or(() -> soleTold(sentence, token))
            .flatMap(this::person);
  }

  /** The person that a name names, if it is a person's. */
  Optional<Entity> named(NameMention name) {
    return person(reading.entities().entityOf(name));
  }

  /** The person that an entity is: a surname known as a person's makes the full name one. */
  private Optional<Entity> person(Entity entity) {
    if (entity.isPerson()) {
      return Optional.of(entity);
    }
    String name = entity.key();
    int space = name.lastIndexOf(' ');
    return entity.kind() == NameMention.Kind.UNKNOWN && space > 0
        ? Optional.ofNullable(bySurname.get(name.substring(space + 1)))
        : Optional.empty();
  }

  /** "She", where nothing else tells who is meant: whoever was told of so before. */
  private Optional<Entity> soleTold(Sentence sentence, int token) {
    Gender gender =
        switch (sentence.lower(token)) {
          case "he", "him", "his" -> Gender.MALE;
          case "she", "her" -> Gender.FEMALE;
          default -> Gender.UNKNOWN;
        };
    if (told.isEmpty() || gender == Gender.UNKNOWN || tellsOfStranger(sentence, token)) {
      return Optional.empty();
    }
    List<Entity> before =
        told.stream()
            .filter(person -> person.gender().fits(gender))
            .filter(person -> person.mentions().get(0).at().sentence().index() < sentence.index())
            .toList();
    List<Entity> known = before.stream().filter(person -> person.gender() == gender).toList();
    List<Entity> meant = before.size() == 1 || known.isEmpty() ? before : known;
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** Whether this sentence or the one before it tells of somebody without a name: "the driver". */
  private boolean tellsOfStranger(Sentence sentence, int token) {
    for (int k = Math.max(0, sentence.index() - 1); k <= sentence.index(); k++) {
      Sentence near = reading.sentences().get(k);
      int end = near == sentence ? token : near.size() - 1;
      for (int i = 0; i < end; i++) {
        boolean called =
            (near.is(i, "called") || near.is(i, "named")) && near.token(i + 1).isCapitalised();
        boolean person = isStranger(near, i + 1) || isStranger(near, i + 2);
        if (opensPerson(near, i) && person || called) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean opensPerson(Sentence sentence, int i) {
    return switch (sentence.lower(i)) {
      case "a", "an", "another", "the", "his", "her", "their", "my" -> true;
      default -> false;
    };
  }

  private boolean isStranger(Sentence sentence, int noun) {
    return Nouns.isPerson(sentence.lower(noun))
        && !sentence.isApostrophe(noun + 1)
        && reading.entities().referent(sentence, noun).isEmpty();
  }

  /**
   * "Halvorsen returned many times. <em>He</em> died in 2022": the only person of the paragraph,
   * with whose name its sentence before begins.
   */
  private Optional<Entity> paragraphTopic(Sentence sentence, int token) {
    boolean pronoun = sentence.is(token, "he") || sentence.is(token, "she");
    if (!pronoun || token > 0 || sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = reading.sentences().get(sentence.index() - 1);
    Optional<Entity> topic = opening(before);
    Set<Entity> named = new LinkedHashSet<>();
    for (Sentence other = before; other.blockIndex() == sentence.blockIndex(); ) {
      named.addAll(personsOf(other));
      if (other.index() == 0) {
        break;
      }
      other = reading.sentences().get(other.index() - 1);
    }
    return topic.filter(person -> named.size() == 1 && named.contains(person));
  }

  /** The person with whose name a sentence begins. */
  private Optional<Entity> opening(Sentence sentence) {
    return reading.mentions(sentence, NameMention.class).stream()
        .filter(name -> name.at().from() == 0)
        .findFirst()
        .flatMap(this::named);
  }

  private Set<Entity> personsOf(Sentence sentence) {
    Set<Entity> named = new LinkedHashSet<>();
    for (NameMention name : reading.mentions(sentence, NameMention.class)) {
      named(name).ifPresent(named::add);
    }
    return named;
  }

  /** "The driver", "the bus driver", where one person was introduced so. */
  private Optional<Entity> described(Sentence sentence, int noun) {
    Set<Entity> named = introduced.getOrDefault(sentence.lower(noun), Set.of());
    boolean definite = sentence.is(noun - 1, "the") || sentence.is(noun - 2, "the");
    return definite && named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }

  /** The only person that the last of the sentences before that names any person names. */
  Optional<Entity> lastNamedBefore(Sentence sentence) {
    int earliest = Math.max(0, sentence.index() - LOOK_BACK);
    for (int i = sentence.index() - 1; i >= earliest; i--) {
      Set<Entity> named = personsOf(reading.sentences().get(i));
      if (!named.isEmpty()) {
        return named.size() == 1
            ? Optional.of(named.iterator().next()).filter(this::isTopic)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the text names no other person more often. */
  private boolean isTopic(Entity person) {
    return reading.entities().all().stream()
        .filter(Entity::isPerson)
        .noneMatch(other -> other.mentions().size() > person.mentions().size());
  }
}
