package io.gainsay.syntax;

import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases of a sentence from left to right. One for each sentence. */
final class PhraseReader {

  /** Deeper than this no "of" follows another: "the head of the office of the clerk of ...". */
  private static final int DEPTH = 4;

  private static final SyntaxWords WORDS = SyntaxWords.STANDARD;

  private final Sentence sentence;
  private final Tags tags;

  PhraseReader(Sentence sentence, Tags tags) {
    this.sentence = sentence;
    this.tags = tags;
  }

  /** The phrases that are part of no other, in the order of the text. */
  List<Phrase> phrases() {
    List<Phrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Phrase phrase = at(i, DEPTH);
      if (phrase == null) {
        i++;
      } else {
        phrases.add(phrase);
        i = phrase.to();
      }
    }
    return phrases;
  }

  private @Nullable Phrase at(int start, int depth) {
    String word = sentence.lower(start);
    Determiner determiner = determiner(start);
    if (determiner == null) {
      return isPronoun(start)
          ? complemented(new Phrase(sentence, start, start, Determiner.PRONOUN, null, null), depth)
          : body(start, start, Determiner.NONE, null, depth);
    }
    Phrase owner =
        WORDS.possessive.contains(word)
            ? new Phrase(sentence, start, start, Determiner.PRONOUN, null, null)
            : null;
    // "All the boats", "both his sons".
    int next = start + 1;
    Determiner second = determiner == Determiner.UNIVERSAL ? determiner(next) : null;
    Phrase whole = body(start, second == null ? next : next + 1, determiner, owner, depth);
    if (whole == null && (sentence.is(next, "one") || sentence.is(next, "body"))) {
      return complemented(new Phrase(sentence, start, next, determiner, null, null), depth);
    }
    if (whole == null && (isPronoun(start) || sentence.is(next, "of"))) {
      return complemented(
          new Phrase(sentence, start, start, Determiner.PRONOUN, null, null), depth);
    }
    return whole;
  }

  /** The determiner at a token, or null: "her" is none in "saw her yesterday". */
  private @Nullable Determiner determiner(int token) {
    if (token >= sentence.size()) {
      return null;
    }
    String word = sentence.lower(token);
    if (WORDS.possessive.contains(word)) {
      return Determiner.POSSESSIVE;
    }
    if (WORDS.definite.contains(word)) {
      // "The plan that failed" has a relative pronoun there.
      boolean pronoun = word.equals("that") && tags.tag(token) == Tag.SCONJ;
      return pronoun ? null : Determiner.DEFINITE;
    }
    if (WORDS.indefinite.contains(word)) {
      return Determiner.INDEFINITE;
    }
    if (WORDS.negative.contains(word)) {
      return Determiner.NEGATIVE;
    }
    return WORDS.universal.contains(word) ? Determiner.UNIVERSAL : null;
  }

  private boolean isPronoun(int token) {
    return WORDS.pronouns.contains(sentence.lower(token))
        && tags.tag(token) != Tag.SCONJ
        && !(sentence.is(token, "i") && !sentence.token(token).isCapitalised());
  }

  /** The phrase whose words after the determiner begin at a token, or null if there are none. */
  private @Nullable Phrase body(
      int from, int start, Determiner determiner, @Nullable Phrase owner, int depth) {
    int head = -1;
    int adjective = -1;
    int i = start;
    while (i < sentence.size()) {
      Tag tag = tag(i, start, determiner);
      if (tag.isNominal()) {
        if (isVerbPart(i)) {
          break;
        }
        head = i;
        if (isOwner(i)) {
          Determiner own = determiner == Determiner.NONE ? bare(head) : determiner;
          Phrase possessor = new Phrase(sentence, from, head, own, owner, null);
          int next = i + (sentence.is(i + 2, "s") && !sentence.token(i + 2).spaced() ? 3 : 2);
          Phrase owned = body(from, next, Determiner.POSSESSIVE, possessor, depth);
          return owned == null ? complemented(possessor, depth) : owned;
        }
      } else if (tag == Tag.ADJ || tag == Tag.NUM) {
        if (head >= 0 && !isJoint(i - 1)) {
          break;
        }
        adjective = i;
      } else if (!isLink(i, head, i > start || determiner != Determiner.NONE)) {
        break;
      }
      i++;
    }
    if (head < 0) {
      // "The injured", "eleven of them", "the latter".
      boolean lone = determiner != Determiner.NONE || isNumber(adjective);
      head = lone ? adjective : -1;
    }
    if (head < 0) {
      return null;
    }
    Determiner own = determiner == Determiner.NONE ? bare(head) : determiner;
    return complemented(new Phrase(sentence, from, head, own, owner, null), depth);
  }

  /** Right after a determiner the tagger takes many a noun for a verb: "the strike ended". */
  private Tag tag(int i, int start, Determiner determiner) {
    Tag tag = tags.tag(i);
    boolean noun = determiner != Determiner.NONE && i == start && !isParticiple(i);
    return tag == Tag.VERB && noun ? Tag.NOUN : tag;
  }

  private boolean isNumber(int token) {
    return token >= 0 && tags.tag(token) == Tag.NUM;
  }

  private Determiner bare(int head) {
    return tags.tag(head) == Tag.PROPN ? Determiner.NAME : Determiner.NONE;
  }

  private boolean isOwner(int token) {
    boolean apostrophe = sentence.isApostrophe(token + 1) && !sentence.token(token + 1).spaced();
    if (!apostrophe) {
      return false;
    }
    boolean s = sentence.is(token + 2, "s") && !sentence.token(token + 2).spaced();
    return s || sentence.lower(token).endsWith("s");
  }

  /** What may stand inside a phrase without being its head. */
  private boolean isLink(int i, int head, boolean opened) {
    Tag tag = tags.tag(i);
    boolean more = i + 1 < sentence.size();
    if (!more) {
      return false;
    }
    Tag next = tags.tag(i + 1);
    if (tag == Tag.VERB) {
      return head < 0 && opened && isParticiple(i) && (next.isNominal() || next == Tag.ADJ);
    }
    if (tag == Tag.ADV) {
      return head < 0
          && (next == Tag.ADJ
              || isParticiple(i + 1) && i + 2 < sentence.size() && tags.tag(i + 2).isNominal());
    }
    return isJoint(i) || tag == Tag.SYM;
  }

  private boolean isParticiple(int i) {
    String word = sentence.lower(i);
    return tags.tag(i) == Tag.VERB
        && (word.endsWith("ed")
            || word.endsWith("ing")
            || word.endsWith("en")
            || word.endsWith("n"));
  }

  /** The noun of "was breath-tested". */
  private boolean isVerbPart(int i) {
    return isJoint(i + 1)
        && tags.tag(i + 2) == Tag.VERB
        && (i + 3 >= sentence.size() || !tags.tag(i + 3).isNominal());
  }

  /** A hyphen between two words. */
  private boolean isJoint(int i) {
    return sentence.is(i, "-")
        && !sentence.token(i).spaced()
        && i + 1 < sentence.size()
        && !sentence.token(i + 1).spaced();
  }

  private Phrase complemented(Phrase phrase, int depth) {
    if (depth == 0 || !sentence.is(phrase.to(), "of")) {
      return phrase;
    }
    Phrase complement = phrase.to() + 1 < sentence.size() ? at(phrase.to() + 1, depth - 1) : null;
    return complement == null
        ? phrase
        : new Phrase(
            sentence,
            phrase.from(),
            phrase.head(),
            phrase.determiner(),
            phrase.possessor(),
            complement);
  }
}
