package io.gainsay.claim.length;

import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Phrases;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.Set;

/** What the words beside a length of time do to it. Immutable. */
final class SpellWords {

  /** How far from a length words may stand that set it against another. */
  private static final int BESIDE = 5;

  private final WordLists lists = WordLists.load(SpellWords.class, "spells.txt");
  private final Phrases before = new Phrases(lists.get("before"));
  private final Phrases after = new Phrases(lists.get("after"));
  private final Phrases contrastBefore = new Phrases(lists.get("contrast-before"));
  private final Phrases contrastAfter = new Phrases(lists.get("contrast-after"));

  /** Whether a length is that of a whole and no part, rate, age or distance in time. */
  boolean isWhole(Sentence sentence, int from, int to) {
    boolean during = sentence.is(from - 1, "for");
    // After five days of a siege the siege may go on.
    boolean running =
        sentence.is(from - 1, "after")
            && sentence.is(to, "of")
            && lists.get("definite").contains(sentence.lower(to + 1));
    boolean part =
        lists.get("part").contains(sentence.lower(from))
            || lists.get("part").contains(sentence.lower(from + 1));
    return !running
        && !part
        && !isRate(sentence, from, to)
        && !before.endsAt(sentence, from)
        && (during || after.lengthAt(sentence, to) == 0);
  }

  /** "Four hours <em>a week</em>". */
  private static boolean isRate(Sentence sentence, int from, int to) {
    boolean one = sentence.is(from, "a") || sentence.is(from, "an");
    return one && to - from == 2 && from > 0 && sentence.tag(from - 1) == Tag.NOUN;
  }

  /** Whether words right beside a length set it against another: "only three weeks". */
  boolean isContrasted(Clause clause, int from, int to) {
    Sentence sentence = clause.sentence();
    int first = from;
    while (first > Math.max(clause.from(), from - BESIDE) && !sentence.is(first - 1, ",")) {
      first--;
    }
    int last = to;
    while (last < Math.min(clause.to(), to + BESIDE) && !sentence.is(last, ",")) {
      last++;
    }
    return contrastBefore.in(new Clause(sentence, first, from))
        || contrastAfter.in(new Clause(sentence, to, last));
  }

  /**
   * Whether a length stands as a noun phrase that takes it for granted, and not beside a verb: "her
   * ten weeks at sea", "the three-week run", "after four hours of argument".
   */
  boolean isGiven(Sentence sentence, int from, int to) {
    Set<String> definite = lists.get("definite");
    boolean opens = from == 0 || from == 1 && !sentence.token(0).isWord();
    return isAttributive(sentence, from, to)
        || opens
        || definite.contains(sentence.lower(from - 1))
        || definite.contains(sentence.lower(from))
        || sentence.is(from - 1, "of")
        || sentence.is(from - 1, "after")
        || sentence.is(from - 1, "its")
        || lists.get("inside").contains(sentence.lower(to)) && !sentence.is(from - 1, "for");
  }

  /** "Three-week". */
  static boolean isAttributive(Sentence sentence, int from, int to) {
    return sentence.is(to - 2, "-") || sentence.token(to - 1).text().indexOf('-') > 0;
  }
}
