package io.gainsay.claim.result;

import io.gainsay.claim.Standing;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.Token;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads results with a dash between their numbers: "5-4", "two-nil", "6-4, 3-6, 7-5". A range looks
 * just so; what is told beside it tells them apart, and that few ranges descend.
 */
final class DashedPairs {

  private static final Set<String> DASHES = Set.of("-", "–", "‑", "−");

  private static final BigDecimal GREATEST = BigDecimal.valueOf(1000);

  /** How far before an ascending pair its verb may stand. */
  private static final int VERB = 8;

  private static final int NEAR = 3;

  /** How far from a sentence that tells only a score the text may speak of its contest. */
  private static final int AROUND = 4;

  private final ContestWords words;
  private final Numbers numbers;
  private final Moments moments;

  DashedPairs(ContestWords words, Numbers numbers, Moments moments) {
    this.moments = moments;
    this.words = words;
    this.numbers = numbers;
  }

  private record Pair(BigDecimal left, BigDecimal right, int from, int to) {

    boolean descends() {
      return left.compareTo(right) >= 0;
    }

    Standing standing() {
      return Standing.of(left, right);
    }

    TokenSpan at(Sentence s) {
      return new TokenSpan(s, from, to);
    }
  }

  /** The results of a sentence, those of sets with the tally of the sets. */
  List<Stated> in(Reading reading, Sentence s) {
    List<Stated> found = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      List<Pair> row = row(s, i);
      boolean sets = row.size() > 1 && !isOfSeveral(s, row);
      if (!row.isEmpty() && (sets || isResult(reading, s, row.get(0)))) {
        found.addAll(sets ? sets(s, row) : row.stream().map(pair -> plain(s, pair)).toList());
      }
      i = row.isEmpty() ? i + 1 : row.get(row.size() - 1).to();
    }
    return found;
  }

  /** Pairs one after the other; the numbers of tie-breaks stand in parentheses between them. */
  private List<Pair> row(Sentence s, int start) {
    List<Pair> row = new ArrayList<>();
    Pair next = pair(s, start);
    while (next != null) {
      row.add(next);
      int to = s.is(next.to(), "(") && s.is(next.to() + 2, ")") ? next.to() + 3 : next.to();
      int then = s.is(to, ",") || s.is(to, ";") ? to + 1 : to;
      next = pair(s, s.is(then, "and") ? then + 1 : then);
    }
    return row;
  }

  private @Nullable Pair pair(Sentence s, int i) {
    Numbers.Read left = numbers.single(s, i);
    if (left == null || !isJoined(s, i + 1)) {
      return null;
    }
    Numbers.Read right = side(s, i, left);
    if (right == null || isPartOfLonger(s, i, right.to())) {
      return null;
    }
    boolean small = left.value().max(right.value()).compareTo(GREATEST) < 0;
    return small ? new Pair(left.value(), right.value(), i, right.to()) : null;
  }

  /** The number after the dash; "one-all" has the same twice. */
  private Numbers.@Nullable Read side(Sentence s, int i, Numbers.Read left) {
    if (s.is(i + 2, "all")) {
      return new Numbers.Read(left.value(), i + 3);
    }
    Numbers.Read right = numbers.single(s, i + 2);
    boolean alike = i + 2 < s.size() && s.token(i).isDigits() == s.token(i + 2).isDigits();
    boolean nil = i + 2 < s.size() && words.has("nil", s.lower(i + 2));
    return alike || nil ? right : null;
  }

  private static boolean isJoined(Sentence s, int dash) {
    return dash + 1 < s.size()
        && DASHES.contains(s.lower(dash))
        && !s.token(dash).spaced()
        && !s.token(dash + 1).spaced();
  }

  /** "F-16-2", "1-800-555", "4-4-2", "$3-4", "3-4m". */
  private static boolean isPartOfLonger(Sentence s, int from, int to) {
    if (from > 0 && !s.token(from).spaced()) {
      Token before = s.token(from - 1);
      boolean opens = before.is("(") || before.is("\"") || before.is("“") || before.is("‘");
      if (!opens && !before.is("—") && !before.is("'")) {
        return true;
      }
    }
    if (to >= s.size() || s.token(to).spaced()) {
      return false;
    }
    Token after = s.token(to);
    boolean number = to + 1 < s.size() && !s.token(to + 1).spaced() && s.token(to + 1).isDigits();
    return after.isWord() || after.isDigits() || after.is("%") || number;
  }

  /** "Wins of 3-1 and 2-0": results of several matches, no sets. */
  private boolean isOfSeveral(Sentence s, List<Pair> row) {
    int from = row.get(0).from();
    int to = row.get(row.size() - 1).to();
    boolean of = s.is(from - 1, "of") || s.is(from - 1, "by");
    return isSeveral(s, from - 1) || isSeveral(s, of ? from - 2 : to);
  }

  private boolean isSeveral(Sentence s, int noun) {
    return words.isResultNoun(s, noun)
        && !s.is(noun, s.noun(noun))
        && !words.hasNoun("within", s, noun);
  }

  private boolean isResult(Reading reading, Sentence s, Pair pair) {
    if (isOther(reading, s, pair)) {
      return false;
    }
    if (qualified(s, pair) >= 0 || isBetweenNames(s, pair)) {
      return true;
    }
    boolean verb = words.any("verb", s, pair.from() - VERB, pair.from());
    boolean outcome = words.any("outcome", s, pair.from() - VERB, pair.from());
    boolean counts =
        NounPhrase.startingAt(s, afterHyphen(s, pair.to()))
            .map(noun -> s.tag(noun.head()) == Tag.NOUN)
            .orElse(false);
    if (counts || isIdiom(s, pair)) {
      return pair.descends() && words.any("verb", s, pair.from() - NEAR, pair.from());
    }
    boolean stands =
        words.any("stand", s, pair.from() - NEAR, pair.from()) || moments.isOnTheWay(pair.at(s));
    return stands || (pair.descends() ? words.areAround(reading, s, AROUND) : verb || outcome);
  }

  private static int afterHyphen(Sentence s, int i) {
    return s.is(i, "-") ? i + 1 : i;
  }

  private boolean isIdiom(Sentence s, Pair pair) {
    return words.has("idiom", s.lower(pair.from()) + "-" + s.lower(pair.to() - 1));
  }

  /** A date, an age, a measure, a page, a formation. */
  private boolean isOther(Reading reading, Sentence s, Pair pair) {
    TokenSpan at = pair.at(s);
    int after = afterHyphen(s, pair.to());
    return words.has("label", s.lower(pair.from() - 1))
        || words.has("label", s.lower(pair.from() - 2)) && s.is(pair.from() - 1, "of")
        || words.has("noun", s.lower(after))
        || reading.mentions(s, TimeMention.class).stream().anyMatch(t -> t.at().overlaps(at))
        || reading.mentions(s, AmountMention.class).stream()
            .anyMatch(a -> a.at().overlaps(at) && !a.quantity().unit().equals(Unit.COUNT));
  }

  /** "Norrland 1-1 Esbo". */
  private static boolean isBetweenNames(Sentence s, Pair pair) {
    return pair.from() > 0
        && pair.to() < s.size()
        && s.token(pair.from() - 1).isCapitalised()
        && s.token(pair.to()).isCapitalised()
        && s.tag(pair.from() - 1).isNominal()
        && s.tag(pair.to()).isNominal();
  }

  private Stated plain(Sentence s, Pair pair) {
    return new Stated(pair.standing(), pair.at(s), head(s, pair));
  }

  private String head(Sentence s, Pair pair) {
    int noun = qualified(s, pair);
    if (noun >= 0) {
      return ContestWords.lemma(s, noun);
    }
    boolean of = s.is(pair.from() - 1, "of") && words.isResultNoun(s, pair.from() - 2);
    return of ? ContestWords.lemma(s, pair.from() - 2) : "";
  }

  /** The noun of contests that a pair stands before, as in "the 3-1 away win"; or -1. */
  private int qualified(Sentence s, Pair pair) {
    int start = s.is(pair.to(), "away") ? pair.to() + 1 : afterHyphen(s, pair.to());
    Optional<NounPhrase> phrase = NounPhrase.startingAt(s, start);
    for (int i = phrase.map(NounPhrase::head).orElse(-1); i >= pair.to(); i--) {
      if (words.isResultNoun(s, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Each set is a part of its match, which ends as many sets to as many. */
  private static List<Stated> sets(Sentence s, List<Pair> row) {
    List<Stated> found = new ArrayList<>();
    long won = row.stream().filter(pair -> pair.left().compareTo(pair.right()) > 0).count();
    long lost = row.stream().filter(pair -> pair.left().compareTo(pair.right()) < 0).count();
    if (won != lost) {
      Standing match = Standing.of(BigDecimal.valueOf(won), BigDecimal.valueOf(lost));
      int to = row.get(row.size() - 1).to();
      found.add(new Stated(match, new TokenSpan(s, row.get(0).from(), to), "set"));
    }
    row.forEach(pair -> found.add(new Stated(pair.standing().soFar(), pair.at(s), "")));
    return found;
  }
}
