package io.gainsay.name;

import io.gainsay.lexicon.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Roles that one person does not hold at one time. Immutable. */
public final class ExclusiveRoles {

  /** A role in a family of roles that exclude each other. */
  private record Place(String family, String role) {}

  private static final Set<String> SPECIAL =
      Set.of("lesser", "portfolio", "portfolio-heads", "party", "party-heads");

  private static final ExclusiveRoles STANDARD = new ExclusiveRoles();

  private final Map<String, Set<Place>> places = new HashMap<>();
  private final Map<String, String> portfolios = new HashMap<>();
  private final Set<String> portfolioHeads;
  private final Map<String, String> parties = new HashMap<>();
  private final Set<String> partyHeads;
  private final Set<String> lesser;

  private ExclusiveRoles() {
    WordLists lists = WordLists.load(ExclusiveRoles.class, "exclusive-roles.txt");
    lists.forEach(
        (family, entries) -> {
          if (!SPECIAL.contains(family)) {
            entries.forEach(entry -> addRole(family, entry));
          }
        });
    readNames(lists.get("portfolio"), portfolios);
    readNames(lists.get("party"), parties);
    portfolioHeads = lists.get("portfolio-heads");
    partyHeads = lists.get("party-heads");
    lesser = lists.get("lesser");
  }

  private static void readNames(Set<String> entries, Map<String, String> into) {
    for (String entry : entries) {
      List<String> names = WordLists.split(entry, "=");
      names.forEach(name -> into.put(name, names.get(0)));
    }
  }

  /** The roles that come with the library. */
  public static ExclusiveRoles standard() {
    return STANDARD;
  }

  /**
   * Whether a person who is {@code one} is not at the same time {@code other}. Kin exclude each
   * other only towards the same person, which the caller has to see to.
   */
  public boolean exclude(RolePhrase one, RolePhrase other) {
    if (one.text().equals(other.text())) {
      return false;
    }
    if (isLesserOf(one, other) || isLesserOf(other, one)) {
      return true;
    }
    return portfoliosDiffer(one, other) || partiesDiffer(one, other) || familiesDiffer(one, other);
  }

  private boolean familiesDiffer(RolePhrase one, RolePhrase other) {
    if (isShortFor(one, other) || isShortFor(other, one)) {
      return false;
    }
    Set<Place> others = placesOf(other);
    return placesOf(one).stream()
        .anyMatch(
            place ->
                others.stream()
                    .anyMatch(
                        p -> p.family().equals(place.family()) && !p.role().equals(place.role())));
  }

  /** "Major" for a "major general", "chief" for a "police chief". */
  private static boolean isShortFor(RolePhrase one, RolePhrase other) {
    return other.modifiers().contains(one.head()) || other.head().contains(one.head() + "-");
  }

  /** "Deputy foreign minister" against "foreign minister". */
  private boolean isLesserOf(RolePhrase one, RolePhrase other) {
    if (!one.head().equals(other.head())
        || !one.complement().equals(other.complement())
        || one.modifiers().size() <= other.modifiers().size()
        || !isOfficeWithDeputies(one)) {
      return false;
    }
    List<String> more = one.modifiers();
    int extra = more.size() - other.modifiers().size();
    return more.subList(extra, more.size()).equals(other.modifiers())
        && more.subList(0, extra).stream().anyMatch(lesser::contains);
  }

  /** In other callings the short form is a courtesy: an assistant professor is "Professor". */
  private static boolean isOfficeWithDeputies(RolePhrase role) {
    return switch (role.head()) {
      case "minister",
          "president",
          "mayor",
          "secretary",
          "governor",
          "chancellor",
          "premier",
          "ambassador",
          "director",
          "leader",
          "chairman",
          "chairwoman",
          "speaker" ->
          true;
      default -> false;
    };
  }

  private boolean portfoliosDiffer(RolePhrase one, RolePhrase other) {
    return one.head().equals(other.head())
        && portfolioHeads.contains(one.head())
        && differ(named(one, portfolios), named(other, portfolios));
  }

  /** A Republican senator is no Democratic one; a liberal writer may be anything. */
  private boolean partiesDiffer(RolePhrase one, RolePhrase other) {
    return partyHeads.contains(one.head())
        && partyHeads.contains(other.head())
        && differ(named(one, parties), named(other, parties));
  }

  private static boolean differ(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  private static Set<String> named(RolePhrase role, Map<String, String> names) {
    Set<String> found = new HashSet<>();
    for (String modifier : role.modifiers()) {
      String name = names.get(modifier);
      if (name != null) {
        found.add(name);
      }
    }
    String complement = names.get(role.complement());
    if (complement != null) {
      found.add(complement);
    }
    return found;
  }

  /** The role as listed: the whole phrase, or what is left when words are taken from its front. */
  private Set<Place> placesOf(RolePhrase role) {
    String text = role.text();
    while (true) {
      Set<Place> found = places.get(text);
      if (found != null) {
        return found;
      }
      int space = text.indexOf(' ');
      if (space < 0 || lesser.contains(text.substring(0, space))) {
        return Set.of();
      }
      text = text.substring(space + 1);
    }
  }

  private void addRole(String family, String entry) {
    List<String> names = WordLists.split(entry, "=");
    Place place = new Place(family, names.get(0));
    names.forEach(name -> places.computeIfAbsent(name, k -> new HashSet<>()).add(place));
  }
}
