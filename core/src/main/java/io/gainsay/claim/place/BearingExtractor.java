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
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;
import io.gainsay.mention.NameMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Claims about the side of a whole on which something stands, and in which direction from a place
 * it lies: "the sheds on the northern side of the harbour", "the oval lies on its southern edge",
 * "the market, six kilometres east of the capital".
 *
 * <p>What can stand on several sides at once, and what moves, gives no claims; nor does a sentence
 * that tells of two opposite sides.
 */
public final class BearingExtractor implements ClaimExtractor {

  /** How far before its side a thing may stand, in tokens. */
  private static final int REACH = 14;

  /** How far before its noun an article may stand. */
  private static final int MODIFIED = 4;

  private static final Set<String> PLACED =
      Set.of("on", "at", "in", "off", "along", "near", "to", "from", "under", "by", "behind");

  private final Directions directions = Directions.standard();

  @Override
  public List<Claim> extract(Reading reading) {
    BearingPhrases phrases = new BearingPhrases(reading, directions);
    List<Claim> claims = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Sentence sentence : reading.sentences()) {
      List<Bearing> bearings = phrases.in(sentence);
      if (bearings.isEmpty() || tellsOfOpposites(bearings)) {
        continue;
      }
      Set<String> here = new HashSet<>();
      for (Bearing bearing : bearings) {
        String pointed = isPointedAt(bearing) ? soleThingOf(claims, bearing) : "";
        if (!pointed.isEmpty()) {
          claims.add(claim(bearing, pointed, bearing.from()));
        }
        things(reading, bearing)
            .forEach(
                (thing, at) -> {
                  boolean known = isKnown(sentence, thing, at, bearing);
                  Scope scope = scope(reading, bearing, thing, known);
                  boolean stated =
                      scope.modality() != Modality.UNREAL && scope.modality() != Modality.DENIED;
                  if (stated && (known || !seen.contains(thing)) && !tellsOfChange(bearing, at)) {
                    claims.add(claim(bearing, thing, at).in(scope));
                  }
                  here.add(thing);
                });
      }
      seen.addAll(here);
    }
    return claims;
  }

  /** "This quiet corner of the Gulf's eastern coast": the place that the text is about. */
  private boolean isPointedAt(Bearing bearing) {
    Sentence sentence = bearing.sentence();
    int of = sentence.is(bearing.from() - 1, "the") ? bearing.from() - 2 : bearing.from() - 1;
    int article = sentence.is(of, "of") ? article(sentence, of - 1) : -1;
    return bearing.named() && article >= 0 && sentence.is(article, "this");
  }

  /** What the one sentence so far that tells of a side of the same whole puts there. */
  private static String soleThingOf(List<Claim> claims, Bearing bearing) {
    List<Claim> told =
        claims.stream().filter(claim -> claim.subject().names().contains(bearing.whole())).toList();
    boolean one = told.stream().map(claim -> claim.at().sentence()).distinct().count() == 1;
    return one ? told.get(0).subject().head() : "";
  }

  /** "The market was moved to the northern edge". */
  private boolean tellsOfChange(Bearing bearing, int thing) {
    int from = Math.max(0, Math.min(thing, bearing.from()) - MODIFIED);
    boolean changes = false;
    for (int i = from; i < bearing.to(); i++) {
      changes |= directions.isChange(bearing.sentence().lower(i));
    }
    return changes && bearing.thingAfter() < 0;
  }

  /** What stands somewhere stands there whatever else a sentence tells of it. */
  private static Scope scope(Reading reading, Bearing bearing, String thing, boolean known) {
    Sentence sentence = bearing.sentence();
    boolean event = Lexicon.english().nounClass(thing) == SemanticClass.EVENT;
    Scope read = reading.scopes().read(Clauses.at(sentence, bearing.from()), bearing.from());
    boolean unsaid = read.modality() == Modality.UNREAL || read.modality() == Modality.DENIED;
    return event || unsaid && !known ? read : Scope.PLAIN;
  }

  private boolean tellsOfOpposites(List<Bearing> bearings) {
    for (Bearing one : bearings) {
      for (Bearing other : bearings) {
        if (directions.exclude(one.side(), other.side())) {
          return true;
        }
      }
    }
    return false;
  }

  /** What may be at the bearing, with the token that names it. */
  private Map<String, Integer> things(Reading reading, Bearing bearing) {
    Map<String, Integer> things = new LinkedHashMap<>();
    Sentence sentence = bearing.sentence();
    if (bearing.thingAfter() >= 0) {
      addNoun(things, sentence, bearing.thingAfter());
      return things;
    }
    int start = Math.max(0, bearing.from() - REACH);
    for (NameMention name : reading.mentions(sentence, NameMention.class)) {
      boolean inside = name.at().from() >= start && name.at().to() <= bearing.from();
      if (inside && name.kind() == NameMention.Kind.LOCATION && isDirect(name, bearing)) {
        things.put(reading.entities().entityOf(name).key(), name.at().from());
      }
    }
    for (int i = bearing.from() - 1; i >= start; i--) {
      if (sentence.is(i, ")")) {
        i = startOfAside(sentence, i);
      }
      if (isBreak(sentence, i)) {
        break;
      }
      addNoun(things, sentence, i);
    }
    return things;
  }

  /** "Brask, on the coast 40 km north of the capital": nothing but words of place between. */
  private static boolean isDirect(NameMention name, Bearing bearing) {
    Sentence sentence = bearing.sentence();
    for (int i = name.at().to(); i < bearing.from(); i++) {
      boolean verb = sentence.tag(i) == Tag.VERB;
      if (verb || isBreak(sentence, i) && !sentence.is(i, "(")) {
        return false;
      }
    }
    return true;
  }

  private static int startOfAside(Sentence sentence, int end) {
    int i = end;
    while (i > 0 && !sentence.is(i, "(")) {
      i--;
    }
    return Math.max(0, i - 1);
  }

  private static boolean isBreak(Sentence sentence, int i) {
    return switch (sentence.lower(i)) {
      case ";", ":", "and", "but", "while", "when", "because", "than", "(" -> true;
      default -> false;
    };
  }

  private static void addNoun(Map<String, Integer> things, Sentence sentence, int i) {
    String lemma = Lemmas.english().noun(sentence.lower(i));
    boolean last = i + 1 >= sentence.size() || !sentence.tag(i + 1).isNominal();
    boolean capital = sentence.token(i).isCapitalised();
    boolean noun = sentence.tag(i).isNominal() || isLexicalNoun(lemma);
    if (noun && (last || sentence.is(i + 1, "lies")) && !capital && stands(lemma)) {
      int article = article(sentence, i);
      if (article >= 0 && !isOneOfSeveral(sentence, article, i)) {
        things.putIfAbsent(lemma, i);
      }
    }
  }

  private static boolean isLexicalNoun(String lemma) {
    Lexicon lexicon = Lexicon.english();
    return lemma.length() > 2
        && lexicon.isNoun(lemma)
        && !lexicon.isVerb(lemma)
        && !lexicon.isAdjective(lemma);
  }

  /** Whether the noun names what stays where it is, and in one place. */
  private static boolean stands(String noun) {
    Lexicon lexicon = Lexicon.english();
    SemanticClass sort = lexicon.nounClass(noun);
    boolean solid =
        switch (sort) {
          case ARTIFACT, OBJECT, LOCATION, SHAPE, EVENT, GROUP -> true;
          default -> false;
        };
    boolean built = lexicon.isA(noun, "structure") || lexicon.isA(noun, "establishment");
    return (solid || built) && !Directions.standard().isSpread(noun);
  }

  /** The article or number that a noun has before it, or -1. */
  private static int article(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - MODIFIED); i--) {
      switch (sentence.lower(i)) {
        case "the", "a", "an", "this", "that", "its", "his", "her", "their", "of" -> {
          return i;
        }
        default -> {
          if (!sentence.token(i).isWord() && !sentence.isApostrophe(i) && !sentence.is(i, "-")) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  private static boolean isOneOfSeveral(Sentence sentence, int article, int noun) {
    for (int i = article; i < noun; i++) {
      switch (sentence.lower(i)) {
        case "other", "another", "second", "third", "both", "each", "two", "every", "new" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether a thing told of again is the one told of before. */
  private static boolean isKnown(Sentence sentence, String thing, int at, Bearing bearing) {
    if (sentence.token(at).isCapitalised()) {
      return true;
    }
    int article = article(sentence, at);
    boolean known =
        switch (sentence.lower(article)) {
          case "the", "this", "that", "its", "his", "her", "their" -> true;
          default -> false;
        };
    boolean plural = !sentence.lower(at).equals(thing);
    return known && (!plural || !isRestricted(sentence, at, bearing));
  }

  /** "The sheds on the southern shore" are some of the sheds. */
  private static boolean isRestricted(Sentence sentence, int at, Bearing bearing) {
    return bearing.thingAfter() < 0
        && bearing.from() - at <= 2
        && PLACED.contains(sentence.lower(at + 1));
  }

  private static Claim claim(Bearing bearing, String thing, int at) {
    Sentence sentence = bearing.sentence();
    Set<String> names = bearing.named() ? Set.of(bearing.whole()) : Set.of();
    boolean noun = !bearing.named() && !bearing.whole().isEmpty();
    Set<String> nouns = noun ? Set.of(bearing.whole()) : Set.of();
    String key = (bearing.relative() ? "away:" : "bearing:") + thing;
    Subject subject = new Subject(key, thing, names, nouns, Coverage.OPEN);
    TokenSpan span =
        new TokenSpan(sentence, Math.min(at, bearing.from()), Math.max(at + 1, bearing.to()));
    Value value = new Value.Place(bearing.side(), Set.of(), true);
    return Claim.of(ClaimKind.PLACE, subject, value, Scope.PLAIN, span);
  }
}
