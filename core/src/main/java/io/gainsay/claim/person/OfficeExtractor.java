package io.gainsay.claim.person;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.NameMention;
import io.gainsay.name.Entity;
import io.gainsay.name.Places;
import io.gainsay.name.RoleAttribution;
import io.gainsay.name.RoleFinder;
import io.gainsay.name.SoleOffices;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Claims about who holds an office that one person holds at a time in one body. */
public final class OfficeExtractor implements ClaimExtractor {

  private final RoleChanges changes = new RoleChanges();
  private final SoleOffices offices = SoleOffices.standard();

  @Override
  public List<Claim> extract(Reading reading) {
    List<RoleAttribution> roles = RoleFinder.find(reading.annotated());
    Map<String, Set<String>> bodies = bodies(reading, roles);
    boolean oneCountry = countries(reading).size() < 2;
    List<Claim> claims = new ArrayList<>();
    for (RoleAttribution role : roles) {
      String office = offices.officeOf(role.role()).orElse(null);
      if (office != null) {
        Set<String> told = bodies.getOrDefault(office, Set.of());
        String own = OfficeBodies.of(reading, role);
        boolean staff = own.isEmpty() && offices.isOfStaff(role.role());
        String body = staff && told.size() == 1 ? told.iterator().next() : own;
        boolean sole = offices.isOfState(role.role()) ? oneCountry : told.isEmpty();
        boolean known = !body.isEmpty() || sole && !offices.isOfHouse(role.role());
        if (known) {
          claims.add(claim(reading, role, office, body));
        }
      }
    }
    return claims;
  }

  /** What the text tells each office to be held in: a mayor without a town may be of any town. */
  private Map<String, Set<String>> bodies(Reading reading, List<RoleAttribution> roles) {
    Map<String, Set<String>> bodies = new HashMap<>();
    for (RoleAttribution role : roles) {
      String body = OfficeBodies.of(reading, role);
      if (!body.isEmpty()) {
        offices
            .officeOf(role.role())
            .ifPresent(office -> bodies.computeIfAbsent(office, k -> new HashSet<>()).add(body));
      }
    }
    return bodies;
  }

  private Claim claim(Reading reading, RoleAttribution attribution, String office, String body) {
    Entity holder = reading.entities().entityOf(attribution.holder());
    Sentence sentence = attribution.at().sentence();
    Clause clause = Clauses.at(sentence, attribution.at().from());
    Scope scope = reading.scopes().read(clause, attribution.at().from());
    if (clause.find("since") >= 0) {
      // "Mayor since 2015": the year is when it began, and it lasts.
      scope = LifeExtractor.at(scope, null);
    }
    Value value = new Value.Holder(holder, !changes.isHeldNow(attribution));
    Subject subject = Subject.of("office:" + office + ":" + body, office);
    return Claim.of(ClaimKind.OFFICE, subject, value, scope, attribution.at());
  }

  /** The countries that the text names: with two of them, "the minister" may be of either. */
  private static Set<String> countries(Reading reading) {
    Set<String> countries = new HashSet<>();
    for (Sentence sentence : reading.sentences()) {
      for (NameMention name : reading.mentions(sentence, NameMention.class)) {
        Places.standard()
            .canonical(name.value())
            .filter(Places.standard()::isCountry)
            .map(country -> country.toLowerCase(Locale.ROOT))
            .ifPresent(countries::add);
      }
    }
    return countries;
  }
}
