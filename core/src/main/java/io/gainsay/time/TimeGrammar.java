package io.gainsay.time;

import io.gainsay.mention.Hedge;
import io.gainsay.mention.TimeLength;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the families of expressions together: hedges, parts and what they are of, and what {@link
 * CalendarWholes} and {@link DayTimes} take in.
 */
final class TimeGrammar implements Parser {

  /** "The end of the beginning of the …" must end somewhere. */
  private static final int MAX_DEPTH = 4;

  private static final Parser RELATIVE = new RelativeParser();
  private static final Parser PERIODS = new PeriodParser();

  private final List<Parser> families;
  private final ClockParser clock = new ClockParser();
  private final DayTimes times = new DayTimes(clock);
  private final QuantityParser quantities = new QuantityParser((t, i) -> core(t, i, 1));

  TimeGrammar() {
    families =
        List.of(
            RELATIVE,
            PERIODS,
            new SetParser(),
            TimeGrammar::reference,
            clock,
            NumericDates::at,
            new DateParser(),
            new YearParser());
  }

  @Override
  public @Nullable Parse at(Tokens t, int i) {
    return t.canBegin(i) ? Parser.longer(core(t, i, 0), hedged(t, i)) : null;
  }

  /** "nearly two weeks", "about 10:35 a.m.". */
  private @Nullable Parse hedged(Tokens t, int i) {
    Entry entry = t.entry(i, Category.HEDGE);
    if (entry == null) {
      return null;
    }
    Hedge hedge = Hedge.valueOf(entry.value());
    Parse inner = core(t, i + entry.length(), 1);
    if (inner == null) {
      return null;
    }
    boolean amount =
        inner.expression() instanceof DurationExpression
            || inner.expression() instanceof OffsetExpression o
                && o.origin() == null
                && !Grain.isDayName(o, inner);
    boolean spatial = t.isAny(i, "over", "under", "some", "about", "up", "around");
    boolean the = t.isAny(i + entry.length(), "the", "these", "those", "recent");
    boolean point = hedge == Hedge.ABOUT && inner.expression() instanceof ClockExpression;
    return amount && !(spatial && the) || point ? inner.from(i).withHedge(hedge) : null;
  }

  private @Nullable Parse core(Tokens t, int i, int depth) {
    if (!t.exists(i) || !t.canBegin(i)) {
      return null;
    }
    Parse best = part(t, i, depth);
    for (Parser family : families) {
      Parse found = family.at(t, i);
      best = Parser.longer(best, found == null ? null : extended(t, found, depth));
    }
    if (depth > MAX_DEPTH) {
      return best;
    }
    best = Parser.longer(best, quantity(t, i, depth));
    best = Parser.longer(best, weekOf(t, i, depth));
    return Parser.longer(best, nthWeekday(t, i, depth));
  }

  private @Nullable Parse quantity(Tokens t, int i, int depth) {
    Parse found = quantities.at(t, i);
    return found == null ? null : extended(t, found, depth);
  }

  private static @Nullable Parse reference(Tokens t, int i) {
    Entry entry = t.entry(i, Category.REFERENCE);
    return entry == null || t.is(i + entry.length(), "as")
        ? null
        : Parse.of(new TimeExpression.Reference(entry.value()), i, i + entry.length());
  }

  /** "early 1990s", "the end of the year", "late on Monday". */
  private @Nullable Parse part(Tokens t, int i, int depth) {
    int at = t.is(i, "the") && t.has(i + 1, Category.PART) ? i + 1 : i;
    Entry entry = t.entry(at, Category.PART);
    if (entry == null || depth > MAX_DEPTH) {
      return null;
    }
    int next = at + entry.length();
    next = t.isHyphen(next) ? next + 1 : next;
    Parse inner = core(t, next, depth + 1);
    if (inner == null) {
      inner = definite(t, next);
    }
    if (inner == null || !isPlace(inner.expression())) {
      return null;
    }
    int from = t.isHyphen(next - 1) && t.is(at, "late") ? at : i;
    PartExpression.Part part = PartExpression.Part.valueOf(entry.value());
    return Parse.of(new PartExpression(part, inner.expression()), from, inner.end());
  }

  /** "the end of <em>the day</em>", "mid-<em>afternoon</em>". */
  private static @Nullable Parse definite(Tokens t, int i) {
    int at = t.is(i, "the") ? i + 1 : i;
    Entry part = t.entry(at, Category.DAYPART);
    if (part != null) {
      TimeExpression day =
          new CycleReference(new Cycle.OfUnit(TimeLength.Unit.DAY), Deixis.THAT, null);
      return Parse.of(new DayPartExpression(part.value(), day), i, at + 1);
    }
    Entry season = t.entry(at, Category.SEASON);
    if (season != null) {
      return Parse.of(
          new CycleReference(Cycle.Yearly.season(season.value()), Deixis.PLAIN, null), i, at + 1);
    }
    boolean bare = t.isAny(i - 1, "of");
    Units.Reading unit = at > i || bare ? Units.at(t, at) : null;
    boolean whole =
        unit != null && !unit.plural() && unit.unit().seconds() >= TimeLength.Unit.DAY.seconds();
    return unit != null && whole ? PeriodParser.definite(t, unit, i) : null;
  }

  private static boolean isPlace(TimeExpression expression) {
    return !(expression instanceof DurationExpression)
        && !(expression instanceof TimeExpression.Reference)
        && !(expression instanceof TimeExpression.Recurring)
        && !(expression instanceof OffsetExpression offset && offset.amount().vague());
  }

  /** Takes in what follows: years after months, parts and times after days. */
  private Parse extended(Tokens t, Parse found, int depth) {
    if (depth > MAX_DEPTH) {
      return found;
    }
    Parse current = CalendarWholes.around(t, found);
    current = nthWithin(t, current, depth);
    current = spanWithin(t, current, depth);
    return times.around(t, current, (tokens, i) -> core(tokens, i, depth + 1));
  }

  /** "the first Monday of March", "the last weekend of June". */
  private @Nullable Parse nthWeekday(Tokens t, int i, int depth) {
    int at = t.is(i, "the") ? i + 1 : i;
    SmallNumbers.Reading ordinal = SmallNumbers.ordinal(t, at);
    int nth = ordinal != null ? (int) ordinal.value() : t.is(at, "last") ? -1 : 0;
    int noun = ordinal != null ? ordinal.end() : at + 1;
    Entry weekday = t.entry(noun, Category.WEEKDAY);
    Entry day = weekday != null ? weekday : t.entry(noun, Category.WEEKEND);
    if (nth == 0 || nth > 5 || day == null) {
      return null;
    }
    int of = noun + day.length();
    Parse whole = t.isAny(of, "of", "in") ? core(t, of + 1, depth + 1) : null;
    return whole == null || !isPlace(whole.expression())
        ? null
        : Parse.of(
            new NthWeekdayExpression(
                nth, weekday == null ? null : DayOfWeek.of(weekday.number()), whole.expression()),
            i,
            whole.end());
  }

  /** "the week of April 10". */
  private @Nullable Parse weekOf(Tokens t, int i, int depth) {
    int at = t.is(i, "the") ? i + 1 : i;
    boolean week =
        t.is(at, "week") && t.isAny(at + 1, "of", "beginning", "starting", "ending", "commencing");
    int from = t.is(at + 2, "on") ? at + 3 : at + 2;
    Parse day = week ? core(t, from, depth + 1) : null;
    return day == null || !Grain.isDay(day.expression())
        ? null
        : Parse.of(
            new CycleReference(
                new Cycle.OfUnit(TimeLength.Unit.WEEK), Deixis.PLAIN, day.expression()),
            i,
            day.end());
  }

  /** "the first six months of 2023", "the last three days of May". */
  private Parse spanWithin(Tokens t, Parse found, int depth) {
    int at = t.is(found.from(), "the") ? found.from() + 1 : found.from();
    boolean ordered = t.isAny(at, "first", "last", "final", "opening");
    if (!(found.expression() instanceof DurationExpression span)
        || !ordered
        || !t.isAny(found.end(), "of", "in")) {
      return found;
    }
    Parse whole = core(t, found.end() + 1, depth + 1);
    return whole == null || !isPlace(whole.expression()) || Grain.isNthOfOpen(whole.expression())
        ? found
        : found.withExpression(
            new SpanExpression(
                span.amounts().get(0), t.isAny(at, "first", "opening"), whole.expression()),
            whole.end());
  }

  /** "the first week of 2015", "the last day of March". */
  private Parse nthWithin(Tokens t, Parse found, int depth) {
    if (!(found.expression() instanceof NthUnitExpression nth) || nth.whole() != null) {
      return found;
    }
    if (!t.isAny(found.end(), "of", "in")) {
      return found;
    }
    Parse whole = core(t, found.end() + 1, depth + 1);
    return whole == null || !isPlace(whole.expression()) || Grain.isNthOfOpen(whole.expression())
        ? found
        : found.withExpression(
            new NthUnitExpression(nth.ordinal(), nth.unit(), whole.expression()), whole.end());
  }
}
