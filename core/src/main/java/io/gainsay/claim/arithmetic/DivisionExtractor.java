package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole told in one sentence and its parts told side by side in another: "They won 14 medals. The
 * haul, five golds, four silvers and six bronzes, …". That the parts all but make up the whole, and
 * that no other figure of the text is their sum, is what tells that they are meant to.
 */
final class DivisionExtractor implements ClaimExtractor {

  private static final Cues CUES = Cues.TOTAL;

  /** How many sentences away from its parts a whole may stand. */
  private static final int NEARBY = 6;

  /** The same for a whole that is told after them. */
  private static final int AFTER = 3;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What a sum counts whose parts leave out the currency. */
  private static final String MONEY = "money";

  /** A whole farther from the sum of its parts than this share is another whole. */
  private static final double LIKELY = 0.26;

  /** So near that it is hardly chance. */
  private static final double NEAR = 0.1;

  /** So much must speak for the parts being those of the whole. */
  private static final int ENOUGH = 4;

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (!reading.mentions(sentence, AmountMention.class).isEmpty()) {
        for (Division division : Division.in(reading, sentence)) {
          Figure whole = whole(reading, division);
          if (whole != null) {
            claims.addAll(claims(whole, division));
          }
        }
      }
    }
    return claims;
  }

  /** The nearest figure that the parts may be meant to make up but do not, or null. */
  private static @Nullable Figure whole(Reading reading, Division division) {
    List<Sentence> all = reading.sentences();
    int first = division.first().sentence().index();
    int last = division.last().sentence().index();
    List<Figure> near = new ArrayList<>();
    for (int i = Math.max(0, first - NEARBY); i < Math.min(all.size(), last + NEARBY + 1); i++) {
      near.addAll(Figure.in(reading, all.get(i)));
    }
    if (isTold(near, division)) {
      return null;
    }
    if (division.first().isShare()) {
      return division.closed() ? hundred(division) : null;
    }
    for (List<Figure> told : candidates(reading, division)) {
      for (Figure figure : told) {
        Figure candidate = likeParts(figure, division);
        if (candidate != null
            && mayBeWhole(candidate, division)
            && !isMissing(reading, candidate, division)
            && evidence(candidate, division) >= ENOUGH) {
          return candidate;
        }
      }
    }
    return null;
  }

  /**
   * The figures that can be the whole: those of the nearest sentence before the parts that has one
   * as large, and those of the sentences right after them. What the sentence of the parts itself
   * gives as their whole is no business of ours.
   */
  private static List<List<Figure>> candidates(Reading reading, Division division) {
    List<List<Figure>> candidates = new ArrayList<>();
    Sentence first = division.first().sentence();
    if (larger(reading, first, division).stream()
        .anyMatch(figure -> figure.at().from() < division.first().at().from())) {
      Figure whole = division.ofWhole();
      return whole == null ? List.of() : List.of(List.of(whole));
    }
    int nearest = first.index() - 1;
    while (nearest > Math.max(0, first.index() - NEARBY)
        && larger(reading, reading.sentences().get(nearest), division).isEmpty()) {
      nearest--;
    }
    if (nearest >= 0) {
      candidates.add(larger(reading, reading.sentences().get(nearest), division));
    }
    int last = division.last().sentence().index();
    int end = Math.min(reading.sentences().size(), last + AFTER + 1);
    for (int i = last; i < end; i++) {
      candidates.add(larger(reading, reading.sentences().get(i), division));
    }
    return candidates;
  }

  /** "Organisers had hoped for £10,000", "30 last year": not what was divided. */
  private static boolean isHoped(Figure figure) {
    int from = figure.at().from();
    return CUES.first(figure.sentence(), from - 6, from, "hoped") >= 0;
  }

  private static List<Figure> larger(Reading reading, Sentence sentence, Division division) {
    return Figure.in(reading, sentence).stream()
        .filter(figure -> isApart(figure, division) && likeParts(figure, division) != null)
        .filter(figure -> figure.stated() > division.greatest())
        .filter(figure -> !figure.isLimit() && !isHoped(figure))
        .toList();
  }

  /** Whether the text has what the parts, or those before the last ones, make up. */
  private static boolean isTold(List<Figure> near, Division division) {
    double sum = 0;
    for (int i = 0; i < division.parts().size(); i++) {
      sum += division.parts().get(i).stated();
      double parts = sum;
      if (i > 0 && near.stream().anyMatch(figure -> isAbout(figure, parts))) {
        return true;
      }
    }
    return false;
  }

  /** The figure in the unit of the parts, which may be left to it: "€5 million", "3.1 million". */
  private static @Nullable Figure likeParts(Figure figure, Division division) {
    Figure part = division.first();
    if (!isApart(figure, division)) {
      return null;
    }
    if (part.addsTo(figure)) {
      return figure;
    }
    boolean bare = part.isCount() && FigureNouns.of(part).isEmpty() && part.stated() > 1000;
    return bare ? new Figure(figure.inUnitOf(part).quantity(), figure.at(), MONEY) : null;
  }

  private static int distance(Figure whole, Division division) {
    int at = whole.sentence().index();
    int before = division.first().sentence().index() - at;
    int after = at - division.last().sentence().index();
    return Math.max(0, Math.max(before, after));
  }

  private static boolean mayBeWhole(Figure whole, Division division) {
    double stated = whole.stated();
    double sum = division.sum();
    int parts = division.parts().size();
    boolean likely = Math.abs(stated - sum) <= LIKELY * Math.max(sum, stated);
    return likely && stated > division.greatest() && stated != parts;
  }

  /** Whether a part stands apart from the others: "… , with three seats vacant". */
  private static boolean isMissing(Reading reading, Figure whole, Division division) {
    double missing = Math.abs(whole.stated() - division.sum());
    int first = division.first().sentence().index();
    int next = Math.min(division.last().sentence().index() + 2, reading.sentences().size());
    return reading.sentences().subList(first, next).stream()
        .flatMap(s -> Figure.in(reading, s).stream())
        .filter(figure -> isApart(figure, division) && figure.addsTo(whole))
        .anyMatch(figure -> isAbout(figure, missing));
  }

  private static boolean isApart(Figure figure, Division division) {
    return division.parts().stream().noneMatch(part -> part.at().overlaps(figure.at()));
  }

  /** The shares of one whole make up a hundred percent. */
  private static @Nullable Figure hundred(Division division) {
    Figure rest = division.last();
    boolean told = rest.sentence() != division.first().sentence() && division.parts().size() > 2;
    double gap = Math.abs(division.sum() - HUNDRED.doubleValue());
    Quantity all = Quantity.exact(HUNDRED, Unit.PERCENT);
    return told && gap < LIKELY * HUNDRED.doubleValue() ? new Figure(all, rest.at(), "") : null;
  }

  private static boolean isAbout(Figure figure, double number) {
    double stated = figure.stated();
    return Math.abs(stated - number) <= 0.001 * number;
  }

  /** How much speaks for the parts being those of the whole. */
  private static int evidence(Figure whole, Division division) {
    int evidence = division.closed() ? 2 : 0;
    if (!whole.isCount()) {
      evidence++;
    } else {
      int alike = alike(whole, division);
      if (alike < 0) {
        return 0;
      }
      evidence += alike;
    }
    double gap = whole.stated() - division.sum();
    boolean some = division.parts().size() == 2 && !division.closed() || division.leavesOut();
    if (gap > 0 && some) {
      return 0;
    }
    if (division.parts().size() == 2 && !division.isParallel()) {
      return 0;
    }
    evidence += gap < 0 ? 1 : 0;
    evidence += Math.abs(gap) <= NEAR * Math.max(whole.stated(), division.sum()) ? 1 : 0;
    evidence += division.parts().size() > 2 ? 1 : 0;
    evidence += distance(whole, division) <= 1 ? 1 : 0;
    return evidence;
  }

  /** 2 if the parts count what the whole counts, less if some do, -1 if they count other things. */
  private static int alike(Figure whole, Division division) {
    String noun = FigureNouns.ofWhole(whole);
    if (noun.isEmpty() && !whole.equals(division.ofWhole())) {
      return -1;
    }
    List<Figure> parts = division.parts();
    if (!FigureNouns.fit(FigureNouns.of(parts.get(0)), noun)) {
      // The parts after the first one leave their noun to it.
      return -1;
    }
    boolean named =
        parts.stream().map(FigureNouns::of).anyMatch(n -> !n.isEmpty() && FigureNouns.fit(n, noun));
    if (!named
        && !division.closed()
        && !division.isTight()
        && !division.endsInRest()
        && !whole.equals(division.ofWhole())) {
      // "16 were taken to one clinic and six to another" are no parts of 25 ambulances.
      return -1;
    }
    long fit = parts.stream().filter(p -> FigureNouns.fit(FigureNouns.of(p), noun)).count();
    boolean elliptic = division.closed() && FigureNouns.of(parts.get(0)).isEmpty();
    return fit == parts.size() ? 2 : fit * 2 > parts.size() ? 1 : elliptic ? 0 : -1;
  }

  private static List<Claim> claims(Figure whole, Division division) {
    Statement statement = new Statement("division", division.first().at());
    List<PartList.Part> parts =
        division.parts().stream()
            .map(part -> new PartList.Part(part.quantity(), part.at(), false))
            .toList();
    Precision precision = Precision.of(whole.quantity(), parts);
    statement.add(ClaimKind.WHOLE, "whole", precision.apply(whole.quantity()), whole.at());
    parts.forEach(
        part -> statement.add(ClaimKind.PART, "part", precision.apply(part.quantity()), part.at()));
    return statement.claims();
  }
}
