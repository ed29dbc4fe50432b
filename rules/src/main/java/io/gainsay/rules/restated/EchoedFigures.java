package io.gainsay.rules.restated;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Coverage;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.NearPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Figures told again in nearly the same words with another value: in a standfirst above an article,
 * a caption, a note below a table.
 *
 * <p>That two passages say the same, their words tell: much of what the shorter one says about the
 * counted thing is found in the longer one, whatever else that says, and nowhere else as much of
 * it. {@link RestatedValues} weighs figures told again in other words. Stateless.
 */
public final class EchoedFigures implements Retellings {

  private static final double SURE = 0.7;

  @Override
  public List<Conflict> conflicts(List<Claim> claims) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Echo echo : Echoes.among(claims)) {
      if (apart(echo).isEmpty()) {
        Claim first = echo.first().claim();
        Claim second = echo.second().claim();
        String message = Messages.bothOf(first, second) + " in like words";
        conflicts.add(Conflict.warning(SURE, message, first, second));
      }
    }
    return conflicts;
  }

  @Override
  public List<NearPair> nearPairs(String rule, List<Claim> claims) {
    List<NearPair> near = new ArrayList<>();
    for (Echo echo : Echoes.among(claims)) {
      Claim first = echo.first().claim();
      Claim second = echo.second().claim();
      apart(echo).ifPresent(why -> near.add(new NearPair(rule, first, second, why)));
    }
    return near;
  }

  private static Optional<String> apart(Echo echo) {
    Figure first = echo.first();
    Figure second = echo.second();
    Optional<String> scopes = first.claim().scope().apartFrom(second.claim().scope());
    if (scopes.isPresent()) {
      return scopes;
    }
    if (first.around().isChanging()
        || second.around().isChanging()
        || Figure.changesByTheHour(first.claim())) {
      return Optional.of("one figure changes into another");
    }
    if (first.around().isOfAnother() != second.around().isOfAnother() && !echo.isMostly()) {
      return Optional.of("one speaks of another thing, or of another time");
    }
    if (first.around().isRate() != second.around().isRate() && !echo.isMostly()) {
      return Optional.of("one is for each, the other in all");
    }
    if (isPart(first) != isPart(second) || mayBePart(first, second) || mayBePart(second, first)) {
      return Optional.of("one is a part of the other");
    }
    return first.claim().subject().modifiedApart(second.claim().subject())
        ? Optional.of("they are of different sorts")
        : Optional.empty();
  }

  /** "Both earned nine delegates" beside "the state's 41 delegates". */
  private static boolean mayBePart(Figure part, Figure whole) {
    return whole.coverage() == Coverage.WHOLE
        && part.coverage() != Coverage.WHOLE
        && part.stated() < whole.stated();
  }

  private static boolean isPart(Figure figure) {
    return figure.coverage() == Coverage.PART;
  }
}
