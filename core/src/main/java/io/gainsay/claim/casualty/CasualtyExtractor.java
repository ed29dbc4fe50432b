package io.gainsay.claim.casualty;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.casualty.CasualtyWords.Role;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Claims about how many people were killed, hurt, missing, rescued, arrested or displaced. The
 * subject's key is the outcome; its modifiers are the sort of people, where it is not people in
 * general: children are a part of them.
 */
public final class CasualtyExtractor implements ClaimExtractor {

  /** A claim is shown with its verb unless that is farther away than this. */
  private static final int SHOWN = 9;

  /** With how many of the tolls of one sort each is compared for a dispute. */
  private static final int MANY = 32;

  /** How far before "67 in all" those that it counts may be named. */
  private static final int NAMED = 2;

  /** Mark of a text that has told of some who were found. */
  private static final String FOUND = "found";

  @Override
  public List<Claim> extract(Reading reading) {
    CasualtyWords words = CasualtyWords.of(reading.vocabulary());
    Occasions occasions = new Occasions(reading);
    Set<String> told = new HashSet<>();
    List<Claim> claims = new ArrayList<>();
    List<Sentence> telling = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      // Most sentences with numbers are not about casualties; telling so costs no tagging.
      boolean tells = sentence.tokens().stream().map(Token::lower).anyMatch(words::mayTell);
      for (AmountMention amount : reading.mentions(sentence, AmountMention.class)) {
        if (amount.quantity().unit().dimension() == Dimension.COUNT && !isAge(amount)) {
          Optional<Claim> claim =
              (tells ? claim(reading, occasions, amount, told) : Optional.<Claim>empty())
                  .or(() -> ofThoseNamedBefore(reading, occasions, amount))
                  .or(() -> ofThoseJustNamed(reading, occasions, amount));
          claim.ifPresent(claims::add);
          claim.ifPresent(c -> told.add(c.subject().key()));
          claim
              .filter(c -> c.subject().coverage() != Coverage.PART)
              .ifPresent(c -> told.add(c.subject().key() + sentence.blockIndex()));
        }
      }
      if (tells) {
        claims.addAll(Fates.ofTheSafe(reading, occasions, sentence));
        claims.addAll(Fates.ofAll(reading, occasions, sentence));
        telling.add(sentence);
      }
    }
    if (claims.stream().anyMatch(CasualtyExtractor::isZero)) {
      // One death says little, but not where nobody is said to have died.
      telling.forEach(s -> claims.addAll(Fates.ofOne(reading, occasions, s)));
    }
    return disputed(claims);
  }

  private static Optional<Claim> claim(
      Reading reading, Occasions occasions, AmountMention amount, Set<String> told) {
    Sentence sentence = amount.at().sentence();
    CasualtyWords words = CasualtyWords.of(reading.vocabulary());
    Optional<NounPhrase> counted = counted(words, amount);
    String head = counted.map(n -> Lemmas.english().noun(n.headWord())).orElse("people");
    boolean ofGroup =
        counted.map(NounPhrase::partitive).orElse(false)
            && Lexicon.english().isA(head, "social group");
    boolean general =
        ofGroup || words.isPeople(head) || words.outcome(Role.DEFINITE, head).isPresent();
    boolean who =
        counted
            .map(n -> sentence.is(n.head() + 1, "who") || sentence.is(n.head() + 1, "that"))
            .orElse(false);
    if (!general && !who && !Nouns.isPerson(head)) {
      return Optional.empty();
    }
    int start = amount.at().from();
    int number = amount.at().to();
    if (isPool(reading, sentence, start) && !who && words.known(head).isEmpty()) {
      return Optional.empty();
    }
    int end = counted.map(n -> n.head() + 1).orElse(number);
    if (sentence.is(number, "else") || sentence.is(number - 2, "or")) {
      return Optional.empty();
    }
    Optional<Outcome> outcome = Outcome.of(words, sentence, start, number, end, head);
    if (outcome.isEmpty()) {
      return Optional.empty();
    }
    Set<String> sort = new LinkedHashSet<>();
    if (!general) {
      sort.add(head);
    }
    counted.ifPresent(n -> sort.addAll(n.modifiers()));
    sort.removeIf(word -> words.tells(word) || words.isDegree(word) || Outcome.isIdle(word));
    TollFrame toll = new TollFrame(reading, sentence, start, number, end, outcome.get());
    if (sort.stream().noneMatch(words::isDividing)
        && (toll.isDefinite() || !told.contains(outcome.get().name()))) {
      // Whom the text first tells of, "eleven workers", and "the 68 miners who perished" are all.
      sort.clear();
    }
    // "Three of her crew are missing" tells of all the missing, "two of the wounded died" does not.
    boolean first = sentence.is(number, "of") && sentence.is(number + 1, "them") && told.isEmpty();
    boolean partitive = !ofGroup && counted.map(NounPhrase::partitive).orElse(false);
    String name = outcome.get().name();
    Coverage coverage =
        toll.coverage(
            partitive,
            told.contains(name),
            told.contains(name + sentence.blockIndex()),
            told.contains(FOUND));
    if (coverage == Coverage.OPEN && !told.contains(name) || first && !partitive) {
      // Who is told of first is all there is to tell of.
      coverage = Coverage.WHOLE;
    }
    if (toll.isFound() && !toll.isDefinite()) {
      told.add(FOUND);
    }
    return Optional.of(claim(occasions, toll, sort, amount.quantity(), coverage));
  }

  /** What the number counts; nothing in "the toll of seven announced last night". */
  /** "A man of 71 was killed". */
  private static boolean isAge(AmountMention amount) {
    Sentence sentence = amount.at().sentence();
    int noun = amount.at().from() - 2;
    String lemma = Lemmas.english().noun(sentence.lower(noun));
    return sentence.is(noun + 1, "of")
        && sentence.is(noun, lemma)
        && Nouns.isPerson(lemma)
        && !NounPhrase.startingAt(sentence, amount.at().to()).isPresent();
  }

  private static Optional<NounPhrase> counted(CasualtyWords words, AmountMention amount) {
    Sentence sentence = amount.at().sentence();
    int number = amount.at().to();
    boolean toll = sentence.is(amount.at().from() - 2, "toll");
    return NounPhrase.startingAt(sentence, number)
        .or(() -> afterOf(sentence, number))
        .filter(noun -> !toll || words.isPeople(Lemmas.english().noun(noun.headWord())));
  }

  /** "Dozens of lives". */
  private static Optional<NounPhrase> afterOf(Sentence sentence, int number) {
    boolean many = sentence.lower(number - 1).endsWith("s") && sentence.is(number, "of");
    return many ? NounPhrase.startingAt(sentence, number + 1) : Optional.empty();
  }

  /** The eleven in "two of its eleven players", of whom only two share the fate. */
  private static boolean isPool(Reading reading, Sentence sentence, int start) {
    return sentence.is(start - 2, "of")
        && Coverage.isOfKnown(sentence.lower(start - 1))
        && reading.mentions(sentence, AmountMention.class).stream()
            .anyMatch(part -> part.at().to() == start - 2);
  }

  /** The claim of a toll. */
  static Claim claim(
      Occasions occasions, TollFrame toll, Set<String> sort, Quantity quantity, Coverage coverage) {
    Sentence sentence = toll.sentence();
    Reading reading = toll.reading();
    String name = toll.outcome().name();
    String people = sort.isEmpty() ? "people" : String.join(" ", sort);
    Scope scope = occasions.scope(toll);
    // What a live report tells for the moment of its stamp is all there is at that moment.
    Coverage covered =
        coverage == Coverage.SO_FAR && scope.asOf() != null ? Coverage.WHOLE : coverage;
    Subject subject = new Subject(name, people + " " + name, occasions.places(toll), sort, covered);
    Clause value = new Clause(sentence, toll.start(), toll.number());
    return new Claim(
        ClaimKind.CASUALTIES,
        subject,
        new Value.Amount(quantity),
        scope,
        reading.contentWords().around(Clauses.at(sentence, toll.start()), value),
        shown(toll));
  }

  private static TokenSpan shown(TollFrame toll) {
    int from = Math.min(toll.start(), toll.outcome().from());
    int to = Math.max(toll.end(), toll.outcome().to());
    return to - from <= SHOWN
        ? new TokenSpan(toll.sentence(), from, to)
        : new TokenSpan(toll.sentence(), toll.start(), toll.end());
  }

  /** "The bodies were taken to a gym. All 26 had been identified": a count of those before. */
  private static Optional<Claim> ofThoseNamedBefore(
      Reading reading, Occasions occasions, AmountMention amount) {
    Sentence sentence = amount.at().sentence();
    int start = amount.at().from();
    int number = amount.at().to();
    boolean all = sentence.is(start - 1, "all") || sentence.is(start, "all");
    boolean bare = sentence.lower(number).matches("had|have|were|are");
    if (!all || !bare || start > 1 || sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = reading.sentences().get(sentence.index() - 1);
    return before.blockIndex() == sentence.blockIndex()
        ? ofThose(reading, occasions, amount, new Clause(before, 0, before.size()))
        : Optional.empty();
  }

  /** "The nuns had washed the victims, 67 in all": the count of those just named. */
  private static Optional<Claim> ofThoseJustNamed(
      Reading reading, Occasions occasions, AmountMention amount) {
    Sentence sentence = amount.at().sentence();
    int comma = amount.at().from() - 1;
    boolean inAll =
        sentence.is(amount.at().to(), "in")
            && (sentence.is(amount.at().to() + 1, "all")
                || sentence.is(amount.at().to() + 1, "total"));
    return inAll && sentence.is(comma, ",")
        ? ofThose(reading, occasions, amount, new Clause(sentence, comma - NAMED, comma))
        : Optional.empty();
  }

  private static Optional<Claim> ofThose(
      Reading reading, Occasions occasions, AmountMention amount, Clause where) {
    Sentence sentence = amount.at().sentence();
    Sentence before = where.sentence();
    int start = amount.at().from();
    int number = amount.at().to();
    CasualtyWords words = CasualtyWords.of(reading.vocabulary());
    for (int i = where.to() - 1; i > Math.max(0, where.from()); i--) {
      String word = before.lower(i);
      boolean plural = word.endsWith("s") || words.outcome(Role.STATE, word).isPresent();
      Optional<String> outcome = before.is(i - 1, "the") ? words.known(word) : Optional.empty();
      if (outcome.isPresent() && plural) {
        Outcome told = new Outcome(outcome.get(), false, start, number + 1);
        TollFrame toll = new TollFrame(reading, sentence, start, number, number, told);
        return Optional.of(claim(occasions, toll, Set.of(), amount.quantity(), Coverage.WHOLE));
      }
    }
    return Optional.empty();
  }

  private static boolean isZero(Claim claim) {
    return claim.value() instanceof Value.Amount amount && amount.quantity().stated().signum() == 0;
  }

  /** Marks the tolls for which the text itself names sources that differ. */
  private static List<Claim> disputed(List<Claim> claims) {
    Map<String, List<Claim>> statements = new HashMap<>();
    for (Claim claim : claims) {
      if (isStatement(claim)) {
        List<Claim> known = statements.computeIfAbsent(claim.key(), k -> new ArrayList<>());
        if (known.size() < MANY) {
          known.add(claim);
        }
      }
    }
    List<Claim> marked = new ArrayList<>();
    for (Claim claim : claims) {
      boolean disputed =
          isStatement(claim)
              && statements.getOrDefault(claim.key(), List.of()).stream()
                  .anyMatch(other -> differ(claim, other));
      marked.add(disputed ? claim.in(claim.scope().disputed()) : claim);
    }
    return marked;
  }

  private static boolean differ(Claim one, Claim other) {
    TimeRange first = one.scope().eventTime();
    TimeRange second = other.scope().eventTime();
    return !Objects.equals(one.scope().source(), other.scope().source())
        && (first == null || second == null || first.overlaps(second))
        && one.value() instanceof Value.Amount a
        && other.value() instanceof Value.Amount b
        && !a.quantity().compatible(b.quantity());
  }

  private static boolean isStatement(Claim claim) {
    return claim.scope().source() != null
        && claim.scope().asOf() == null
        && claim.scope().modality() == Modality.ASSERTED
        && !claim.scope().elsewhere()
        && claim.subject().modifiers().isEmpty()
        && claim.subject().coverage() != Coverage.PART;
  }
}
