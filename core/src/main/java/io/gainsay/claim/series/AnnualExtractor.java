package io.gainsay.claim.series;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many editions there have been of what is held every year since some year, beside the number
 * that an edition is given: in 2024 what was "staged every year since 2003" has its 21st or 22nd.
 */
public final class AnnualExtractor implements ClaimExtractor {

  private static final WordLists WORDS = WordLists.load(AnnualExtractor.class, "annual.txt");

  /** The series in which editions count. */
  private static final String EDITION = "edition";

  private static final Set<String> EVERY = Set.of("every", "each");

  private static final Set<String> PERIODS = WORDS.get("period");

  /** What leaves out a year or more. */
  private static final Set<String> GAPS = WORDS.get("gap");

  /** How many words after "every year" its first year may stand. */
  private static final int REACH = 9;

  @Override
  public List<Claim> extract(Reading reading) {
    for (Sentence s : reading.sentences()) {
      for (int i = 0; i < s.size(); i++) {
        TokenSpan annual = annual(s, i);
        TimeMention since = annual == null ? null : since(reading, s, annual.to());
        if (annual != null && since != null && !hasGap(s)) {
          return editions(reading, annual, since);
        }
      }
    }
    return List.of();
  }

  /** "Every year", "every autumn", "annually". */
  private static @Nullable TokenSpan annual(Sentence s, int i) {
    if (s.is(i, "annually")) {
      return new TokenSpan(s, i, i + 1);
    }
    return EVERY.contains(s.lower(i)) && PERIODS.contains(s.lower(i + 1))
        ? new TokenSpan(s, i, i + 2)
        : null;
  }

  private static @Nullable TimeMention since(Reading reading, Sentence s, int from) {
    boolean since = false;
    for (int i = from; i < Math.min(s.size(), from + REACH); i++) {
      since |= s.is(i, "since");
      for (TimeMention time : reading.mentions(s, TimeMention.class)) {
        if (since && time.at().from() == i && time.range() != null && isYear(time)) {
          return time;
        }
      }
    }
    return null;
  }

  private static boolean isYear(TimeMention time) {
    return time.value().length() == 4 && Character.isDigit(time.value().charAt(0));
  }

  private static boolean hasGap(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (GAPS.contains(s.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<Claim> editions(Reading reading, TokenSpan annual, TimeMention since) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      for (AmountMention amount : reading.mentions(s, AmountMention.class)) {
        boolean nth = amount.quantity().unit().dimension() == Dimension.ORDER;
        if (nth && isEdition(s, amount.at().to())) {
          year(reading, s).ifPresent(year -> claims.addAll(pair(amount, annual, since, year)));
        }
      }
    }
    return claims;
  }

  private static boolean isEdition(Sentence s, int noun) {
    String lemma = Lemmas.english().noun(s.lower(noun));
    return SeriesWords.standard().series(lemma).equals(EDITION);
  }

  /** The only year that the sentence names, or else that of publication. */
  private static Optional<Integer> year(Reading reading, Sentence s) {
    Integer named = null;
    for (TimeMention time : reading.mentions(s, TimeMention.class)) {
      TimeRange range = time.range();
      if (range != null && !time.isVague()) {
        int year = range.from().getYear();
        if (named != null && named != year) {
          return Optional.empty();
        }
        named = year;
      }
    }
    return named != null
        ? Optional.of(named)
        : reading.document().published().map(LocalDate::getYear);
  }

  private static List<Claim> pair(
      AmountMention edition, TokenSpan annual, TimeMention since, int year) {
    TimeRange first = since.range();
    int years = first == null ? 0 : year - first.from().getYear();
    if (years <= 0) {
      return List.of();
    }
    BigDecimal least = BigDecimal.valueOf(years);
    BigDecimal most = BigDecimal.valueOf(years + 1L);
    Quantity counted = new Quantity(most, least, most, Unit.ORDER, Hedge.RANGE);
    String document = annual.sentence().document().name();
    Subject subject =
        Subject.of("annual@" + document + "#" + edition.at().source().start(), EDITION);
    TokenSpan told = new TokenSpan(annual.sentence(), annual.from(), since.at().to());
    return List.of(claim(subject, edition.quantity(), edition.at()), claim(subject, counted, told));
  }

  private static Claim claim(Subject subject, Quantity quantity, TokenSpan at) {
    return Claim.of(ClaimKind.NTH, subject, new Value.Amount(quantity), Scope.PLAIN, at);
  }
}
