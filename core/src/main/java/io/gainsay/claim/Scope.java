package io.gainsay.claim;

import io.gainsay.mention.TimeRange;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances in which a claim holds. Two values that differ are common; two values that
 * differ in the same scope are contradictions.
 *
 * @param modality how far the text stands behind the claim
 * @param eventTime when what is claimed took place, as far as its clause says, or null
 * @param asOf the moment for which the claim is made, such as a live report's stamp, or null
 * @param source to whom the text attributes the claim, in lower case, or null for the writer
 * @param quoted whether the claim stands inside quotation marks
 * @param elsewhere whether the text speaks of another occasion for comparison ("last year's")
 * @param period the accounting period for which a figure is given, or null
 */
public record Scope(
    Modality modality,
    @Nullable TimeRange eventTime,
    @Nullable TimeRange asOf,
    @Nullable String source,
    boolean quoted,
    boolean elsewhere,
    @Nullable AccountingPeriod period) {

  /** A plain statement by the writer. */
  public static final Scope PLAIN = new Scope(Modality.ASSERTED, null, null, null, false, false);

  /** A scope in which no accounting period is named. */
  public Scope(
      Modality modality,
      @Nullable TimeRange eventTime,
      @Nullable TimeRange asOf,
      @Nullable String source,
      boolean quoted,
      boolean elsewhere) {
    this(modality, eventTime, asOf, source, quoted, elsewhere, null);
  }

  /** Days named for one event may be those of its report: only more time than this tells apart. */
  private static final Duration SAME_NEWS = Duration.ofDays(3);

  /** How far a text stands behind a claim. */
  public enum Modality {
    ASSERTED,
    /** Taken for granted by a definite description, whatever the clause around it says. */
    GIVEN,
    /** Planned, expected, feared, conditional. */
    UNREAL,
    /** Said to be false, or to have been false. */
    DENIED,
    /** Said to have been believed before: "initially", "first put at". */
    SUPERSEDED,
    /** Given by one of several sources that, as the text shows, do not agree. */
    DISPUTED
  }

  /** This scope where the text names sources that do not agree. */
  public Scope disputed() {
    return new Scope(Modality.DISPUTED, eventTime, asOf, source, quoted, elsewhere, period);
  }

  /** Whether what is claimed is planned, expected, feared or conditional. */
  public boolean isPlan() {
    return modality == Modality.UNREAL;
  }

  /** This scope where what is claimed is still to come. */
  public Scope planned() {
    return new Scope(Modality.UNREAL, eventTime, asOf, source, quoted, elsewhere, period);
  }

  /**
   * The scope of what a definite description takes for granted: who hopes "to complete the $3.2
   * billion takeover" speaks of a takeover at that price.
   */
  public Scope presupposed() {
    return new Scope(Modality.GIVEN, eventTime, asOf, source, quoted, false, period);
  }

  /** This scope, whatever time is named and whether or not it is the present occasion. */
  public Scope ofAnyTime() {
    return new Scope(modality, null, asOf, source, quoted, false, period);
  }

  /** This scope of a figure for an accounting period, or for none. */
  public Scope in(@Nullable AccountingPeriod named) {
    return new Scope(modality, eventTime, asOf, source, quoted, elsewhere, named);
  }

  /** This scope, but on another occasion. */
  public Scope ofAnotherOccasion() {
    return new Scope(modality, eventTime, asOf, source, quoted, true, period);
  }

  /**
   * Why a claim in this scope and one in the other need not be about the same state of affairs, or
   * empty if nothing keeps them apart.
   */
  public Optional<String> apartFrom(Scope other) {
    Modality stronger = modality.compareTo(other.modality) > 0 ? modality : other.modality;
    Modality weaker = stronger == modality ? other.modality : modality;
    switch (stronger) {
      case DISPUTED:
        return Optional.of("the text names sources that differ");
      case SUPERSEDED:
        return Optional.of("one is told as superseded");
      case DENIED:
        return Optional.of("one is denied");
      case UNREAL:
        if (weaker == Modality.ASSERTED) {
          return Optional.of("one is planned, expected or feared");
        }
        break;
      case GIVEN:
      case ASSERTED:
        break;
    }
    if (elsewhere || other.elsewhere) {
      return Optional.of("one speaks of another occasion");
    }
    if (eventTime != null && other.eventTime != null && farApart(eventTime, other.eventTime)) {
      return Optional.of("they are about different times");
    }
    if (period != null && other.period != null && period.isApart(other.period)) {
      return Optional.of("they are about different periods");
    }
    if (source != null && other.source != null && !source.equals(other.source)) {
      return Optional.of("two sources are named");
    }
    return Optional.empty();
  }

  private static boolean farApart(TimeRange one, TimeRange other) {
    return !one.overlaps(other)
        && (Duration.between(one.until(), other.from()).compareTo(SAME_NEWS) > 0
            || Duration.between(other.until(), one.from()).compareTo(SAME_NEWS) > 0);
  }
}
