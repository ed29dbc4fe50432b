package io.gainsay.claim.extract;

import io.gainsay.claim.Context;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Stemmer;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The content words of a document: which stems each sentence has, and in how many sentences each
 * stem stands. Immutable.
 */
public final class ContentWords {

  /** What a word in another clause of the sentence weighs against one in the claim's own. */
  private static final double OUTSIDE_CLAUSE = 0.4;

  private final Set<String> stopWords;

  /** Stem of each token by sentence; the empty string where the token carries no content. */
  private final List<String[]> stems = new ArrayList<>();

  private final Map<String, Integer> sentencesWith = new HashMap<>();

  ContentWords(List<Sentence> sentences, Set<String> stopWords) {
    this.stopWords = stopWords;
    Map<String, String> known = new HashMap<>();
    for (Sentence sentence : sentences) {
      String[] found = new String[sentence.size()];
      for (int i = 0; i < found.length; i++) {
        Token token = sentence.token(i);
        found[i] = isContent(token) ? known.computeIfAbsent(token.lower(), Stemmer::stem) : "";
      }
      stems.add(found);
      new HashSet<>(List.of(found)).forEach(stem -> sentencesWith.merge(stem, 1, Integer::sum));
    }
  }

  private boolean isContent(Token token) {
    return token.isWord() && token.text().length() > 1 && !stopWords.contains(token.lower());
  }

  /** The stem of a token, or the empty string where it carries no content. */
  public String stem(Sentence sentence, int token) {
    return stems.get(sentence.index())[token];
  }

  /**
   * The context of a claim.
   *
   * @param clause the claim's clause
   * @param without the tokens of the claim's own value, which are no context
   */
  public Context around(Clause clause, Clause without) {
    return context(clause, without, OUTSIDE_CLAUSE);
  }

  /** The same for a claim to which nothing outside its clause belongs. */
  public Context within(Clause clause, Clause without) {
    return context(clause, without, 0);
  }

  private Context context(Clause clause, Clause without, double outside) {
    Sentence sentence = clause.sentence();
    String[] words = stems.get(sentence.index());
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isEmpty() && !without.contains(i)) {
        double place = clause.contains(i) ? 1 : outside;
        if (place > 0) {
          weights.merge(words[i], place * rarity(words[i]), Math::max);
        }
      }
    }
    return new Context(weights, verbs(clause));
  }

  private Set<String> verbs(Clause clause) {
    Set<String> verbs = new HashSet<>();
    for (int i = clause.from(); i < clause.to(); i++) {
      String stem = stem(clause.sentence(), i);
      if (!stem.isEmpty() && clause.sentence().tag(i) == Tag.VERB) {
        verbs.add(stem);
      }
    }
    return verbs;
  }

  /**
   * From 1 for a word of one or two sentences towards 0 for one of every sentence. What two
   * sentences share and no other has is what tells most that they speak of one thing.
   */
  private double rarity(String stem) {
    int with = sentencesWith.getOrDefault(stem, 1);
    return 1 / (1 + Math.log(Math.max(1, with - 1)));
  }
}
