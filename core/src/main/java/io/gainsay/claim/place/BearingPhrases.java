package io.gainsay.claim.place;

import io.gainsay.claim.Directions;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.NameMention;
import io.gainsay.name.Places;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds words for a side of a whole ("the northern edge of the town", "Brask's south coast") and
 * for a direction from a place ("south of the capital", "leads north from Brask to the market").
 */
final class BearingPhrases {

  /** How far behind a side its whole may stand, in tokens. */
  private static final int REACH = 6;

  private static final String CAPITAL = "capital";

  private final Reading reading;
  private final Directions directions;

  BearingPhrases(Reading reading, Directions directions) {
    this.reading = reading;
    this.directions = directions;
  }

  List<Bearing> in(Sentence sentence) {
    List<Bearing> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int end = endOfSide(sentence, i);
      if (end > i) {
        Bearing bearing = at(sentence, i, end);
        if (bearing != null) {
          found.add(bearing);
        }
        i = end - 1;
      }
    }
    return found;
  }

  /** After the word for a side at {@code i}: "northern", "south-eastern"; {@code i} without one. */
  private int endOfSide(Sentence sentence, int i) {
    if (directions.side(sentence.lower(i)).isEmpty() || !isCompass(sentence, i)) {
      return i;
    }
    boolean joined = sentence.is(i + 1, "-") && !directions.side(sentence.lower(i + 2)).isEmpty();
    return joined ? i + 3 : i + 1;
  }

  private boolean isCompass(Sentence sentence, int i) {
    String side = directions.side(sentence.lower(i));
    return !side.equals("left") && !side.equals("right");
  }

  private @Nullable Bearing at(Sentence sentence, int i, int end) {
    String first = directions.side(sentence.lower(i));
    String side = end - i > 1 ? first + directions.side(sentence.lower(end - 1)) : first;
    String next = sentence.lower(end);
    if (directions.isRim(next) || directions.isBank(next)) {
      return ofWhole(sentence, i, end + 1, side);
    }
    boolean adverb = !sentence.is(i - 1, "the") && !sentence.lower(i).endsWith("ern");
    if (adverb && next.equals("of")) {
      return from(sentence, i, end + 1, side, -1);
    }
    if (adverb && next.equals("from")) {
      int to = indexOf(sentence, "to", end + 1);
      int thing = to < 0 ? -1 : headAfter(sentence, to + 1);
      return thing < 0 ? null : from(sentence, i, end + 1, side, thing);
    }
    return null;
  }

  /** "The northern edge of the town", "the harbour's southern shore", "its eastern shore". */
  private @Nullable Bearing ofWhole(Sentence sentence, int i, int to, String side) {
    int start = i - 1;
    int thing = thingWhere(sentence, to);
    if (sentence.is(to, "of")) {
      NameMention name = nameNear(sentence, to + 1);
      if (name != null) {
        return new Bearing(sentence, start, name.at().to(), side, key(name), true, false, thing);
      }
      int head = headAfter(sentence, to + 1);
      return head < 0
          ? null
          : new Bearing(
              sentence,
              start,
              head + 1,
              side,
              lemma(sentence, head),
              false,
              false,
              thingWhere(sentence, head + 1));
    }
    boolean possessive = sentence.isPossessive(start);
    if (possessive) {
      int owner = start - 2;
      NameMention name = nameAt(sentence, owner);
      int from = Math.max(0, name == null ? owner - 1 : name.at().from());
      String whole = name == null ? lemma(sentence, owner) : key(name);
      return new Bearing(sentence, from, to, side, whole, name != null, false, thing);
    }
    boolean told = sentence.is(start, "the") || sentence.is(start, "its");
    return told ? new Bearing(sentence, start, to, side, "", false, false, thing) : null;
  }

  /** "North of the capital": the place from which it is told. */
  private @Nullable Bearing from(Sentence sentence, int i, int place, String side, int thing) {
    NameMention name = nameNear(sentence, place);
    if (name != null && !isPeople(name)) {
      String key = isCapital(name) ? CAPITAL : key(name);
      return new Bearing(sentence, i, name.at().to(), side, key, !key.equals(CAPITAL), true, thing);
    }
    int head = headAfter(sentence, place);
    return head < 0 || !sentence.is(place, "the")
        ? null
        : new Bearing(sentence, i, head + 1, side, lemma(sentence, head), false, true, thing);
  }

  private static boolean isPeople(NameMention name) {
    return Places.standard().countryOfPeople(name.value()).isPresent();
  }

  private static boolean isCapital(NameMention name) {
    Places places = Places.standard();
    String place = name.value().toLowerCase(Locale.ROOT);
    return places.containersOf(name.value()).stream()
        .map(places::capitalOf)
        .anyMatch(
            capital -> capital.filter(c -> c.toLowerCase(Locale.ROOT).equals(place)).isPresent());
  }

  /** ", where the oval is": the noun of it, or -1. */
  private int thingWhere(Sentence sentence, int end) {
    int where = sentence.is(end, ",") ? end + 1 : end;
    return sentence.is(where, "where") && sentence.is(where + 1, "the")
        ? headAfter(sentence, where + 1)
        : -1;
  }

  /** The last noun of the phrase that begins at a token, or -1. */
  private static int headAfter(Sentence sentence, int from) {
    int head = -1;
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      boolean nominal = sentence.tag(i).isNominal() && sentence.token(i).isWord();
      if (nominal) {
        head = i;
      } else if (head >= 0 || !isOpener(sentence, i)) {
        break;
      }
    }
    return head;
  }

  private static boolean isOpener(Sentence sentence, int i) {
    return sentence.tag(i) == Tag.DET || sentence.tag(i) == Tag.ADJ || sentence.tag(i) == Tag.PRON;
  }

  private static int indexOf(Sentence sentence, String word, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      if (sentence.is(i, word)) {
        return i;
      }
    }
    return -1;
  }

  /** The name at a token, or after an article there. */
  private @Nullable NameMention nameNear(Sentence sentence, int i) {
    int start = sentence.is(i, "the") ? i + 1 : i;
    for (NameMention name : reading.mentions(sentence, NameMention.class)) {
      if (name.at().from() == start) {
        return name;
      }
    }
    // "The town of Brask".
    boolean of = sentence.is(start + 1, "of") && start > i;
    return of ? nameAt(sentence, start + 2) : null;
  }

  private @Nullable NameMention nameAt(Sentence sentence, int i) {
    for (NameMention name : reading.mentions(sentence, NameMention.class)) {
      if (name.at().contains(i)) {
        return name;
      }
    }
    return null;
  }

  private String key(NameMention name) {
    return reading.entities().entityOf(name).key();
  }

  private static String lemma(Sentence sentence, int i) {
    return Lemmas.english().noun(sentence.lower(i));
  }
}
