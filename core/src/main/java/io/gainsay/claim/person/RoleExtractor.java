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
import io.gainsay.name.Entity;
import io.gainsay.name.RoleAttribution;
import io.gainsay.name.RoleFinder;
import io.gainsay.name.RolePhrase;
import io.gainsay.name.RoleWords;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claims that a named person holds an office, bears a rank or is somebody's relative. */
public final class RoleExtractor implements ClaimExtractor {

  private final RoleChanges changes = new RoleChanges();

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (RoleAttribution role : RoleFinder.find(reading.annotated())) {
      claim(reading, role).ifPresent(claims::add);
    }
    return claims;
  }

  private Optional<Claim> claim(Reading reading, RoleAttribution attribution) {
    Entity holder = reading.entities().entityOf(attribution.holder());
    RolePhrase role = attribution.role();
    RoleWords.Sort sort = RoleWords.standard().sortOf(role.head()).orElse(null);
    if (sort == null) {
      return Optional.empty();
    }
    Sentence sentence = attribution.at().sentence();
    Clause clause = Clauses.at(sentence, attribution.at().from());
    Scope scope = reading.scopes().read(clause, attribution.at().from());
    boolean changing = changes.tellOf(attribution);
    Value value = new Value.Role(role, sort, body(reading, attribution), changing);
    Subject subject = Subject.of("role:" + holder.key(), holder.displayName());
    return Optional.of(Claim.of(ClaimKind.ROLE, subject, value, scope, attribution.at()));
  }

  /** What the role is held in, by the fullest name the document has for it, in lower case. */
  static @Nullable String body(Reading reading, RoleAttribution attribution) {
    String body = attribution.role().body();
    if (body == null) {
      return null;
    }
    Sentence sentence = attribution.at().sentence();
    int from = attribution.role().at().from();
    for (int i = from; i < attribution.role().at().to(); i++) {
      if (sentence.token(i).text().equals(body) || body.startsWith(sentence.token(i).text())) {
        Optional<Entity> meant = reading.entities().referent(sentence, i);
        if (meant.isPresent()) {
          return meant.get().key();
        }
      }
    }
    return isPronoun(body) ? null : body.toLowerCase(Locale.ROOT);
  }

  private static boolean isPronoun(String body) {
    return switch (body) {
      case "his", "her", "its", "their", "my", "our" -> true;
      default -> false;
    };
  }
}
