package io.gainsay.claim.sequence;

import io.gainsay.claim.Happening;
import io.gainsay.claim.Happening.Sort;
import io.gainsay.claim.Happening.Term;
import io.gainsay.claim.Telling;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.extract.ReportingVerbs;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.text.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The incident that a news text is about: headline and lead tell of it, and on which day it was.
 * What the rest of the text takes for granted ("Friday's avalanche") is mostly that. Immutable.
 */
final class LeadIncident {

  /** So many sentences, the headline included, tell what a text is about. */
  private static final int OPENING = 4;

  /** A dateline is over by this token. */
  private static final int DATELINE = 9;

  private static final WordLists WORDS = WordLists.load(LeadIncident.class, "incidents.txt");
  private static final Set<String> VERBS = WORDS.get("verb");
  private static final Set<String> NOUNS = WORDS.get("noun");

  /** What befalls people, and what they bring about that happens to others. */
  private static final List<String> SORTS =
      List.of("misfortune", "geological phenomenon", "storm", "attack", "crime", "killing");

  /** What is arranged. */
  private static final List<String> ARRANGED =
      List.of("contest", "social event", "group action", "competition");

  private final Happening told;

  LeadIncident(Reading reading, Happenings happenings) {
    List<Term> terms = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (!isOpening(sentence)) {
        break;
      }
      boolean headline = sentence.block().kind() == Block.Kind.HEADLINE;
      for (Term term : happenings.of(sentence, 0, sentence.size()).terms()) {
        if (headline ? term.sort() != Sort.NAME : isIncident(term)) {
          terms.add(term);
        }
      }
    }
    told = new Happening(terms);
  }

  private static boolean isOpening(Sentence sentence) {
    return sentence.index() < OPENING;
  }

  /** What headline and lead call the incident, and what the headline says of it. */
  Happening told() {
    return told;
  }

  /**
   * What tells whether a day is that of the incident.
   *
   * @param called what the words take for granted that it happened on the day
   * @param event all that its clause tells of the day
   */
  Set<String> facets(TimeMention time, Happening called, Happening event) {
    Set<String> facets = new HashSet<>();
    if (called.isEmpty() && isToldOn(time, event)) {
      facets.add(Telling.LEAD);
    }
    if (called.isEmpty() && isOfReport(time)) {
      facets.add(Telling.REPORT);
    }
    if (called.terms().stream().anyMatch(LeadIncident::isIncident)) {
      facets.add(Telling.INCIDENT);
    }
    if (time.at().sentence().is(time.at().from(), "that")) {
      facets.add(Telling.BACK);
    }
    return facets;
  }

  /** Whether a time is one at which the lead tells that something befell people. */
  private boolean isToldOn(TimeMention time, Happening event) {
    Sentence sentence = time.at().sentence();
    return isOpening(sentence)
        && sentence.block().kind() == Block.Kind.PARAGRAPH
        && !isOfReport(time)
        && event.terms().stream().anyMatch(LeadIncident::isIncident);
  }

  private static boolean isOfReport(TimeMention time) {
    Sentence sentence = time.at().sentence();
    return isDateline(sentence, time) || isReported(sentence, time);
  }

  private static boolean isDateline(Sentence sentence, TimeMention time) {
    int end = time.at().to();
    return end < DATELINE
        && !sentence.lower(end).isEmpty()
        && "-–—:(".contains(sentence.lower(end));
  }

  /** "Rescuers said on Tuesday": the nearest verb before the day is one of reporting. */
  private static boolean isReported(Sentence sentence, TimeMention time) {
    for (int i = time.at().from() - 1; i >= 0; i--) {
      if (ReportingVerbs.contains(sentence.lower(i))) {
        return true;
      }
      if (sentence.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return false;
  }

  /** Whether a term names an incident or tells of one. */
  static boolean isIncident(Term term) {
    return switch (term.sort()) {
      case ACT -> VERBS.contains(term.lemma().split(" ", 2)[0]);
      case THING ->
          NOUNS.contains(term.lemma())
              || isAny(term.lemma(), SORTS) && !isAny(term.lemma(), ARRANGED);
      case NAME, QUALITY -> false;
    };
  }

  private static boolean isAny(String noun, List<String> sorts) {
    return sorts.stream().anyMatch(sort -> Lexicon.english().isA(noun, sort));
  }
}
