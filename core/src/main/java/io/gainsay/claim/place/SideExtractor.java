package io.gainsay.claim.place;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Directions;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.NameMention;
import io.gainsay.mention.NameMention.Kind;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Claims about the side of its country on which a named place lies: "Brask in southern Norland",
 * "Brask, a town in the country's northern highlands", "Brask, on the northern rim of the plain".
 * On which side of anything else something stands {@link BearingExtractor} reads.
 */
public final class SideExtractor implements ClaimExtractor {

  private static final int REACH = 14;

  private static final Set<String> STOPS = Set.of(".", ";", ":", "and", "but", "while", "where");

  private final Directions directions = Directions.standard();

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (NameMention name : reading.mentions(sentence, NameMention.class)) {
        boolean place = name.kind() == Kind.LOCATION || name.kind() == Kind.UNKNOWN;
        Claim claim = place ? claim(reading, sentence, name) : null;
        if (claim != null) {
          claims.add(claim);
        }
      }
    }
    return claims;
  }

  private @Nullable Claim claim(Reading reading, Sentence sentence, NameMention name) {
    int next = name.at().to();
    boolean apposition = sentence.is(next, ",");
    if (!apposition && !sentence.is(next, "in")) {
      return null;
    }
    if (apposition && sentence.is(next + 1, "on") && sentence.is(next + 2, "the")) {
      return onRim(reading, name, next + 3);
    }
    int limit = Math.min(sentence.size(), next + REACH);
    for (int i = next; i < limit; i++) {
      boolean closes = apposition && i > next && sentence.is(i, ",") && isSpaced(sentence, i + 1);
      boolean dash = sentence.is(i, "-") && isSpaced(sentence, i + 1);
      if (STOPS.contains(sentence.lower(i)) || closes || dash) {
        return null;
      }
      if (sentence.is(i, "in")) {
        return inSide(reading, sentence, name, i + 1);
      }
    }
    return null;
  }

  private static boolean isSpaced(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).spaced();
  }

  /** "In southern Norland", "in the country's northern highlands". */
  private @Nullable Claim inSide(Reading reading, Sentence sentence, NameMention name, int start) {
    boolean generic = sentence.is(start, "the");
    int i = start;
    while (i < Math.min(sentence.size(), start + 5)) {
      String side = directions.side(sentence.lower(i));
      if (!side.isEmpty() && sentence.is(i + 1, "of") && generic) {
        String region = nameAfter(reading, sentence, i + 1);
        return region.isEmpty() ? null : claim(reading, name, side, region, i);
      }
      if (!side.isEmpty() && !sentence.is(i + 1, "of")) {
        String region = generic ? "" : nameAfter(reading, sentence, i);
        boolean partOfName = !generic && region.isEmpty();
        return partOfName ? null : claim(reading, name, side, region, i);
      }
      boolean carries =
          sentence.is(i, "the")
              || sentence.is(i, "country")
              || sentence.isApostrophe(i)
              || sentence.is(i, "s");
      if (!carries) {
        return null;
      }
      i++;
    }
    return null;
  }

  /** "On the northern rim of the highlands": at that end of the whole. */
  private @Nullable Claim onRim(Reading reading, NameMention name, int at) {
    Sentence sentence = name.at().sentence();
    String side = directions.side(sentence.lower(at));
    boolean rim = directions.isRim(sentence.lower(at + 1)) && sentence.is(at + 2, "of");
    return side.isEmpty() || !rim ? null : claim(reading, name, side, "", at);
  }

  private static String nameAfter(Reading reading, Sentence sentence, int side) {
    for (NameMention region : reading.mentions(sentence, NameMention.class)) {
      if (region.at().from() == side + 1) {
        return reading.entities().entityOf(region).key();
      }
    }
    return "";
  }

  private static Claim claim(
      Reading reading, NameMention name, String side, String region, int at) {
    Sentence sentence = name.at().sentence();
    String key = reading.entities().entityOf(name).key();
    Set<String> names = region.isEmpty() ? Set.of() : Set.of(region);
    Subject subject = new Subject("side:" + key, name.value(), names, Set.of(), Coverage.OPEN);
    TokenSpan span = new TokenSpan(sentence, name.at().from(), at + 1);
    Scope scope = reading.scopes().read(Clauses.at(sentence, at), at);
    return Claim.of(ClaimKind.PLACE, subject, new Value.Place(side, Set.of(), true), scope, span);
  }
}
