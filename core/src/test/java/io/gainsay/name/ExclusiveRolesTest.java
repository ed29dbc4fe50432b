package io.gainsay.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.mention.AnnotatedDocument;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusiveRolesTest {

  private static RolePhrase role(String title) {
    AnnotatedDocument document = Texts.read("They met the " + title + ", Karl Holm, at noon.");
    List<RoleAttribution> roles = RoleFinder.find(document);
    assertThat(roles).hasSize(1);
    return roles.get(0).role();
  }

  @ParameterizedTest
  @CsvSource({
    "prime minister, president, true",
    "finance minister, health minister, true",
    "foreign minister, deputy foreign minister, true",
    "chief financial officer, general counsel, true",
    "mayor, governor, true",
    "plumber, electrician, true",
    "goalkeeper, striker, true",
    "republican senator, democratic senator, true",
    "doctor, surgeon, false",
    "green activist, liberal lawmaker, false",
    "defence minister, defense minister, false",
    "president, chairman, false",
    "chief executive, founder, false",
    "general, major general, false",
    "assistant professor, professor, false",
  })
  void tellsWhatOnePersonIsNotAtOnce(String one, String other, boolean exclude) {
    assertThat(ExclusiveRoles.standard().exclude(role(one), role(other))).isEqualTo(exclude);
    assertThat(ExclusiveRoles.standard().exclude(role(other), role(one))).isEqualTo(exclude);
  }
}
