package io.gainsay.amount;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Mention;
import io.gainsay.mention.MentionFinder;
import io.gainsay.mention.ScoreMention;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import io.gainsay.nlp.TokenSpan;
import io.gainsay.text.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts and scores. What is a date, a time or a duration is no amount, so the time
 * expressions of the document are asked for; an age ("34 years old") goes before the duration in
 * it. Immutable and thread-safe.
 */
public final class AmountFinder implements MentionFinder {

  private final NumberWords numbers = new NumberWords();
  private final Scores scores = new Scores(numbers, UnitTable.standard());
  private final CountWords countWords = new CountWords(numbers);
  private final AmountReader amounts =
      new AmountReader(numbers, new UnitReader(UnitTable.standard()));

  /** The amounts and scores in a document of which no time expressions are known. */
  @Override
  public List<Mention> find(Document document, List<Sentence> sentences) {
    return find(document, sentences, List.of());
  }

  /**
   * The amounts and scores in a document, in the order of the text, none overlapping another.
   *
   * @param document the document
   * @param sentences its sentences in reading order
   * @param times its time expressions in any order; only ages may overlap one, and only a duration
   */
  public List<Mention> find(Document document, List<Sentence> sentences, List<TimeMention> times) {
    Taken taken = new Taken(sentences.size(), times);
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      findIn(sentence, taken, found);
    }
    return found;
  }

  private void findIn(Sentence s, Taken taken, List<Mention> found) {
    int i = 0;
    int floor = 0;
    while (i < s.size()) {
      Mention mention = isTrigger(s, i) && !taken.isFixed(s, i) ? read(s, i, floor, taken) : null;
      if (mention == null) {
        i = isTrigger(s, i) ? skip(s, i) : i + 1;
      } else {
        found.add(mention);
        i = mention.at().to();
        floor = i;
      }
    }
  }

  private boolean isTrigger(Sentence s, int i) {
    Token token = s.token(i);
    return numbers.canStart(s, i)
        || token.is("-")
        || token.is("minus")
        || token.is("negative")
        || token.is("−")
        || CountWords.canStart(token.lower());
  }

  /** The parts of a number that is no amount are none either: "192.168.1.2". */
  private int skip(Sentence s, int i) {
    Numeral number = s.token(i).isDigits() ? numbers.read(s, i) : null;
    int at = number == null ? i + 1 : number.to();
    while (number != null && at < s.size() && isJoinedDigits(s, at)) {
      at++;
    }
    return at;
  }

  private static boolean isJoinedDigits(Sentence s, int i) {
    Token token = s.token(i);
    boolean joint = !token.spaced() && !token.isWord() && !token.is(")");
    return token.isDigits()
        || joint && i + 1 < s.size() && s.token(i + 1).isDigits() && !s.token(i + 1).spaced();
  }

  private @Nullable Mention read(Sentence s, int i, int floor, Taken taken) {
    ScoreMention score = scores.read(s, i);
    if (score != null && taken.isFree(score.at())) {
      return score;
    }
    AmountMention counted = countWords.read(s, i);
    if (counted != null && taken.isFree(counted.at())) {
      return counted;
    }
    AmountMention amount = amounts.read(s, i, floor);
    if (amount == null) {
      return null;
    }
    boolean free =
        taken.isFree(amount.number()) || AmountReader.isAge(amount) && taken.isLoose(amount.at());
    return free ? amount : null;
  }

  /** The tokens that time expressions have taken. */
  private static final class Taken {
    private final BitSet[] fixed;
    private final BitSet[] durations;

    Taken(int sentences, List<TimeMention> times) {
      fixed = new BitSet[sentences];
      durations = new BitSet[sentences];
      for (TimeMention time : times) {
        BitSet[] kind = time.kind() == TimeMention.Kind.DURATION ? durations : fixed;
        int index = time.at().sentence().index();
        if (kind[index] == null) {
          kind[index] = new BitSet();
        }
        kind[index].set(time.at().from(), time.at().to());
      }
    }

    boolean isFixed(Sentence s, int i) {
      BitSet bits = fixed[s.index()];
      return bits != null && bits.get(i);
    }

    /** Whether no date or time of day has any of the tokens. */
    boolean isLoose(TokenSpan at) {
      return isClear(fixed[at.sentence().index()], at);
    }

    boolean isFree(TokenSpan at) {
      return isLoose(at) && isClear(durations[at.sentence().index()], at);
    }

    private static boolean isClear(@Nullable BitSet bits, TokenSpan at) {
      if (bits == null) {
        return true;
      }
      int next = bits.nextSetBit(at.from());
      return next < 0 || next >= at.to();
    }
  }
}
