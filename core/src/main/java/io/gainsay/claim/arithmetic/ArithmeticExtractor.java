package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import java.util.ArrayList;
import java.util.List;

/** All statements of a text whose figures must agree with each other. */
public final class ArithmeticExtractor implements ClaimExtractor {

  private static final List<ClaimExtractor> ALL =
      List.of(
          new AppositionExtractor(),
          new ChangeExtractor(),
          new ConversionExtractor(),
          new DivisionExtractor(),
          new EnumerationExtractor(),
          new ListExtractor(),
          new PartsExtractor(),
          new RateExtractor(),
          new RestatedPercentExtractor(),
          new RetoldChangeExtractor(),
          new ScoreExtractor(),
          new SeatExtractor(),
          new ShareExtractor(),
          new SubsetExtractor(),
          new SumExtractor(),
          new TallyExtractor(),
          new TermSumExtractor(),
          new VoteExtractor());

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    ALL.forEach(extractor -> claims.addAll(extractor.extract(reading)));
    return claims;
  }
}
