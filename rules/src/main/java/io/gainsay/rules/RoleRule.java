package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.PairRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Verdict;
import io.gainsay.name.ExclusiveRoles;
import io.gainsay.name.Places;
import io.gainsay.name.RolePhrase;
import io.gainsay.name.RolePhrase.Status;
import io.gainsay.name.RoleWords.Sort;
import io.gainsay.nlp.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person with two offices, ranks or relations that exclude each other. */
final class RoleRule implements PairRule {

  private static final double SURE = 0.85;

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "role", "One person with offices or relations that exclude each other", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.ROLE);
  }

  @Override
  public Verdict compare(Claim first, Claim second) {
    Value.Role one = role(first);
    Value.Role other = role(second);
    if (!conflicting(one, other)) {
      return Verdict.COMPATIBLE;
    }
    if (first.scope().quoted() || second.scope().quoted()) {
      return Verdict.apart("one is said by somebody who is quoted");
    }
    if (one.role().status() != Status.CURRENT || other.role().status() != Status.CURRENT) {
      return Verdict.apart("one is held in another time, or not in full");
    }
    if (one.changing() || other.changing()) {
      return Verdict.apart("the text tells of a change of role");
    }
    if (names(first, other) || names(second, one)) {
      return Verdict.apart("both are said in one breath");
    }
    return Verdict.conflict(Conflict.warning(SURE, message(first, second), first, second));
  }

  /** Whether the sentence of one claim names the other role as well: "a plumber and a baker". */
  private static boolean names(Claim claim, Value.Role role) {
    Sentence sentence = claim.at().sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (!claim.at().contains(i) && sentence.is(i, role.role().head())) {
        return true;
      }
    }
    return claim.at().overlaps(role.role().at());
  }

  private static Value.Role role(Claim claim) {
    return (Value.Role) claim.value();
  }

  private static String message(Claim first, Claim second) {
    return "%s is called \"%s\" here and \"%s\" there"
        .formatted(first.subject().head(), role(first).role().text(), role(second).role().text());
  }

  private static boolean conflicting(Value.Role one, Value.Role other) {
    boolean exclusive = ExclusiveRoles.standard().exclude(one.role(), other.role());
    if (one.sort() == Sort.KIN && other.sort() == Sort.KIN) {
      return exclusive && one.body() != null && one.body().equals(other.body());
    }
    return exclusive && (canBeOneBody(one, other) || isOwn(one) && isOwn(other))
        || sameOfficeOfTwoCountries(one, other);
  }

  /** What somebody does for a living is not held in a body. */
  private static boolean isOwn(Value.Role role) {
    return role.sort() == Sort.OCCUPATION;
  }

  /** Offices exclude each other within one body: a club's president may be the prime minister. */
  private static boolean canBeOneBody(Value.Role one, Value.Role other) {
    String first = one.body();
    String second = other.body();
    if (first != null && second != null) {
      return first.equals(second);
    }
    return isOfUnnamedBody(one, first) && isOfUnnamedBody(other, second);
  }

  /** A president without further words is a country's; one of something named may be anybody's. */
  private static boolean isOfUnnamedBody(Value.Role role, @Nullable String body) {
    return body == null
        || !role.role().head().equals("president")
        || Places.standard().isCountry(body);
  }

  private static boolean sameOfficeOfTwoCountries(Value.Role one, Value.Role other) {
    String first = one.body();
    String second = other.body();
    boolean fixed = one.sort() == Sort.OFFICE && isOfState(one.role()) || isOwn(one);
    return fixed
        && one.role().text().equals(other.role().text())
        && first != null
        && second != null
        && !first.equals(second)
        && Places.standard().isCountry(first)
        && Places.standard().isCountry(second);
  }

  private static boolean isOfState(RolePhrase role) {
    return switch (role.head()) {
      case "president", "minister", "premier", "chancellor", "secretary" -> true;
      default -> false;
    };
  }
}
