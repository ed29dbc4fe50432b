package io.gainsay.claim;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import io.gainsay.mention.Unit;
import io.gainsay.name.Entity;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Claims about the lives of persons: how old they were and when, when they were born and when they
 * died. The event time of an age's scope is the moment at which the person has that age.
 */
public final class LifeExtractor implements ClaimExtractor {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  /** How far after "born" and "died" their dates may stand. */
  private static final int DATE_REACH = 9;

  private static final Set<String> BE = Set.of("was", "is", "turned", "turns", "be");

  /** What may follow an age that is told as a bare number. */
  private static final Set<String> AFTER_BARE =
      Set.of(",", ".", ";", ")", "!", "?", "when", "at", "and", "in", "but", "while", "as", "on");

  @Override
  public List<Claim> extract(Reading reading) {
    People people = new People(reading);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (AmountMention amount : reading.mentions(sentence, AmountMention.class)) {
        if (isPossibleAge(amount.quantity())) {
          age(reading, people, sentence, amount).ifPresent(claims::add);
        }
      }
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.is(i, "born")) {
          birth(reading, people, sentence, i).ifPresent(claims::add);
        } else if (sentence.is(i, "died")) {
          death(reading, people, sentence, i).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static boolean isPossibleAge(Quantity quantity) {
    BigDecimal stated = quantity.stated();
    Dimension dimension = quantity.unit().dimension();
    boolean years = dimension == Dimension.AGE && quantity.unit().symbol().equals("y");
    return (years || dimension == Dimension.COUNT)
        && stated.signum() > 0
        && stated.compareTo(OLDEST) < 0
        && stated.stripTrailingZeros().scale() <= 0;
  }

  private static Optional<Claim> age(
      Reading reading, People people, Sentence sentence, AmountMention amount) {
    boolean marked = amount.quantity().unit().dimension() == Dimension.AGE;
    Optional<Holder> holder =
        marked
            ? marked(people, sentence, amount.at())
            : bare(people, sentence, amount.at().from(), amount.at().to());
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    Moment moment =
        Moment.of(reading, sentence, amount.at(), holder.get().present(), holder.get().beside());
    if (!moment.isKnown()) {
      return Optional.empty();
    }
    Clause clause = Clauses.at(sentence, amount.at().from());
    Scope read = reading.scopes().read(clause, amount.at().from());
    Scope scope = at(read, moment.range());
    Quantity years = Quantity.exact(amount.quantity().stated(), Unit.AGE);
    Entity person = holder.get().person();
    return Optional.of(
        Claim.of(
            ClaimKind.PERSON_AGE, subject(person), new Value.Amount(years), scope, amount.at()));
  }

  /**
   * Whose age.
   *
   * @param person the person
   * @param present whether the words say that it is the age now
   * @param beside whether the age only stands beside the name
   */
  private record Holder(Entity person, boolean present, boolean beside) {
    static Optional<Holder> of(Optional<Entity> person, boolean present) {
      return person.filter(Entity::isPerson).map(p -> new Holder(p, present, false));
    }

    static Optional<Holder> beside(Optional<Entity> person) {
      return person.filter(Entity::isPerson).map(p -> new Holder(p, false, true));
    }
  }

  /** "The 42-year-old Mr. Pruitt", "Pruitt is 42 years old", "died aged 87". */
  private static Optional<Holder> marked(People people, Sentence sentence, TokenSpan at) {
    Optional<Entity> named = people.namedWithin(sentence, at.to(), 3);
    boolean attribute = sentence.is(at.to() - 1, "old") && !sentence.is(at.from() - 1, "is");
    if (attribute && named.isPresent()) {
      return sentence.is(at.from() - 1, "then") ? Optional.empty() : Holder.beside(named);
    }
    int verb = at.from() - 1;
    if (BE.contains(sentence.lower(verb))) {
      return Holder.of(people.subject(sentence, verb), sentence.is(verb, "is"));
    }
    boolean definite = attribute && sentence.is(at.from() - 1, "the");
    if (definite && sentence.token(at.to() - 1).text().equals("old")) {
      return Holder.beside(people.lastNamedBefore(sentence));
    }
    boolean aged = sentence.is(at.from(), "aged") || sentence.is(at.from(), "age");
    return aged ? Holder.of(people.apposed(sentence, at.from()), false) : Optional.empty();
  }

  /** "Pruitt, 24,", "Lika, the foreman, 59", "was 19", "now 31", "at 26 she". */
  private static Optional<Holder> bare(People people, Sentence sentence, int from, int to) {
    boolean dated = sentence.is(to, "in") || sentence.is(to, "on");
    boolean day = to + 1 < sentence.size() && !sentence.token(to + 1).text().matches("[a-z].*");
    boolean listed =
        sentence.is(to, ",") && to + 1 < sentence.size() && sentence.token(to + 1).isDigits();
    boolean ends = to >= sentence.size() || AFTER_BARE.contains(sentence.lower(to));
    if (listed || dated && !day) {
      return Optional.empty();
    }
    String before = sentence.lower(from - 1);
    if (before.equals("at")) {
      return at(people, sentence, from - 1, to);
    }
    if (!ends || sentence.is(to, "and") && sentence.token(from - 1).is(",")) {
      return Optional.empty();
    }
    if (before.equals("now")) {
      return Holder.of(people.apposed(sentence, from - 1), true);
    }
    if (BE.contains(before)) {
      boolean counted = sentence.is(to, "in") && before.equals("is");
      return counted
          ? Optional.empty()
          : Holder.of(people.subject(sentence, from - 1), before.equals("is"));
    }
    boolean apposed = before.equals(",") || before.equals("(");
    boolean closes =
        to >= sentence.size() || Set.of(",", ".", ";", ")").contains(sentence.lower(to));
    return apposed && closes ? Holder.beside(people.apposed(sentence, from)) : Optional.empty();
  }

  /** "In 1951, at 19, she was taken into the corps", "At 26 she is the oldest". */
  private static Optional<Holder> at(People people, Sentence sentence, int at, int to) {
    boolean opens = at == 0 || sentence.is(at - 1, ",");
    int subject = sentence.is(to, ",") ? to + 1 : to;
    boolean follows = sentence.is(subject, "he") || sentence.is(subject, "she");
    return opens && follows
        ? Holder.of(people.at(sentence, subject), sentence.is(subject + 1, "is"))
        : Optional.empty();
  }

  private static Optional<Claim> birth(
      Reading reading, People people, Sentence sentence, int verb) {
    Optional<Entity> person =
        BE.contains(sentence.lower(verb - 1))
            ? people.subject(sentence, verb - 1)
            : sentence.is(verb - 1, "(") || sentence.is(verb - 1, ",")
                ? people.apposed(sentence, verb)
                : verb == 0 ? people.pronounAfter(sentence, verb) : Optional.empty();
    return dated(reading, ClaimKind.PERSON_BIRTH, person, sentence, verb);
  }

  private static Optional<Claim> death(
      Reading reading, People people, Sentence sentence, int verb) {
    return dated(reading, ClaimKind.PERSON_DEATH, people.subject(sentence, verb), sentence, verb);
  }

  private static Optional<Claim> dated(
      Reading reading, ClaimKind kind, Optional<Entity> person, Sentence sentence, int verb) {
    if (person.isEmpty() || !person.get().isPerson()) {
      return Optional.empty();
    }
    for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
      int distance = time.at().from() - verb;
      boolean date = time.range() != null && time.length() == null;
      if (distance > 0 && distance <= DATE_REACH && date && isOnlyPlace(sentence, verb, time)) {
        TokenSpan at = new TokenSpan(sentence, verb, time.at().to());
        Clause clause = Clauses.at(sentence, verb);
        Scope scope = at(reading.scopes().read(clause, verb), time.range());
        return Optional.of(Claim.of(kind, subject(person.get()), new Value.Time(time), scope, at));
      }
    }
    return Optional.empty();
  }

  /** Whether nothing but places and prepositions stands between a verb and its date. */
  private static boolean isOnlyPlace(Sentence sentence, int verb, TimeMention time) {
    for (int i = verb + 1; i < time.at().from(); i++) {
      String word = sentence.lower(i);
      boolean link = Set.of("in", "on", "at", "the", "of", ",", "here", "there").contains(word);
      if (!link && !sentence.token(i).isCapitalised()) {
        return false;
      }
    }
    return true;
  }

  static Subject subject(Entity person) {
    return Subject.of("person:" + person.key(), person.displayName());
  }

  static Scope at(Scope scope, @Nullable TimeRange moment) {
    return new Scope(
        scope.modality(), moment, scope.asOf(), scope.source(), scope.quoted(), scope.elsewhere());
  }
}
