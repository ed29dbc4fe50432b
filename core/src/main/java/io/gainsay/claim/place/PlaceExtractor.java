package io.gainsay.claim.place;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.polarity.Negation;
import io.gainsay.claim.polarity.OppositeFrames;
import io.gainsay.claim.polarity.OppositeFrames.Match;
import io.gainsay.claim.polarity.Theme;
import io.gainsay.claim.polarity.ThemeFinder;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.NameMention;
import io.gainsay.mention.NameMention.Kind;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Claims about where somebody was born or died, a company is based, a storm came ashore. The
 * predicates come from {@code whereabouts.txt}.
 */
public final class PlaceExtractor implements ClaimExtractor {

  /** How far after its predicate a place may stand, in tokens. */
  private static final int REACH = 16;

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "near", "off", "outside", "of", "on", "from");

  private static final Set<String> STOPS =
      Set.of(".", ";", ":", "but", "while", "when", "where", "after", "before", "as", "who", "and");

  private final WordLists words = WordLists.load(PlaceExtractor.class, "sites.txt");
  private final OppositeFrames frames = new OppositeFrames(PlaceExtractor.class, "whereabouts.txt");

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    ThemeFinder themes = new ThemeFinder(reading);
    Locations locations = new Locations(reading, words);
    for (Sentence sentence : reading.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        for (Match match : frames.at(sentence, i)) {
          claim(reading, themes, locations, sentence, match).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private Optional<Claim> claim(
      Reading reading, ThemeFinder themes, Locations locations, Sentence sentence, Match match) {
    List<NameMention> places = placesAfter(reading, sentence, match.to());
    if (places.isEmpty()) {
      places = placesBeforeWhere(reading, sentence, match.from());
    }
    Clause clause = Clauses.at(sentence, match.from());
    if (places.isEmpty() || Negation.isNegated(clause, match.from())) {
      return Optional.empty();
    }
    Theme theme = themes.find(clause, match);
    Scope scope = reading.scopes().read(clause, match.from());
    if (theme == null || scope.quoted()) {
      return Optional.empty();
    }
    Set<String> within = new LinkedHashSet<>();
    places.forEach(place -> within.addAll(locations.within(place)));
    String first = reading.entities().entityOf(places.get(0)).key();
    int end = places.get(places.size() - 1).at().to();
    int start = Math.min(places.get(0).at().from(), Math.min(theme.token(), match.from()));
    TokenSpan span = new TokenSpan(sentence, start, Math.max(match.to(), end));
    Value value = new Value.Place(first, within, false);
    Subject subject =
        withoutPlaces(
            theme.subject(), locations.keyAt(theme.subject().key(), places.get(0)), places);
    return Optional.of(Claim.of(ClaimKind.PLACE, subject, value, scope, span));
  }

  /** The places are the value: they must not tell subjects apart as well. */
  private static Subject withoutPlaces(Subject subject, String key, List<NameMention> places) {
    Set<String> names = new LinkedHashSet<>(subject.names());
    for (NameMention place : places) {
      place.parts().forEach(part -> names.remove(part.toLowerCase(Locale.ROOT)));
    }
    return new Subject(key, subject.head(), names, subject.modifiers(), subject.coverage());
  }

  /** The names of places that follow: "near Brask in Westland". */
  private static List<NameMention> placesAfter(Reading reading, Sentence sentence, int start) {
    List<NameMention> places = new ArrayList<>();
    int limit = Math.min(sentence.size(), start + REACH);
    for (int i = start; i < limit; i++) {
      if (STOPS.contains(sentence.lower(i))) {
        break;
      }
      for (NameMention name : reading.mentions(sentence, NameMention.class)) {
        boolean place = name.kind() == Kind.LOCATION || name.kind() == Kind.UNKNOWN;
        if (place && name.at().from() == i && isPlaced(sentence, i, !places.isEmpty())) {
          places.add(name);
        }
      }
    }
    return places;
  }

  /** "At Brask in Westland, where the storm came ashore". */
  private static List<NameMention> placesBeforeWhere(
      Reading reading, Sentence sentence, int predicate) {
    for (int i = predicate - 1; i >= Math.max(0, predicate - REACH / 2); i--) {
      if (sentence.is(i, "where")) {
        List<NameMention> places = new ArrayList<>();
        for (NameMention name : reading.mentions(sentence, NameMention.class)) {
          boolean near = name.at().to() <= i && name.at().from() >= i - REACH / 2;
          boolean place = name.kind() == Kind.LOCATION || name.kind() == Kind.UNKNOWN;
          if (near && place && isPlaced(sentence, name.at().from(), !places.isEmpty())) {
            places.add(name);
          }
        }
        return places;
      }
    }
    return List.of();
  }

  private static boolean isPlaced(Sentence sentence, int i, boolean continues) {
    String before = sentence.lower(i - 1);
    return PREPOSITIONS.contains(before)
        || before.equals("the") && PREPOSITIONS.contains(sentence.lower(i - 2))
        || continues && before.equals(",");
  }
}
