package io.gainsay.claim;

import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Claims about when events began and ended and how long they lasted. */
public final class EventExtractor implements ClaimExtractor {

  /** How many tokens may stand between a verb and its date. */
  private static final int VERB_TO_DATE = 5;

  private static final int TRIGGER_REACH = 12;

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        if (time.kind() == TimeMention.Kind.DURATION) {
          duration(reading, sentence, time).ifPresent(claims::add);
        } else if (time.kind() != TimeMention.Kind.SET && !time.value().endsWith("_REF")) {
          verbWithDate(reading, sentence, time)
              .or(() -> triggeredByDated(reading, sentence, time))
              .ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  /** "The conflict, which began on May 10": a verb with the date after it. */
  private static Optional<Claim> verbWithDate(
      Reading reading, Sentence sentence, TimeMention time) {
    Vocabulary words = reading.vocabulary();
    for (int i = time.at().from() - 1; i >= Math.max(0, time.at().from() - VERB_TO_DATE); i--) {
      if (!sentence.token(i).isWord()) {
        break;
      }
      String verb = words.lemmas().verb(sentence.lower(i));
      boolean begins =
          words.events().begin().contains(verb)
              && (!verb.equals("break") || sentence.is(i + 1, "out"));
      boolean ends = words.events().end().contains(verb);
      if (begins || ends) {
        int noun = words.eventNouns().before(sentence, i, 0);
        if (noun < 0 || isOtherSubject(sentence, noun, i)) {
          return Optional.empty();
        }
        ClaimKind kind = begins ? ClaimKind.EVENT_START : ClaimKind.EVENT_END;
        return Optional.of(
            claim(reading, kind, noun, new Value.Time(time), noun, time.at().to(), sentence));
      }
    }
    return Optional.empty();
  }

  /** Whether a pronoun or a name between the noun and the verb is what the verb is about. */
  private static boolean isOtherSubject(Sentence sentence, int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      String word = sentence.lower(i);
      if (Set.of("he", "she", "they", "we", "who", "and", "but").contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "The Oct. 7 attack sparked the war", "the war sparked by the Oct. 7 attack". */
  private static Optional<Claim> triggeredByDated(
      Reading reading, Sentence sentence, TimeMention time) {
    Vocabulary words = reading.vocabulary();
    int cause = time.at().to();
    boolean dated =
        words.eventNouns().sortAt(sentence, cause).isPresent()
            || words.eventNouns().sortAt(sentence, cause + 1).isPresent();
    if (!dated) {
      return Optional.empty();
    }
    for (int i = cause + 1; i < Math.min(sentence.size(), cause + TRIGGER_REACH); i++) {
      if (isTrigger(words, sentence, i)) {
        int noun = words.eventNouns().after(sentence, i + 1, 5);
        return noun < 0
            ? Optional.empty()
            : Optional.of(
                claim(
                    reading,
                    ClaimKind.EVENT_START,
                    noun,
                    new Value.Time(time),
                    time.at().from(),
                    noun + 1,
                    sentence));
      }
    }
    for (int i = time.at().from() - 1; i >= Math.max(1, time.at().from() - VERB_TO_DATE); i--) {
      if (sentence.is(i, "by") && isTrigger(words, sentence, i - 1)) {
        int noun = words.eventNouns().before(sentence, i - 1, 0);
        return noun < 0
            ? Optional.empty()
            : Optional.of(
                claim(
                    reading,
                    ClaimKind.EVENT_START,
                    noun,
                    new Value.Time(time),
                    noun,
                    time.at().to(),
                    sentence));
      }
    }
    return Optional.empty();
  }

  private static boolean isTrigger(Vocabulary words, Sentence sentence, int token) {
    return words.events().trigger().contains(words.lemmas().verb(sentence.lower(token)));
  }

  /** "The six-week strike", "the strike lasted six weeks". */
  private static Optional<Claim> duration(Reading reading, Sentence sentence, TimeMention time) {
    if (time.length() == null) {
      return Optional.empty();
    }
    EventNouns nouns = reading.vocabulary().eventNouns();
    Value value = new Value.Length(time, time.length());
    int noun = nouns.after(sentence, time.at().to(), 4);
    if (noun >= 0 && noun - time.at().to() <= 3 && isTight(sentence, time.at().to(), noun)) {
      return Optional.of(
          claim(
              reading,
              ClaimKind.EVENT_DURATION,
              noun,
              value,
              time.at().from(),
              noun + 1,
              sentence));
    }
    for (int i = time.at().from() - 1; i >= Math.max(0, time.at().from() - 4); i--) {
      String verb = reading.vocabulary().lemmas().verb(sentence.lower(i));
      boolean endsAfter =
          reading.vocabulary().events().end().contains(verb)
              && sentence.is(time.at().from() - 1, "after");
      if (endsAfter || reading.vocabulary().events().last().contains(verb)) {
        noun = nouns.before(sentence, i, 0);
        return noun < 0
            ? Optional.empty()
            : Optional.of(
                claim(
                    reading,
                    ClaimKind.EVENT_DURATION,
                    noun,
                    value,
                    noun,
                    time.at().to(),
                    sentence));
      }
    }
    return Optional.empty();
  }

  /** Whether only adjectives and hyphens stand between a duration and its noun. */
  private static boolean isTight(Sentence sentence, int from, int noun) {
    for (int i = from; i < noun; i++) {
      String word = sentence.lower(i);
      if (Set.of("of", "in", "after", "the", "and", "to", "ago", "into", "for", "before")
          .contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static Claim claim(
      Reading reading, ClaimKind kind, int noun, Value value, int from, int to, Sentence sentence) {
    Clause clause = Clauses.at(sentence, noun);
    Subject subject = reading.vocabulary().eventNouns().subject(sentence, noun);
    TokenSpan at = new TokenSpan(sentence, from, to);
    return Claim.of(kind, subject, value, reading.scopes().read(clause, noun), at);
  }
}
