package io.gainsay.syntax;

import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import java.util.Set;

/** The function words of the grammar, by what they do. Immutable. */
final class SyntaxWords {

  static final SyntaxWords STANDARD = new SyntaxWords();

  final Set<String> definite;
  final Set<String> possessive;
  final Set<String> indefinite;
  final Set<String> negative;
  final Set<String> universal;
  final Set<String> pronouns;
  final Set<String> denying;
  final Set<String> relative;
  final Set<String> openers;
  final Set<String> negations;
  final Set<String> future;
  final Set<String> unreal;
  final Set<String> be;
  final Set<String> have;
  final Set<String> get;
  final Set<String> particles;
  final Set<String> undone;
  final Set<String> done;
  final Set<String> averted;
  final Set<String> unrealNouns;
  final Set<String> unrealModifiers;
  final Set<String> timeNouns;
  final Set<String> numbers;
  final Set<String> seeming;
  final Set<String> beforeGerund;
  final Set<String> sequential;
  final Set<String> light;
  final Set<String> doubting;

  private SyntaxWords() {
    WordLists lists = WordLists.load(SyntaxWords.class, "syntax.txt");
    definite = lists.get("definite");
    possessive = lists.get("possessive");
    indefinite = lists.get("indefinite");
    negative = lists.get("negative");
    universal = lists.get("universal");
    pronouns = lists.get("pronoun");
    denying = lists.get("denying");
    relative = lists.get("relative");
    openers = lists.get("clause opener");
    negations = lists.get("negation");
    future = lists.get("future");
    unreal = lists.get("unreal");
    be = lists.get("be");
    have = lists.get("have");
    get = lists.get("get");
    particles = lists.get("particle");
    undone = lists.get("undone");
    done = lists.get("done");
    averted = lists.get("averted");
    unrealNouns = lists.get("unreal noun");
    unrealModifiers = lists.get("unreal modifier");
    timeNouns = lists.get("time noun");
    doubting = lists.get("doubting");
    light = lists.get("light");
    sequential = lists.get("sequential");
    beforeGerund = lists.get("before gerund");
    seeming = lists.get("seeming");
    numbers = lists.get("number");
  }

  /** The "s" of "it's" and "who's", which is a verb, unlike that of "bill's". */
  boolean isClitic(Sentence sentence, int token) {
    return sentence.isApostrophe(token - 1)
        && !sentence.token(token - 1).spaced()
        && pronouns.contains(sentence.lower(token - 2));
  }

  /** The last tokens of "didn't". */
  static boolean isNt(Sentence sentence, int token) {
    return sentence.is(token, "t")
        && sentence.isApostrophe(token - 1)
        && sentence.lower(token - 2).endsWith("n");
  }
}
