package io.gainsay.engine;

import io.gainsay.claim.Claim;
import java.util.List;

/**
 * Claims that cannot hold together, with the reason.
 *
 * @param severity how sure the rule is
 * @param confidence estimated chance, from 0 to 1, that an editor would agree
 * @param message one sentence with both values and the arithmetic; never says which side is wrong
 * @param claims the claims, in the order of the text; one where a claim contradicts itself
 */
public record Conflict(Severity severity, double confidence, String message, List<Claim> claims) {

  public Conflict {
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a conflict without claims");
    }
    claims = List.copyOf(claims);
  }

  public static Conflict error(double confidence, String message, Claim... claims) {
    return new Conflict(Severity.ERROR, confidence, message, List.of(claims));
  }

  public static Conflict warning(double confidence, String message, Claim... claims) {
    return new Conflict(Severity.WARNING, confidence, message, List.of(claims));
  }

  public static Conflict suggestion(double confidence, String message, Claim... claims) {
    return new Conflict(Severity.SUGGESTION, confidence, message, List.of(claims));
  }
}
