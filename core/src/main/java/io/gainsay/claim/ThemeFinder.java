package io.gainsay.claim;

import io.gainsay.claim.OppositeFrames.Frame;
import io.gainsay.claim.OppositeFrames.Match;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.NameMention;
import io.gainsay.name.Entity;
import io.gainsay.name.RoleWords;
import io.gainsay.nlp.Sentence;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a predicate is said of: the person before it, or the thing it names. */
final class ThemeFinder {

  /** How far from its predicate a thing may stand, in tokens. */
  private static final int REACH = 12;

  /** How far before its predicate a person may stand: a relative clause may come between. */
  private static final int PERSON_REACH = 16;

  private final Lemmas lemmas;
  private final Reading reading;

  ThemeFinder(Lemmas lemmas, Reading reading) {
    this.lemmas = lemmas;
    this.reading = reading;
  }

  @Nullable Theme find(Clause clause, Match match) {
    Frame frame = match.predicate().frame();
    if (frame.themes().containsKey("anything")) {
      return new Theme(Subject.of(frame.id(), frame.id()), match.from(), false);
    }
    return frame.isOfPersons() ? person(clause, match) : thing(clause, match);
  }

  /** The person before the predicate: a name, a pronoun, or a role with "the", "both" or "all". */
  private @Nullable Theme person(Clause clause, Match match) {
    Sentence sentence = clause.sentence();
    Frame frame = match.predicate().frame();
    if (match.predicate().words().contains(OppositeFrames.PERSON)) {
      return personInside(frame, sentence, match);
    }
    if (sentence.is(match.to() + 1, "entered") || sentence.is(match.to() + 1, "made")) {
      // "The guilty plea he entered": the doer stands after the noun.
      return reading
          .entities()
          .referent(sentence, match.to())
          .map(who -> named(frame, who, sentence, match.to()))
          .orElse(null);
    }
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - PERSON_REACH); i--) {
      if (sentence.is(i, ";") || sentence.is(i, ":") || sentence.is(i, "—")) {
        return null;
      }
      Optional<Entity> entity = reading.entities().referent(sentence, i);
      if (entity.isPresent()) {
        return named(frame, entity.get(), sentence, i);
      }
      String noun = lemmas.noun(sentence.lower(i));
      if (RoleWords.standard().isRole(noun) && isWhole(sentence, i)) {
        return described(frame, noun, sentence, i);
      }
    }
    return null;
  }

  /** "Found Tom Heller guilty", "acquitted Tom Heller". */
  private @Nullable Theme personInside(Frame frame, Sentence sentence, Match match) {
    for (int i = match.from() + 1; i < match.to(); i++) {
      Optional<Entity> entity = reading.entities().referent(sentence, i);
      if (entity.isPresent()) {
        return named(frame, entity.get(), sentence, i);
      }
    }
    return null;
  }

  private static @Nullable Theme named(Frame frame, Entity who, Sentence sentence, int i) {
    boolean mayAct = who.kind() != NameMention.Kind.LOCATION;
    if (!mayAct || isPossessor(sentence, i) && !sentence.is(i + 3, "decision")) {
      return null;
    }
    return new Theme(Subject.of(frame.id() + ":" + who.key(), who.displayName()), i, false);
  }

  private @Nullable Theme described(Frame frame, String noun, Sentence sentence, int i) {
    if (!isDefinite(sentence, i)) {
      return null;
    }
    Subject subject =
        new Subject(
            frame.id() + ":the " + noun + which(sentence, i - 2, i + 6),
            noun,
            Set.of(),
            complement(sentence, i),
            isAll(sentence, i) ? Coverage.WHOLE : Coverage.OPEN);
    return new Theme(subject, i, false);
  }

  /**
   * Not the first half of "passenger train", and not the "victim" in "the driver of the victim".
   */
  private boolean isWhole(Sentence sentence, int i) {
    boolean compound = i + 1 < sentence.size() && sentence.tag(i + 1).isNominal();
    return !compound && sentence.tag(i).isNominal();
  }

  private static boolean isPossessor(Sentence sentence, int i) {
    return sentence.is(i + 1, "'") || sentence.is(i + 1, "’");
  }

  private static boolean isDefinite(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      switch (sentence.lower(i)) {
        case "the", "both", "all" -> {
          return true;
        }
        case "a", "an", "of", ",", "and", "in" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isAll(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      if (sentence.is(i, "all") || sentence.is(i, "both")) {
        return true;
      }
    }
    return false;
  }

  /** What tells one of several, as the end of a key: "the second race", "another offer". */
  static String which(Sentence sentence, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(sentence.size(), to); i++) {
      switch (sentence.lower(i)) {
        case "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "last",
            "next",
            "other",
            "another",
            "new",
            "earlier",
            "previous",
            "final",
            "original",
            "revised",
            "rival",
            "separate" -> {
          return ":" + sentence.lower(i);
        }
        default -> {}
      }
    }
    return "";
  }

  /** The words that tell which one: "of the passenger train". */
  private Set<String> complement(Sentence sentence, int noun) {
    Set<String> words = new HashSet<>();
    if (sentence.is(noun + 1, "of")) {
      for (int i = noun + 2; i < Math.min(sentence.size(), noun + 6); i++) {
        String stem = reading.contentWords().stem(sentence, i);
        if (!stem.isEmpty() && sentence.tag(i).isNominal()) {
          words.add(stem);
        }
      }
    }
    return words;
  }

  /** The noun that the predicate is said of: before a passive verb, after an active one. */
  private @Nullable Theme thing(Clause clause, Match match) {
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
    String lemma = lemmas.noun(sentence.lower(noun));
    boolean several = !lemma.equals(sentence.lower(noun));
    String theme = frame.themes().getOrDefault(lemma, lemma) + (several ? "s" : "");
    Subject subject =
        new Subject(
            frame.id() + ":" + theme + doer + which(sentence, noun - 3, noun),
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
      if (entity.isPresent() && !isPossessor(sentence, i)) {
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
        && frame.themes().containsKey(lemmas.noun(sentence.lower(i)));
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
