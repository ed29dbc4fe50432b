package io.gainsay.claim.amount;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.Dimension;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells which property an amount states, by the words near it: "the $3.2 billion takeover" and "buy
 * it in a $2.3 billion deal" both state the price of a deal. Immutable.
 */
final class Facets {

  /** A noun or participle this near after an amount says best what it is: "$3 million deal". */
  private static final int COMPOUND = 2;

  /** How far before its amount a word may stand that names the property. */
  private static final int BEFORE = 6;

  /** How far after its amount a clause may name it: "the $3 million that it is hoped to save". */
  private static final int AFTER = 10;

  private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", ")", "and", "but", "from");

  private static final Facets STANDARD = new Facets(WordLists.load(Facets.class, "facets.txt"));

  private final Lemmas lemmas = Lemmas.english();

  /** Facets by dimension and lemma: {@code MONEY takeover}; a word may name two. */
  private final Map<String, Set<String>> facets = new LinkedHashMap<>();

  private final Lexicon lexicon = Lexicon.english();

  /** Nouns that are not listed, with what they come to; filled as texts use them. */
  private final Map<String, Set<String>> related = new ConcurrentHashMap<>();

  private Facets(WordLists lists) {
    for (String category : lists.categories()) {
      String dimension = category.substring(0, category.indexOf('.'));
      for (String word : lists.get(category)) {
        facets.computeIfAbsent(dimension + " " + word, k -> new LinkedHashSet<>()).add(category);
      }
    }
  }

  /** The properties that come with Gainsay. */
  static Facets standard() {
    return STANDARD;
  }

  /** The properties that the words near an amount name, from where they are named best. */
  Set<String> of(TokenSpan amount, Dimension dimension) {
    Set<String> found = after(amount, dimension, COMPOUND);
    if (found.isEmpty()) {
      found = before(amount, dimension);
    }
    return found.isEmpty() ? after(amount, dimension, AFTER) : found;
  }

  private Set<String> after(TokenSpan amount, Dimension dimension, int reach) {
    Set<String> found = new LinkedHashSet<>();
    Sentence sentence = amount.sentence();
    for (int i = amount.to(); i < Math.min(sentence.size(), amount.to() + reach); i++) {
      if (BREAKS.contains(sentence.lower(i))) {
        break;
      }
      add(sentence, i, dimension, found);
    }
    return found;
  }

  private Set<String> before(TokenSpan amount, Dimension dimension) {
    Set<String> found = new LinkedHashSet<>();
    Sentence sentence = amount.sentence();
    for (int i = amount.from() - 1; i >= Math.max(0, amount.from() - BEFORE); i--) {
      if (BREAKS.contains(sentence.lower(i))) {
        break;
      }
      add(sentence, i, dimension, found);
    }
    return found;
  }

  private void add(Sentence sentence, int token, Dimension dimension, Set<String> found) {
    String word = sentence.lower(token);
    Set<String> named = facets.get(dimension + " " + word + " " + sentence.lower(token + 1));
    if (named == null) {
      named = facets.get(dimension + " " + word);
    }
    if (named == null) {
      named = facets.get(dimension + " " + lemmas.noun(word));
    }
    if (named == null) {
      named = facets.get(dimension + " " + lemmas.verb(word));
    }
    found.addAll(named == null ? general(dimension, lemmas.noun(word)) : named);
  }

  /** The properties that a noun names by being a sort of a listed one: outlay is cost. */
  private Set<String> general(Dimension dimension, String noun) {
    return related.computeIfAbsent(
        dimension + " " + noun,
        key -> {
          Set<String> general = new LinkedHashSet<>();
          facets.forEach(
              (listed, named) -> {
                String word = listed.substring(listed.indexOf(' ') + 1);
                if (listed.startsWith(dimension + " ")
                    && (lexicon.synonyms(noun, word) || lexicon.isA(noun, word))) {
                  general.addAll(named);
                }
              });
          // A noun that is a sort of two is a sort of neither: a backlog is no profit.
          return general.size() == 1 ? Set.copyOf(general) : Set.of();
        });
  }
}
