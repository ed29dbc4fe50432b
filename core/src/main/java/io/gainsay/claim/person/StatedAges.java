package io.gainsay.claim.person;

import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds every age that the prose of a text states, whoever has it: marked as one ("aged 61"), as a
 * bare number that only its place in the sentence makes an age ("She is 61"), by a birthday, by a
 * decade ("in her fifties") or by a length of life.
 */
final class StatedAges {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private final Reading reading;
  private final MarkedAges marked;
  private final BareNumberAges bare;
  private final LifeAges lives;

  StatedAges(Reading reading) {
    this.reading = reading;
    Bearers bearers = new Bearers(reading);
    this.bare = new BareNumberAges(reading, bearers);
    this.marked = new MarkedAges(bearers, bare);
    this.lives = new LifeAges(bearers);
  }

  /** The ages in a sentence, in the order of the text. */
  List<StatedAge> in(Sentence sentence) {
    Map<TokenSpan, StatedAge> found = new TreeMap<>();
    for (AmountMention amount : reading.mentions(sentence, AmountMention.class)) {
      if (isPossible(amount.quantity())) {
        age(amount).ifPresent(age -> found.put(age.at(), age));
      }
    }
    for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
      TimeLength length = time.length();
      if (length != null && length.unit() == TimeLength.Unit.YEAR) {
        lives.ofLength(time.at(), length).ifPresent(age -> found.put(age.at(), age));
      }
    }
    for (StatedAge age : lives.decades(sentence)) {
      if (found.keySet().stream().noneMatch(at -> at.overlaps(age.at()))) {
        found.put(age.at(), age);
      }
    }
    List<StatedAge> ages = new ArrayList<>(found.values());
    ages.sort(Comparator.comparing(StatedAge::at));
    return ages;
  }

  private Optional<StatedAge> age(AmountMention amount) {
    return switch (amount.quantity().unit().dimension()) {
      case AGE -> marked.of(amount);
      case COUNT -> bare.of(amount);
      case ORDER -> lives.ofOrdinal(amount);
      default -> Optional.empty();
    };
  }

  /** "Aged over 60" is of many, and nobody is 4.7 or 130. */
  private static boolean isPossible(Quantity quantity) {
    BigDecimal stated = quantity.stated();
    boolean exact =
        switch (quantity.hedge()) {
          case EXACT, ABOUT, NEARLY -> true;
          case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, RANGE -> false;
        };
    boolean whole = stated.stripTrailingZeros().scale() <= 0;
    return exact
        && whole
        && stated.signum() > 0
        && (stated.compareTo(OLDEST) < 0 || quantity.unit().dimension() != Dimension.COUNT)
        && quantity.statedInBase().compareTo(OLDEST) < 0;
  }

  /** An age that the words leave open between two years. */
  static Quantity between(int stated, int low, int high) {
    return new Quantity(
        BigDecimal.valueOf(stated),
        BigDecimal.valueOf(low),
        BigDecimal.valueOf(high),
        Unit.AGE,
        low == high ? Hedge.EXACT : Hedge.RANGE);
  }
}
