package io.gainsay.claim.place;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Directions;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.place.Locations.Level;
import io.gainsay.claim.polarity.OppositeFrames;
import io.gainsay.claim.polarity.OppositeFrames.Frame;
import io.gainsay.claim.polarity.ThemeFinder;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.NameMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Claims about the site of the building or the happening that a text is about: "the tower in
 * Brask", "the match was held at the Alder Arena", "Brask, where the tower stands". Of what the
 * first sentences do not name, there may be one in every town.
 */
public final class SiteExtractor implements ClaimExtractor {

  private final WordLists words = WordLists.load(SiteExtractor.class, "sites.txt");
  private final Directions directions = Directions.standard();
  private final Frame events =
      new OppositeFrames(SiteExtractor.class, "whereabouts.txt").frame("happened");

  @Override
  public List<Claim> extract(Reading reading) {
    return new Finder(reading).claims();
  }

  /** Reads one document. */
  private final class Finder {

    private final Reading reading;
    private final Topics topics;
    private final Locations locations;
    private final SitePhrases phrases;
    private final List<Claim> claims = new ArrayList<>();

    Finder(Reading reading) {
      this.reading = reading;
      this.topics = new Topics(reading, words);
      this.locations = new Locations(reading, words);
      this.phrases = new SitePhrases(reading, words, topics);
    }

    List<Claim> claims() {
      for (Sentence sentence : reading.sentences()) {
        for (NameMention name : reading.mentions(sentence, NameMention.class)) {
          if (locations.isPlace(name)) {
            Set<Integer> things = new LinkedHashSet<>(phrases.things(name));
            things.forEach(noun -> add(name, noun));
          }
        }
        addBanks(sentence);
      }
      return claims;
    }

    /** "The pool is on the north bank". */
    private void addBanks(Sentence sentence) {
      for (int i = 4; i < sentence.size(); i++) {
        String side = directions.side(sentence.lower(i - 1));
        boolean bank = directions.isBank(sentence.lower(i)) && sentence.is(i - 2, "the");
        if (bank && !side.isEmpty() && sentence.is(i - 3, "on")) {
          for (int noun : phrases.things(sentence, i - 3)) {
            String topic = topics.of(sentence.lower(noun));
            Value value = new Value.Place(side, Set.of(), true);
            TokenSpan at = new TokenSpan(sentence, noun, i + 1);
            claims.add(
                Claim.of(
                    ClaimKind.PLACE, Subject.of("bank:" + topic, topic), value, Scope.PLAIN, at));
          }
        }
      }
    }

    private void add(NameMention name, int noun) {
      Sentence sentence = name.at().sentence();
      Level level = locations.level(name);
      Scope read = reading.scopes().read(Clauses.at(sentence, noun), noun);
      boolean stated = read.modality() != Modality.UNREAL && read.modality() != Modality.DENIED;
      boolean another = words.has("another", sentence.lower(noun - 1));
      if (!stated || another || level == Level.AREA) {
        return;
      }
      String topic = topics.of(sentence.lower(noun));
      Scope scope = topics.isLasting(topic) ? Scope.PLAIN : read;
      int from = Math.min(noun, name.at().from());
      int to = Math.max(noun + 1, name.at().to());
      String key = locations.keyAt(key(topic) + ThemeFinder.which(sentence, noun - 3, noun), name);
      Value value =
          new Value.Place(reading.entities().entityOf(name).key(), locations.within(name), false);
      Subject subject = new Subject(key, topic, Set.of(), modifiers(sentence, noun), Coverage.OPEN);
      claims.add(
          Claim.of(ClaimKind.PLACE, subject, value, scope, new TokenSpan(sentence, from, to)));
    }

    /** A crash that is named and one that "happened" are one sort of thing. */
    private String key(String noun) {
      String event = events.themes().get(noun);
      return event == null ? "site:" + noun : events.id() + ":" + event;
    }

    /** The nouns that tell which one: the "chess" of a club. */
    private Set<String> modifiers(Sentence sentence, int noun) {
      Set<String> modifiers = new LinkedHashSet<>();
      for (int i = noun - 1; i >= 0 && sentence.tag(i).isNominal(); i--) {
        if (Lexicon.english().isNoun(sentence.noun(i))) {
          modifiers.add(reading.contentWords().stem(sentence, i));
        }
      }
      return modifiers;
    }
  }
}
