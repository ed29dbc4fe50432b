package io.gainsay.claim.polarity;

import io.gainsay.claim.Subject;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.polarity.OppositeFrames.Frame;
import io.gainsay.claim.polarity.OppositeFrames.Match;
import io.gainsay.nlp.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds what a predicate is said of: the person before it, or the thing it names. */
public final class ThemeFinder {

  private final PersonThemes persons;
  private final ThingThemes things;

  public ThemeFinder(Reading reading) {
    persons = new PersonThemes(reading);
    things = new ThingThemes(reading);
  }

  public @Nullable Theme find(Clause clause, Match match) {
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
  public static String which(Sentence sentence, int from, int to) {
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
