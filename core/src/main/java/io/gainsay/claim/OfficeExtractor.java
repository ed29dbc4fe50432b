package io.gainsay.claim;

import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.NameMention;
import io.gainsay.name.Entity;
import io.gainsay.name.Places;
import io.gainsay.name.RoleAttribution;
import io.gainsay.name.RoleFinder;
import io.gainsay.name.RolePhrase;
import io.gainsay.name.RolePhrase.Status;
import io.gainsay.name.SoleOffices;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Claims about who holds an office that one person holds at a time in one body. */
public final class OfficeExtractor implements ClaimExtractor {

  private final Phrases changes =
      new Phrases(WordLists.load(OfficeExtractor.class, "role-changes.txt").get("change"));
  private final SoleOffices offices = SoleOffices.standard();

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    boolean oneCountry = countries(reading).size() < 2;
    for (RoleAttribution role : RoleFinder.find(reading.annotated())) {
      claim(reading, role, oneCountry).ifPresent(claims::add);
    }
    return claims;
  }

  private Optional<Claim> claim(Reading reading, RoleAttribution attribution, boolean oneCountry) {
    String office = offices.officeOf(attribution.role()).orElse(null);
    if (office == null) {
      return Optional.empty();
    }
    String body = RoleExtractor.body(reading, attribution);
    boolean isKnown = body != null || oneCountry && offices.isOfState(attribution.role());
    if (!isKnown) {
      return Optional.empty();
    }
    Entity holder = reading.entities().entityOf(attribution.holder());
    Sentence sentence = attribution.at().sentence();
    Clause clause = Clauses.at(sentence, attribution.at().from());
    Scope scope = reading.scopes().read(clause, attribution.at().from());
    Value value = new Value.Holder(holder, isChanging(attribution));
    String key = "office:" + office + ":" + (body == null ? "" : body);
    Subject subject = Subject.of(key, office);
    return Optional.of(Claim.of(ClaimKind.OFFICE, subject, value, scope, attribution.at()));
  }

  private boolean isChanging(RoleAttribution attribution) {
    Sentence sentence = attribution.at().sentence();
    RolePhrase role = attribution.role();
    return role.status() != Status.CURRENT || changes.in(new Clause(sentence, 0, sentence.size()));
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
