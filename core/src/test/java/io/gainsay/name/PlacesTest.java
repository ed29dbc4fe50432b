package io.gainsay.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {

  private final Places places = Places.standard();

  @Test
  void otherNamesLeadToTheListedOne() {
    assertThat(places.canonical("u.k.")).contains("United Kingdom");
    assertThat(places.canonical("Nowhere")).isEmpty();
  }

  @Test
  void placesNestAcrossLevels() {
    assertThat(places.nested("Manhattan", "US")).isTrue();
    assertThat(places.nested("Europe", "Lyon")).isTrue();
    assertThat(places.nested("Lyon", "Marseille")).isFalse();
  }

  @Test
  void peoplesLeadToTheirCountry() {
    assertThat(places.countryOfPeople("Danes")).contains("Denmark");
    assertThat(places.countryOfPeople("French")).contains("France");
  }
}
