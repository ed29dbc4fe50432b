package io.gainsay.claim.event;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Names;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Claims about when something happened: a date with the acts that stand near it in its clause.
 * Words of reporting are left out, since something else is said every day.
 */
public final class OccurrenceExtractor implements ClaimExtractor {

  /** How far from its date an act may stand. */
  private static final int REACH = 15;

  /**
   * Words before a date that is not when something happened but when it stops or begins to hold.
   */
  private static final Set<String> BOUNDS =
      Set.of("by", "till", "since", "from", "to", "through", "before", "after", "between");

  /** Words that begin a clause of their own, within what commas make one. */
  private static final Set<String> SUBORDINATORS =
      Set.of("when", "after", "before", "until", "who", "which", "that", "where", "since", "as");

  @Override
  public List<Claim> extract(Reading reading) {
    Themes themes = new Themes(reading);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        if (isPlace(sentence, time)) {
          claim(reading, themes, sentence, time).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  /** Whether a mention names the day, the month or the year of what happened. */
  static boolean isPlace(Sentence sentence, TimeMention time) {
    boolean onCalendar = time.weekday() != null || time.range() != null && isDated(time);
    return onCalendar
        && !time.isCounted()
        && !BOUNDS.contains(sentence.lower(time.at().from() - 1));
  }

  /** Whether the words say more than a time of day or a distance from another time. */
  private static boolean isDated(TimeMention time) {
    return time.kind() == TimeMention.Kind.DATE
        && time.anchor() != TimeMention.Anchor.NARRATIVE
        && !time.isVague();
  }

  private static Optional<Claim> claim(
      Reading reading, Themes themes, Sentence sentence, TimeMention time) {
    Clause segment = segment(sentence, time.at());
    EventWords words = EventWords.standard();
    DatedAct act = DatedAct.governing(segment, time.at(), words.colourless());
    if (act == null || words.again().in(segment)) {
      return Optional.empty();
    }
    Subject subject =
        new Subject(
            "when" + ordinals(reading, segment),
            act.lemma(),
            Names.in(reading, segment),
            theme(themes, sentence, act, time),
            Coverage.WHOLE);
    Clause value = new Clause(sentence, time.at().from(), time.at().to());
    return Optional.of(
        new Claim(
            ClaimKind.EVENT_TIME,
            subject,
            new Value.Time(time),
            reading.scopes().read(segment, time.at().from(), time),
            reading.contentWords().within(segment, value),
            time.at()));
  }

  /**
   * The stretch around a date that has one verb and what belongs to it. A date that opens or closes
   * a clause with no verb before the date belongs to what follows: "until Monday, when he called".
   */
  private static Clause segment(Sentence sentence, TokenSpan time) {
    Clause clause = Clauses.at(sentence, time.from());
    int from = time.from();
    while (from > Math.max(clause.from(), time.from() - REACH) && !opens(sentence, from)) {
      from--;
    }
    boolean leads = time.from() - from <= 1;
    int to = leads && opens(sentence, time.to()) ? time.to() + 1 : time.to();
    while (to < Math.min(clause.to(), time.to() + REACH) && !opens(sentence, to)) {
      to++;
    }
    return new Clause(sentence, from, to);
  }

  /** What was done or who did it, where a common noun says so. */
  private static Set<String> theme(
      Themes themes, Sentence sentence, DatedAct act, TimeMention time) {
    if (!act.verb()) {
      return Set.of();
    }
    int limit = time.at().from() > act.token() ? time.at().from() : sentence.size();
    int object =
        Themes.isPassive(sentence, act.token()) ? -1 : themes.after(sentence, act.token(), limit);
    int theme = object >= 0 ? object : themes.before(sentence, act.token());
    return theme < 0 || sentence.tag(theme) != Tag.NOUN
        ? Set.of()
        : Set.of(Lemmas.english().noun(sentence.lower(theme)));
  }

  private static boolean opens(Sentence sentence, int token) {
    return SUBORDINATORS.contains(sentence.lower(token));
  }

  /** The first election and the second are two. */
  private static String ordinals(Reading reading, Clause clause) {
    StringBuilder ordinals = new StringBuilder();
    for (AmountMention amount : reading.mentions(clause.sentence(), AmountMention.class)) {
      if (clause.contains(amount.at().from())
          && amount.quantity().unit().dimension() == Dimension.ORDER) {
        ordinals.append(' ').append(amount.quantity().stated());
      }
    }
    return ordinals.toString();
  }
}
