package io.gainsay;

import io.gainsay.claim.CountKind;
import io.gainsay.claim.EventKind;
import io.gainsay.name.KnownName;
import java.util.List;
import java.util.Set;

/**
 * What a newsroom or a documentation team adds to the vocabulary. Immutable.
 *
 * @param names persons, organisations and places with their other names; the first name wins where
 *     two share one
 * @param counts kinds of counts
 * @param events kinds of events
 * @param abbreviations words with the dot at their end, as written, after which a sentence goes on:
 *     {@code approx.}
 */
public record HouseVocabulary(
    List<KnownName> names,
    List<CountKind> counts,
    List<EventKind> events,
    Set<String> abbreviations) {

  /** Adds nothing. */
  public static final HouseVocabulary NONE =
      new HouseVocabulary(List.of(), List.of(), List.of(), Set.of());

  public HouseVocabulary {
    names = List.copyOf(names);
    counts = List.copyOf(counts);
    events = List.copyOf(events);
    abbreviations = Set.copyOf(abbreviations);
  }
}
