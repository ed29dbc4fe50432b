package io.gainsay.claim.amount;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Names;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Claims about how many there are of something, what it costs, how large it is: every amount with
 * the words around it, so that a rule can tell whether another place restates it.
 */
public final class AmountExtractor implements ClaimExtractor {

  private static final WordLists WORDS = WordLists.load(AmountExtractor.class, "amounts.txt");

  /** Words that link an amount to what it is for: "$310,000 for the loom". */
  private static final Set<String> LINKS = Set.of("for", "of");

  /** Before an amount these bring in another one's counterpart: "$4 million against $3 million". */
  private static final Set<String> COMPARING = Set.of("against", "from", "versus");

  private static final Set<String> CHANGES = WORDS.get("change");

  private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whose", "whom");

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her");

  /** Adjectives of what is left when others are gone. */
  private static final Set<String> REST = WORDS.get("rest");

  /** Words of what comes on top of something else. */
  private static final Set<String> ADDED =
      Set.of(
          "another",
          "other",
          "further",
          "additional",
          "extra",
          "remaining",
          "more",
          "others",
          "plus",
          "including");

  /** How far from a definite amount a time may stand that belongs to its phrase. */
  private static final int NEAR = 5;

  private final Recounts recounts = new Recounts();

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (AmountMention amount : reading.mentions(sentence, AmountMention.class)) {
        claim(reading, sentence, amount).ifPresent(claims::add);
      }
    }
    claims.addAll(recounts.among(reading, claims));
    return claims;
  }

  private static Optional<Claim> claim(Reading reading, Sentence sentence, AmountMention amount) {
    ClaimKind kind = kind(amount.quantity().unit());
    if (kind == null || kind == ClaimKind.COUNT && isNoCount(amount)) {
      return Optional.empty();
    }
    Optional<NounPhrase> attributed = NounPhrase.startingAt(sentence, amount.at().to());
    Optional<NounPhrase> counted =
        attributed.or(() -> kind == ClaimKind.COUNT ? Optional.empty() : purpose(sentence, amount));
    String head =
        counted
            .map(n -> Lemmas.english().noun(n.headWord()))
            .map(reading.vocabulary()::counted)
            .orElseGet(() -> kind == ClaimKind.COUNT ? group(amount) : "");
    boolean bare = kind == ClaimKind.COUNT && head.isEmpty();
    if (kind == ClaimKind.COUNT && isChange(sentence, amount) || bare && isOther(reading, amount)) {
      return Optional.empty();
    }
    Set<String> modifiers = new LinkedHashSet<>();
    counted.ifPresent(n -> modifiers.addAll(n.modifiers()));
    if (Rates.isOfTime(Rates.after(amount.at()))) {
      modifiers.add(Rates.after(amount.at()));
    }
    Clause clause = Clauses.at(sentence, amount.at().from());
    Coverage coverage = coverage(kind, amount, counted, modifiers);
    Scope scope = reading.scopes().readFigure(clause, amount.at().from());
    if (COMPARING.contains(sentence.lower(amount.at().from() - 1))) {
      scope = scope.ofAnotherOccasion();
    }
    boolean whole = coverage == Coverage.WHOLE;
    Subject subject =
        new Subject(
            amount.quantity().unit().dimension().name(),
            head,
            whole ? Set.of() : names(reading, kind, clause),
            modifiers,
            facets(reading, kind, amount, attributed.isPresent() ? head : ""),
            coverage);
    Clause value = new Clause(sentence, amount.at().from(), amount.at().to());
    return Optional.of(
        new Claim(
            bare ? ClaimKind.BARE_COUNT : kind,
            subject,
            Value.Amount.of(amount),
            whole ? presupposed(reading, amount, scope) : scope,
            reading.contentWords().around(clause, value),
            amount.at()));
  }

  /**
   * The names that tell of what an amount is. A brief text keeps to its subject: whom it names
   * beside a price or a height mostly speaks of it. Where shares are traded tells least of whose
   * they are.
   */
  private static Set<String> names(Reading reading, ClaimKind kind, Clause clause) {
    if (kind == ClaimKind.COUNT) {
      return Names.in(reading, clause);
    }
    boolean brief = reading.document().isBrief();
    Set<String> named = brief ? Names.ofThings(reading, clause) : Names.stated(reading, clause);
    Set<String> owners = new TreeSet<>(named);
    owners.removeAll(Names.placed(reading, clause));
    if (owners.isEmpty()) {
      return brief ? named : Names.in(reading, clause);
    }
    return owners;
  }

  private static Coverage coverage(
      ClaimKind kind, AmountMention amount, Optional<NounPhrase> counted, Set<String> modifiers) {
    Sentence sentence = amount.at().sentence();
    if (!Collections.disjoint(modifiers, REST)) {
      return Coverage.PART;
    }
    boolean open = kind == ClaimKind.COUNT && isPickedOut(sentence, counted);
    if (kind == ClaimKind.SHARE || open) {
      return Coverage.OPEN;
    }
    Coverage coverage = Coverage.of(sentence, amount.at().from(), amount.at().to());
    if (coverage != Coverage.PART || kind == ClaimKind.COUNT || isAdded(sentence, amount)) {
      return coverage;
    }
    // "Just £50" and "£50 each" are no part of anything.
    return Coverage.isDefinite(sentence, amount.at().from()) ? Coverage.WHOLE : Coverage.OPEN;
  }

  private static boolean isAdded(Sentence sentence, AmountMention amount) {
    int from = amount.at().from();
    int to = amount.at().to();
    return ADDED.contains(sentence.lower(from - 1))
        || ADDED.contains(sentence.lower(from))
        || ADDED.contains(sentence.lower(to))
        || sentence.is(to, "of") && Coverage.isOfKnown(sentence.lower(to + 1));
  }

  /** What a definite amount takes for granted has the time of its phrase, not of its clause. */
  private static Scope presupposed(Reading reading, AmountMention amount, Scope scope) {
    Sentence sentence = amount.at().sentence();
    boolean timed =
        reading.mentions(sentence, TimeMention.class).stream()
            .anyMatch(time -> Math.abs(time.at().from() - amount.at().to()) <= NEAR);
    return timed ? scope.presupposed() : scope.ofAnyTime().presupposed();
  }

  /** The property stated; how many there are of something is one for each noun. */
  private static Set<String> facets(
      Reading reading, ClaimKind kind, AmountMention amount, String head) {
    Dimension dimension = amount.quantity().unit().dimension();
    Set<String> facets = new LinkedHashSet<>();
    if (!head.isEmpty()) {
      facets.add(dimension + " of " + head);
    }
    if (kind != ClaimKind.COUNT) {
      facets.addAll(Facets.standard().of(amount.at(), dimension));
      facets.add(dimension.name());
      if (reading.document().isBrief()) {
        facets.add(Subject.ofText(dimension.name()));
      }
    }
    Set<String> rated = new LinkedHashSet<>();
    String rate = Rates.isOfTime(Rates.after(amount.at())) ? "" : Rates.after(amount.at());
    facets.forEach(facet -> rated.add(facet + rate));
    return rated;
  }

  private static @Nullable ClaimKind kind(Unit unit) {
    return switch (unit.dimension()) {
      case COUNT -> ClaimKind.COUNT;
      case MONEY -> ClaimKind.MONEY;
      case SHARE -> ClaimKind.SHARE;
      case ORDER, SHARE_POINTS, AGE -> null;
      // Degrees of whatever: of heat, or of an angle.
      case OTHER -> unit.symbol().equals("deg") ? ClaimKind.MEASURE : null;
      default -> ClaimKind.MEASURE;
    };
  }

  /** "Gained 13 seats" does not say how many seats there are. */
  private static boolean isChange(Sentence sentence, AmountMention amount) {
    int before = amount.at().from() - 1;
    return CHANGES.contains(sentence.lower(before)) || CHANGES.contains(sentence.lower(before - 1));
  }

  /** A bare number may be an age, a clock time or a part of a date as well as a count. */
  private static boolean isOther(Reading reading, AmountMention amount) {
    return BareAges.isAge(amount)
        || reading.mentions(amount.at().sentence(), TimeMention.class).stream()
            .anyMatch(time -> time.at().overlaps(amount.at()));
  }

  /** "The two firefighters who were burned" picks out some; it does not speak of all. */
  private static boolean isPickedOut(Sentence sentence, Optional<NounPhrase> counted) {
    return counted.map(n -> RELATIVES.contains(sentence.lower(n.head() + 1))).orElse(false);
  }

  /** "One" is an article or a pronoun as often as a number, and "4.7" counts nothing. */
  private static boolean isNoCount(AmountMention amount) {
    BigDecimal stated = amount.quantity().stated();
    return stated.compareTo(BigDecimal.ONE) == 0 || stated.stripTrailingZeros().scale() > 0;
  }

  /** What is counted before the number: "a crowd of 4,312", "the shops, 46 in all". */
  private static String group(AmountMention amount) {
    Sentence sentence = amount.at().sentence();
    int link = amount.at().from() - 1;
    boolean inAll =
        sentence.is(link, ",")
            && sentence.is(amount.at().to(), "in")
            && (sentence.is(amount.at().to() + 1, "all")
                || sentence.is(amount.at().to() + 1, "total"));
    boolean named = link > 0 && (inAll || sentence.is(link, "of"));
    return named && sentence.tag(link - 1) == Tag.NOUN
        ? Lemmas.english().noun(sentence.lower(link - 1))
        : "";
  }

  /** What an amount is for: the loom in "$310,000 for the loom", rain in "two inches of rain". */
  private static Optional<NounPhrase> purpose(Sentence sentence, AmountMention amount) {
    int link = amount.at().to();
    if (!LINKS.contains(sentence.lower(link))) {
      return Optional.empty();
    }
    int start = ARTICLES.contains(sentence.lower(link + 1)) ? link + 2 : link + 1;
    return NounPhrase.startingAt(sentence, start);
  }
}
