package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.ScoreMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Results of matches, the same match under one subject: that of its lead, which "the 3-1 win"
 * means, or one that shares the names of both sides.
 */
final class ScoreExtractor implements ClaimExtractor {

  private static final Cues CUES = Cues.load("score.txt");

  /**
   * How far before a score its verb may stand, and where the loser's name and rank come between.
   */
  private static final int VERB = 8;

  private static final int SETS_VERB = 12;

  /** How far after a score the words may stand that tell of another match. */
  private static final int AFTER = 6;

  /** Words at the start of a sentence that tell when all of it was. */
  private static final int OPENING = 4;

  /** Words between "a 5-3 win" and "like that". */
  private static final int LIKENESS = 7;

  /** A match of which the text has told a result, with the words of the names beside it. */
  private record Match(Statement statement, Set<String> names, Told first) {}

  @Override
  public List<Claim> extract(Reading reading) {
    List<Match> matches = new ArrayList<>();
    boolean roundUp = isRoundUp(reading);
    for (Sentence sentence : reading.sentences()) {
      Told told = result(reading, sentence, roundUp);
      if (told != null) {
        addTo(matches, sentence, told);
      }
    }
    List<Claim> claims = new ArrayList<>();
    matches.forEach(match -> claims.addAll(match.statement().claims()));
    List<Told> results = matches.stream().map(Match::first).toList();
    claims.addAll(MatchMargins.in(reading, results));
    claims.addAll(MatchSets.in(reading, results));
    claims.addAll(HalfTimes.in(reading));
    return claims;
  }

  /** The only score of the sentence that is the result of a match, or null. */
  private static @Nullable Told result(Reading reading, Sentence sentence, boolean roundUp) {
    List<Told> results =
        Told.all(reading, sentence).stream()
            .filter(told -> told.line() ? !roundUp : isResult(sentence, told))
            .toList();
    return results.size() == 1 ? results.get(0) : null;
  }

  /** A text with the lines of several matches does not tell of one. */
  private static boolean isRoundUp(Reading reading) {
    long lines =
        reading.sentences().stream()
            .map(sentence -> Told.read(reading, sentence))
            .filter(told -> told != null && told.line())
            .count();
    return lines > 1;
  }

  private static void addTo(List<Match> matches, Sentence s, Told score) {
    Set<String> names = names(s, score.at());
    Match match = null;
    if (isAnaphoric(s, score.at())) {
      if (matches.isEmpty()) {
        matches.add(new Match(new Statement("match", score.at()), names, score));
      }
      match = isOfOthers(s, score.at(), matches.get(0)) ? null : matches.get(0);
    } else if (isPossessive(s, score.at().from()) && matches.size() == 1) {
      match = shared(matches.get(0).names(), names) > 0 ? matches.get(0) : null;
    } else {
      for (Match known : matches) {
        match = match == null && shared(known.names(), names) > 1 ? known : match;
      }
      if (match == null) {
        match = new Match(new Statement("match", score.at()), names, score);
        matches.add(match);
      }
    }
    if (match != null) {
      Value result = new Value.Text(result(score));
      match.statement().add(ClaimKind.RESULT, "result", result, score.at());
    }
  }

  /** One pair, with a verb or noun of winning beside it, and not on the way or elsewhere. */
  private static boolean isResult(Sentence s, Told told) {
    TokenSpan score = told.at();
    boolean inSets = told.pairs().size() > 1;
    int from = score.from();
    int to = score.to();
    boolean said =
        CUES.first(s, from - (inSets ? SETS_VERB : VERB), from, "verb") >= 0
            || CUES.has("noun", s.lower(to))
            || isLikeThat(s, score);
    boolean apart =
        CUES.first(s, from - 5, to + 3, "apart") >= 0
            || isOfAnother(s, from - VERB, to + AFTER)
            || isOfAnother(s, 0, OPENING);
    return said && !apart;
  }

  /** The result from the winner's side: of a match in sets, who won the last of them. */
  private static String result(Told score) {
    ScoreMention.Pair last = score.pairs().get(score.pairs().size() - 1);
    boolean turned = last.left() < last.right();
    return score.pairs().stream()
        .map(pair -> turned ? new ScoreMention.Pair(pair.right(), pair.left()) : pair)
        .map(ScoreMention.Pair::toString)
        .collect(Collectors.joining(" "));
  }

  /** "The 3-1 victory", "that 7-4 success", "the evening's 4-3 defeat", "a 5-3 like that". */
  private static boolean isAnaphoric(Sentence s, TokenSpan score) {
    int from = score.from();
    boolean ofTheDay = isPossessive(s, from) && CUES.has("day", s.lower(from - 3));
    return CUES.has("this", s.lower(from - 1)) || ofTheDay || isLikeThat(s, score);
  }

  /** Whether a word tells of another match: "last season", "in May" unless it is in May now. */
  private static boolean isOfAnother(Sentence s, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(s.size(), to); i++) {
      boolean last = s.is(i, "last") && !CUES.has("past", s.lower(i + 1));
      boolean now = CUES.has("month", s.lower(i)) && isMonthOfNews(s, s.lower(i));
      if (CUES.has("other", s.lower(i)) && !last && !now) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMonthOfNews(Sentence s, String month) {
    return s.document()
        .published()
        .map(day -> day.getMonth().name().toLowerCase(Locale.ROOT).equals(month))
        .orElse(false);
  }

  private static boolean isLikeThat(Sentence s, TokenSpan score) {
    for (int i = score.to(); i < Math.min(s.size(), score.to() + LIKENESS); i++) {
      boolean like = s.is(i, "like") && (s.is(i + 1, "this") || s.is(i + 1, "that"));
      if (like && s.is(score.from() - 1, "a")) {
        return true;
      }
    }
    return false;
  }

  /** "The 1-1 draw between Stoke and Leaford", where the match is another. */
  private static boolean isOfOthers(Sentence s, TokenSpan score, Match match) {
    int after = score.to() + 1;
    if (!CUES.has("opponent", s.lower(after)) || after + 1 >= s.size()) {
      return false;
    }
    Token name = s.token(after + 1);
    return name.isCapitalised() && !match.names().contains(name.lower());
  }

  /** "Lee's 6-4, 7-5 victory", if the text tells of one match only. */
  private static boolean isPossessive(Sentence s, int from) {
    return s.is(from - 1, "s") && from > 1 && !s.token(from - 2).isWord();
  }

  static Set<String> names(Sentence s, TokenSpan score) {
    Set<String> names = new HashSet<>();
    for (int i = Math.max(0, score.from() - 14); i < Math.min(score.to() + 12, s.size()); i++) {
      Token token = s.token(i);
      boolean name = token.isWord() && token.isCapitalised() && token.text().length() > 3;
      if (name && !CUES.has("competition", token.lower())) {
        names.add(token.lower());
      }
    }
    return names;
  }

  private static int shared(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size();
  }
}
