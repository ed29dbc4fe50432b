package io.gainsay.claim;

import io.gainsay.lexicon.Lexicon;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Stemmer;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words in which a claim is made, one of which may be found again in another claim's wording:
 * as the same word, or as one that means the same. How much a word counts, its {@link Context}
 * says: rare words and those of the claim's own clause count most. Immutable.
 */
public final class Wording {

  /** The share of equal words below which it is not worth asking for synonyms of the others. */
  private static final double SOME = 0.2;

  /**
   * A word that carries content.
   *
   * @param noun its lemma if it is a noun
   * @param verb its lemma if it is a verb
   * @param link for a name, the word before it, which tells its role: "in", "of"; empty where it
   *     begins the sentence
   */
  private record Word(String stem, Tag tag, String noun, String verb, String link) {

    /** Whether the two can mean the same; names only mean themselves. */
    boolean means(Word other) {
      Lexicon lexicon = Lexicon.english();
      boolean nouns = tag == Tag.NOUN && other.tag == Tag.NOUN;
      boolean verbs = tag == Tag.VERB && other.tag == Tag.VERB;
      return nouns && lexicon.synonyms(noun, other.noun)
          || verbs && lexicon.synonymVerbs(verb, other.verb);
    }

    /** Whether the two are names in one role. */
    boolean standsFor(Word other) {
      return other.tag == Tag.PROPN && link.equals(other.link);
    }

    boolean opposes(Word other) {
      Lexicon lexicon = Lexicon.english();
      return lexicon.antonyms(noun, other.noun) || lexicon.antonyms(verb, other.verb);
    }
  }

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private static final Set<String> LISTING = Set.of("and", ",", "or");

  private final Context context;
  private final Map<String, Word> words;
  private final Set<String> numbers;

  private Wording(Context context, Map<String, Word> words, Set<String> numbers) {
    this.context = context;
    this.words = words;
    this.numbers = numbers;
  }

  /** The wording of a claim: its sentence, but for what the claim itself says. */
  public static Wording of(Claim claim) {
    Sentence sentence = claim.at().sentence();
    Map<String, Word> words = new HashMap<>();
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (claim.at().contains(i)) {
        continue;
      }
      if (token.isDigits()) {
        numbers.add(token.lower());
      } else if (token.isWord() && token.text().length() > 1) {
        String stem = Stemmer.stem(token.lower());
        if (claim.context().weight(stem) > 0) {
          words.putIfAbsent(
              stem,
              new Word(
                  stem, sentence.tag(i), sentence.noun(i), sentence.verb(i), link(sentence, i)));
        }
      }
    }
    return new Wording(claim.context(), Map.copyOf(words), Set.copyOf(numbers));
  }

  /** What all its words weigh. */
  public double total() {
    return context.total();
  }

  /** The word before a name and its article. */
  private static String link(Sentence sentence, int name) {
    int before = name - 1;
    while (before >= 0
        && (sentence.token(before).isCapitalised() && before > 0
            || ARTICLES.contains(sentence.lower(before)))) {
      before--;
    }
    return sentence.lower(before);
  }

  /** Whether it has a noun, given as a lemma. */
  public boolean hasNoun(String noun) {
    return words.values().stream().anyMatch(word -> word.noun.equals(noun));
  }

  /** What those words weigh that are found in the other, in its clause or beside it. */
  public double foundIn(Wording other) {
    double same = 0;
    for (String stem : words.keySet()) {
      if (other.words.containsKey(stem)) {
        same += context.weight(stem);
      }
    }
    return same < SOME * total() ? same : same + meantIn(other);
  }

  /** The same for words that the other has not, but others for them. */
  private double meantIn(Wording other) {
    double sum = 0;
    for (Word word : words.values()) {
      if (!other.words.containsKey(word.stem) && other.has(word)) {
        sum += context.weight(word.stem);
      }
    }
    return sum;
  }

  private boolean has(Word word) {
    return words.containsKey(word.stem) || words.values().stream().anyMatch(word::means);
  }

  private List<Word> missingIn(Wording other) {
    List<Word> missing = new ArrayList<>();
    for (Word word : words.values()) {
      if (!other.has(word)) {
        missing.add(word);
      }
    }
    return missing;
  }

  /**
   * Whether each says something where the other says something else: two names, two numbers, two
   * opposites. Words that only one of them has may be left out in the other.
   */
  public boolean contrasts(Wording other) {
    List<Word> mine = missingIn(other);
    List<Word> others = other.missingIn(this);
    return isNamed(mine) && isNamed(others)
        || hasOwnNumbers(other) && other.hasOwnNumbers(this)
        || mine.stream().anyMatch(word -> others.stream().anyMatch(word::opposes));
  }

  /**
   * Whether they name two things in one role, "in Calder" and "in Ostran", or tell of two deeds.
   * Places in a list may be the ones that only one of them lists.
   */
  public boolean isOfAnother(Wording other) {
    List<Word> others = other.missingIn(this);
    return context.verbsDiffer(other.context) && !hasVerbOf(other)
        || missingIn(other).stream()
            .filter(word -> word.tag == Tag.PROPN && !LISTING.contains(word.link))
            .anyMatch(word -> others.stream().anyMatch(word::standsFor));
  }

  private boolean hasVerbOf(Wording other) {
    return words.values().stream().anyMatch(word -> word.tag == Tag.VERB && other.has(word));
  }

  private static boolean isNamed(List<Word> words) {
    return words.stream().anyMatch(word -> word.tag == Tag.PROPN);
  }

  private boolean hasOwnNumbers(Wording other) {
    return !other.numbers.containsAll(numbers);
  }
}
