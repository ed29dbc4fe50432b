package io.gainsay.claim.extract;

import io.gainsay.claim.Nouns;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.NameMention;
import io.gainsay.name.Entity;
import io.gainsay.nlp.Sentence;
import io.gainsay.syntax.Phrase;
import io.gainsay.syntax.Predication;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the person that words at some place of a sentence are about: the subject of a verb, the
 * name beside an age. Whom a single word means, {@link PersonReferences} tells.
 */
public final class People {

  /**
   * How many words may stand between a name and what is said beside it: "Lika, the foreman, 59".
   */
  private static final int APPOSITION = 6;

  /** How many words may stand between "died" and the age: "died on June 3, 2010, aged 60". */
  private static final int DIED_REACH = 12;

  private static final Set<String> ADVERBS =
      Set.of(
          "now", "then", "just", "only", "also", "still", "already", "later", "had", "has", "will",
          "would");

  private final Reading reading;
  private final PersonReferences references;

  /** For properties that any person may have. */
  public People(Reading reading) {
    this(reading, Set.of());
  }

  /**
   * For a property that a text tells of few persons.
   *
   * @param told persons of whom the text tells the same property elsewhere: who else is meant by a
   *     "she" that follows no name?
   */
  public People(Reading reading, Set<Entity> told) {
    this.reading = reading;
    this.references = new PersonReferences(reading, told);
  }

  /** The person named or meant by the token. */
  public Optional<Entity> at(Sentence sentence, int token) {
    return references.at(sentence, token);
  }

  /**
   * The subject of the verb: "<em>Dorsett</em> was", "<em>Dunmore</em>, who was", "<em>she</em>
   * is".
   */
  public Optional<Entity> subject(Sentence sentence, int verb) {
    int i = verb - 1;
    while (i >= 0 && ADVERBS.contains(sentence.lower(i))) {
      i--;
    }
    if (sentence.is(i, "and")) {
      return coordinated(sentence, i);
    }
    if (sentence.is(i, "who")) {
      i = sentence.is(i - 1, ",") ? i - 2 : i - 1;
    }
    int comma = i;
    if (sentence.is(i, ",") && i > 0) {
      return relativised(sentence, i)
          .or(() -> apposed(sentence, comma))
          .or(() -> opener(sentence, comma));
    }
    // "Lika's son was": the name is not who the verb is about.
    return sentence.isPossessive(i) || isSomebodyElse(sentence, i)
        ? Optional.empty()
        : at(sentence, i);
  }

  /** "My daughter plays well, <em>she</em> is 17", "she is called Mica, and <em>she</em> is 24". */
  private static boolean isSomebodyElse(Sentence sentence, int pronoun) {
    if (!sentence.is(pronoun, "she") && !sentence.is(pronoun, "he")) {
      return false;
    }
    for (int i = 0; i + 1 < pronoun; i++) {
      boolean own = sentence.is(i, "my") || sentence.is(i, "our");
      boolean called = sentence.is(i, "called") && sentence.token(i + 1).isCapitalised();
      if (called || own && Nouns.isPerson(Lemmas.english().noun(sentence.lower(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** "<em>Dyer</em>, who taught France to sail, dies": the name before the relative clause. */
  private Optional<Entity> relativised(Sentence sentence, int comma) {
    for (int i = comma - 1; i > 1; i--) {
      if (sentence.is(i, "who")) {
        return sentence.is(i - 1, ",") ? at(sentence, i - 2) : Optional.empty();
      }
      if (sentence.is(i, ",") || sentence.is(i, ";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "<em>Dyer</em>, the jumper who won without seeing, has died": the name that opens it. */
  private Optional<Entity> opener(Sentence sentence, int comma) {
    for (NameMention name : reading.mentions(sentence, NameMention.class)) {
      if (name.at().from() == 0) {
        boolean aside = name.at().to() < comma && sentence.is(name.at().to(), ",");
        return aside ? references.named(name) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "<em>Dyer</em>, who suffered a stroke and died", "<em>she</em> fell ill and died". */
  private Optional<Entity> coordinated(Sentence sentence, int and) {
    for (int i = and - 1; i >= Math.max(0, and - APPOSITION); i--) {
      if (sentence.is(i, "who")) {
        return at(sentence, sentence.is(i - 1, ",") ? i - 2 : i - 1);
      }
      if (sentence.is(i, ",")) {
        return Optional.empty();
      }
      if (sentence.is(i, "he") || sentence.is(i, "she")) {
        return at(sentence, i);
      }
    }
    return Optional.empty();
  }

  /**
   * The person beside whose name, between commas or brackets, the token stands: "<em>Lika</em>, the
   * foreman, 59".
   */
  public Optional<Entity> apposed(Sentence sentence, int token) {
    int i = token - 1;
    if (!sentence.is(i, ",") && !sentence.is(i, "(")) {
      return Optional.empty();
    }
    NameMention last = null;
    for (NameMention name : reading.mentions(sentence, NameMention.class)) {
      if (name.at().to() <= i) {
        last = name;
      }
    }
    if (last == null || i - last.at().to() > APPOSITION) {
      return Optional.empty();
    }
    boolean direct = last.at().to() == i;
    boolean described = sentence.is(last.at().to(), ",") && isDescription(sentence, last, i);
    return direct || described ? references.named(last) : Optional.empty();
  }

  /** Whether only a description, without a verb, stands between a name and a comma. */
  private static boolean isDescription(Sentence sentence, NameMention name, int comma) {
    int start = name.at().to() + 1;
    boolean article =
        Set.of("the", "a", "an", "his", "her", "their").contains(sentence.lower(start));
    for (int i = start; i < comma; i++) {
      if (!sentence.token(i).isWord() && !sentence.is(i, "-") || sentence.is(i, "who")) {
        return false;
      }
    }
    return article;
  }

  /** The person that a name names, if it is a person's. */
  public Optional<Entity> named(NameMention name) {
    return references.named(name);
  }

  /** The person whose name begins at most so many tokens after the given one. */
  public Optional<Entity> namedWithin(Sentence sentence, int from, int reach) {
    for (NameMention name : reading.mentions(sentence, NameMention.class)) {
      int distance = name.at().from() - from;
      if (distance >= 0 && distance <= reach && onlyWords(sentence, from, name.at().from())) {
        return references.named(name);
      }
    }
    return Optional.empty();
  }

  /** "A 45-year-old teacher, <em>Jane Doering</em>". */
  public Optional<Entity> namedAfterComma(Sentence sentence, int from, int reach) {
    for (int i = from; i < Math.min(sentence.size(), from + reach); i++) {
      if (sentence.is(i, ",")) {
        return onlyWords(sentence, from, i) && i > from
            ? namedWithin(sentence, i + 1, 0)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The subject of "died" in the words before the token, within its clause. */
  public Optional<Entity> whoDied(Sentence sentence, int token) {
    for (int i = token - 1; i >= Math.max(0, token - DIED_REACH); i--) {
      if (sentence.is(i, "died") || sentence.is(i, "dies")) {
        return subject(sentence, i);
      }
      if (sentence.is(i, ";") || sentence.is(i, "who")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Index after the name that begins at the token, or after the token. */
  public int endOfName(Sentence sentence, int token) {
    for (NameMention name : reading.mentions(sentence, NameMention.class)) {
      if (name.at().from() == token) {
        return name.at().to();
      }
    }
    return token + 1;
  }

  private static boolean onlyWords(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean word = sentence.token(i).isWord() || sentence.is(i, "-");
      if (!word
          || Set.of("of", "from", "and", "who", "with", "by", "in", "at", "told", "said")
              .contains(sentence.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** The pronoun "he" or "she" in the main clause after an opening participle. */
  public Optional<Entity> pronounAfter(Sentence sentence, int token) {
    for (int i = token + 1; i < Math.min(sentence.size(), token + 14); i++) {
      if (sentence.is(i - 1, ",")) {
        Optional<Entity> subject = at(sentence, i);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /** Whoever does what the clause before the token tells: "<em>he</em> went to sea as a boy". */
  public Optional<Entity> ofClause(Sentence sentence, int token) {
    Predication last = null;
    for (Predication clause : reading.syntax(sentence).predications()) {
      if (clause.token() < token) {
        last = clause;
      }
    }
    Phrase subject = last == null ? null : last.subject();
    return subject == null ? Optional.empty() : at(sentence, subject.head());
  }

  /** The only person that the last of the sentences before that names any person names. */
  public Optional<Entity> lastNamedBefore(Sentence sentence) {
    return references.lastNamedBefore(sentence);
  }
}
