package io.gainsay.claim.polarity;

import io.gainsay.claim.Coverage;
import io.gainsay.claim.Subject;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Names;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.polarity.OppositeFrames.Frame;
import io.gainsay.claim.polarity.OppositeFrames.Match;
import io.gainsay.name.Entity;
import io.gainsay.nlp.Sentence;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the thing of which a predicate is said. */
final class ThingThemes {

  /** How far from its predicate a thing may stand, in tokens. */
  private static final int REACH = 12;

  private final Reading reading;

  ThingThemes(Reading reading) {
    this.reading = reading;
  }

  /** The noun that the predicate is said of: before a passive verb, after an active one. */
  @Nullable Theme find(Clause clause, Match match) {
    Sentence sentence = clause.sentence();
    Frame frame = match.predicate().frame();
    int noun = nounOf(clause, match);
    if (noun < 0) {
      return null;
    }
    String doer = "";
    if (frame.doer()) {
      Entity entity = doer(sentence, match.from());
      if (entity == null || noun < match.from()) {
        return null;
      }
      doer = ":" + entity.key();
    }
    String lemma = sentence.noun(noun);
    boolean several = !lemma.equals(sentence.lower(noun));
    String theme = frame.themes().getOrDefault(lemma, lemma) + (several ? "s" : "");
    Subject subject =
        new Subject(
            frame.id() + ":" + theme + doer + ThemeFinder.which(sentence, noun - 3, noun),
            lemma,
            Names.in(reading, clause),
            Set.of(),
            Coverage.OPEN);
    return new Theme(subject, noun, Negation.isDenied(sentence, noun));
  }

  private int nounOf(Clause clause, Match match) {
    Sentence sentence = clause.sentence();
    Frame frame = match.predicate().frame();
    int at = match.from();
    boolean passive =
        Negation.isPassive(sentence, at)
            || isThemeNoun(sentence, at - 1, frame) && isReduced(sentence, match.to());
    if (passive || frame.subject()) {
      int near = nounBefore(clause, at, frame);
      return near >= 0 || !passive ? near : openingNoun(clause, at, frame);
    }
    int inside = nounAfter(clause, at + 1, Math.min(match.to(), clause.to()), frame);
    int after = inside >= 0 ? inside : nounAfter(clause, match.to(), match.to() + REACH, frame);
    if (after >= 0 || frame.doer()) {
      return after;
    }
    int relative = nounOfRelative(sentence, at, frame);
    return relative >= 0 ? relative : nounBefore(clause, at, frame);
  }

  /** Who won or lost: the nearest name or pronoun before the verb. */
  private @Nullable Entity doer(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Optional<Entity> entity = reading.entities().referent(sentence, i);
      if (entity.isPresent() && !ThemeFinder.isPossessor(sentence, i)) {
        return entity.get();
      }
    }
    return null;
  }

  /** "The ceasefire signed in May": a participle after its noun, with no object of its own. */
  private static boolean isReduced(Sentence sentence, int end) {
    return switch (sentence.lower(end)) {
      case "",
          "by",
          "in",
          "on",
          "at",
          "last",
          "this",
          "with",
          "after",
          "between",
          "earlier",
          "under",
          ",",
          "." ->
          true;
      default -> false;
    };
  }

  private boolean isThemeNoun(Sentence sentence, int i, Frame frame) {
    return i >= 0
        && i < sentence.size()
        && sentence.token(i).isWord()
        && frame.themes().containsKey(sentence.noun(i));
  }

  private int nounBefore(Clause clause, int at, Frame frame) {
    for (int i = at - 1; i >= Math.max(clause.from(), at - REACH); i--) {
      if (frame.subject() && clause.sentence().is(i, ",")) {
        return -1;
      }
      switch (clause.sentence().lower(i)) {
        case "when", "while", "where", "after", "before", "as", "since", "until" -> {
          return -1;
        }
        default -> {}
      }
      if (isThemeNoun(clause.sentence(), i, frame)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The noun that opens the clause, its complement between it and the verb: "plans for a shop on
   * the site of the old market have been refused".
   */
  private int openingNoun(Clause clause, int at, Frame frame) {
    Sentence sentence = clause.sentence();
    int noun = -1;
    for (int i = clause.from(); i < at; i++) {
      switch (sentence.lower(i)) {
        case ",", "that", "which", "who", "after" -> {
          return -1;
        }
        case "for", "to", "by", "from" -> {
          if (noun < 0) {
            return -1;
          }
        }
        default -> noun = noun < 0 && isThemeNoun(sentence, i, frame) ? i : noun;
      }
    }
    return noun >= 0 && (sentence.is(noun + 1, "for") || sentence.is(noun + 1, "to")) ? noun : -1;
  }

  /** "The offer that they accepted", "the bill, which members voted down". */
  private int nounOfRelative(Sentence sentence, int at, Frame frame) {
    boolean relative = false;
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      relative |= sentence.is(i, "that") || sentence.is(i, "which");
      if (relative && isThemeNoun(sentence, i, frame)) {
        return i;
      }
    }
    return -1;
  }

  private int nounAfter(Clause clause, int from, int to, Frame frame) {
    for (int i = from; i < Math.min(clause.to(), to); i++) {
      // In "a takeover offer" it is the offer that is turned down.
      if (isThemeNoun(clause.sentence(), i, frame)) {
        return isThemeNoun(clause.sentence(), i + 1, frame) ? i + 1 : i;
      }
    }
    return -1;
  }
}
