package io.gainsay;

import io.gainsay.claim.amount.AmountExtractor;
import io.gainsay.claim.amount.PortionExtractor;
import io.gainsay.claim.arithmetic.ArithmeticExtractor;
import io.gainsay.claim.casualty.CasualtyExtractor;
import io.gainsay.claim.event.DateExtractor;
import io.gainsay.claim.event.EventExtractor;
import io.gainsay.claim.event.OccurrenceExtractor;
import io.gainsay.claim.event.OnceExtractor;
import io.gainsay.claim.event.StageExtractor;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.length.DurationExtractor;
import io.gainsay.claim.length.LengthExtractor;
import io.gainsay.claim.length.PhaseExtractor;
import io.gainsay.claim.length.SpellExtractor;
import io.gainsay.claim.length.TermExtractor;
import io.gainsay.claim.person.AgeExtractor;
import io.gainsay.claim.person.BareAgeExtractor;
import io.gainsay.claim.person.LifeExtractor;
import io.gainsay.claim.person.NameExtractor;
import io.gainsay.claim.person.OfficeExtractor;
import io.gainsay.claim.person.RoleExtractor;
import io.gainsay.claim.place.BearingExtractor;
import io.gainsay.claim.place.PlaceExtractor;
import io.gainsay.claim.place.SideExtractor;
import io.gainsay.claim.place.SiteExtractor;
import io.gainsay.claim.polarity.DeedExtractor;
import io.gainsay.claim.polarity.PolarityExtractor;
import io.gainsay.claim.result.ResultExtractor;
import io.gainsay.claim.saying.PassageExtractor;
import io.gainsay.claim.saying.QuoteExtractor;
import io.gainsay.claim.saying.SayingExtractor;
import io.gainsay.claim.saying.StatementExtractor;
import io.gainsay.claim.sequence.ActExtractor;
import io.gainsay.claim.sequence.DayExtractor;
import io.gainsay.claim.sequence.JourneyExtractor;
import io.gainsay.claim.sequence.OrderExtractor;
import io.gainsay.claim.series.AnnualExtractor;
import io.gainsay.claim.series.BirthOrderExtractor;
import io.gainsay.claim.series.NthExtractor;
import io.gainsay.claim.series.PlacingExtractor;
import io.gainsay.claim.series.RankExtractor;
import io.gainsay.claim.table.CellExtractor;
import io.gainsay.claim.table.OutsideTables;
import io.gainsay.claim.table.TotalsExtractor;
import java.util.List;

/** The standard claim extractors. */
final class Extractors {

  private Extractors() {}

  static List<ClaimExtractor> standard() {
    return List.of(new OutsideTables(ofProse()), new CellExtractor(), new TotalsExtractor());
  }

  private static List<ClaimExtractor> ofProse() {
    return List.of(
        new ActExtractor(),
        new AgeExtractor(),
        new AmountExtractor(),
        new AnnualExtractor(),
        new ArithmeticExtractor(),
        new BareAgeExtractor(),
        new BirthOrderExtractor(),
        new CasualtyExtractor(),
        new DateExtractor(),
        new DayExtractor(),
        new DurationExtractor(),
        new EventExtractor(),
        new JourneyExtractor(),
        new LifeExtractor(),
        new NameExtractor(),
        new NthExtractor(),
        new OccurrenceExtractor(),
        new OfficeExtractor(),
        new OnceExtractor(),
        new OrderExtractor(),
        new PassageExtractor(),
        new PhaseExtractor(),
        new PlaceExtractor(),
        new DeedExtractor(),
        new PlacingExtractor(),
        new PolarityExtractor(),
        new QuoteExtractor(),
        new PortionExtractor(),
        new RankExtractor(),
        new ResultExtractor(),
        new RoleExtractor(),
        new SayingExtractor(),
        new SideExtractor(),
        new BearingExtractor(),
        new SiteExtractor(),
        new SpellExtractor(),
        new LengthExtractor(),
        new StageExtractor(),
        new StatementExtractor(),
        new TermExtractor());
  }
}
