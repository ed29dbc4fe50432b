package io.gainsay.name;

import io.gainsay.lexicon.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Roles that one person does not hold at one time. Immutable. */
public final class ExclusiveRoles {

  /** A role in a family of roles that exclude each other. */
  private record Place(String family, String role) {}

  private static final Set<String> SPECIAL = Set.of("lesser", "portfolio", "portfolio-heads");

  private static final ExclusiveRoles STANDARD = new ExclusiveRoles();

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> portfolios = new HashMap<>();
  private final Set<String> portfolioHeads;
  private final Set<String> lesser;

  private ExclusiveRoles() {
    WordLists lists = WordLists.load(ExclusiveRoles.class, "exclusive-roles.txt");
    lists.forEach(
        (family, entries) -> {
          if (!SPECIAL.contains(family)) {
            entries.forEach(entry -> addRole(family, entry));
          }
        });
    for (String entry : lists.get("portfolio")) {
      List<String> names = WordLists.split(entry, "=");
      names.forEach(name -> portfolios.put(name, names.get(0)));
    }
    portfolioHeads = lists.get("portfolio-heads");
    lesser = lists.get("lesser");
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
    return portfoliosDiffer(one, other) || familiesDiffer(one, other);
  }

  private boolean familiesDiffer(RolePhrase one, RolePhrase other) {
    Optional<Place> first = placeOf(one);
    Optional<Place> second = placeOf(other);
    return first.isPresent()
        && second.isPresent()
        && first.get().family().equals(second.get().family())
        && !first.get().role().equals(second.get().role())
        && !isShortFor(one, other)
        && !isShortFor(other, one);
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
    if (!one.head().equals(other.head()) || !portfolioHeads.contains(one.head())) {
      return false;
    }
    Set<String> first = portfolios(one);
    Set<String> second = portfolios(other);
    return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
  }

  private Set<String> portfolios(RolePhrase role) {
    Set<String> found = new HashSet<>();
    for (String modifier : role.modifiers()) {
      String portfolio = portfolios.get(modifier);
      if (portfolio != null) {
        found.add(portfolio);
      }
    }
    String complement = portfolios.get(role.complement());
    if (complement != null) {
      found.add(complement);
    }
    return found;
  }

  /** The role as listed: the whole phrase, or what is left when words are taken from its front. */
  private Optional<Place> placeOf(RolePhrase role) {
    String text = role.text();
    while (true) {
      Place place = places.get(text);
      if (place != null) {
        return Optional.of(place);
      }
      int space = text.indexOf(' ');
      if (space < 0 || lesser.contains(text.substring(0, space))) {
        return Optional.empty();
      }
      text = text.substring(space + 1);
    }
  }

  private void addRole(String family, String entry) {
    List<String> names = WordLists.split(entry, "=");
    names.forEach(name -> places.put(name, new Place(family, names.get(0))));
  }
}
