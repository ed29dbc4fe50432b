package io.gainsay.claim.sequence;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words on both sides of a word of order in one sentence. */
final class OrderSides {

  /** The words of one side: tokens {@code [from, to)}. */
  record Side(int from, int to) {
    boolean isOpen() {
      return to > from;
    }
  }

  private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "(", ")", "\"", "“", "”");

  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "this", "these");

  private static final Set<String> NOMINATIVES = Set.of("he", "she", "they", "i", "we", "it");

  /** How many words before and after a word of order may tell of what it orders. */
  static final int REACH = 14;

  private final Sentence sentence;
  private final OrderWords words;
  private final Happenings happenings;

  OrderSides(Sentence sentence, OrderWords words, Happenings happenings) {
    this.sentence = sentence;
    this.words = words;
    this.happenings = happenings;
  }

  boolean isNever(int i) {
    return words.never().lengthAt(sentence, i) > 0
        || words.never().endsAt(sentence, i + 1)
        || words.never().lengthAt(sentence, i - 1) > 1;
  }

  /** "Nobody saw a cent until", "did not leave before". */
  boolean isNegated(int i) {
    if (!sentence.is(i, "until") && !sentence.is(i, "till") && !sentence.is(i, "before")) {
      return false;
    }
    for (int j = i - 1; j >= start(i); j--) {
      String word = sentence.lower(j);
      if (Set.of("not", "nobody", "never", "none", "no", "nothing").contains(word)
          || word.equals("t") && !sentence.token(j).spaced()) {
        return true;
      }
    }
    return false;
  }

  /** "The weapon was in his hands", "she was singing": so before something happened. */
  boolean isState(Side side) {
    for (int i = side.from(); i + 1 < side.to(); i++) {
      boolean be = sentence.is(i, "was") || sentence.is(i, "were");
      Tag next = be ? sentence.tag(i + 1) : Tag.X;
      if (next == Tag.ADP || next == Tag.VERB && sentence.lower(i + 1).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** "The pick-up, the earlier of the two", "of the two, oncology is the older". */
  boolean isOfTwo(int i) {
    boolean two =
        sentence.is(i + 1, "of") && (sentence.is(i + 3, "two") || sentence.is(i + 3, "pair"));
    boolean before = i + 1 >= sentence.size() || !sentence.token(i + 1).isWord();
    for (int j = 0; before && j < i; j++) {
      two |= sentence.is(j, "of") && sentence.is(j + 1, "the") && sentence.is(j + 2, "two");
    }
    return two && sentence.is(i - 1, "the");
  }

  /** What is called so: before a comma or a copula, or after the comma that closes the phrase. */
  Side named(int i) {
    if (i > 2) {
      return new Side(clauseStart(sentence.is(i - 2, ",") ? i - 2 : i - 1), i - 1);
    }
    int comma = i;
    while (comma < sentence.size() && !sentence.is(comma, ",")) {
      comma++;
    }
    return new Side(Math.min(comma + 1, sentence.size()), Math.min(comma + 3, sentence.size()));
  }

  boolean isParticiple(int i) {
    if (i >= sentence.size() || sentence.lower(i).endsWith("ing")) {
      return false;
    }
    int verb = sentence.is(i, "been") || sentence.tag(i) == Tag.ADV ? i + 1 : i;
    String form = sentence.lower(verb);
    return verb < sentence.size()
        && sentence.tag(verb) == Tag.VERB
        && (form.endsWith("ed") || !Lemmas.english().verb(form).equals(form));
  }

  boolean isGerund(int i) {
    return sentence.lower(i).endsWith("ing") && sentence.tag(i) == Tag.VERB;
  }

  /** "She came first", "mop last", not "the first", "at last", "last week". */
  boolean isAdverb(int i) {
    boolean ends =
        i + 1 >= sentence.size()
            || !sentence.token(i + 1).isWord()
            || Set.of("and", "then").contains(sentence.lower(i + 1));
    if (!ends || i == 0) {
      return false;
    }
    Tag before = sentence.tag(i - 1);
    return before == Tag.VERB
        || before.isNominal()
        || before == Tag.ADP && sentence.is(i - 1, "down");
  }

  /** Where the clause or conjunct before a token begins. */
  int clauseStart(int i) {
    int from = i;
    while (from > 0
        && !isBreak(from - 1)
        && !sentence.is(from - 1, ",")
        && !(sentence.is(from - 1, "and") && from < i)) {
      from--;
    }
    return from;
  }

  /** From a token to the end of its clause. */
  Side behind(int from) {
    int to = from;
    while (to < sentence.size()
        && to - from < REACH
        && !isBreak(to)
        && !sentence.is(to, ",")
        && !isCue(to, from)) {
      to++;
    }
    return new Side(from, to);
  }

  boolean isCue(int i, int from) {
    return i > from + 1
        && !isNever(i)
        && (words.earlier().lengthAt(sentence, i) > 0 || words.later().lengthAt(sentence, i) > 0);
  }

  /** The main clause after an opening one. */
  Side after(Side opening) {
    int from = Math.min(sentence.size(), opening.to() + 1);
    int to = from;
    while (to < sentence.size() && to - from < REACH && !isBreak(to)) {
      to++;
    }
    return new Side(from, to);
  }

  int start(int cue) {
    int from = cue;
    while (from > 0
        && cue - from < REACH
        && !isBreak(from - 1)
        && !(from < cue && isCue(from - 1, -2))) {
      from--;
    }
    return from;
  }

  /** What the clause behind a word of order is tied to: the words before it, or after it. */
  @Nullable Side main(int cue, Side behind) {
    int from = start(cue);
    if (!happenings.of(sentence, from, cue).isEmpty()) {
      return new Side(from, cue);
    }
    if (hasPronoun(from, cue)) {
      return null;
    }
    int split = secondClause(behind);
    if (split > 0) {
      return new Side(split, after(new Side(0, split - 1)).to());
    }
    return sentence.is(behind.to(), ",") ? after(behind) : null;
  }

  boolean hasPronoun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isPronoun(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where the main clause begins that no comma parts from an opening one; or -1. */
  int secondClause(Side side) {
    boolean verb = false;
    for (int i = side.from(); i < side.to(); i++) {
      Tag tag = sentence.tag(i);
      boolean subject =
          NOMINATIVES.contains(sentence.lower(i))
              || sentence.is(i, "did")
              || isSubject(i, side.to());
      if (verb && subject) {
        return i;
      }
      verb |= tag == Tag.VERB || tag == Tag.AUX;
    }
    return -1;
  }

  /** Whether a noun phrase begins at a token that an auxiliary follows: "the roof had". */
  private boolean isSubject(int from, int to) {
    if (sentence.tag(from) != Tag.DET) {
      return false;
    }
    int i = from + 1;
    while (i < to && (sentence.tag(i).isNominal() || sentence.tag(i) == Tag.ADJ)) {
      i++;
    }
    return i < to && i > from + 1 && sentence.tag(i) == Tag.AUX;
  }

  boolean isPronoun(int i) {
    return PRONOUNS.contains(sentence.lower(i));
  }

  boolean isBreak(int i) {
    return BREAKS.contains(sentence.lower(i));
  }

  /** Whether a clause tells of what was over or so already. */
  boolean looksBack(Side side) {
    for (int i = side.from(); i < side.to(); i++) {
      boolean had = sentence.is(i, "had") && i + 1 < side.to() && hasVerb(i + 1, side.to());
      if (had
          || sentence.is(i, "already")
          || sentence.is(i, "long") && sentence.is(i + 1, "since")) {
        return true;
      }
    }
    return false;
  }

  boolean hasVerb(int from, int to) {
    for (int i = from; i < Math.min(to, from + 3); i++) {
      if (sentence.tag(i) == Tag.VERB || sentence.is(i, "been")) {
        return true;
      }
    }
    return false;
  }

  boolean lasts(Side side) {
    for (int i = side.from(); i < side.to(); i++) {
      if (sentence.is(i, "still")) {
        return true;
      }
    }
    return false;
  }
}
