package io.gainsay.name;

import io.gainsay.lexicon.WordLists;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Well-known places: countries, their capitals and largest cities, states and regions, and which
 * lies in which. A name that several places bear (Georgia, Tripoli) lies in all their containers.
 * Immutable.
 */
public final class Places {

  private static final Places STANDARD = new Places();

  /** Lower-case name or other name to the name by which the place is listed. */
  private final Map<String, String> canonical = new HashMap<>();

  private final Map<String, Set<String>> containers = new HashMap<>();
  private final Map<String, String> countryOfPeople = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Set<String> countries = new LinkedHashSet<>();

  private Places() {
    WordLists.lines(Places.class, "countries.txt").forEach(this::readCountry);
    WordLists.load(Places.class, "regions.txt").forEach(this::addAll);
  }

  /** The places that come with the library. */
  public static Places standard() {
    return STANDARD;
  }

  /** The name under which {@code name} is known ("U.K." gives "United Kingdom"), if it is. */
  public Optional<String> canonical(String name) {
    return Optional.ofNullable(canonical.get(name.toLowerCase(Locale.ROOT)));
  }

  public boolean contains(String name) {
    return canonical.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code name} is a sovereign country or a territory that news treats as one. */
  public boolean isCountry(String name) {
    return canonical(name).filter(countries::contains).isPresent();
  }

  /** The country whose adjective or people {@code word} is: "Norwegian", "Danes". */
  public Optional<String> countryOfPeople(String word) {
    return Optional.ofNullable(countryOfPeople.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The seat of government of a country, which news uses for the government itself. */
  public Optional<String> capitalOf(String country) {
    return canonical(country).map(capitals::get);
  }

  /** Whether one is known to lie in the other, or both are the same place. */
  public boolean nested(String one, String other) {
    Optional<String> a = canonical(one);
    Optional<String> b = canonical(other);
    return a.isPresent() && b.isPresent() && (isIn(a.get(), b.get()) || isIn(b.get(), a.get()));
  }

  /** The places that {@code name} lies in, itself included; empty if it is not known. */
  public Set<String> containersOf(String name) {
    Set<String> all = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    canonical(name).ifPresent(open::add);
    while (!open.isEmpty()) {
      String place = open.remove();
      if (all.add(place)) {
        open.addAll(containers.getOrDefault(place, Set.of()));
      }
    }
    return all;
  }

  private boolean isIn(String inner, String outer) {
    return containersOf(inner).contains(outer);
  }

  private void readCountry(String line) {
    String[] fields = line.split(";", -1);
    String country = fields[0];
    countries.add(country);
    add(country, country);
    WordLists.split(fields[1], ",").forEach(other -> add(other, country));
    for (String people : WordLists.split(fields[2], ",")) {
      String lower = people.toLowerCase(Locale.ROOT);
      countryOfPeople.put(lower, country);
      countryOfPeople.put(lower + "s", country);
    }
    List<String> cities = WordLists.split(fields[3], ",");
    if (!cities.isEmpty()) {
      capitals.put(country, cities.get(0));
    }
    addAll(country, cities);
  }

  private void addAll(String container, Collection<String> places) {
    add(container, container);
    for (String place : places) {
      add(place, place);
      String known = canonical.getOrDefault(place.toLowerCase(Locale.ROOT), place);
      String outer = canonical.getOrDefault(container.toLowerCase(Locale.ROOT), container);
      if (!known.equals(outer)) {
        containers.computeIfAbsent(known, k -> new LinkedHashSet<>()).add(outer);
      }
    }
  }

  private void add(String name, String known) {
    canonical.putIfAbsent(name.toLowerCase(Locale.ROOT), known);
  }
}
