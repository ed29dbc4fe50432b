package io.gainsay;

import io.gainsay.claim.ActExtractor;
import io.gainsay.claim.AgeExtractor;
import io.gainsay.claim.AmountExtractor;
import io.gainsay.claim.AnnualExtractor;
import io.gainsay.claim.BirthOrderExtractor;
import io.gainsay.claim.CasualtyExtractor;
import io.gainsay.claim.ClaimExtractor;
import io.gainsay.claim.DateExtractor;
import io.gainsay.claim.DayExtractor;
import io.gainsay.claim.DeedExtractor;
import io.gainsay.claim.DurationExtractor;
import io.gainsay.claim.EventExtractor;
import io.gainsay.claim.JourneyExtractor;
import io.gainsay.claim.LifeExtractor;
import io.gainsay.claim.NameExtractor;
import io.gainsay.claim.NthExtractor;
import io.gainsay.claim.OccurrenceExtractor;
import io.gainsay.claim.OfficeExtractor;
import io.gainsay.claim.OnceExtractor;
import io.gainsay.claim.OrderExtractor;
import io.gainsay.claim.PassageExtractor;
import io.gainsay.claim.PhaseExtractor;
import io.gainsay.claim.PlaceExtractor;
import io.gainsay.claim.PlacingExtractor;
import io.gainsay.claim.PolarityExtractor;
import io.gainsay.claim.PortionExtractor;
import io.gainsay.claim.QuoteExtractor;
import io.gainsay.claim.RankExtractor;
import io.gainsay.claim.RoleExtractor;
import io.gainsay.claim.SayingExtractor;
import io.gainsay.claim.SideExtractor;
import io.gainsay.claim.SiteExtractor;
import io.gainsay.claim.SpellExtractor;
import io.gainsay.claim.StageExtractor;
import io.gainsay.claim.StatementExtractor;
import io.gainsay.claim.TermExtractor;
import io.gainsay.claim.arithmetic.ArithmeticExtractor;
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
        new RoleExtractor(),
        new SayingExtractor(),
        new SideExtractor(),
        new SiteExtractor(),
        new SpellExtractor(),
        new StageExtractor(),
        new StatementExtractor(),
        new TermExtractor());
  }
}
