package io.gainsay.claim.result;

import io.gainsay.claim.Standing;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody made of all there was to make: "8 points out of nine", "seven and a half from
 * the nine games". What was missed is the other side's.
 */
final class OutOfFigures {

  private final ContestWords words;
  private final Numbers numbers;

  OutOfFigures(ContestWords words, Numbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  List<Stated> in(Sentence s) {
    List<Stated> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Numbers.Read made = numbers.at(s, i);
      Stated stated = made == null ? null : stated(s, i, made);
      if (stated != null) {
        found.add(stated);
        i = stated.at().to() - 1;
      } else if (made != null) {
        i = made.to() - 1;
      }
    }
    return found;
  }

  private @Nullable Stated stated(Sentence s, int from, Numbers.Read made) {
    boolean unit = words.hasNoun("attempt", s, made.to());
    int link = unit ? made.to() + 1 : made.to();
    boolean outOf = s.is(link, "out") && s.is(link + 1, "of");
    int after = outOf ? link + 2 : link + 1;
    int start = s.is(after, "the") || s.is(after, "a") ? after + 1 : after;
    Numbers.Read all = outOf || s.is(link, "from") ? numbers.at(s, start) : null;
    if (all == null || all.value().compareTo(made.value()) < 0) {
      return null;
    }
    boolean counted = words.hasNoun("attempt", s, all.to());
    BigDecimal missed = all.value().subtract(made.value());
    // Of points from games one may make more than a point a game; "from" tells less than "out of".
    boolean told = outOf ? unit || counted : counted && missed.compareTo(made.value()) <= 0;
    int noun = unit ? made.to() : all.to();
    return told && words.tellsOfContest(s, 0, s.size())
        ? new Stated(
            Standing.of(made.value(), missed),
            new TokenSpan(s, from, all.to()),
            ContestWords.lemma(s, noun))
        : null;
  }
}
