package io.gainsay.claim;

import io.gainsay.claim.OppositeFrames.Frame;
import io.gainsay.claim.OppositeFrames.Match;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.nlp.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds what a predicate is said of: the person before it, or the thing it names. */
final class ThemeFinder {

  private final PersonThemes persons;
  private final ThingThemes things;

  ThemeFinder(Lemmas lemmas, Reading reading) {
    persons = new PersonThemes(lemmas, reading);
    things = new ThingThemes(lemmas, reading);
  }

  @Nullable Theme find(Clause clause, Match match) {
    Frame frame = match.predicate().frame();
    if (frame.themes().containsKey("anything")) {
      return new Theme(Subject.of(frame.id(), frame.id()), match.from(), false);
    }
    return frame.isOfPersons() ? persons.find(clause, match) : things.find(clause, match);
  }

  /** Whether what ends at a token owns what follows: "the workers' decision". */
  static boolean isPossessor(Sentence sentence, int i) {
    return sentence.isApostrophe(i + 1);
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
}
