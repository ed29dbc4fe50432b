package io.gainsay.claim.series;

import io.gainsay.amount.Numeral;
import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Placing;
import io.gainsay.claim.Placing.Basis;
import io.gainsay.claim.Series;
import io.gainsay.claim.Subject;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads counts that fix a place in a series: how many there have been so far ("its four eruptions
 * since January", "has climbed it a dozen times"), and how many there were before ("two previous
 * albums", "five had been completed ahead of it"). Immutable.
 */
final class SeriesCounts {

  private static final Set<String> EARLIER =
      Set.of("previous", "earlier", "prior", "former", "preceding");

  /** What makes a count one of all there have been until now. */
  private static final Set<String> SO_FAR = Set.of("far", "now", "all", "already", "altogether");

  private static final Set<String> HAVE = Set.of("has", "have", "ve");

  private static final Set<String> THIS_ONE = Set.of("it", "him", "her", "this", "them", "me");

  private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "the", "s", "all");

  private static final int REACH = 9;

  /** How far before "for the third time" its verb may stand. */
  private static final int FAR = 18;

  private final Reading reading;

  SeriesCounts(Reading reading) {
    this.reading = reading;
  }

  /** "Has won it twice". */
  @Nullable Claim twice(Sentence s, int i) {
    int times = s.is(i, "twice") ? 2 : s.is(i, "thrice") ? 3 : 0;
    return times > 0 && !isPlural(s, i) && isSoFar(s, i, i + 1) ? times(s, i, i + 1, times) : null;
  }

  /** "Finished 40 seconds ahead of her" counts no finishers. */
  private static boolean isMeasured(String noun) {
    SemanticClass sort = Lexicon.english().nounClass(noun);
    return sort == SemanticClass.TIME
        || sort == SemanticClass.QUANTITY
        || SeriesWords.standard().isMargin(noun);
  }

  /**
   * The claim that a count makes, or null.
   *
   * @param latest the series that was spoken of last, which words without a noun mean
   */
  @Nullable Claim read(Sentence s, Numeral number, String latest) {
    int next = number.to();
    int count = number.value().intValue();
    boolean unit = next < s.size() && s.token(next).isWord() && !s.token(next).spaced();
    if (unit || s.is(number.from(), "one")) {
      return null;
    }
    if (s.is(next, "times")) {
      return !isPlural(s, number.from()) && isSoFar(s, number.from(), next + 1)
          ? times(s, number.from(), next + 1, count)
          : null;
    }
    if (isPlural(s, number.from())) {
      return null;
    }
    boolean before =
        EARLIER.contains(s.lower(next)) || EARLIER.contains(s.lower(number.from() - 1));
    boolean others = s.is(next, "other") || s.is(next, "others");
    int start = EARLIER.contains(s.lower(next)) || others ? next + 1 : next;
    Optional<NounPhrase> noun = NounPhrase.startingAt(s, start).filter(n -> !n.partitive());
    String head = noun.map(n -> lemma(s, n.head())).orElse("");
    int end = noun.map(n -> n.head() + 1).orElse(start);
    // Former agents are agents no more; former visits came before.
    boolean earlier = before && !(s.is(next, "former") && Nouns.isPerson(head));
    if (earlier && !head.isEmpty()) {
      return claim(s, number.from(), end, head, of(s, end), count + 1, Basis.AFTER);
    }
    if (isAheadOfThis(s, end) && !isMeasured(head)) {
      return claim(s, number.from(), end, latest, Set.of(), count + 1, Basis.AFTER);
    }
    if (noun.isEmpty() && hasSoFar(s, next)) {
      return claim(s, number.from(), next, latest, Set.of(), count, Basis.TOTAL);
    }
    boolean owned = OWNERS.contains(s.lower(number.from() - 1));
    return !head.isEmpty() && owned && hasSince(s, end)
        ? claim(s, number.from(), end, head, of(s, end), count, Basis.TOTAL)
        : null;
  }

  private Claim times(Sentence s, int from, int to, int count) {
    Set<String> deed = deed(s, from, to);
    return claim(s, from, to, Series.TIME, deed, count, Basis.TOTAL);
  }

  /** "Had been completed ahead of it", "three others like it". */
  private boolean isAheadOfThis(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + REACH); i++) {
      if (s.is(i, ".") || s.is(i, ";") || s.is(i, ",")) {
        return false;
      }
      int link = s.is(i, "ahead") && s.is(i + 1, "of") ? i + 1 : i;
      boolean before = link > i || s.is(i, "before") || s.is(i, "like");
      boolean known = link + 1 < s.size() && reading.entities().referent(s, link + 1).isPresent();
      if (before && (THIS_ONE.contains(s.lower(link + 1)) || known)) {
        return true;
      }
    }
    return false;
  }

  /** "Three so far", "five in all". */
  private static boolean hasSoFar(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size() - 1, from + REACH) && !s.is(i, ","); i++) {
      if (s.is(i, "so") && s.is(i + 1, "far") || s.is(i, "in") && s.is(i + 1, "all")) {
        return true;
      }
    }
    return false;
  }

  /** "They have met seven times": who they are nothing tells. */
  private static boolean isPlural(Sentence s, int to) {
    for (int i = Math.max(0, to - REACH); i < to; i++) {
      if (s.is(i, "they") || s.is(i, "their") || s.is(i, "we")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSoFar(Sentence s, int from, int to) {
    for (int i = Math.max(0, from - REACH); i < Math.min(s.size(), to + 4); i++) {
      if (SO_FAR.contains(s.lower(i)) || HAVE.contains(s.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSince(Sentence s, int end) {
    return s.is(end, "since")
        || s.is(end, "so") && s.is(end + 1, "far")
        || s.is(end, "this") && s.is(end + 1, "year");
  }

  /** The lemma of the verb that tells what was done so many times; empty if there is none. */
  static Set<String> deed(Sentence s, int from, int to) {
    if (s.is(from - 2, "for") && from > 2) {
      // "Won the race on Saturday for the third time, leading all the way".
      int verb = verbBefore(s, from - 2);
      if (verb >= 0) {
        return Set.of(Lemmas.english().verb(s.lower(verb)));
      }
    }
    for (int away = 1; away <= REACH; away++) {
      for (int i : new int[] {from - away, to + away - 1}) {
        if (i >= 0 && i < s.size() && s.tag(i) == Tag.VERB && !HAVE.contains(s.lower(i))) {
          return Set.of(Lemmas.english().verb(s.lower(i)));
        }
      }
    }
    return Set.of();
  }

  private static int verbBefore(Sentence s, int end) {
    for (int i = end - 1; i >= Math.max(0, end - FAR); i--) {
      if (s.is(i, ";") || s.is(i, ":")) {
        return -1;
      }
      boolean verb = s.tag(i) == Tag.VERB || s.is(i, "won");
      if (verb && !HAVE.contains(s.lower(i)) && !s.lower(i).endsWith("ing")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "The previous ones came in 2009, 2016 and 2022, and this third one": as many years as there
   * were before, or null.
   *
   * @param latest the series that was spoken of last
   */
  @Nullable Claim years(Sentence s, int i, String latest) {
    if (!isYear(s, i) || isYear(s, i - 2) && (s.is(i - 1, ",") || s.is(i - 1, "and"))) {
      return null;
    }
    int count = 1;
    int end = i + 1;
    while (isYear(s, end + 1) && (s.is(end, ",") || s.is(end, "and"))
        || s.is(end, ",") && s.is(end + 1, "and") && isYear(s, end + 2)) {
      end = isYear(s, end + 1) ? end + 2 : end + 3;
      count++;
    }
    int from = i - 1;
    while (from > Math.max(0, i - FAR / 2) && s.token(from).isWord() && !s.is(from, "after")) {
      boolean earlier = EARLIER.contains(s.lower(from));
      if (earlier && count > 1 && s.lower(from + 1).endsWith("s")) {
        return claim(s, from, end, lemma(s, from + 1), Set.of(), count + 1, Basis.AFTER);
      }
      from--;
    }
    boolean after = s.is(from, "after") && isFormer(s, from + 1, i) && !latest.isEmpty();
    return after ? claim(s, from, end, latest, Set.of(), count + 1, Basis.AFTER) : null;
  }

  /** "After (winning in, those of) 2015 …": nothing else happened then. */
  private static boolean isFormer(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!SeriesWords.standard().isFormer(s.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isYear(Sentence s, int i) {
    return i >= 0 && i < s.size() && s.lower(i).matches("(1[89]|20)\\d\\d");
  }

  /** "Both its predecessors", "its three predecessors": this one comes after them. */
  @Nullable Claim predecessors(Sentence s, int i, String latest) {
    if (!s.is(i, "predecessors") || latest.isEmpty() || !OWNERS.contains(s.lower(i - 1))) {
      return null;
    }
    boolean both = s.is(i - 2, "both") || s.is(i - 2, "of") && s.is(i - 3, "both");
    return both ? claim(s, i - 2, i + 1, latest, Set.of(), 2 + 1, Basis.AFTER) : null;
  }

  private Set<String> of(Sentence s, int end) {
    return NthExtractor.complement(s, end);
  }

  private String lemma(Sentence s, int i) {
    return SeriesWords.standard().series(Lemmas.english().noun(s.lower(i)));
  }

  private Claim claim(
      Sentence s, int from, int to, String head, Set<String> facets, int place, Basis basis) {
    Clause clause = Clauses.at(s, from);
    Subject subject =
        new Subject(
            OrdinalPhrases.KEY,
            head,
            SeriesOwners.before(reading, s, from),
            NthExtractor.frame(s, to),
            facets,
            Coverage.OPEN);
    return new Claim(
        ClaimKind.PLACING,
        subject,
        new Placing(place, basis),
        reading.scopes().read(clause, from).ofAnyTime(),
        reading.contentWords().around(clause, new Clause(s, from, to)),
        new TokenSpan(s, from, to));
  }
}
