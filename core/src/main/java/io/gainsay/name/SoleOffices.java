package io.gainsay.name;

import io.gainsay.lexicon.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Offices that one person holds at a time in one body. Immutable. */
public final class SoleOffices {

  private static final SoleOffices STANDARD = new SoleOffices();

  private final Map<String, String> offices = new HashMap<>();
  private final Set<String> ofState;
  private final Set<String> ofHouse;
  private final Set<String> ofStaff;

  private SoleOffices() {
    WordLists lists = WordLists.load(SoleOffices.class, "sole-offices.txt");
    for (String category : lists.categories()) {
      for (String entry : lists.get(category)) {
        List<String> names = WordLists.split(entry, "=");
        names.forEach(name -> offices.put(name, names.get(0)));
      }
    }
    ofState = firstNames(lists, "state");
    ofHouse = firstNames(lists, "house");
    ofStaff = firstNames(lists, "staff");
  }

  private static Set<String> firstNames(WordLists lists, String category) {
    return lists.get(category).stream()
        .map(entry -> WordLists.split(entry, "=").get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The offices that come with the library. */
  public static SoleOffices standard() {
    return STANDARD;
  }

  /**
   * The office that a role names, by the first of its names; empty where more than one person may
   * hold it, as a deputy or a regional chief executive.
   */
  public Optional<String> officeOf(RolePhrase role) {
    return Optional.ofNullable(offices.get(role.text()));
  }

  /** Whether the role is one in a government, of which a country has one. */
  public boolean isOfState(RolePhrase role) {
    return officeOf(role).filter(ofState::contains).isPresent();
  }

  /** Whether the role is one that means something only with the house it is held in. */
  public boolean isOfHouse(RolePhrase role) {
    return officeOf(role).filter(ofHouse::contains).isPresent() || isOfStaff(role);
  }

  /** Whether it is an office of a house that a text about one house may tell without it. */
  public boolean isOfStaff(RolePhrase role) {
    return officeOf(role).filter(ofStaff::contains).isPresent();
  }
}
