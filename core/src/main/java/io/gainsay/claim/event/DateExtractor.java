package io.gainsay.claim.event;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Claims that dates make by themselves: which weekday they are, that there is such a date, and that
 * a range ends after it begins.
 */
public final class DateExtractor implements ClaimExtractor {

  private static final WordLists WORDS = WordLists.load(DateExtractor.class, "dates.txt");

  private static final Subject WEEKDAY = Subject.of("weekday", "weekday");
  private static final Subject TIME = Subject.of("time", "time");

  /** Words of a sentence that speaks of a date that does not exist. */
  private static final Set<String> FICTION = WORDS.get("fiction");

  /** Words of a sentence that compares two years rather than spanning the time between. */
  private static final Set<String> COMPARING = WORDS.get("comparing");

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      TimeMention before = null;
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        TimeMention last = before;
        weekday(reading, before, time)
            .or(() -> bracketed(reading, last, time))
            .ifPresent(claims::add);
        impossible(reading, time).ifPresent(claims::add);
        span(reading, before, time).ifPresent(claims::add);
        before = time;
      }
    }
    return claims;
  }

  /** "Friday, Oct. 30", "Oct. 30, a Friday". */
  private static Optional<Claim> weekday(
      Reading reading, @Nullable TimeMention before, TimeMention time) {
    if (time.weekday() == null) {
      return Optional.empty();
    }
    if (isDated(time)) {
      return Optional.of(claim(reading, ClaimKind.WEEKDAY, WEEKDAY, time));
    }
    if (before == null || before.weekday() != null || !isDated(before) || !isNamed(before, time)) {
      return Optional.empty();
    }
    return Optional.of(joined(reading, before, time));
  }

  /** "Friday's race (September 14)", "on Friday (14 September)". */
  private static Optional<Claim> bracketed(
      Reading reading, @Nullable TimeMention weekday, TimeMention date) {
    if (weekday == null || weekday.weekday() == null) {
      return Optional.empty();
    }
    boolean pair =
        weekday.at().to() - weekday.at().from() == 1 && date.weekday() == null && isDated(date);
    if (!pair || !isInBrackets(date.at()) || !isOnePhrase(weekday.at(), date.at())) {
      return Optional.empty();
    }
    return Optional.of(joined(reading, date, weekday));
  }

  private static boolean isInBrackets(TokenSpan at) {
    return at.sentence().is(at.from() - 1, "(") && at.sentence().is(at.to(), ")");
  }

  /** Whether a weekday, or what belongs to it, is what the bracket explains. */
  private static boolean isOnePhrase(TokenSpan weekday, TokenSpan date) {
    Sentence sentence = weekday.sentence();
    int bracket = date.from() - 1;
    boolean possessive = sentence.is(weekday.to() + 1, "s");
    int length = bracket - weekday.to();
    boolean noun = possessive && length >= 3 && length <= 5;
    for (int i = weekday.to() + 2; noun && i < bracket; i++) {
      noun = sentence.token(i).isWord();
    }
    return length == 0 || noun;
  }

  /** The claim that a date is of a weekday. */
  private static Claim joined(Reading reading, TimeMention date, TimeMention weekday) {
    int from = Math.min(date.at().from(), weekday.at().from());
    int to = Math.max(date.at().to(), weekday.at().to());
    TimeMention joined =
        new TimeMention(
            new TokenSpan(date.at().sentence(), from, to),
            date.kind(),
            date.value(),
            date.range(),
            date.length(),
            date.anchor(),
            date.hedge(),
            weekday.weekday(),
            date.zone());
    return claim(reading, ClaimKind.WEEKDAY, WEEKDAY, joined);
  }

  /** Whether the words themselves name a day of a month. */
  private static boolean isDated(TimeMention time) {
    boolean day = time.value().length() >= 10 && time.value().charAt(4) == '-';
    boolean words =
        switch (time.anchor()) {
          case STATED, YEAR_IMPLIED -> true;
          case NONE ->
              Character.isDigit(time.value().charAt(Math.min(5, time.value().length() - 1)));
          // A weekday alone always falls on itself; "Tuesday the 12th" need not.
          case PUBLICATION -> time.range() != null && isMismatch(time);
          case NARRATIVE, IMPOSSIBLE -> false;
        };
    return day && words && (time.kind() == Kind.DATE || time.kind() == Kind.TIME);
  }

  private static boolean isMismatch(TimeMention time) {
    TimeRange range = time.range();
    boolean midnight = time.kind() == Kind.TIME && time.value().endsWith("T00:00");
    return range != null && !midnight && range.firstDay().getDayOfWeek() != time.weekday();
  }

  /** "…, a Friday", "… was a Friday", "… fell on a Friday". */
  private static boolean isNamed(TimeMention date, TimeMention weekday) {
    Sentence sentence = date.at().sentence();
    int at = date.at().to();
    int end = weekday.at().from();
    boolean article = sentence.is(end - 1, "a");
    boolean comma = sentence.is(at, ",") && at + 2 == end;
    int verb = sentence.is(at, ",") && sentence.is(at + 1, "which") ? at + 2 : at;
    boolean copula =
        (sentence.is(verb, "was") || sentence.is(verb, "is")) && verb + 2 == end
            || (sentence.is(verb, "fell") || sentence.is(verb, "falls"))
                && sentence.is(verb + 1, "on")
                && verb + 3 == end;
    return article && (comma || copula) && !sentence.lower(weekday.at().to()).endsWith("ing");
  }

  private static Optional<Claim> impossible(Reading reading, TimeMention time) {
    if (time.anchor() != Anchor.IMPOSSIBLE || has(time.at().sentence(), FICTION)) {
      return Optional.empty();
    }
    return Optional.of(claim(reading, ClaimKind.IMPOSSIBLE_TIME, TIME, time));
  }

  /** "1998–1989", "from May 3, 2011 to June 9, 2010". */
  private static Optional<Claim> span(
      Reading reading, @Nullable TimeMention from, TimeMention until) {
    if (from == null || !isStated(from) || !isStated(until) || !isJoined(from, until)) {
      return Optional.empty();
    }
    Sentence sentence = from.at().sentence();
    if (has(sentence, COMPARING) || isBeforeChrist(sentence, until.at().to())) {
      return Optional.empty();
    }
    TokenSpan at = new TokenSpan(sentence, from.at().from(), until.at().to());
    Clause clause = Clauses.at(sentence, from.at().from());
    return Optional.of(
        Claim.of(
            ClaimKind.TIME_SPAN,
            TIME,
            new Value.Span(from, until),
            reading.scopes().read(clause, from.at().from()),
            at));
  }

  private static boolean isStated(TimeMention time) {
    return time.anchor() == Anchor.STATED && time.range() != null && time.kind() == Kind.DATE;
  }

  private static boolean isJoined(TimeMention from, TimeMention until) {
    Sentence sentence = from.at().sentence();
    int joint = from.at().to();
    if (joint + 1 != until.at().from()) {
      return false;
    }
    String mark = sentence.lower(joint);
    boolean called =
        Set.of("call", "tel", "phone", "fax", "dial")
            .contains(sentence.lower(from.at().from() - 1));
    boolean dash = !called && (mark.equals("-") || mark.equals("–"));
    boolean glued = !sentence.token(joint).spaced() && !sentence.token(joint + 1).spaced();
    boolean alone = !sentence.is(from.at().from() - 1, "-") && !sentence.is(until.at().to(), "-");
    boolean words = mark.equals("to") || mark.equals("until") || mark.equals("through");
    return dash && glued && alone || words && sentence.is(from.at().from() - 1, "from");
  }

  private static boolean isBeforeChrist(Sentence sentence, int at) {
    return sentence.is(at, "bc") || sentence.is(at, "bce") || sentence.is(at, "b");
  }

  private static boolean has(Sentence sentence, Set<String> words) {
    return sentence.tokens().stream().anyMatch(token -> words.contains(token.lower()));
  }

  private static Claim claim(Reading reading, ClaimKind kind, Subject subject, TimeMention time) {
    Clause clause = Clauses.at(time.at().sentence(), time.at().from());
    Scope scope = reading.scopes().read(clause, time.at().from());
    return Claim.of(kind, subject, new Value.Time(time), scope, time.at());
  }
}
