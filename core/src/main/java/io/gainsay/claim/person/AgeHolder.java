package io.gainsay.claim.person;

import io.gainsay.claim.Nouns;
import io.gainsay.claim.extract.People;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.person.Moment.When;
import io.gainsay.mention.TimeMention;
import io.gainsay.name.Entity;
import io.gainsay.name.SpeechVerbs;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.Optional;
import java.util.Set;

/**
 * Whose age some words tell.
 *
 * @param person the person
 * @param when how the words place the age in time
 * @param toCome how many of the years are not full yet: "who turns 35 in May", "in her 90th year"
 */
record AgeHolder(Entity person, Moment.When when, int toCome) {

  private static final Set<String> BE =
      Set.of("was", "is", "turned", "turns", "turn", "turning", "be");

  /** What may follow an age that is told as a bare number. */
  private static final Set<String> AFTER_BARE =
      Set.of(
          ",", ".", ";", ")", "!", "?", "when", "at", "and", "in", "but", "while", "as", "on",
          "from", "only", "last", "this", "next", "just");

  private static final Set<String> ADVERBS = Set.of("only", "just", "still", "then", "already");

  /** How far before its noun an article may stand, in tokens. */
  private static final int MODIFIED = 4;

  private static Optional<AgeHolder> of(Optional<Entity> person, When when) {
    return person.filter(Entity::isPerson).map(p -> new AgeHolder(p, when, 0));
  }

  /** The same holder, who has not had the last of the birthdays yet. */
  private AgeHolder beforeBirthday() {
    return new AgeHolder(person, When.NOW, 1);
  }

  /** "Turns 35 in May", "will be 69": a birthday to come. */
  private static boolean isComing(Sentence sentence, int verb) {
    boolean will = sentence.is(verb - 1, "will") || sentence.is(verb - 1, "to");
    return sentence.is(verb, "turns") || will && BE.contains(sentence.lower(verb));
  }

  private static Optional<AgeHolder> beside(Optional<Entity> person) {
    return of(person, When.BESIDE);
  }

  /** How a copula places an age: "is 19", "was 19", "was 19 when he left". */
  private static When copula(Sentence sentence, int verb, int to) {
    if (sentence.is(verb, "is")) {
      return When.NOW;
    }
    boolean behind = sentence.is(to, "when") || sentence.is(to, "at");
    boolean turn = sentence.lower(verb).startsWith("turn");
    boolean before = !turn && (sentence.is(verb - 2, "when") || sentence.is(verb - 2, "since"));
    return behind || before ? When.THEN : When.CLAUSE;
  }

  /** "The 42-year-old Mr. Pruitt", "Pruitt is 42 years old", "died aged 87". */
  static Optional<AgeHolder> ofMarked(People people, Sentence sentence, TokenSpan at) {
    if (sentence.is(at.from(), "aged") || sentence.is(at.from(), "age")) {
      return aged(people, sentence, at);
    }
    int verb = beforeAdverbs(sentence, at.from());
    if (BE.contains(sentence.lower(verb))) {
      return of(people.subject(sentence, verb), copula(sentence, verb, at.to()));
    }
    boolean then = sentence.is(at.from() - 1, "then");
    boolean article = isArticle(sentence, at.from() - 1);
    Optional<Entity> named =
        people
            .namedWithin(sentence, at.to(), 3)
            .or(() -> people.namedAfterComma(sentence, at.to(), 4))
            .or(() -> article ? people.apposed(sentence, at.from() - 1) : Optional.empty());
    if (named.isPresent()) {
      return then ? Optional.empty() : beside(named);
    }
    return sentence.is(at.from() - 1, "the")
        ? beside(people.lastNamedBefore(sentence))
        : Optional.empty();
  }

  /** "Novak, aged 38,", "aged 25, Novak moved", "died at the age of 73". */
  private static Optional<AgeHolder> aged(People people, Sentence sentence, TokenSpan at) {
    int start = at.from();
    while (start > 0 && (sentence.is(start - 1, "the") || sentence.is(start - 1, "at"))) {
      start--;
    }
    Optional<Entity> died = people.whoDied(sentence, start);
    if (died.isPresent()) {
      return of(died, When.CLAUSE);
    }
    int next = sentence.is(at.to(), ",") ? at.to() + 1 : at.to();
    boolean opens = start == 0 || sentence.is(start - 1, ",");
    Optional<Entity> follows = opens ? people.at(sentence, next) : Optional.empty();
    return follows.isPresent()
        ? of(follows, isNow(sentence, next + 1) ? When.NOW : When.THEN)
        : of(people.apposed(sentence, start), start == at.from() ? When.BESIDE : When.THEN);
  }

  /** "Pruitt, 24,", "Lika, the foreman, 59", "was 19", "now 31", "at 26 she". */
  static Optional<AgeHolder> ofBare(
      People people, Reading reading, Sentence sentence, int from, int to) {
    if (sentence.is(from - 1, "at")) {
      return at(people, sentence, from - 1, to);
    }
    if (isListed(sentence, to) || !isEnd(reading, sentence, to)) {
      return Optional.empty();
    }
    if (sentence.is(from - 1, "of")) {
      return ofNoun(people, sentence, from - 2);
    }
    String before = sentence.lower(from - 1);
    if (before.equals("now")) {
      boolean opens = from == 1 && sentence.is(to, ",");
      return of(opens ? people.at(sentence, to + 1) : people.apposed(sentence, from - 1), When.NOW);
    }
    int verb = beforeAdverbs(sentence, from);
    if (BE.contains(sentence.lower(verb))) {
      Optional<AgeHolder> holder = of(people.subject(sentence, verb), copula(sentence, verb, to));
      return isComing(sentence, verb) ? holder.map(AgeHolder::beforeBirthday) : holder;
    }
    boolean apposed = before.equals(",") || before.equals("(");
    boolean closes =
        to >= sentence.size() || Set.of(",", ".", ";", ")").contains(sentence.lower(to));
    return apposed && closes ? beside(people.apposed(sentence, from)) : Optional.empty();
  }

  /** "A man of 64", "as a boy of 15", "Uwera, a bowler of 19": the noun before "of". */
  private static Optional<AgeHolder> ofNoun(People people, Sentence sentence, int noun) {
    int article = noun;
    while (article > noun - MODIFIED && article > 0 && !isArticle(sentence, article)) {
      article--;
    }
    if (!isArticle(sentence, article)) {
      return Optional.empty();
    }
    int before = article - 1;
    if (sentence.is(before, ",") && !sentence.is(article, "the")) {
      return beside(people.apposed(sentence, article));
    }
    if (!Nouns.isPerson(sentence.lower(noun))) {
      return Optional.empty();
    }
    if (BE.contains(sentence.lower(before))) {
      return of(people.subject(sentence, before), copula(sentence, before, noun + 1));
    }
    return sentence.is(before, "as")
        ? of(people.ofClause(sentence, before), When.THEN)
        : Optional.empty();
  }

  private static boolean isArticle(Sentence sentence, int i) {
    return sentence.is(i, "a") || sentence.is(i, "an") || sentence.is(i, "the");
  }

  /** "For most of his 89 years", "in all her 91 years"; not "most of his 20 years as mayor". */
  static Optional<AgeHolder> ofWholeLife(People people, Sentence sentence, int from, int to) {
    boolean all =
        sentence.is(from - 2, "of") && sentence.is(from - 3, "most")
            || sentence.is(from - 2, "all");
    boolean own = sentence.is(from - 1, "his") || sentence.is(from - 1, "her");
    boolean ofPart = sentence.token(Math.min(to, sentence.size() - 1)).isWord();
    return all && own && !ofPart
        ? of(people.at(sentence, from - 1), When.CLAUSE)
        : Optional.empty();
  }

  /** "In her ninetieth year": who has had one birthday less. */
  private static boolean isYearOfLife(Sentence sentence, int from, int to) {
    boolean own = sentence.is(from - 1, "his") || sentence.is(from - 1, "her");
    boolean ends = to + 1 >= sentence.size() || !sentence.token(to + 1).isWord();
    return own && sentence.is(from - 2, "in") && sentence.is(to, "year") && ends;
  }

  /** "Celebrated her 54th birthday", "in her ninetieth year". */
  static Optional<AgeHolder> ofBirthday(People people, Sentence sentence, int from, int to) {
    if (isYearOfLife(sentence, from, to)) {
      return of(people.at(sentence, from - 1), When.CLAUSE)
          .map(holder -> new AgeHolder(holder.person, holder.when, 1));
    }
    boolean birthday = sentence.is(to, "birthday") && !sentence.is(to + 1, "of");
    boolean own = sentence.is(from - 1, "his") || sentence.is(from - 1, "her");
    boolean distant =
        Set.of("before", "by", "until", "since", "after", "around", "towards", "of", "to")
            .contains(sentence.lower(from - 2));
    return birthday && own && !distant
        ? of(people.at(sentence, from - 1), When.CLAUSE)
        : Optional.empty();
  }

  private static int beforeAdverbs(Sentence sentence, int from) {
    int i = from - 1;
    while (ADVERBS.contains(sentence.lower(i))) {
      i--;
    }
    return i;
  }

  /** "12, 31 and 40": numbers of a list. */
  private static boolean isListed(Sentence sentence, int to) {
    return sentence.is(to, ",") && to + 1 < sentence.size() && sentence.token(to + 1).isDigits();
  }

  /** Whether a bare number is followed by nothing that it could count. */
  private static boolean isEnd(Reading reading, Sentence sentence, int to) {
    if (to >= sentence.size()) {
      return true;
    }
    boolean dated = sentence.is(to, "in") || sentence.is(to, "on");
    boolean named =
        to + 1 < sentence.size() && !Character.isLowerCase(sentence.token(to + 1).text().charAt(0));
    boolean timed =
        reading.mentions(sentence, TimeMention.class).stream()
            .anyMatch(t -> t.at().from() == to || dated && t.at().from() == to + 1);
    return timed || AFTER_BARE.contains(sentence.lower(to)) && (!dated || named);
  }

  /** "In 1951, at 19, she was taken into the corps", "At 26 she is the oldest", "died at 73". */
  private static Optional<AgeHolder> at(People people, Sentence sentence, int at, int to) {
    if (sentence.is(at - 1, "died") || sentence.is(at - 1, "dies")) {
      return of(people.subject(sentence, at - 1), When.CLAUSE);
    }
    if (sentence.is(at - 1, "who")) {
      return of(people.subject(sentence, at), isNow(sentence, to) ? When.NOW : When.THEN);
    }
    boolean opens = at == 0 || sentence.is(at - 1, ",");
    if (!opens) {
      boolean behind = sentence.tag(at - 1) == Tag.VERB && sentence.lower(at - 1).endsWith("ed");
      return behind ? of(people.ofClause(sentence, at), When.THEN) : Optional.empty();
    }
    int subject = sentence.is(to, ",") ? to + 1 : to;
    int verb = people.endOfName(sentence, subject);
    boolean now = isNow(sentence, verb) || SpeechVerbs.contains(sentence.lower(verb));
    return of(people.at(sentence, subject), now ? When.NOW : When.THEN);
  }

  private static boolean isNow(Sentence sentence, int verb) {
    return sentence.is(verb, "is") || sentence.is(verb, "has") || sentence.is(verb, "still");
  }
}
