package io.gainsay.claim.series;

import io.gainsay.amount.NumberWords;
import io.gainsay.amount.Numeral;
import io.gainsay.claim.Claim;
import io.gainsay.claim.Placing;
import io.gainsay.claim.Placing.Basis;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Claims about which place in its series a thing has, in whatever words: "her third album", "this
 * fourth record", "round eight", "drafted fifteenth", "two earlier ones", "four times so far".
 *
 * <p>The subject's head is what the series is made of; its names are whose the series is, its
 * facets what else confines it. A series of which a text tells more than two places is a sequence
 * and gives no claims: its third is not its fourth.
 */
public final class PlacingExtractor implements ClaimExtractor {

  /** More places than these of one series are a sequence that the text tells. */
  private static final int MOST_PLACES = 2;

  /** Numbers above this are codes and years. */
  private static final int GREATEST = 1000;

  private final NumberWords numbers = new NumberWords();

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    OrdinalPhrases ordinals = new OrdinalPhrases(reading);
    SeriesCounts counts = new SeriesCounts(reading);
    String latest = "";
    for (Sentence sentence : reading.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Claim claim = null;
        Numeral number = numbers.read(sentence, i);
        if (number == null) {
          claim = counts.twice(sentence, i);
          claim = claim != null ? claim : counts.predecessors(sentence, i, latest);
        } else {
          claim = counts.years(sentence, i, latest);
          if (claim == null && isPlace(number)) {
            claim = read(ordinals, counts, sentence, number, latest);
          }
          i = number.to() - 1;
        }
        if (claim != null) {
          claims.add(claim);
          latest = basis(claim) == Basis.AFTER ? latest : claim.subject().head();
        }
      }
    }
    SeriesWords series = SeriesWords.standard();
    claims.removeIf(claim -> series.isCalendar(claim.subject().head()));
    return withoutSequences(claims);
  }

  private static @Nullable Claim read(
      OrdinalPhrases ordinals,
      SeriesCounts counts,
      Sentence sentence,
      Numeral number,
      String latest) {
    if (number.form() == Numeral.Form.ORDINAL) {
      return ordinals.read(sentence, number);
    }
    Claim numbered = ordinals.numbered(sentence, number);
    return numbered != null ? numbered : counts.read(sentence, number, latest);
  }

  private static boolean isPlace(Numeral number) {
    boolean whole = number.value().stripTrailingZeros().scale() <= 0;
    boolean form = number.form() == Numeral.Form.ORDINAL || number.form() == Numeral.Form.CARDINAL;
    return form && whole && number.value().signum() > 0 && number.value().intValue() <= GREATEST;
  }

  private static List<Claim> withoutSequences(List<Claim> claims) {
    Map<String, Set<Integer>> places = new HashMap<>();
    for (Claim claim : claims) {
      places
          .computeIfAbsent(claim.subject().head(), k -> new TreeSet<>())
          .add(((Placing) claim.value()).place());
    }
    return claims.stream()
        .filter(claim -> !claim.subject().head().equals("one"))
        .filter(
            claim -> places.getOrDefault(claim.subject().head(), Set.of()).size() <= MOST_PLACES)
        .toList();
  }

  private static Basis basis(Claim claim) {
    return ((Placing) claim.value()).basis();
  }
}
