package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.ScoreMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Results of matches, the same match under one subject: that of its lead, which "the 3-1 win"
 * means, or one that shares the names of both sides.
 */
final class ScoreExtractor implements ClaimExtractor {

  private static final Cues CUES = Cues.load("score.txt");

  /** A match of which the text has told a result, with the words of the names beside it. */
  private record Match(Statement statement, Set<String> names) {}

  @Override
  public List<Claim> extract(Reading reading) {
    List<Match> matches = new ArrayList<>();
    boolean roundUp = isRoundUp(reading);
    Told first = null;
    for (Sentence sentence : reading.sentences()) {
      Told told = Told.read(reading, sentence);
      if (told != null && (told.line() ? !roundUp : isResult(sentence, told.at()))) {
        addTo(matches, sentence, told);
        first = first == null ? told : first;
      }
    }
    List<Claim> claims = new ArrayList<>();
    matches.forEach(match -> claims.addAll(match.statement().claims()));
    if (matches.size() == 1 && first != null && first.pairs().size() == 1) {
      claims.addAll(margins(reading, first));
    }
    claims.addAll(halves(reading));
    return claims;
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
    if (isAnaphoric(s, score.at().from())) {
      boolean other = matches.isEmpty() || isOfOthers(s, score.at(), matches.get(0));
      match = other ? null : matches.get(0);
    } else if (isPossessive(s, score.at().from()) && matches.size() == 1) {
      match = shared(matches.get(0).names(), names) > 0 ? matches.get(0) : null;
    } else {
      for (Match known : matches) {
        match = match == null && shared(known.names(), names) > 1 ? known : match;
      }
      if (match == null) {
        match = new Match(new Statement("match", score.at()), names);
        matches.add(match);
      }
    }
    if (match != null) {
      Value result = new Value.Text(result(score));
      match.statement().add(ClaimKind.RESULT, "result", result, score.at());
    }
  }

  /** The score of the only match of a text, with by how much it is said to have been won. */
  private static List<Claim> margins(Reading reading, Told score) {
    List<Claim> claims = new ArrayList<>();
    ScoreMention.Pair pair = score.pairs().get(0);
    for (Sentence sentence : reading.sentences()) {
      Margins.Margin margin =
          Margins.ofMatch(sentence, reading.mentions(sentence, AmountMention.class));
      if (margin != null) {
        claims.addAll(
            new Statement("margin", margin.at())
                .add(ClaimKind.RESULT, "score", Margins.exact(pair.left()), score.at())
                .add(ClaimKind.RESULT, "score", Margins.exact(pair.right()), score.at())
                .add(ClaimKind.MARGIN, "margin", margin.quantity(), margin.at())
                .claims());
      }
    }
    return claims;
  }

  /** The scores at half-time, if no two of them are told of different sides. */
  private static List<Claim> halves(Reading reading) {
    Statement statement = null;
    Set<String> sides = Set.of();
    for (Sentence s : reading.sentences()) {
      Told told = Told.read(reading, s);
      if (told == null || told.pairs().size() != 1 || !isAtHalf(s, told.at())) {
        continue;
      }
      Set<String> names = names(s, told.at());
      if (!sides.isEmpty() && !names.isEmpty() && shared(sides, names) == 0) {
        return List.of();
      }
      sides = sides.isEmpty() ? names : sides;
      statement = statement == null ? new Statement("half", told.at()) : statement;
      Value result = new Value.Text(told.pairs().get(0).winnerFirst().toString());
      statement.add(ClaimKind.RESULT, "half-time score", result, told.at());
    }
    return statement == null ? List.of() : statement.claims();
  }

  /** "Half-time: Norrland 1-1 Esbo", "a 2-1 half-time lead". */
  private static boolean isAtHalf(Sentence s, TokenSpan score) {
    for (int i = Math.max(0, score.from() - 5); i < Math.min(s.size(), score.to() + 3); i++) {
      int time = s.is(i + 1, "-") ? i + 2 : i + 1;
      if (s.is(i, "halftime") || s.is(i, "half") && s.is(time, "time")) {
        return CUES.first(s, score.from() - 6, score.to() + 4, "earlier") < 0;
      }
    }
    return false;
  }

  /** One pair, with a verb or noun of winning beside it, and not on the way or elsewhere. */
  private static boolean isResult(Sentence s, TokenSpan score) {
    int from = score.from();
    int to = score.to();
    boolean said = CUES.first(s, from - 8, from, "verb") >= 0 || CUES.has("noun", s.lower(to));
    boolean apart =
        CUES.first(s, from - 5, to + 3, "apart") >= 0 || CUES.first(s, 0, s.size(), "other") >= 0;
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

  /** "The 3-1 victory". */
  private static boolean isAnaphoric(Sentence s, int from) {
    return s.is(from - 1, "the") || s.is(from - 1, "this") || s.is(from - 1, "their");
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

  private static Set<String> names(Sentence s, TokenSpan score) {
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
