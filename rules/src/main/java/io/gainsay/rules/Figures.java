package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one statement from its claims, and shows numbers in messages. */
final class Figures {

  private Figures() {}

  /** The first claim of a kind, or null. */
  static @Nullable Claim first(List<Claim> claims, ClaimKind kind) {
    return claims.stream().filter(claim -> claim.kind() == kind).findFirst().orElse(null);
  }

  /** All claims of a kind in the order of the text. */
  static List<Claim> all(List<Claim> claims, ClaimKind kind) {
    return claims.stream().filter(claim -> claim.kind() == kind).toList();
  }

  /** The claim's number as people write it: {@code 1,234.5}. */
  static String number(Claim claim) {
    return number(Values.quantity(claim).stated());
  }

  static String number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }

  /** A computed number with as many digits as a reader needs: 14.3, 0.68, 1,234. */
  static String rounded(double value) {
    int digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 ? 1 : 2;
    return number(BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP));
  }

  /** The words of a claim. */
  static String words(Claim claim) {
    return claim.at().text();
  }
}
