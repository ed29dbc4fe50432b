package io.gainsay.claim.casualty;

import io.gainsay.claim.Coverage;
import io.gainsay.claim.casualty.CasualtyWords.Frame;
import io.gainsay.claim.casualty.CasualtyWords.Role;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import java.util.Set;

/**
 * Which of the people concerned, and of how many occasions, a toll counts: what the words around
 * the count and its verb say about that.
 *
 * @param reading the document
 * @param sentence the sentence
 * @param start index of the count's first token, hedge included
 * @param number index after the count
 * @param end index after the noun that is counted, or after the count where there is none
 * @param outcome what happened to the people
 */
record TollFrame(
    Reading reading, Sentence sentence, int start, int number, int end, Outcome outcome) {

  /** How far before an outcome its subject may stand. */
  private static final int SUBJECT_REACH = 8;

  /** How far after "in" the noun of an event may stand. */
  private static final int EVENT_REACH = 5;

  /** How far after "a fourth" may stand what happened to that one. */
  private static final int ONE_MORE = 5;

  /** How far before its clause the words "of the 66" may begin. */
  private static final int POOL_REACH = 6;

  /** What stands for the event that was told: "the three who died in it". */
  private static final Set<String> ANAPHORS = Set.of("it", "this", "that");

  private static final Set<String> POSSESSIVES = Set.of("their", "its", "his", "her", "our");

  private static final Set<String> ORDINALS =
      Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private static final Set<String> PLACERS = Set.of("in", "at", "on", "near", "inside", "outside");

  private static final Set<String> OF_CAUSE = Set.of("when", "as", "after");

  private static final Set<String> ENDS =
      Set.of("", ".", ",", ";", ")", "—", "–", "and", "while", "but", "!");

  /** The length of a phrase with its comma that opens a sentence. */
  private static final int OPENING = 6;

  /** Whether the reader is taken to know of the people: "the 23 who perished", "their 11 dead". */
  boolean isDefinite() {
    boolean known =
        number == outcome.from()
            || sentence.is(end, "who")
            || words().known(sentence.lower(end - 1)).isPresent()
            || words().outcome(Role.STATE, sentence.lower(number)).isPresent();
    return Coverage.isDefinite(sentence, start)
        || isKnownToll()
        || known && sentence.isPossessive(start - 1)
        || known && POSSESSIVES.contains(sentence.lower(start - 1));
  }

  /** "Twelve of those killed", "the toll of seven", "the victims, 67 in all". */
  private boolean isKnownToll() {
    return number == outcome.from() && sentence.is(number, "of")
        || sentence.is(start - 1, "of")
            && sentence.is(start - 2, "toll")
            && sentence.is(start - 3, "the")
        || sentence.is(start - 1, ",") && isInAll(number);
  }

  /**
   * Whether the count covers all those concerned.
   *
   * @param partitive whether the count is of some of a group: "two of the victims"
   * @param toldBefore whether the text has told the same outcome before
   * @param toldHere whether it has done so in the same paragraph
   * @param foundBefore whether the text has told of some that were found: "four bodies"
   */
  Coverage coverage(boolean partitive, boolean toldBefore, boolean toldHere, boolean foundBefore) {
    boolean others = sentence.lower(number).startsWith("other") && !toldBefore;
    boolean all = Coverage.isAll(sentence, start);
    Coverage stated = Coverage.of(sentence, start, number);
    if (stated == Coverage.PART && !all && !others
        || partitive && !all
        || isOfDegree()
        || isOfPool()
        || isBrokenDown()
        || isFound() && !all && (foundBefore || !isDefinite())
        || isOfSomePlace()) {
      return Coverage.PART;
    }
    if (isOfLasting()) {
      return Coverage.LONGER;
    }
    if (words().has(Frame.INTERIM, sentence, start - SUBJECT_REACH, after() + 2) || isContinued()) {
      return Coverage.SO_FAR;
    }
    boolean thatDay = isDefinite() && sentence.is(after(), "that");
    if (!thatDay && words().begins(Frame.PARTIAL, sentence, after())
        || isConfined() && !outcome.ofTheEvent()) {
      return Coverage.PART;
    }
    return isDefinite() || outcome.ofTheEvent() || all || !toldHere && endsAfter(toldBefore)
        ? Coverage.WHOLE
        : Coverage.OPEN;
  }

  /** Index after the count, its noun and its verb. */
  private int after() {
    return Math.max(end, outcome.to());
  }

  private boolean isOfDegree() {
    for (int i = start; i <= after(); i++) {
      if (words().isDegree(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the toll is of many occasions: "since January", "a year". */
  boolean isOfManyOccasions() {
    Clause said = segment();
    return words().has(Frame.LONGER, sentence, said.from(), said.to());
  }

  /** "The war has claimed dozens of lives". */
  private boolean isOfLasting() {
    for (int i = start - 1; i >= Math.max(segment().from(), start - SUBJECT_REACH); i--) {
      if (words().isLasting(sentence.lower(i))) {
        return !sentence.is(i + 1, "-");
      }
    }
    return false;
  }

  /** "Of the 66, 41 drowned and 25 were buried": parts of a number just named. */
  private boolean isOfPool() {
    Clause clause = Clauses.at(sentence, start);
    for (int i = start - 3; i >= Math.max(0, clause.from() - 1 - POOL_REACH); i--) {
      boolean opens = i == 0 || !sentence.token(i - 1).isWord();
      boolean ofKnown = sentence.is(i, "of") && Coverage.isOfKnown(sentence.lower(i + 1));
      if (opens && ofKnown && namesToll(sentence.lower(i + 3))) {
        return true;
      }
    }
    return false;
  }

  /** "Two were killed by a wall, one by a tree": the other numbers count the rest of them. */
  private boolean isBrokenDown() {
    for (int i = after(); i < sentence.size(); i++) {
      if (sentence.is(i, ",") && sentence.is(i + 1, "one") && sentence.is(i + 2, "by")) {
        return true;
      }
    }
    return reading.mentions(sentence, AmountMention.class).stream()
        .map(AmountMention::at)
        .anyMatch(
            part ->
                part.from() > after()
                    && (sentence.is(part.from() - 1, ",") || sentence.is(part.from() - 1, "and"))
                    && (sentence.is(part.to(), "by")
                        || PLACERS.contains(sentence.lower(part.to()))));
  }

  /** Of the 66, of the 66 dead; but the 66 people aboard are more than those who died. */
  private boolean namesToll(String word) {
    return word.equals(",") || words().known(word).isPresent();
  }

  /** Whether the people are told by what was found of them: bodies. */
  boolean isFound() {
    String noun = sentence.lower(end - 1);
    return words().counted(noun).isEmpty()
        && words().known(noun).isPresent()
        && words().outcome(Role.DEFINITE, Lemmas.english().noun(noun)).isEmpty();
  }

  /** "Three were killed, and a fourth died on Monday". */
  private boolean isContinued() {
    int next = sentence.index() + 1;
    boolean inNext =
        next < reading.sentences().size() && tellsOneMore(reading.sentences().get(next), 0);
    return inNext || tellsOneMore(sentence, after());
  }

  private boolean tellsOneMore(Sentence other, int from) {
    for (int i = from + 1; i < other.size(); i++) {
      if (other.is(i - 1, "a") && ORDINALS.contains(other.lower(i))) {
        for (int j = i + 1; j < Math.min(other.size(), i + ONE_MORE); j++) {
          if (words().outcome(Role.HAPPEN, other.lower(j)).isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "No one on the ground was hurt". */
  private boolean isOfSomePlace() {
    for (int i = end; i < outcome.from(); i++) {
      if (PLACERS.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words between the commas around count and verb, with a short phrase that opens the
   * sentence: "Hours later, gunmen killed three".
   */
  Clause segment() {
    Clause clause = Clauses.at(sentence, start);
    int from = Math.min(start, outcome.from());
    while (from > clause.from() && !sentence.is(from - 1, ",")) {
      from--;
    }
    int to = after();
    while (to < clause.to() && !sentence.is(to, ",")) {
      to++;
    }
    boolean opened = from <= OPENING && clause.from() == 0;
    return new Clause(sentence, opened ? 0 : from, to);
  }

  /** "In the north", "at the gate": a place behind the verb, and not the event. */
  private boolean isConfined() {
    return PLACERS.contains(sentence.lower(after()))
        && !isInAll(after())
        && !isTime(after() + 1)
        && !isEvent();
  }

  private boolean isInAll(int token) {
    return sentence.is(token, "in")
        && (sentence.is(token + 1, "all") || sentence.is(token + 1, "total"));
  }

  /** Whether nothing but a time, a cause or another clause follows. */
  private boolean endsAfter(boolean toldBefore) {
    int after = after();
    if (OF_CAUSE.contains(sentence.lower(after))) {
      // "Ten people died when a school collapsed" in the course of what is reported.
      return !sentence.lower(after + 1).matches("an?") || reading.isLead(sentence) && !toldBefore;
    }
    return ENDS.contains(sentence.lower(after)) || isTime(after) || isTime(after + 1) || isEvent();
  }

  private boolean isTime(int token) {
    return reading.mentions(sentence, TimeMention.class).stream()
        .anyMatch(time -> time.at().contains(token));
  }

  /** "In the crash", "by the blast". */
  private boolean isEvent() {
    int after = after();
    boolean linked = sentence.is(after, "in") || sentence.is(after, "during");
    if (!linked) {
      return false;
    }
    if (ANAPHORS.contains(sentence.lower(after + 1)) && ENDS.contains(sentence.lower(after + 2))) {
      return true;
    }
    for (int i = after + 1; i < Math.min(sentence.size(), after + EVENT_REACH); i++) {
      if (!sentence.token(i).isWord()) {
        return false;
      }
      if (isEvent(Lemmas.english().noun(sentence.lower(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEvent(String noun) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.isA(noun, "event")
        || lexicon.isA(noun, "storm")
        || lexicon.nounClass(noun) == SemanticClass.PHENOMENON;
  }

  private CasualtyWords words() {
    return CasualtyWords.of(reading.vocabulary());
  }
}
