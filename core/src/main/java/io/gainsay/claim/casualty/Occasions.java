package io.gainsay.claim.casualty;

import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.casualty.CasualtyWords.Frame;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.extract.ReportingVerbs;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.NameMention;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * On which occasion the people of a toll were killed or hurt: the one that the document reports, or
 * another that it names. Immutable.
 */
final class Occasions {

  private static final WordLists WORDS = WordLists.load(Occasions.class, "occasions.txt");

  /** An event that is over for longer than this is told for comparison. */
  private static final int NEWS_DAYS = 60;

  /** How far before a count its alleged, doubted or corrected nature may be told. */
  private static final int BEFORE = 8;

  /** For how many sentences a paragraph stays with a time it has named. */
  private static final int MEMORY = 6;

  private static final Set<String> PLACERS =
      Set.of("in", "at", "near", "of", "from", "to", "across", "outside", "around", "off", "over");

  private static final Set<String> FALSE = WORDS.get("false");

  private static final Set<String> ANAPHORS =
      Set.of("that", "this", "it", "figure", "number", "report");

  private final Reading reading;
  private final Set<String> lead = new TreeSet<>();

  Occasions(Reading reading) {
    this.reading = reading;
    for (Sentence sentence : reading.sentences()) {
      if (reading.isLead(sentence)) {
        lead.addAll(places(sentence, 0, sentence.size()));
      }
    }
  }

  /** The scope of a toll. */
  Scope scope(TollFrame toll) {
    Sentence sentence = toll.sentence();
    Clause clause = Clauses.at(sentence, toll.start());
    Scope plain = reading.scopes().read(clause, toll.start());
    TimeRange time = time(toll, clause);
    if (toll.isDefinite()) {
      // What is taken for granted is the writer's word, whoever says the rest of the sentence.
      return new Scope(
          Modality.GIVEN,
          isPast(time) ? time : null,
          plain.asOf(),
          null,
          plain.quoted(),
          has(Frame.OCCASION, sentence, toll.start() - 2, toll.outcome().to() + 5));
    }
    return new Scope(
        modality(toll, clause),
        time,
        plain.asOf(),
        plain.source() == null ? putBy(toll) : plain.source(),
        plain.quoted(),
        toll.isOfManyOccasions() || isOfAnother(toll));
  }

  /** Who "put the number of dead at 38". */
  private static @Nullable String putBy(TollFrame toll) {
    Sentence sentence = toll.sentence();
    for (int i = toll.start() - 1; i > Math.max(0, toll.start() - BEFORE); i--) {
      if (sentence.is(i, "put") || sentence.is(i, "puts")) {
        int last = sentence.is(i - 1, ",") ? 0 : i - 1;
        return sentence.lower(last);
      }
    }
    return null;
  }

  private boolean isOfAnother(TollFrame toll) {
    Clause said = toll.segment();
    int from = Math.max(said.from(), Math.min(toll.start(), toll.outcome().from()) - BEFORE);
    return has(Frame.OCCASION, toll.sentence(), from, said.to())
        || has(Frame.OCCASION, toll.sentence(), said.from(), Math.min(said.from() + 3, from));
  }

  /** The words of the places where it happened, in lower case; empty where it is the known one. */
  Set<String> places(TollFrame toll) {
    Sentence sentence = toll.sentence();
    if (toll.isDefinite()) {
      int after = Math.max(toll.end(), toll.outcome().to());
      return places(sentence, after, after + 5);
    }
    Clause said = toll.segment();
    Set<String> near = places(sentence, said.from(), said.to());
    if (near.isEmpty()) {
      near = places(sentence, 0, sentence.size());
    }
    return near.isEmpty() && reading.isLead(sentence) ? lead : near;
  }

  private Modality modality(TollFrame toll, Clause clause) {
    Sentence sentence = toll.sentence();
    int from = Math.max(0, toll.start() - BEFORE);
    if (has(Frame.ALLEGED, sentence, from, toll.start()) || isDeniedNext(sentence)) {
      return Modality.UNREAL;
    }
    int to = Math.min(sentence.size(), Math.max(toll.end(), toll.outcome().to()) + 2);
    int tight = Math.max(from, clause.from());
    return reading.scopes().read(new Clause(sentence, tight, to), toll.start()).modality();
  }

  /** "150 bodies are said to have been found. The coast guard says that is false." */
  private boolean isDeniedNext(Sentence sentence) {
    List<Sentence> sentences = reading.sentences();
    if (sentence.index() + 1 >= sentences.size()) {
      return false;
    }
    Sentence next = sentences.get(sentence.index() + 1);
    return next.blockIndex() == sentence.blockIndex() && saysFalse(next);
  }

  /** "That is false", "it was withdrawn". */
  private static boolean saysFalse(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (FALSE.contains(sentence.lower(i))) {
        for (int j = Math.max(0, i - 4); j < i; j++) {
          if (ANAPHORS.contains(sentence.lower(j))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * When it happened: the time nearest to the count that is not the time of a report; or the long
   * past time of which the paragraph speaks before.
   */
  private @Nullable TimeRange time(TollFrame toll, Clause clause) {
    Clause said = toll.segment();
    // "10,000 people have been killed": as of now, whatever time is told elsewhere.
    boolean present = isPresent(said);
    Clause where = present ? said : clause;
    TimeMention nearest = null;
    for (TimeMention time : reading.mentions(clause.sentence(), TimeMention.class)) {
      boolean named = time.range() != null && !time.isVague();
      if (named && !isStamp(time) && !isOfReport(time) && where.contains(time.at().from())) {
        boolean nearer = nearest == null || distance(time, toll) < distance(nearest, toll);
        nearest = nearer ? time : nearest;
      }
    }
    if (nearest != null) {
      return nearest.range();
    }
    return present ? null : timeBefore(clause.sentence(), clause);
  }

  private static boolean isPresent(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      String word = clause.sentence().lower(i);
      if (word.equals("has") || word.equals("have") && !clause.sentence().is(i - 1, "to")) {
        return true;
      }
    }
    return false;
  }

  private static int distance(TimeMention time, TollFrame toll) {
    return Math.abs(time.at().from() - toll.start());
  }

  private @Nullable TimeRange timeBefore(Sentence sentence, Clause clause) {
    for (int i = sentence.index(); i >= Math.max(0, sentence.index() - MEMORY); i--) {
      Sentence earlier = reading.sentences().get(i);
      if (earlier.blockIndex() != sentence.blockIndex()) {
        return null;
      }
      TimeRange last = null;
      for (TimeMention time : reading.mentions(earlier, TimeMention.class)) {
        boolean stated =
            time.anchor() == TimeMention.Anchor.STATED
                || time.anchor() == TimeMention.Anchor.YEAR_IMPLIED;
        boolean before = i < sentence.index() || time.at().from() < clause.from();
        if (stated && before && time.range() != null && !isStamp(time) && !isOfReport(time)) {
          last = time.range();
        }
      }
      if (last != null) {
        return isPast(last) ? last : null;
      }
    }
    return null;
  }

  private boolean isPast(@Nullable TimeRange time) {
    LocalDate published = reading.document().published().orElse(null);
    return time != null
        && published != null
        && time.lastDay().isBefore(published.minusDays(NEWS_DAYS));
  }

  /** A time that opens a live report's entry. */
  private static boolean isStamp(TimeMention time) {
    return time.kind() == TimeMention.Kind.TIME && time.at().from() <= 1;
  }

  private static boolean isOfReport(TimeMention time) {
    Sentence sentence = time.at().sentence();
    int from = time.at().from();
    return ReportingVerbs.contains(sentence.lower(from - 1))
        || ReportingVerbs.contains(sentence.lower(from - 2))
        || sentence.is(from - 1, "reporters")
        || sentence.is(from - 2, "reporters");
  }

  private boolean has(Frame frame, Sentence sentence, int from, int to) {
    return CasualtyWords.of(reading.vocabulary()).has(frame, sentence, from, to);
  }

  private Set<String> places(Sentence sentence, int from, int to) {
    Set<String> places = new TreeSet<>();
    for (NameMention name : reading.mentions(sentence, NameMention.class)) {
      int at = name.at().from();
      boolean place =
          name.kind() == NameMention.Kind.LOCATION && !isAdjective(name)
              || name.kind() == NameMention.Kind.UNKNOWN
                  && PLACERS.contains(sentence.lower(at - 1));
      if (place && from <= at && at < to) {
        name.parts().forEach(part -> places.add(part.toLowerCase(Locale.ROOT)));
      }
    }
    return places;
  }

  /** The U.S. of "the U.S. embassy in Nairobi" is not where it happened. */
  private boolean isAdjective(NameMention name) {
    Sentence sentence = name.at().sentence();
    int next = name.at().to();
    return sentence.is(name.at().from() - 1, "the")
        && next < sentence.size()
        && !sentence.token(next).isCapitalised()
        && Lexicon.english().isNoun(Lemmas.english().noun(sentence.lower(next)));
  }
}
