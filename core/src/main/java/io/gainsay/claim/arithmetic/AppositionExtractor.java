package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.arithmetic.PartList.Part;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.AmountMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.List;

/**
 * Parts in apposition to their whole: "four children, two sons and two daughters", "30 points, 18
 * in the first half and 12 in the second". A mere series, "four men, two women and a child", is
 * told apart by what it counts: sons and daughters are children, women are not men.
 */
final class AppositionExtractor implements AmountsExtractor {

  private static final Cues CUES = Cues.TOTAL;
  private static final Lexicon LEXICON = Lexicon.english();
  private static final Lemmas LEMMAS = Lemmas.english();

  /** A list of parts that falls shorter than this share of the whole is a choice of them. */
  private static final double MOST_SHORT = 0.1;

  /** A list that exceeds it by more than this share is of something else. */
  private static final double MOST_OVER = 0.5;

  /** How many words may stand between a whole and the comma after it. */
  private static final int FARTHEST = 4;

  @Override
  public List<Claim> extract(Reading reading, Sentence sentence, List<AmountMention> amounts) {
    for (int i = 0; i + 2 < amounts.size(); i++) {
      List<Claim> found = apposition(sentence, amounts, i);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Claim> apposition(Sentence s, List<AmountMention> amounts, int i) {
    AmountMention whole = amounts.get(i);
    int comma = comma(s, whole.at().to());
    boolean elliptic = CUES.has("elliptic", s.lower(whole.at().to()));
    if (comma < 0
        || elliptic
        || isClause(s, whole.at().to(), comma)
        || amounts.get(i + 1).at().from() != comma + 1) {
      return List.of();
    }
    List<Part> parts = PartList.read(s, comma + 1, endOfClause(s, comma + 1), amounts);
    boolean told =
        parts.size() > 1
            && PartList.isLike(whole, parts)
            && parts.stream().noneMatch(Part::single)
            && (parts.stream().allMatch(part -> isPartOf(s, part, whole.at().to()))
                || dividesPeople(s, parts, whole.at().to()));
    if (!told || !isComplete(whole, parts)) {
      return List.of();
    }
    Statement statement = new Statement("apposition", parts.get(0).at());
    statement.add(ClaimKind.WHOLE, "whole", whole);
    parts.forEach(part -> statement.add(ClaimKind.PART, "part", part.quantity(), part.at()));
    return statement.claims();
  }

  /** What falls far short of the whole names only some of its parts. */
  private static boolean isComplete(AmountMention whole, List<Part> parts) {
    double stated = whole.quantity().stated().doubleValue();
    double sum = PartList.sum(parts);
    return stated - sum <= Math.max(1, MOST_SHORT * stated) && sum - stated <= MOST_OVER * stated;
  }

  /** "Six went to Oslo, two to Bergen and five to Lund": the first of a series. */
  private static boolean isClause(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.tag(i) == Tag.VERB || s.tag(i) == Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  private static int comma(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + FARTHEST); i++) {
      if (s.is(i, ",")) {
        return i > from ? i : -1;
      }
    }
    return -1;
  }

  private static int endOfClause(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      if (s.is(i, ";") || s.is(i, ":") || s.is(i, "—") || s.is(i, "(")) {
        return i;
      }
    }
    return Items.end(s);
  }

  /**
   * "the 20 hostages, 12 women and eight men, were": closed by a comma, so that it is no series.
   */
  private static boolean dividesPeople(Sentence s, List<Part> parts, int afterWhole) {
    String general = head(s, afterWhole);
    int last = parts.get(parts.size() - 1).at().to();
    return LEXICON.isA(general, "person")
        && !CUES.has("people", s.lower(afterWhole))
        && s.is(last + 1, ",")
        && parts.stream().allMatch(part -> CUES.has("people", s.lower(part.at().to())));
  }

  /** "18 in the first half" has no noun of its own; "two sons" are of the children. */
  private static boolean isPartOf(Sentence s, Part part, int afterWhole) {
    int to = part.at().to();
    if (CUES.has("elliptic", s.lower(to))) {
      return true;
    }
    String noun = head(s, to);
    String general = head(s, afterWhole);
    return !noun.isEmpty()
        && !general.isEmpty()
        && !noun.equals(general)
        && LEXICON.isA(noun, general);
  }

  /** The lemma of the last noun of the words from a token on, or the empty string. */
  private static String head(Sentence s, int from) {
    String head = "";
    for (int i = from; i < Math.min(s.size(), from + FARTHEST) && s.token(i).isWord(); i++) {
      String lemma = LEMMAS.noun(s.lower(i));
      if (s.is(i, "and") || !LEXICON.isNoun(lemma)) {
        break;
      }
      head = lemma;
    }
    return head;
  }
}
