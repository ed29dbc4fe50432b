package io.gainsay.claim.series;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Context;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Claims about which of the children someone was: "the fourth of nine children", "the eldest of six
 * sons", "the youngest of them". The subject's facet tells among whom: children, sons or daughters.
 */
public final class BirthOrderExtractor implements ClaimExtractor {

  private static final WordLists WORDS = WordLists.load(BirthOrderExtractor.class, "births.txt");

  private static final String KEY = "birth order";
  private static final String CHILDREN = "children";

  private static final Set<String> FIRST = WORDS.get("first");
  private static final Set<String> SONS = WORDS.get("son");
  private static final Set<String> DAUGHTERS = WORDS.get("daughter");
  private static final Set<String> ANY = WORDS.get("any");

  private static final Set<String> RELATIVES = WORDS.get("relative");

  /** How many words after "of" may tell among whom. */
  private static final int REACH = 6;

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      for (int i = 0; i < s.size(); i++) {
        if (s.is(i + 1, "of") && (FIRST.contains(s.lower(i)) || s.is(i, "youngest"))) {
          extreme(reading, s, i).ifPresent(claims::add);
        }
      }
      for (AmountMention amount : reading.mentions(s, AmountMention.class)) {
        boolean place = amount.quantity().unit().dimension() == Dimension.ORDER;
        if (place && s.is(amount.at().to(), "of")) {
          claim(reading, s, amount.at(), amount.quantity()).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static Optional<Claim> extreme(Reading reading, Sentence s, int i) {
    TokenSpan at = new TokenSpan(s, i, i + 1);
    Quantity first = Quantity.exact(BigDecimal.ONE, Unit.ORDER);
    return claim(reading, s, at, s.is(i, "youngest") ? last(reading, s, i + 2) : first);
  }

  /** The youngest of six is the sixth; of how many it is not said, at least the second. */
  private static Quantity last(Reading reading, Sentence s, int after) {
    for (AmountMention amount : reading.mentions(s, AmountMention.class)) {
      if (amount.at().from() == after && amount.quantity().unit().equals(Unit.COUNT)) {
        return Quantity.exact(amount.quantity().stated(), Unit.ORDER);
      }
    }
    BigDecimal two = BigDecimal.valueOf(2);
    return new Quantity(two, two, null, Unit.ORDER, Hedge.AT_LEAST);
  }

  private static Optional<Claim> claim(Reading reading, Sentence s, TokenSpan at, Quantity place) {
    String among = among(s, at.to() + 1);
    if (among == null || isOfRelative(s, at.from())) {
      return Optional.empty();
    }
    Clause clause = Clauses.at(s, at.from());
    Subject subject = new Subject(KEY, "child", Set.of(), Set.of(), Set.of(among), Coverage.OPEN);
    return Optional.of(
        new Claim(
            ClaimKind.RANK,
            subject,
            new Value.Amount(place),
            reading.scopes().read(clause, at.from()),
            Context.EMPTY,
            at));
  }

  /** "His wife was the youngest of five": not of whom the text is about. */
  private static boolean isOfRelative(Sentence s, int from) {
    for (int i = Math.max(0, from - REACH); i < from; i++) {
      if (RELATIVES.contains(Lemmas.english().noun(s.lower(i)))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String among(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + REACH); i++) {
      String noun = Lemmas.english().noun(s.lower(i));
      if (SONS.contains(noun)) {
        return "sons";
      }
      if (DAUGHTERS.contains(noun)) {
        return "daughters";
      }
      if (ANY.contains(noun)) {
        return s.is(i, "them") ? "" : CHILDREN;
      }
    }
    return null;
  }
}
