package io.gainsay.claim.extract;

import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** A set of fixed phrases of one or more words, found in a clause by their first word. */
public final class Phrases {

  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();
  private final int longest;

  public Phrases(Collection<String> phrases) {
    int most = 0;
    for (String phrase : phrases) {
      String[] words = phrase.split(" ");
      most = Math.max(most, words.length);
      byFirstWord.computeIfAbsent(words[0], k -> new ArrayList<>()).add(words);
    }
    longest = most;
  }

  /** Index of the first token that begins one of the phrases in the clause, or -1. */
  public int find(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (lengthAt(clause.sentence(), i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one of the phrases stands in a clause. */
  public boolean in(Clause clause) {
    return find(clause) >= 0;
  }

  /** Whether a phrase stands in the clause that begins at a token of interest. */
  public boolean in(Clause clause, IntPredicate tokens) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (lengthAt(clause.sentence(), i) > 0 && tokens.test(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the phrases ends right before a token. */
  public boolean endsAt(Sentence sentence, int token) {
    for (int i = Math.max(0, token - longest); i < token; i++) {
      for (String[] words : byFirstWord.getOrDefault(sentence.lower(i), List.of())) {
        if (i + words.length == token && matches(sentence, i, words)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The number of tokens of the longest phrase that begins at a token, or 0. */
  public int lengthAt(Sentence sentence, int token) {
    int longest = 0;
    for (String[] words : byFirstWord.getOrDefault(sentence.lower(token), List.of())) {
      if (words.length > longest && matches(sentence, token, words)) {
        longest = words.length;
      }
    }
    return longest;
  }

  private static boolean matches(Sentence sentence, int token, String[] words) {
    for (int i = 1; i < words.length; i++) {
      if (!sentence.is(token + i, words[i])) {
        return false;
      }
    }
    return true;
  }
}
