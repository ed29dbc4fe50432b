package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.arithmetic.PartList.Part;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole and the parts listed for it: "41 dead: six children and 36 adults", "The 184 rooms
 * consist of 96 …, 40 … and 48 …".
 */
final class PartsExtractor implements AmountsExtractor {

  private static final Cues CUES = Cues.TOTAL;

  /** How far back a whole may stand that is named by what its parts make up. */
  private static final int SENTENCES_BACK = 40;

  /** A whole farther from its parts' sum than this is another whole. */
  private static final double LIKELY = 0.25;

  /** Of sums of money often only the largest are listed. */
  private static final double LIKELY_MONEY = 0.1;

  @Override
  public List<Claim> extract(Reading reading, Sentence sentence, List<AmountMention> amounts) {
    return amounts.size() > 1 ? parts(reading, sentence, amounts) : List.of();
  }

  private static List<Claim> parts(Reading reading, Sentence s, List<AmountMention> amounts) {
    for (int i = 1; i < s.size(); i++) {
      int start = startOfParts(s, i);
      if (start > i) {
        boolean composed = s.token(i).isWord();
        List<Part> parts = PartList.read(s, start, amounts);
        AmountMention whole = parts.size() > 1 ? wholeBefore(s, i, amounts, parts) : null;
        if (whole == null && composed && parts.size() > 1) {
          whole = wholeOf(reading, s, i, parts);
        }
        if (whole != null
            && isTotalled(whole, parts, composed)
            && !isCompletedAfter(reading, whole, parts)
            && !isSubject(s, parts)) {
          return claims(whole, parts);
        }
      }
    }
    return List.of();
  }

  /**
   * "Six Greens, four Liberals and five others, with three seats vacant": one part stands apart.
   */
  private static boolean isCompletedAfter(Reading reading, AmountMention whole, List<Part> parts) {
    TokenSpan last = parts.get(parts.size() - 1).at();
    Sentence s = last.sentence();
    double missing = whole.quantity().stated().doubleValue() - PartList.sum(parts);
    int next = s.index() + 1;
    Stream<AmountMention> here =
        reading.mentions(s, AmountMention.class).stream().filter(a -> a.at().from() >= last.to());
    Stream<AmountMention> following =
        next < reading.sentences().size()
            ? reading.mentions(reading.sentences().get(next), AmountMention.class).stream()
            : Stream.of();
    return Stream.concat(here, following)
        .anyMatch(a -> a.quantity().stated().doubleValue() == missing);
  }

  /** "There were 20 entries: six novels, four plays and five poems made the long list". */
  private static boolean isSubject(Sentence s, List<Part> parts) {
    int last = parts.get(parts.size() - 1).at().to();
    boolean verbAfter = verb(s, last, s.size());
    return verbAfter && !verb(s, parts.get(0).at().to(), parts.get(parts.size() - 1).at().from());
  }

  /** Whether a verb stands between two tokens, before a mark, a pronoun or a preposition. */
  private static boolean verb(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      Tag tag = s.tag(i);
      if (tag == Tag.VERB) {
        return true;
      }
      boolean ends = !s.token(i).isWord() || tag == Tag.PRON || tag == Tag.ADP;
      if (ends && to == s.size()) {
        return false;
      }
    }
    return false;
  }

  private static List<Claim> claims(AmountMention whole, List<Part> parts) {
    Statement statement = new Statement("total", parts.get(0).at());
    Precision precision = Precision.of(whole.quantity(), parts);
    statement.add(ClaimKind.WHOLE, "whole", precision.apply(whole.quantity()), whole.at());
    parts.forEach(
        part -> statement.add(ClaimKind.PART, "part", precision.apply(part.quantity()), part.at()));
    return statement.claims();
  }

  /** The index after a colon, a dash or a verb of composition at {@code i}, or {@code i}. */
  private static int startOfParts(Sentence s, int i) {
    if (s.is(i, ":") || s.is(i, "—") || s.is(i, "–") && s.token(i).spaced()) {
      return i + 1;
    }
    if (!s.token(i).isWord()) {
      return i;
    }
    if (CUES.has("composition", s.lower(i))) {
      return i + 1;
    }
    String two = s.lower(i) + " " + s.lower(i + 1);
    if (CUES.has("composition", two)) {
      return i + 2;
    }
    return CUES.has("composition", two + " " + s.lower(i + 2)) ? i + 3 : i;
  }

  /** The count before the list: the only one in its clause, or the only one it may add up to. */
  private static @Nullable AmountMention wholeBefore(
      Sentence s, int separator, List<AmountMention> amounts, List<Part> parts) {
    List<AmountMention> rivals = new ArrayList<>();
    for (AmountMention amount : amounts) {
      if (amount.at().to() <= separator && PartList.isLike(amount, parts)) {
        if (!rivals.isEmpty() && isApart(s, rivals.get(rivals.size() - 1), amount)) {
          rivals.clear();
        }
        rivals.add(amount);
      }
    }
    if (rivals.size() > 1) {
      double sum = PartList.sum(parts);
      rivals.removeIf(rival -> distance(rival, sum) > LIKELY * sum);
    }
    return rivals.size() == 1 ? rivals.get(0) : null;
  }

  /** Whether a later count opens a clause of its own, so that the list is of that one. */
  private static boolean isApart(Sentence s, AmountMention earlier, AmountMention later) {
    return s.is(later.at().from() - 1, "the")
        || CUES.first(s, earlier.at().to(), later.at().from(), "ends") >= 0;
  }

  /** "Local 47 is made up of …": the nearest count before it that the parts could be of. */
  private static @Nullable AmountMention wholeOf(
      Reading reading, Sentence s, int verb, List<Part> parts) {
    double sum = PartList.sum(parts);
    AmountMention nearest = null;
    for (int back = 1; back <= SENTENCES_BACK && s.index() - back >= 0; back++) {
      Sentence before = reading.sentences().get(s.index() - back);
      if (nearest != null && distance(nearest, sum) <= LIKELY * sum) {
        break;
      }
      if (!sharesName(s, verb, before)) {
        continue;
      }
      for (AmountMention amount : reading.mentions(before, AmountMention.class)) {
        double gap = Math.abs(amount.quantity().stated().doubleValue() - sum);
        if (PartList.isLike(amount, parts) && (nearest == null || gap < distance(nearest, sum))) {
          nearest = amount;
        }
      }
    }
    return nearest != null && distance(nearest, sum) <= LIKELY * sum ? nearest : null;
  }

  private static double distance(AmountMention amount, double sum) {
    return Math.abs(amount.quantity().stated().doubleValue() - sum);
  }

  /** Whether the subject before the verb and the other sentence share a name of two words. */
  private static boolean sharesName(Sentence s, int verb, Sentence other) {
    for (int i = 0; i + 1 < verb; i++) {
      boolean name = s.token(i).isCapitalised() && s.token(i).text().length() > 2;
      if (name
          && (s.token(i + 1).isCapitalised() || s.token(i + 1).isDigits())
          && hasPair(other, s.token(i).text(), s.token(i + 1).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPair(Sentence s, String first, String second) {
    for (int i = 0; i + 1 < s.size(); i++) {
      if (s.token(i).text().equals(first) && s.token(i + 1).text().equals(second)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the list is one of parts at all: not "three things: 12 dead and 30 hurt", where the
   * whole counts the items, and not a few examples.
   */
  private static boolean isTotalled(AmountMention whole, List<Part> parts, boolean composed) {
    double stated = whole.quantity().stated().doubleValue();
    double sum = PartList.sum(parts);
    boolean countsItems = stated == parts.size();
    boolean holds =
        parts.stream().allMatch(p -> p.quantity().stated().doubleValue() < stated * 1.5);
    long singles = parts.stream().filter(Part::single).count();
    boolean apposed = singles > 1 && sum > stated || singles == parts.size() && singles < 3;
    double likely = PartList.isMoney(parts) && sum < stated ? LIKELY_MONEY : LIKELY;
    boolean near = Math.abs(sum - stated) <= likely * Math.max(sum, stated);
    return !countsItems && !apposed && holds && (near || composed);
  }
}
