package io.gainsay.name;

import io.gainsay.lexicon.WordLists;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Common given names of many cultures with the gender they usually tell. Immutable. */
final class GivenNames {

  private static final GivenNames STANDARD = new GivenNames();

  private final Map<String, Gender> genders = new HashMap<>();

  private GivenNames() {
    WordLists.lines(GivenNames.class, "given-names.txt").forEach(this::read);
  }

  static GivenNames standard() {
    return STANDARD;
  }

  boolean contains(String name) {
    return genders.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** The gender that {@code name} tells; unknown for names that are not listed. */
  Gender genderOf(String name) {
    return genders.getOrDefault(name.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  private void read(String line) {
    int colon = line.indexOf(':');
    Gender gender =
        switch (line.substring(0, colon)) {
          case "m" -> Gender.MALE;
          case "f" -> Gender.FEMALE;
          default -> Gender.UNKNOWN;
        };
    for (String name : WordLists.split(line.substring(colon + 1), " ")) {
      genders.merge(name.toLowerCase(Locale.ROOT), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
    }
  }
}
