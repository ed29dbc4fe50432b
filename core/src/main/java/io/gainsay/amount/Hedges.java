package io.gainsay.amount;

import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.Hedge;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the words that bind a number, before or after it. Immutable. */
final class Hedges {

  /**
   * A hedge found in a sentence.
   *
   * @param near whether the value lies close to the bound: "just over"
   * @param from index of its first token
   * @param to index after its last token
   */
  record Match(Hedge hedge, boolean near, int from, int to) {}

  private record Phrase(List<String> tokens, Hedge hedge, boolean near) {}

  private static final Hedges STANDARD = new Hedges(WordLists.lines(Hedges.class, "hedges.tsv"));

  /** By the token next to the number, the longest first. */
  private final Map<String, List<Phrase>> before = new HashMap<>();

  private final Map<String, List<Phrase>> after = new HashMap<>();

  private Hedges(List<String> lines) {
    for (String line : lines) {
      String[] field = line.split("\t");
      List<String> tokens = List.of(field[0].split(" "));
      Phrase phrase = new Phrase(tokens, Hedge.valueOf(field[2]), field.length > 3);
      boolean leads = field[1].equals("before");
      String key = leads ? tokens.get(tokens.size() - 1) : tokens.get(0);
      (leads ? before : after).computeIfAbsent(key, k -> new ArrayList<>()).add(phrase);
    }
    Comparator<Phrase> longestFirst = Comparator.comparing(p -> -p.tokens().size());
    before.values().forEach(list -> list.sort(longestFirst));
    after.values().forEach(list -> list.sort(longestFirst));
  }

  static Hedges standard() {
    return STANDARD;
  }

  /** The hedge that ends right before token {@code i} and starts at or after {@code floor}. */
  @Nullable Match before(Sentence s, int i, int floor) {
    int end = s.is(i - 1, "a") || s.is(i - 1, "an") ? i - 1 : i;
    for (Phrase phrase : before.getOrDefault(s.lower(end - 1), List.of())) {
      int from = end - phrase.tokens().size();
      if (from >= floor && stands(s, from, phrase)) {
        return new Match(phrase.hedge(), phrase.near(), from, i);
      }
    }
    return null;
  }

  /** The hedge that starts right at token {@code i}, or null. */
  @Nullable Match after(Sentence s, int i) {
    for (Phrase phrase : after.getOrDefault(s.lower(i), List.of())) {
      boolean apart = !s.lower(i).isEmpty() && !s.token(i).isWord() && s.token(i).spaced();
      if (!apart && stands(s, i, phrase)) {
        return new Match(phrase.hedge(), phrase.near(), i, i + phrase.tokens().size());
      }
    }
    return null;
  }

  private static boolean stands(Sentence s, int from, Phrase phrase) {
    for (int k = 0; k < phrase.tokens().size(); k++) {
      if (!s.is(from + k, phrase.tokens().get(k))) {
        return false;
      }
    }
    return true;
  }
}
