package io.gainsay.claim;

import io.gainsay.claim.Moment.When;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.Unit;
import io.gainsay.name.Entity;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Claims about the age of whoever a text is about, where it does not name the person beside the
 * age: "a woman of 51", "the rower, 36", "the pensioner, who is in her late seventies". Nothing is
 * claimed where more than one person can be meant.
 */
public final class SoleAgeExtractor implements ClaimExtractor {

  /** With more such ages a text is about several persons. */
  private static final int FEW = 3;

  private static final int GENERATION = 30;

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  /** Whoever has one is another person. */
  private static final Set<String> RELATIVES =
      Set.of(
          "brother",
          "sister",
          "son",
          "daughter",
          "father",
          "mother",
          "wife",
          "husband",
          "widow",
          "cousin",
          "nephew",
          "niece",
          "uncle",
          "aunt",
          "friend",
          "colleague",
          "partner");

  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90);

  /** Nouns that tell an age, by the ages from which and up to which they do. */
  private static final Map<String, List<Integer>> NOUNS =
      Map.of(
          "teenager", List.of(13, 19),
          "septuagenarian", List.of(70, 79),
          "octogenarian", List.of(80, 89),
          "nonagenarian", List.of(90, 99),
          "centenarian", List.of(100, 119));

  @Override
  public List<Claim> extract(Reading reading) {
    People people = new People(reading);
    List<Claim> told = new AgeExtractor().extract(reading);
    Finder finder = new Finder(reading, people, told);
    for (Sentence sentence : reading.sentences()) {
      finder.read(sentence);
    }
    return finder.sole.size() > FEW ? List.of() : finder.all();
  }

  private static final class Finder {

    private final Reading reading;
    private final People people;
    private final List<Claim> told;
    private final List<Claim> named = new ArrayList<>();
    private final List<Claim> sole = new ArrayList<>();
    private final @Nullable Subject topic;
    private int introduced;

    Finder(Reading reading, People people, List<Claim> told) {
      this.reading = reading;
      this.people = people;
      this.told = told;
      this.topic = topic();
    }

    List<Claim> all() {
      List<Claim> all = new ArrayList<>(named);
      if (introduced <= 1) {
        sole.stream().filter(this::isOfOneLife).forEach(all::add);
      }
      return all;
    }

    /** Ages that lie a generation apart are of two persons, not a slip. */
    private boolean isOfOneLife(Claim claim) {
      return told.stream()
          .filter(other -> claim.kind() == ClaimKind.PERSON_AGE)
          .filter(other -> other.subject().equals(claim.subject()))
          .allMatch(other -> Math.abs(years(other) - years(claim)) < GENERATION);
    }

    private static int years(Claim claim) {
      return claim.value() instanceof Value.Amount amount
          ? amount.quantity().stated().intValue()
          : 0;
    }

    /** The only person whose age is told, or who is named; a person without a name if none is. */
    private @Nullable Subject topic() {
      List<Subject> aged = told.stream().map(Claim::subject).distinct().toList();
      if (!aged.isEmpty()) {
        return aged.size() == 1 ? aged.get(0) : null;
      }
      List<Entity> persons = reading.entities().all().stream().filter(Entity::isPerson).toList();
      if (persons.isEmpty()) {
        return Subject.of("person:", "the person");
      }
      Entity first = persons.get(0);
      boolean most =
          persons.stream()
              .skip(1)
              .noneMatch(other -> other.mentions().size() > first.mentions().size());
      return most ? LifeExtractor.subject(first) : null;
    }

    void read(Sentence sentence) {
      for (AmountMention amount : reading.mentions(sentence, AmountMention.class)) {
        TokenSpan at = amount.at();
        boolean known =
            told.stream()
                .anyMatch(c -> c.at().sentence() == sentence && c.at().from() == at.from());
        if (!known && isWhole(amount.quantity()) && isOfSomebody(sentence, amount)) {
          int age = amount.quantity().stated().intValue();
          add(sentence, at, age, age, topic);
        }
      }
      for (int i = 0; i < sentence.size(); i++) {
        decade(sentence, i);
        List<Integer> ages = NOUNS.get(Lemmas.english().noun(sentence.lower(i)));
        if (ages != null && DEFINITE.contains(sentence.lower(i - 1))) {
          add(sentence, new TokenSpan(sentence, i, i + 1), ages.get(0), ages.get(1), topic);
        }
        if (sentence.is(i, "born") && sentence.is(i - 1, ",") && isKnown(sentence, i - 2)) {
          born(sentence, i);
        }
      }
    }

    private static boolean isWhole(Quantity quantity) {
      BigDecimal stated = quantity.stated();
      return stated.signum() > 0
          && stated.compareTo(BigDecimal.valueOf(115)) < 0
          && stated.stripTrailingZeros().scale() <= 0
          && quantity.hedge() == Hedge.EXACT;
    }

    /** Whether a number tells the age of somebody who is not named beside it. */
    private boolean isOfSomebody(Sentence sentence, AmountMention amount) {
      int from = amount.at().from();
      int to = amount.at().to();
      Dimension dimension = amount.quantity().unit().dimension();
      if (dimension == Dimension.AGE && amount.quantity().unit().symbol().equals("y")) {
        boolean intro = sentence.is(from - 1, "a") || sentence.is(from - 1, "an");
        introduced += intro ? 1 : 0;
        boolean old = sentence.is(to - 1, "old");
        return old && (intro || DEFINITE.contains(sentence.lower(from - 1)));
      }
      if (dimension != Dimension.COUNT) {
        return false;
      }
      boolean closes = to >= sentence.size() || !sentence.token(to).isWord();
      if (sentence.is(from - 1, "of")
          && isPerson(sentence, from - 2)
          && closesOrVerb(sentence, to)) {
        introduced += sentence.is(from - 3, "a") ? 1 : 0;
        return sentence.is(from - 3, "a") || DEFINITE.contains(sentence.lower(from - 3));
      }
      if (sentence.is(from - 1, ":") && sentence.is(from - 2, "age") && from == 2) {
        return true;
      }
      boolean opening = sentence.is(from - 1, "at") && from == 1 && sentence.is(to, ",");
      if (opening) {
        return DEFINITE.contains(sentence.lower(to + 1)) && isPerson(sentence, to + 2);
      }
      return closes && sentence.is(from - 1, ",") && isKnown(sentence, from - 2);
    }

    private static boolean closesOrVerb(Sentence sentence, int to) {
      return to >= sentence.size()
          || !sentence.token(to).isWord()
          || Set.of("was", "is", "has", "who", "to", "from").contains(sentence.lower(to));
    }

    /** "The rower": a person that the text takes for known. */
    private static boolean isKnown(Sentence sentence, int noun) {
      return isPerson(sentence, noun)
          && (DEFINITE.contains(sentence.lower(noun - 1))
              || DEFINITE.contains(sentence.lower(noun - 2)));
    }

    private static boolean isPerson(Sentence sentence, int noun) {
      return noun >= 0
          && noun < sentence.size()
          && !sentence.token(noun).isCapitalised()
          && Lemmas.english().noun(sentence.lower(noun)).equals(sentence.lower(noun))
          && !RELATIVES.contains(sentence.lower(noun))
          && Nouns.isPerson(Lemmas.english().noun(sentence.lower(noun)));
    }

    /** "Tapley, in his late thirties", "who is in her seventies". */
    private void decade(Sentence sentence, int i) {
      Integer decade = DECADES.get(sentence.lower(i));
      if (decade == null) {
        return;
      }
      String part = sentence.lower(i - 1);
      boolean parted = Set.of("early", "mid", "late").contains(part);
      int own = sentence.is(i - 1, "-") ? i - 3 : parted ? i - 2 : i - 1;
      boolean possessive = Set.of("his", "her", "their").contains(sentence.lower(own));
      if (!possessive || !sentence.is(own - 1, "in")) {
        return;
      }
      int low = part.equals("late") ? decade + 5 : decade;
      int high = part.equals("early") ? decade + 4 : decade + 9;
      TokenSpan at = new TokenSpan(sentence, own - 1, i + 1);
      boolean be = sentence.is(own - 2, "is") || sentence.is(own - 2, "man");
      Optional<Entity> holder =
          (be ? people.subject(sentence, own - 2) : people.apposed(sentence, own - 1))
              .filter(Entity::isPerson);
      Subject subject = holder.map(LifeExtractor::subject).orElse(topic);
      boolean past = sentence.is(own - 2, "was") || sentence.is(own - 2, "were");
      if (!past
          && (holder.isPresent()
              || be
              || sentence.is(own - 2, ",")
              || isPerson(sentence, own - 2))) {
        add(sentence, at, low, high, subject);
      }
    }

    private void born(Sentence sentence, int born) {
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        boolean near = time.at().from() > born && time.at().from() <= born + 3;
        if (near && time.range() != null && time.length() == null && topic != null) {
          TokenSpan at = new TokenSpan(sentence, born, time.at().to());
          Scope scope = LifeExtractor.at(Scope.PLAIN, time.range());
          sole.add(Claim.of(ClaimKind.PERSON_BIRTH, topic, new Value.Time(time), scope, at));
          return;
        }
      }
    }

    private void add(
        Sentence sentence, TokenSpan at, int low, int high, @Nullable Subject subject) {
      Moment moment = Moment.of(reading, sentence, at, When.BESIDE);
      if (subject == null || !moment.isKnown()) {
        return;
      }
      Clause clause = Clauses.at(sentence, at.from());
      Scope scope = reading.scopes().read(clause, at.from()).presupposed();
      Quantity years =
          new Quantity(
              BigDecimal.valueOf(low),
              BigDecimal.valueOf(low),
              BigDecimal.valueOf(high),
              Unit.AGE,
              Hedge.EXACT);
      Claim claim =
          Claim.of(
              ClaimKind.PERSON_AGE,
              subject,
              new Value.Amount(years),
              LifeExtractor.at(scope, moment.range()),
              at);
      (subject.equals(topic) ? sole : named).add(claim);
    }
  }
}
