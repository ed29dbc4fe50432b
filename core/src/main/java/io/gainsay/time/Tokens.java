package io.gainsay.time;

import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import org.jspecify.annotations.Nullable;

/** A sentence as the parsers see it: tokens with their meanings in the lexicon. */
final class Tokens {

  private final Sentence sentence;
  private final Entry[] @Nullable [] entries;

  private Tokens(Sentence sentence, Entry[] @Nullable [] entries) {
    this.sentence = sentence;
    this.entries = entries;
  }

  /** The sentence's tokens, or null where none of them can begin an expression of time. */
  static @Nullable Tokens of(Sentence sentence, TimeLexicon lexicon) {
    Entry[] @Nullable [] entries = new Entry[sentence.size()][];
    boolean any = false;
    for (int i = 0; i < entries.length; i++) {
      Token token = sentence.token(i);
      Entry[] candidates = lexicon.beginningWith(token.lower());
      entries[i] = candidates == null ? null : standing(candidates, sentence, i);
      any |= entries[i] != null || token.isDigits();
    }
    return any ? new Tokens(sentence, entries) : null;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return entries.length;
  }

  /** Those of the candidates whose words all stand at token {@code i}, or null. */
  private static Entry @Nullable [] standing(Entry[] candidates, Sentence sentence, int i) {
    int count = 0;
    for (Entry candidate : candidates) {
      count += standsAt(candidate, sentence, i) ? 1 : 0;
    }
    if (count == candidates.length) {
      return candidates;
    }
    if (count == 0) {
      return null;
    }
    Entry[] found = new Entry[count];
    int next = 0;
    for (Entry candidate : candidates) {
      if (standsAt(candidate, sentence, i)) {
        found[next++] = candidate;
      }
    }
    return found;
  }

  /** Whether an expression of time can begin at token {@code i}. */
  boolean canBegin(int i) {
    Entry[] here = entries[i];
    boolean determiner = here != null && here.length == 1 && has(i, Category.DETERMINER);
    return determiner ? exists(i + 1) && isPossible(i + 1) : isPossible(i);
  }

  private boolean isPossible(int i) {
    return entries[i] != null || sentence.token(i).isDigits() || isApostrophe(i);
  }

  /** The longest phrase of {@code category} that begins at token {@code i}, or null. */
  @Nullable Entry entry(int i, Category category) {
    if (i < 0 || i >= entries.length) {
      return null;
    }
    Entry @Nullable [] candidates = entries[i];
    if (candidates == null) {
      return null;
    }
    for (Entry candidate : candidates) {
      if (candidate.category() == category) {
        return candidate;
      }
    }
    return null;
  }

  boolean has(int i, Category category) {
    return entry(i, category) != null;
  }

  /** The number of tokens of the longest phrase of {@code category} at {@code i}, 0 for none. */
  int entryLength(int i, Category category) {
    Entry entry = entry(i, category);
    return entry == null ? 0 : entry.length();
  }

  private static boolean standsAt(Entry entry, Sentence sentence, int start) {
    for (int k = 1; k < entry.length(); k++) {
      if (!sentence.is(start + k, entry.words().get(k))) {
        return false;
      }
    }
    return true;
  }

  boolean is(int i, String lowerCase) {
    return sentence.is(i, lowerCase);
  }

  /** Whether token {@code i} is one of {@code lowerCase}. */
  boolean isAny(int i, String... lowerCase) {
    for (String word : lowerCase) {
      if (sentence.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** The lower-case form of token {@code i}, or the empty string outside the sentence. */
  String lower(int i) {
    return sentence.lower(i);
  }

  /** Token {@code i}; the caller knows that it exists. */
  Token token(int i) {
    return sentence.token(i);
  }

  boolean exists(int i) {
    return i >= 0 && i < entries.length;
  }

  /** Whether token {@code i} exists and follows its neighbour without white space. */
  boolean isGlued(int i) {
    return exists(i) && !sentence.token(i).spaced();
  }

  /** Whether token {@code i} is a hyphen or dash, or a minus sign. */
  boolean isDash(int i) {
    return isAny(i, "-", "–", "—", "‐", "‑", "−");
  }

  /** Whether token {@code i} is a hyphen or dash with no white space on either side. */
  boolean isHyphen(int i) {
    return isDash(i) && isGlued(i) && isGlued(i + 1);
  }

  boolean isApostrophe(int i) {
    return isAny(i, "'", "’", "‘");
  }

  boolean isCapitalised(int i) {
    return exists(i) && sentence.token(i).isCapitalised();
  }

  boolean isWord(int i) {
    return exists(i) && sentence.token(i).isWord();
  }

  boolean isDigits(int i) {
    return exists(i) && sentence.token(i).isDigits();
  }

  /** The number of digits of token {@code i}, 0 if it is no run of ASCII digits. */
  int digitCount(int i) {
    if (!exists(i)) {
      return 0;
    }
    String text = sentence.token(i).text();
    for (int k = 0; k < text.length(); k++) {
      if (text.charAt(k) < '0' || text.charAt(k) > '9') {
        return 0;
      }
    }
    return text.length();
  }

  /** The value of token {@code i} if it has between one and {@code most} digits, or -1. */
  int number(int i, int most) {
    int digits = digitCount(i);
    return digits == 0 || digits > Math.min(most, 9)
        ? -1
        : Integer.parseInt(sentence.token(i).text());
  }
}
