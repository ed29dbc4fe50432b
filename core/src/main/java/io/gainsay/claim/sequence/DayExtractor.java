package io.gainsay.claim.sequence;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Happening;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.event.EventWords;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Claims about the day of what happened. Beside what a sentence tells as new there is what it takes
 * for granted: "Thursday's deluge", "the ballot on Tuesday", "the Sunday of the blackout", "when
 * she came loose, on Tuesday".
 */
public final class DayExtractor implements ClaimExtractor {

  /** How far from its day what happened may be told. */
  private static final int REACH = 15;

  /** How many words may stand between the noun of an event and its day. */
  private static final int APART = 4;

  /** A weekend is a day; a week is not. */
  private static final int LONGEST_DAYS = 2;

  /** The TIMEX3 value of a weekday of every week, but for its number. */
  private static final String EVERY_WEEK = "XXXX-WXX-";

  private static final Set<String> BOUNDS =
      Set.of("by", "till", "until", "from", "to", "through", "before", "after", "between");

  /** "The Tuesday before". */
  private static final Set<String> DISTANT = Set.of("before", "after");

  private static final Set<String> DEFINITE =
      Set.of("the", "its", "their", "his", "her", "this", "that", "these", "those");

  /** Words before a noun that a day behind it belongs to, rather than to the verb. */
  private static final Set<String> PREPOSITIONS =
      Set.of("after", "before", "since", "during", "at", "in", "until", "following", "from");

  private static final Set<String> REGULAR = Set.of("weekly", "regular", "usual", "traditional");

  private static final Set<String> SUBORDINATORS = Set.of("when", "after", "before", "since", "as");

  private static final Set<String> OPENERS =
      Set.of("when", "after", "before", "until", "who", "which", "where", "since", "as", "because");

  private static final Set<String> INSIDE_ASIDE = Set.of("on", "which", "that", "was", "a", "held");

  @Override
  public List<Claim> extract(Reading reading) {
    Finder finder = new Finder(reading);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        if (isDay(sentence, time)) {
          finder.claim(sentence, time).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static boolean isDay(Sentence sentence, TimeMention time) {
    TimeRange range = time.range();
    boolean day =
        time.weekday() != null
            || time.kind() == Kind.SET && time.value().startsWith(EVERY_WEEK)
            || range != null
                && range.firstDay().plusDays(LONGEST_DAYS).isAfter(range.lastDay())
                && !time.value().endsWith("_REF")
                && time.anchor() != TimeMention.Anchor.NARRATIVE;
    boolean named =
        time.kind() == Kind.DATE
            || time.kind() == Kind.SET
            || time.kind() == Kind.TIME && isDated(time);
    return day
        && named
        && !time.isCounted()
        && (Finder.isGenitive(sentence, time.at().to() + 1)
            || !BOUNDS.contains(sentence.lower(time.at().from() - 1)))
        && !DISTANT.contains(sentence.lower(time.at().to()));
  }

  /** "Friday night", "eleven o'clock yesterday", but not "7.30am". */
  private static boolean isDated(TimeMention time) {
    if (time.weekday() != null) {
      return true;
    }
    Sentence sentence = time.at().sentence();
    for (int i = time.at().from(); i < time.at().to(); i++) {
      if (sentence.is(i, "yesterday") || sentence.is(i, "today")) {
        return true;
      }
    }
    return false;
  }

  /** Finds what happened on a day. */
  private static final class Finder {

    private final Reading reading;
    private final Happenings happenings;

    Finder(Reading reading) {
      this.reading = reading;
      this.happenings = new Happenings(reading);
    }

    Optional<Claim> claim(Sentence sentence, TimeMention time) {
      TokenSpan at = time.at();
      Clause segment = segment(sentence, at.from(), at.to());
      Clause clause = Clauses.at(sentence, at.from());
      if (EventWords.standard().moved().in(clause)) {
        return Optional.empty();
      }
      Happening name = name(sentence, at);
      boolean bare = isBare(sentence, at);
      Happening event = happenings.of(sentence, segment.from(), segment.to());
      Scope scope = reading.scopes().read(clause, at.from(), time);
      boolean known = bare || name != null;
      if (name == null) {
        name = behind(sentence, at.to());
      }
      if (event.isEmpty() && name == null && !bare) {
        return Optional.empty();
      }
      return Optional.of(
          Claim.of(
              ClaimKind.EVENT_DAY,
              Subject.of(isWeekly(sentence, time) ? "weekday" : "day", "day"),
              new Value.Day(time, name == null ? Happening.NONE : name, known, event),
              known && scope.modality() == Modality.UNREAL ? scope.presupposed() : scope,
              at));
    }

    private boolean isWeekly(Sentence sentence, TimeMention time) {
      return time.kind() == Kind.SET
          || reading.mentions(sentence, TimeMention.class).stream()
              .anyMatch(set -> set.kind() == Kind.SET && set.value().equals("P1W"));
    }

    /** What the words take for granted that it happened on the day, or null if they do not. */
    private @Nullable Happening name(Sentence sentence, TokenSpan at) {
      int to = at.to();
      if (isGenitive(sentence, to + 1) || sentence.is(to, "’") || sentence.is(to, "'")) {
        return named(sentence, sentence.is(to + 1, "s") ? to + 2 : to + 1);
      }
      if (isDefinite(sentence, at.from())) {
        boolean of = sentence.is(to, "of");
        boolean which = sentence.is(to, "on") && sentence.is(to + 1, "which");
        if (of) {
          return named(sentence, DEFINITE.contains(sentence.lower(to + 1)) ? to + 2 : to + 1);
        }
        if (which || sentence.is(to, "when") || sentence.is(to, "that")) {
          int from = which ? to + 2 : to + 1;
          return happenings.of(sentence, from, segment(sentence, from, from + 1).to());
        }
        boolean attribute = to < sentence.size() && sentence.token(to).isWord();
        return attribute && !OPENERS.contains(sentence.lower(to)) ? named(sentence, to) : null;
      }
      Happening aside = beforeAside(sentence, at);
      return aside != null || !sentence.is(at.from() - 1, "on")
          ? aside
          : definite(sentence, at.from() - 2, true);
    }

    /** "On Saturday for the lighting", "on Sunday, when the season begins". */
    private @Nullable Happening behind(Sentence sentence, int to) {
      boolean purpose =
          sentence.is(to, "for") || sentence.is(to, "at") || sentence.is(to, "during");
      if (purpose && isDefinite(sentence, to + 2)) {
        return named(sentence, to + 2);
      }
      int when = sentence.is(to, ",") ? to + 1 : to;
      return sentence.is(when, "when")
          ? happenings.of(sentence, when + 1, segment(sentence, when + 1, when + 2).to())
          : null;
    }

    /** The noun phrase that begins at a token, or null. */
    private @Nullable Happening named(Sentence sentence, int from) {
      int to = from;
      while (to < sentence.size()
          && (to == from && sentence.tag(to) == Tag.VERB
              || sentence.is(to, "-")
              || sentence.token(to).isWord() && isInside(sentence.tag(to)))) {
        to++;
      }
      Happening named = happenings.of(sentence, from, to);
      return sentence.is(from - 2, "weekly") ? named : eventive(named);
    }

    /** Only what happens has its day: "the ballot", not "the cemetery". */
    private static @Nullable Happening eventive(Happening named) {
      if (named.isEmpty()) {
        return null;
      }
      String head = named.terms().get(named.terms().size() - 1).lemma();
      return switch (Lexicon.english().nounClass(head)) {
        case PERSON, ANIMAL, ARTIFACT, BODY, FOOD, LOCATION, OBJECT, PLANT, SUBSTANCE, GROUP ->
            Lexicon.english().verbsOf(head).isEmpty() ? null : named;
        default -> named;
      };
    }

    private static boolean isInside(Tag tag) {
      return tag.isNominal() || tag == Tag.ADJ || tag == Tag.NUM;
    }

    private static boolean isGenitive(Sentence sentence, int s) {
      return sentence.is(s, "s") && !sentence.token(s).spaced() && s > 0;
    }

    private static boolean isDefinite(Sentence sentence, int start) {
      int from = REGULAR.contains(sentence.lower(start - 1)) ? start - 1 : start;
      return DEFINITE.contains(sentence.lower(from - 1)) || isGenitive(sentence, from - 1);
    }

    /** "The outage, which occurred on Monday", "the reopening, a Friday", "when it fell, on". */
    private @Nullable Happening beforeAside(Sentence sentence, TokenSpan at) {
      boolean closed = at.to() >= sentence.size() || !sentence.token(at.to()).isWord();
      int comma = at.from() - 1;
      while (comma > 0 && !sentence.is(comma, ",")) {
        boolean empty =
            INSIDE_ASIDE.contains(sentence.lower(comma)) || sentence.tag(comma) == Tag.VERB;
        if (!empty || at.from() - comma > APART) {
          return null;
        }
        comma--;
      }
      if (!closed || comma <= 0) {
        return null;
      }
      for (int i = comma - 1; i >= Math.max(0, comma - REACH) && !sentence.is(i, ","); i--) {
        if (SUBORDINATORS.contains(sentence.lower(i))) {
          return happenings.of(sentence, i + 1, comma);
        }
      }
      return definite(sentence, comma - 1, false);
    }

    /** The definite noun phrase that ends with a token. */
    private @Nullable Happening definite(Sentence sentence, int head, boolean placed) {
      if (head < 0 || sentence.tag(head) != Tag.NOUN) {
        return null;
      }
      int start = head;
      while (start > 0 && (sentence.is(start - 1, "-") || isInside(sentence.tag(start - 1)))) {
        start--;
      }
      boolean opens = start <= 1 || PREPOSITIONS.contains(sentence.lower(start - 2));
      boolean eve = sentence.is(start - 2, "of") && sentence.is(start - 3, "eve");
      boolean source = sentence.is(start - 2, "to") && sentence.is(start - 3, "according");
      return isDefinite(sentence, start) && (opens || !placed) && !eve && !source
          ? eventive(happenings.of(sentence, start, head + 1))
          : null;
    }

    /** "It being a Sunday", "on a Thursday", "since it was a Tuesday": only the day is told. */
    private static boolean isBare(Sentence sentence, TokenSpan at) {
      for (int i = Math.max(0, at.from() - REACH); i < at.from(); i++) {
        if (sentence.is(i, "eve")) {
          return false;
        }
      }
      boolean article = sentence.is(at.from() - 1, "a") || sentence.is(at.from(), "that");
      boolean alone =
          at.to() >= sentence.size()
              || !sentence.token(at.to()).isWord()
              || sentence.tag(at.to()) != Tag.NOUN && sentence.tag(at.to()) != Tag.ADJ;
      boolean all = sentence.is(at.from() - 1, "on") && isAllThatHappened(sentence, at.from() - 2);
      return all || article && alone && !sentence.is(at.from() - 2, "once");
    }

    /** "What was done on Wednesday". */
    private static boolean isAllThatHappened(Sentence sentence, int verb) {
      boolean passive = sentence.is(verb - 1, "was") && sentence.is(verb - 2, "what");
      return passive || sentence.is(verb, "happened") && sentence.is(verb - 1, "what");
    }

    /** The stretch around some tokens that tells of one thing. */
    private static Clause segment(Sentence sentence, int first, int last) {
      Clause clause = Clauses.at(sentence, Math.min(first, sentence.size() - 1));
      int from = first;
      while (from > Math.max(clause.from(), first - REACH)
          && !OPENERS.contains(sentence.lower(from - 1))) {
        from--;
      }
      int to = Math.min(last, clause.to());
      while (to < Math.min(clause.to(), last + REACH) && !OPENERS.contains(sentence.lower(to))) {
        to++;
      }
      return new Clause(sentence, from, to);
    }
  }
}
