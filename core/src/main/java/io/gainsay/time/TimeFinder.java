package io.gainsay.time;

import io.gainsay.mention.MentionFinder;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeMention.Anchor;
import io.gainsay.mention.TimeMention.Kind;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import io.gainsay.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates, times of day, durations and sets of times in English prose and places them on the
 * calendar. What depends on a day of publication stays open where the document has none; the
 * machine's clock, zone and locale are never asked. Immutable and thread-safe.
 */
public final class TimeFinder implements MentionFinder {

  private final TimeLexicon lexicon = TimeLexicon.load();
  private final TenseReader tenses = TenseReader.load();
  private final TimeGrammar grammar = new TimeGrammar();

  @Override
  public List<TimeMention> find(Document document, List<Sentence> sentences) {
    Narrative narrative = new Narrative(document.published().orElse(null));
    List<TimeMention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Tokens tokens = Tokens.of(sentence, lexicon);
      if (tokens != null) {
        find(tokens, narrative, mentions);
      }
    }
    return mentions;
  }

  private void find(Tokens tokens, Narrative narrative, List<TimeMention> mentions) {
    TimeMention before = null;
    for (Parse parse : RangeCompleter.complete(tokens, parses(tokens))) {
      boolean ends = before != null && RangeCompleter.isRange(tokens, before.at(), parse.from());
      TimeRange start = ends && before != null ? before.range() : null;
      before = mention(tokens, parse, narrative, start == null ? null : start.firstDay());
      mentions.add(before);
    }
  }

  private List<Parse> parses(Tokens tokens) {
    List<Parse> parses = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Parse parse = grammar.at(tokens, i);
      if (parse != null) {
        parses.add(parse);
      }
      i = parse == null ? i + 1 : parse.end();
    }
    return parses;
  }

  private TimeMention mention(
      Tokens tokens, Parse parse, Narrative narrative, @Nullable LocalDate rangeStart) {
    Tense tense = tenses.around(tokens, parse.from(), parse.end());
    int sentence = tokens.sentence().index();
    Resolution resolution =
        parse.expression().resolve(narrative.context(tense, sentence, rangeStart));
    if (!isComparison(parse.expression())) {
      narrative.follow(resolution, sentence);
    }
    return new TimeMention(
        new TokenSpan(tokens.sentence(), parse.from(), parse.end()),
        resolution.kind(),
        resolution.value(),
        resolution.range(),
        DurationExpression.hedged(resolution.length(), parse.hedge()),
        resolution.anchor(),
        parse.hedge(),
        resolution.weekday(),
        resolution.zone());
  }

  /** "Up from four cents a year earlier": the text does not go on from there. */
  private static boolean isComparison(TimeExpression expression) {
    return expression instanceof OffsetExpression offset && offset.isYearBefore();
  }

  /** The time that the text is telling of, as it moves along. */
  private static final class Narrative {

    /** For how many sentences a report of quarterly results stays one. */
    private static final int QUARTER_REACH = 3;

    private final @Nullable LocalDate published;
    private @Nullable CalendarPeriod last;
    private @Nullable LocalDate day;
    private @Nullable CalendarPeriod quarter;
    private int quarterSentence;

    Narrative(@Nullable LocalDate published) {
      this.published = published;
    }

    TimeContext context(Tense tense, int sentence, @Nullable LocalDate rangeStart) {
      boolean inFocus = sentence - quarterSentence <= QUARTER_REACH;
      return new TimeContext(published, last, day, inFocus ? quarter : null, tense, rangeStart);
    }

    private static boolean isQuarter(String value) {
      return value.startsWith("-Q", 4);
    }

    void follow(Resolution resolution, int sentence) {
      TimeRange range = resolution.range();
      TimeLength length = resolution.length();
      if (resolution.kind() == Kind.DURATION
          && length != null
          && length.unit() == TimeLength.Unit.MONTH) {
        // "For the nine months": what follows is no longer of a quarter.
        quarter = null;
        last = last != null && isQuarter(last.value()) ? null : last;
      }
      boolean place =
          range != null && resolution.kind() != Kind.DURATION && resolution.anchor() != Anchor.NONE;
      if (range == null || !place) {
        return;
      }
      last = new CalendarPeriod(resolution.value(), range);
      if (isQuarter(resolution.value()) && resolution.anchor() != Anchor.NARRATIVE) {
        quarter = last;
        quarterSentence = sentence;
      }
      if (resolution.value().length() >= 10) {
        day = range.firstDay();
      }
    }
  }
}
