package io.gainsay.claim;

import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.Set;

/** Whether a count covers all there is, or a part of it. */
public enum Coverage {
  /** All: "the 23 who died", "all seven", "a total of 40". */
  WHOLE,
  /** A part: "six of them", "another 12", "including two". */
  PART,
  /** All there was at some moment, to which more may have come: "had risen to 14". */
  SO_FAR,
  /** More than one occasion: "since the war began", "a year". */
  LONGER,
  /** The words leave it open. */
  OPEN;

  private static final WordLists WORDS = WordLists.load(Coverage.class, "coverage.txt");

  private static final Set<String> DEFINITE =
      Set.of("the", "all", "its", "their", "his", "her", "these", "those", "both", "our");

  /** What may stand between a definite word and its number: "the same 40", "an estimated 12". */
  private static final Set<String> BEFORE_NUMBER = WORDS.get("before-number");

  private static final Set<String> ARTICLES = Set.of("the", "all", "these", "those", "both");

  private static final Set<String> PART_BEFORE = WORDS.get("part-before");

  private static final Set<String> PART_AFTER = WORDS.get("part-after");

  private static final Set<String> PART_OF =
      Set.of("them", "whom", "which", "those", "the", "these", "its", "their", "his", "her", "us");

  /**
   * What the words around a number say.
   *
   * @param sentence the sentence
   * @param from index of the number's first token, hedge included
   * @param to index after the number's last token
   */
  public static Coverage of(Sentence sentence, int from, int to) {
    if (sentence.is(from - 1, "all") || sentence.is(from - 1, "both")) {
      return WHOLE;
    }
    if (isPart(sentence, from, to)) {
      return PART;
    }
    boolean definite =
        DEFINITE.contains(sentence.lower(from - 1))
            || DEFINITE.contains(sentence.lower(from - 2))
                && BEFORE_NUMBER.contains(sentence.lower(from - 1))
            || DEFINITE.contains(sentence.lower(from))
            || sentence.isPossessive(from - 1);
    return definite || namedBefore(sentence, from) ? WHOLE : OPEN;
  }

  /** "A total of 40", "the final bill of 3.4 million": the noun before says what it is. */
  private static boolean namedBefore(Sentence sentence, int from) {
    if (!sentence.is(from - 1, "of") || from < 2 || !sentence.token(from - 2).isWord()) {
      return false;
    }
    if (sentence.is(from - 2, "total")) {
      return true;
    }
    for (int i = from - 3; i >= Math.max(0, from - 5); i--) {
      if (sentence.is(i, "the") || sentence.is(i, "its") || sentence.is(i, "their")) {
        return true;
      }
      // "The company expects revenue of 10 million" has an article of another noun.
      if (!sentence.token(i).isWord() || sentence.is(i, "of") || sentence.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return false;
  }

  /** Whether "of" before this word takes a part of what is known: "two of its eleven". */
  public static boolean isOfKnown(String word) {
    return PART_OF.contains(word);
  }

  /** Whether a number is said to be all there are: "all seven", "both". */
  public static boolean isAll(Sentence sentence, int from) {
    String before = sentence.lower(from - 1);
    return before.equals("all")
        || before.equals("both")
        || sentence.is(from, "all")
        || sentence.is(from, "both");
  }

  /** Whether a word says that what it introduces was told of: "the two children", not "their". */
  public static boolean takesUp(String word) {
    return ARTICLES.contains(word);
  }

  /**
   * Whether a number is told as known to the reader: "the eleven dead", "all seven".
   *
   * @param from index of the number's first token
   */
  public static boolean isDefinite(Sentence sentence, int from) {
    String before = sentence.lower(from - 1);
    return takesUp(before)
        || takesUp(sentence.lower(from))
        || takesUp(sentence.lower(from - 2)) && from > 1 && sentence.tag(from - 1) == Tag.ADJ;
  }

  private static boolean isPart(Sentence sentence, int from, int to) {
    String before = sentence.lower(from - 1);
    boolean conjoined = before.equals("and") || before.equals("least");
    if (PART_BEFORE.contains(before) && !conjoined
        || before.equals("the") && PART_BEFORE.contains(sentence.lower(from))
        || PART_AFTER.contains(sentence.lower(to))) {
      return true;
    }
    return sentence.is(to, "of") && PART_OF.contains(sentence.lower(to + 1));
  }
}
