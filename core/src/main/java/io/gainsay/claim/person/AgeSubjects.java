package io.gainsay.claim.person;

import io.gainsay.claim.Coverage;
import io.gainsay.claim.Subject;
import io.gainsay.claim.extract.People;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.NameMention;
import io.gainsay.name.Entity;
import io.gainsay.name.Gender;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.syntax.Phrase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text tells of who has an age: the name, the noun and what describes it, the sex. What is
 * known of a person's sex is a facet and a modifier, for often "she" is all that is said.
 */
final class AgeSubjects {

  private static final WordLists WORDS = WordLists.load(AgeSubjects.class, "ages.txt");

  private static final Set<String> MALE = WORDS.get("male");

  private static final Set<String> FEMALE = WORDS.get("female");

  private static final Set<String> NOMINAL = WORDS.get("nominal");

  private static final String KEY = Dimension.AGE.name();

  private final Reading reading;
  private final People people;
  private final Bearers bearers;

  AgeSubjects(Reading reading) {
    this.reading = reading;
    people = new People(reading);
    bearers = new Bearers(reading);
  }

  /** The subject of the claim about an age. */
  Subject of(StatedAge age) {
    Sentence sentence = age.at().sentence();
    Coverage coverage = Coverage.of(sentence, age.at().from(), age.at().to());
    Optional<Entity> person = person(age);
    Set<String> names = new TreeSet<>();
    person.ifPresent(entity -> names.addAll(words(entity)));
    Set<String> modifiers = new LinkedHashSet<>();
    Set<String> facets = new LinkedHashSet<>(Set.of(KEY));
    String head = "";
    if (age.bearer() >= 0) {
      Optional<NameMention> name = bearers.nameAt(sentence, age.bearer());
      name.ifPresent(n -> n.parts().forEach(part -> names.add(part.toLowerCase(Locale.ROOT))));
      head = name.isPresent() ? "" : noun(sentence, age.bearer());
      modifiers.addAll(modifiers(age, head));
    }
    sex(sentence, age.bearer(), person)
        .ifPresent(
            sex -> {
              modifiers.add(sex);
              facets.add(KEY + " " + sex);
            });
    return new Subject(KEY, head, names, modifiers, facets, coverage);
  }

  private static Set<String> words(Entity person) {
    return new TreeSet<>(List.of(person.key().split(" ")));
  }

  private Optional<Entity> person(StatedAge age) {
    Sentence sentence = age.at().sentence();
    return age.bearer() >= 0 ? bearer(sentence, age.bearer()) : Optional.empty();
  }

  /** Whom the word for the bearer names or means: "a father of two" beside a name has that name. */
  private Optional<Entity> bearer(Sentence sentence, int token) {
    return people
        .at(sentence, token)
        .or(() -> bearers.apposed(people, sentence, token))
        .or(() -> namedAfter(sentence, token));
  }

  /** "The driver, <em>Mario Novak</em>", "opener <em>Al Novak</em>". */
  private Optional<Entity> namedAfter(Sentence sentence, int head) {
    for (Phrase phrase : reading.syntax(sentence).phrases()) {
      if (phrase.head() == head && !phrase.isPronoun()) {
        int next = sentence.is(phrase.to(), ",") ? phrase.to() + 1 : phrase.to();
        return people
            .namedWithin(sentence, head + 1, 0)
            .or(() -> people.namedWithin(sentence, next, 0));
      }
    }
    return Optional.empty();
  }

  /** The noun for the bearer as a lemma; pronouns and "the eldest" are none. */
  private static String noun(Sentence sentence, int token) {
    boolean nominal = NOMINAL.contains(sentence.lower(token));
    return sentence.tag(token) == Tag.NOUN && !nominal ? sentence.noun(token) : "";
  }

  private List<String> modifiers(StatedAge age, String head) {
    Sentence sentence = age.at().sentence();
    if (head.isEmpty()) {
      return List.of();
    }
    for (Phrase phrase : reading.syntax(sentence).phrases()) {
      if (phrase.head() == age.bearer()) {
        return phrase.modifiers().stream()
            .filter(word -> !word.equals("old") && !word.startsWith("year"))
            .toList();
      }
    }
    return List.of();
  }

  private static Optional<String> sex(Sentence sentence, int token, Optional<Entity> person) {
    String word = sentence.lower(token);
    String noun = sentence.noun(token);
    if (MALE.contains(word) || MALE.contains(noun)) {
      return Optional.of("male");
    }
    if (FEMALE.contains(word) || FEMALE.contains(noun)) {
      return Optional.of("female");
    }
    return person
        .map(Entity::gender)
        .filter(gender -> gender != Gender.UNKNOWN)
        .map(gender -> gender.name().toLowerCase(Locale.ROOT));
  }
}
