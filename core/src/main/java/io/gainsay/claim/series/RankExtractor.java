package io.gainsay.claim.series;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
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
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Claims about the place that something has among its like, the largest being the first: "the
 * second-largest supplier", "Kenya's biggest exporter", "ranks third", "the country's number two".
 *
 * <p>The subject's head is the noun that is ranked, empty where the words leave it to what was told
 * before; its facets hold the adjective ("large"), its modifiers the place within which it ranks.
 */
public final class RankExtractor implements ClaimExtractor {

  private static final WordLists WORDS = WordLists.load(RankExtractor.class, "ranks.txt");

  /** The key of all claims about ranks. */
  private static final String KEY = "rank";

  /** How many words after a rank may name the place within which it holds. */
  private static final int REACH = 6;

  /** More places than these of one noun rank several things. */
  private static final int MOST_PLACES = 2;

  private static final List<String> PLACES = List.of("one", "two", "three", "four", "five", "six");

  private static final Set<String> PRONOUNS =
      Set.of("it", "he", "she", "they", "we", "which", "as");

  private static final Set<String> SIZES = WORDS.get("size");

  private static final Set<String> POSSESSORS =
      Set.of("the", "s", "its", "their", "his", "her", "our");

  /** What makes a superlative one of several, or of another time. */
  private static final Set<String> NOT_FIRST = Set.of("of", "among", "than", "largely", "by");

  private static final Set<String> HISTORIC = WORDS.get("historic");

  private static final Set<String> AREAS = WORDS.get("area");

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      for (int i = 1; i < s.size(); i++) {
        best(reading, s, i).ifPresent(claims::add);
        numbered(reading, s, i).ifPresent(claims::add);
      }
      for (AmountMention amount : reading.mentions(s, AmountMention.class)) {
        if (amount.quantity().unit().dimension() == Dimension.ORDER) {
          placed(reading, s, amount).or(() -> ranked(reading, s, amount)).ifPresent(claims::add);
        }
      }
    }
    return withoutLists(claims);
  }

  /** Without the ranks of a noun of which a text tells more than two: it ranks several things. */
  private static List<Claim> withoutLists(List<Claim> claims) {
    Map<String, Set<BigDecimal>> places = new HashMap<>();
    claims.forEach(
        claim ->
            places.computeIfAbsent(claim.subject().head(), k -> new HashSet<>()).add(place(claim)));
    return claims.stream()
        .filter(
            claim ->
                claim.subject().head().isEmpty()
                    || places.getOrDefault(claim.subject().head(), Set.of()).size() <= MOST_PLACES)
        .toList();
  }

  private static BigDecimal place(Claim claim) {
    return ((Value.Amount) claim.value()).quantity().stated();
  }

  /** "The second-largest supplier", "the third most visited". */
  private static Optional<Claim> placed(Reading reading, Sentence s, AmountMention amount) {
    int at = amount.at().to();
    int word = s.is(at, "-") ? at + 1 : at;
    String size = superlative(s, word);
    int end = s.is(word, "most") ? word + 2 : word + 1;
    boolean one = s.is(amount.at().from() - 1, "a");
    return size.isEmpty() || one
        ? Optional.empty()
        : Optional.of(claim(reading, s, amount.at().from(), end, amount.quantity(), size));
  }

  /** "Kenya's biggest exporter"; not "one of the biggest", nor "the biggest ever". */
  private static Optional<Claim> best(Reading reading, Sentence s, int i) {
    String word = s.lower(i);
    boolean candidate = word.endsWith("est") || word.equals("most") || word.equals("leading");
    if (!candidate || !POSSESSORS.contains(s.lower(i - 1))) {
      return Optional.empty();
    }
    String size = superlative(s, i);
    int article = s.is(i - 1, "s") ? i - 4 : i - 2;
    if (size.isEmpty() || NOT_FIRST.contains(s.lower(article))) {
      return Optional.empty();
    }
    for (int k = Math.max(0, i - REACH); k < Math.min(s.size(), i + REACH); k++) {
      if (HISTORIC.contains(s.lower(k))) {
        return Optional.empty();
      }
    }
    int end = word.equals("most") ? i + 2 : i + 1;
    if (i == 1 && s.is(end, ",")) {
      // "New orders came in. The largest, for 60 trams, …": of what was told just before.
      return Optional.empty();
    }
    return Optional.of(claim(reading, s, i, end, Quantity.exact(BigDecimal.ONE, Unit.ORDER), size));
  }

  /** The adjective of a superlative that tells of size, or the empty string. */
  private static String superlative(Sentence s, int i) {
    boolean most = s.is(i, "most");
    String word = s.lower(most ? i + 1 : i);
    String adjective = most || word.equals("leading") ? word : Lemmas.english().adjective(word);
    boolean superlative = most || word.equals("leading") || word.endsWith("est");
    return superlative && SIZES.contains(adjective) ? adjective : "";
  }

  /** "Ranks third", "is ranked third". */
  private static Optional<Claim> ranked(Reading reading, Sentence s, AmountMention amount) {
    String verb = s.lower(amount.at().from() - 1);
    return verb.equals("ranks") || verb.equals("ranked") || verb.equals("ranking")
        ? Optional.of(bare(reading, s, amount.at(), amount.quantity()))
        : Optional.empty();
  }

  /** "The country's number two". */
  private static Optional<Claim> numbered(Reading reading, Sentence s, int i) {
    int place = PLACES.indexOf(s.lower(i + 1)) + 1;
    if (!s.is(i, "number") || !POSSESSORS.contains(s.lower(i - 1)) || place == 0) {
      return Optional.empty();
    }
    Quantity nth = Quantity.exact(BigDecimal.valueOf(place), Unit.ORDER);
    return Optional.of(bare(reading, s, new TokenSpan(s, i, i + 2), nth));
  }

  private static Claim bare(Reading reading, Sentence s, TokenSpan at, Quantity place) {
    return claim(reading, s, at, place, "", "", at.to());
  }

  private static Claim claim(
      Reading reading, Sentence s, int from, int end, Quantity place, String size) {
    Optional<NounPhrase> noun = NounPhrase.startingAt(s, end);
    String head = noun.map(n -> Lemmas.english().noun(n.headWord())).orElse("");
    int to = noun.map(n -> n.head() + 1).orElse(end);
    return claim(reading, s, new TokenSpan(s, from, to), place, head, size, to);
  }

  private static Claim claim(
      Reading reading,
      Sentence s,
      TokenSpan at,
      Quantity place,
      String head,
      String size,
      int after) {
    Clause clause = Clauses.at(s, at.from());
    Subject subject =
        new Subject(
            KEY,
            head,
            subjects(reading, s, at.from()),
            area(s, at.from(), after),
            size.isEmpty() ? Set.of() : Set.of(size),
            Coverage.OPEN);
    return new Claim(
        ClaimKind.RANK,
        subject,
        new Value.Amount(place),
        reading.scopes().read(clause, at.from()),
        reading.contentWords().around(clause, new Clause(s, at.from(), at.to())),
        at);
  }

  /** The names before a rank, of which one has it; none where a pronoun stands for it. */
  private static Set<String> subjects(Reading reading, Sentence s, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (PRONOUNS.contains(s.lower(i))) {
        return Set.of();
      }
    }
    return Names.in(reading, new Clause(s, 0, from));
  }

  /** Within what it ranks: "in the world", "in Europe". */
  private static Set<String> area(Sentence s, int from, int after) {
    Set<String> area = new LinkedHashSet<>();
    for (int i = Math.max(0, from - REACH); i < Math.min(s.size(), after + REACH); i++) {
      if (i >= after && (s.is(i, ",") || s.is(i, ".") || s.is(i, ";"))) {
        break;
      }
      boolean named = s.is(i - 1, "in") && s.token(i).isCapitalised();
      if (named || AREAS.contains(s.lower(i)) || s.is(i, "worldwide")) {
        area.add(s.is(i, "worldwide") ? "world" : s.is(i, "land") ? "country" : s.lower(i));
      }
    }
    return area;
  }
}
