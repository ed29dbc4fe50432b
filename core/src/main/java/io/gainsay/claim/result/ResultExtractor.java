package io.gainsay.claim.result;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Names;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Claims about how contests end or stand: every score, tally and margin with the words around it,
 * so that a rule can tell whether another place tells the same result.
 */
public final class ResultExtractor implements ClaimExtractor {

  private static final String KEY = "RESULT";

  /** So near a pair of numbers a word of a draw or of a margin tells the same result. */
  private static final int SAME = 5;

  private final ContestWords words = new ContestWords();
  private final Moments moments = new Moments(words);
  private final DashedPairs dashed;
  private final CountedPairs counted;
  private final OutOfFigures outOf;
  private final FacingFigures facing;
  private final Margins margins;
  private final LevelResults levels;

  public ResultExtractor() {
    Numbers numbers = new Numbers(words);
    dashed = new DashedPairs(words, numbers, moments);
    counted = new CountedPairs(words, numbers);
    outOf = new OutOfFigures(words, numbers);
    facing = new FacingFigures(words, numbers);
    margins = new Margins(words);
    levels = new LevelResults(words);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (Stated stated : results(reading, sentence)) {
        claims.add(claim(reading, stated.timed(moments)));
      }
    }
    return claims;
  }

  /** What tells most is asked first; what overlaps it is part of it. */
  private List<Stated> results(Reading reading, Sentence s) {
    List<Stated> found = new ArrayList<>(dashed.in(reading, s));
    addApart(found, counted.in(s), 0);
    addApart(found, outOf.in(s), 0);
    addApart(found, facing.in(s), 0);
    addApart(found, margins.in(reading, s), 0);
    addApart(found, levels.in(s), SAME);
    return found;
  }

  private static void addApart(List<Stated> found, List<Stated> more, int distance) {
    List<TokenSpan> taken = found.stream().map(Stated::at).toList();
    for (Stated stated : more) {
      int from = stated.at().from() - distance;
      int to = stated.at().to() + distance;
      if (taken.stream().noneMatch(at -> at.from() < to && from < at.to())) {
        found.add(stated);
      }
    }
  }

  private static Claim claim(Reading reading, Stated stated) {
    TokenSpan at = stated.at();
    Sentence s = at.sentence();
    Clause clause = Clauses.at(s, at.from());
    Subject subject =
        new Subject(
            KEY,
            stated.head(),
            Names.in(reading, clause),
            modifiers(s, at, stated.head()),
            Coverage.of(s, at.from(), at.to()));
    return new Claim(
        ClaimKind.BARE_RESULT,
        subject,
        new Value.Result(stated.standing()),
        reading.scopes().readFigure(clause, at.from()),
        reading.contentWords().around(clause, new Clause(s, at.from(), at.to())),
        at);
  }

  /** What else is said of the noun: the "bonus-point" of "a 5-4 bonus-point win". */
  private static Set<String> modifiers(Sentence s, TokenSpan at, String head) {
    Set<String> modifiers = new LinkedHashSet<>();
    NounPhrase.startingAt(s, at.to())
        .filter(phrase -> ContestWords.lemma(s, phrase.head()).equals(head))
        .ifPresent(phrase -> modifiers.addAll(phrase.modifiers()));
    return modifiers;
  }
}
