package io.gainsay.claim.person;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.People;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.Unit;
import io.gainsay.name.Entity;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Claims about how old persons are or were. The event time of the scope is the moment at which the
 * person has that age; none means the day of publication, where that is not known.
 */
public final class AgeExtractor implements ClaimExtractor {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  /** "In his four years" is of an office; "in his 89 years" of a life. */
  private static final int CHILDHOOD = 17;

  @Override
  public List<Claim> extract(Reading reading) {
    Map<TokenSpan, Claim> claims = new TreeMap<>();
    add(claims, reading, new People(reading));
    Set<String> keys = new HashSet<>();
    claims.values().forEach(claim -> keys.add(claim.subject().key()));
    Set<Entity> aged = new LinkedHashSet<>();
    for (Entity entity : reading.entities().all()) {
      if (keys.contains(LifeExtractor.subject(entity).key())) {
        aged.add(entity);
      }
    }
    if (!aged.isEmpty()) {
      add(claims, reading, new People(reading, aged));
    }
    addNamed(claims, reading, new People(reading));
    return List.copyOf(claims.values());
  }

  /** Adds ages that stand beside the name of who has them and are not among the claims yet. */
  private static void addNamed(Map<TokenSpan, Claim> claims, Reading reading, People people) {
    StatedAges ages = new StatedAges(reading);
    Bearers bearers = new Bearers(reading);
    for (Sentence sentence : reading.sentences()) {
      for (StatedAge age : ages.in(sentence)) {
        boolean known = claims.keySet().stream().anyMatch(at -> at.overlaps(age.at()));
        if (!known && age.years().hedge() == Hedge.EXACT && age.years().unit().equals(Unit.AGE)) {
          bearers
              .named(people, sentence, age.bearer())
              .flatMap(person -> claim(reading, age, person))
              .ifPresent(claim -> claims.put(claim.at(), claim));
        }
      }
    }
  }

  /**
   * Whoever had an age at a time that is not told is at least as old on the day of publication:
   * "who at 43 was one of its most experienced men" denies that he is 29.
   */
  private static Optional<Claim> claim(Reading reading, StatedAge age, Entity person) {
    Sentence sentence = age.at().sentence();
    BigDecimal years = age.years().stated();
    AgeHolder holder = new AgeHolder(person, age.when(), 0);
    if (Moment.of(reading, sentence, age.at(), age.when()).isKnown()) {
      return claim(reading, age.at(), years, holder);
    }
    Quantity least = new Quantity(years, years, null, Unit.AGE, Hedge.AT_LEAST);
    Moment now = Moment.of(reading, sentence, age.at(), Moment.When.NOW);
    return Optional.of(claim(reading, age.at(), least, holder, now));
  }

  /** Adds claims about ages that are not among the claims yet. */
  private static void add(Map<TokenSpan, Claim> claims, Reading reading, People people) {
    for (Sentence sentence : reading.sentences()) {
      for (AmountMention amount : reading.mentions(sentence, AmountMention.class)) {
        if (isPossibleAge(amount.quantity()) && !claims.containsKey(amount.at())) {
          holder(reading, people, sentence, amount)
              .flatMap(h -> claim(reading, amount.at(), amount.quantity().stated(), h))
              .ifPresent(claim -> claims.put(claim.at(), claim));
        }
      }
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        TimeLength length = time.length();
        boolean life =
            length != null && length.unit() == TimeLength.Unit.YEAR && length.count() > CHILDHOOD;
        if (length != null && life && !claims.containsKey(time.at())) {
          AgeHolder.ofWholeLife(people, sentence, time.at().from(), time.at().to())
              .flatMap(h -> claim(reading, time.at(), BigDecimal.valueOf(length.count()), h))
              .ifPresent(claim -> claims.put(claim.at(), claim));
        }
      }
    }
  }

  private static boolean isPossibleAge(Quantity quantity) {
    BigDecimal stated = quantity.stated();
    Dimension dimension = quantity.unit().dimension();
    boolean years = dimension == Dimension.AGE && quantity.unit().symbol().equals("y");
    return (years || dimension == Dimension.COUNT || dimension == Dimension.ORDER)
        && stated.signum() > 0
        && stated.compareTo(OLDEST) < 0
        && stated.stripTrailingZeros().scale() <= 0;
  }

  private static Optional<AgeHolder> holder(
      Reading reading, People people, Sentence sentence, AmountMention amount) {
    int from = amount.at().from();
    int to = amount.at().to();
    return switch (amount.quantity().unit().dimension()) {
      case AGE -> AgeHolder.ofMarked(people, sentence, amount.at());
      case ORDER -> AgeHolder.ofBirthday(people, sentence, from, to);
      default -> AgeHolder.ofBare(people, reading, sentence, from, to);
    };
  }

  /**
   * What stands beside a name holds whatever the sentence denies or asks of the person, and so does
   * a birthday to come.
   */
  private static boolean isAside(AgeHolder holder, Scope scope) {
    boolean unsaid = scope.modality() == Modality.UNREAL || scope.modality() == Modality.DENIED;
    boolean certain = holder.when() == Moment.When.BESIDE || holder.toCome() > 0;
    return certain && unsaid && !scope.elsewhere();
  }

  private static Optional<Claim> claim(
      Reading reading, TokenSpan at, BigDecimal stated, AgeHolder holder) {
    Sentence sentence = at.sentence();
    Moment moment = Moment.of(reading, sentence, at, holder.when());
    if (!moment.isKnown()) {
      return Optional.empty();
    }
    Quantity years = Quantity.exact(stated.subtract(BigDecimal.valueOf(holder.toCome())), Unit.AGE);
    return Optional.of(claim(reading, at, years, holder, moment));
  }

  private static Claim claim(
      Reading reading, TokenSpan at, Quantity years, AgeHolder holder, Moment moment) {
    Clause clause = Clauses.at(at.sentence(), at.from());
    Scope read = reading.scopes().read(clause, at.from());
    Scope scope =
        LifeExtractor.at(isAside(holder, read) ? read.presupposed() : read, moment.range());
    return Claim.of(
        ClaimKind.PERSON_AGE,
        LifeExtractor.subject(holder.person()),
        new Value.Amount(years),
        scope,
        at);
  }
}
