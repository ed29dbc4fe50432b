package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of imprisonment and the consecutive terms it is made of: "jailed for eleven years";
 * "six years for fraud and five for theft, to run one after the other".
 */
final class TermSumExtractor implements ClaimExtractor {

  private static final Cues CUES = Cues.load("term.txt");
  private static final Unit YEARS = Unit.of("years", Dimension.OTHER);

  /** A term of imprisonment. */
  private record Term(TimeMention mention, BigDecimal years) {}

  @Override
  public List<Claim> extract(Reading reading) {
    for (Sentence sentence : reading.sentences()) {
      if (isConsecutive(sentence)) {
        List<Term> parts = terms(reading, sentence, false);
        Term whole = parts.size() < 2 ? null : whole(reading, sentence, parts);
        if (whole != null) {
          return claims(whole, parts);
        }
      }
    }
    return List.of();
  }

  private static List<Claim> claims(Term whole, List<Term> parts) {
    Statement statement = new Statement("terms", parts.get(0).mention().at());
    statement.add(ClaimKind.WHOLE, "sentence", quantity(whole), whole.mention().at());
    parts.forEach(
        part -> statement.add(ClaimKind.PART, "term", quantity(part), part.mention().at()));
    return statement.claims();
  }

  private static Quantity quantity(Term term) {
    return Quantity.exact(term.years(), YEARS);
  }

  private static boolean isConsecutive(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      boolean afterEachOther =
          s.is(i, "one") && s.is(i + 1, "after") && (s.is(i + 2, "the") || s.is(i + 2, "another"));
      if (CUES.has("consecutive", s.lower(i)) || afterEachOther) {
        return CUES.first(s, 0, s.size(), "prison") >= 0;
      }
    }
    return false;
  }

  /** The terms in a sentence; for the whole only those right after "jailed for" and the like. */
  private static List<Term> terms(Reading reading, Sentence s, boolean told) {
    List<Term> terms = new ArrayList<>();
    for (TimeMention time : reading.mentions(s, TimeMention.class)) {
      TimeLength length = time.length();
      if (time.kind() == TimeMention.Kind.DURATION
          && length != null
          && (!told || isTold(s, time.at().from(), time.at().to()))) {
        terms.add(new Term(time, years(length)));
      }
    }
    return terms;
  }

  private static BigDecimal years(TimeLength length) {
    double years = length.stated() / TimeLength.Unit.YEAR.seconds();
    return BigDecimal.valueOf(years).setScale(2, RoundingMode.HALF_UP);
  }

  private static boolean isTold(Sentence s, int from, int to) {
    boolean before = CUES.first(s, from - 4, from, "jailed") >= 0;
    boolean after = s.is(to, "in") && CUES.has("prison", s.lower(to + 1));
    return before || after;
  }

  /** The only sentence told elsewhere that is longer than any of the terms, or null. */
  private static @Nullable Term whole(Reading reading, Sentence parts, List<Term> terms) {
    BigDecimal longest = terms.stream().map(Term::years).reduce(BigDecimal.ZERO, BigDecimal::max);
    Term found = null;
    for (Sentence sentence : reading.sentences()) {
      if (sentence == parts) {
        continue;
      }
      for (Term term : terms(reading, sentence, true)) {
        if (term.years().compareTo(longest) <= 0) {
          continue;
        }
        if (found != null && found.years().compareTo(term.years()) != 0) {
          return null;
        }
        found = found == null ? term : found;
      }
    }
    return found;
  }
}
