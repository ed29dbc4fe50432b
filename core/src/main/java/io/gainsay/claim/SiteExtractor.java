package io.gainsay.claim;

import io.gainsay.claim.OppositeFrames.Frame;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.NameMention;
import io.gainsay.mention.NameMention.Kind;
import io.gainsay.name.Places;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Claims about the site of the building or the happening that a text is about: "the tower in
 * Brask". Of what the first sentences do not name, there may be one in every town.
 */
public final class SiteExtractor implements ClaimExtractor {

  /** How far before its place a thing may stand, in tokens. */
  private static final int REACH = 10;

  /** How many sentences tell what a text is about, its headline included. */
  private static final int OPENING = 3;

  private final Lemmas lemmas = Lemmas.english();
  private final Lexicon lexicon = Lexicon.english();
  private final Frame events = new OppositeFrames(lemmas, "whereabouts.txt").frame("happened");

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    Set<String> topics = topics(reading);
    for (Sentence sentence : reading.sentences()) {
      for (NameMention name : reading.mentions(sentence, NameMention.class)) {
        boolean place = name.kind() == Kind.LOCATION || name.kind() == Kind.UNKNOWN;
        if (place && sentence.is(name.at().from() - 1, "in")) {
          addThings(reading, name, topics, claims);
        }
      }
    }
    return claims;
  }

  /**
   * The things before "in Brask": the tower, and the campus, in "the tower on the campus in Brask".
   */
  private void addThings(
      Reading reading, NameMention name, Set<String> topics, List<Claim> claims) {
    Sentence sentence = name.at().sentence();
    int in = name.at().from() - 1;
    int noun = -1;
    for (int i = in - 1; i >= Math.max(0, in - REACH); i--) {
      switch (sentence.lower(i)) {
        case "the", "this" -> {
          if (noun > i && topics.contains(sentence.lower(noun))) {
            claims.add(claim(reading, name, noun));
          }
          noun = -1;
        }
        case "on", "at", "by", "near", "of" -> {
          if (noun >= 0) {
            return;
          }
        }
        default -> {
          if (!isPartOfPhrase(sentence, i)) {
            return;
          }
          noun = noun < 0 ? i : noun;
          if (!isThing(sentence, noun)) {
            return;
          }
        }
      }
    }
  }

  private Set<String> topics(Reading reading) {
    Set<String> topics = new HashSet<>();
    for (Sentence sentence : reading.sentences().stream().limit(OPENING).toList()) {
      for (Token token : sentence.tokens()) {
        String noun = lemmas.noun(token.lower());
        boolean sited = lexicon.isA(noun, "structure") || lexicon.isA(noun, "event");
        if (token.isWord() && sited) {
          topics.add(noun);
        }
      }
    }
    return topics;
  }

  private static boolean isPartOfPhrase(Sentence sentence, int i) {
    if (sentence.is(i, "-")) {
      return true;
    }
    if (!sentence.token(i).isWord()) {
      return false;
    }
    return switch (sentence.lower(i)) {
      case "a", "an", "and", "or", "his", "her", "its", "their", "s", "in", "to", "for", "from" ->
          false;
      default ->
          switch (sentence.tag(i)) {
            case NOUN, PROPN, ADJ, NUM -> true;
            default -> false;
          };
    };
  }

  /** A common noun in the singular. */
  private boolean isThing(Sentence sentence, int noun) {
    String lower = sentence.lower(noun);
    return !sentence.token(noun).isCapitalised()
        && sentence.token(noun).isWord()
        && lemmas.noun(lower).equals(lower)
        && sentence.tag(noun).isNominal();
  }

  /** A crash that is named and one that "happened" are one sort of thing. */
  private String key(String noun) {
    String event = events.themes().get(noun);
    return event == null ? "site:" + noun : events.id() + ":" + event;
  }

  private Claim claim(Reading reading, NameMention name, int noun) {
    Sentence sentence = name.at().sentence();
    String lemma = sentence.lower(noun);
    String key = reading.entities().entityOf(name).key();
    Set<String> within = new LinkedHashSet<>();
    within.add(key);
    Places.standard()
        .containersOf(name.value())
        .forEach(container -> within.add(container.toLowerCase(Locale.ROOT)));
    TokenSpan span = new TokenSpan(sentence, noun, name.at().to());
    Scope scope = reading.scopes().read(Clauses.at(sentence, noun), noun);
    return Claim.of(
        ClaimKind.PLACE,
        Subject.of(key(lemma), lemma),
        new Value.Place(key, within, false),
        scope,
        span);
  }
}
