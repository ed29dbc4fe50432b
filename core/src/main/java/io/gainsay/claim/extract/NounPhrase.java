package io.gainsay.claim.extract;

import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.PartOfSpeech;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a number counts, or what an ordinal orders: the noun after it with the words between.
 *
 * @param sentence the sentence
 * @param from index of the first modifier, or of the head
 * @param head index of the head noun
 * @param partitive whether it is a part of what the noun names: "two of the victims"
 */
public record NounPhrase(Sentence sentence, int from, int head, boolean partitive) {

  /** How far a head may be from its number. */
  private static final int REACH = 7;

  private static final Set<String> PARTITIVE =
      Set.of("the", "its", "their", "his", "her", "those", "these");

  /** What follows a verb as its object or begins it. */
  private static final Set<String> OBJECTS =
      Set.of("them", "him", "her", "it", "us", "me", "the", "a", "an", "its", "his", "their");

  /** Words that are never part of the phrase; they save the tagging of many a sentence. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "because", "but", "by", "for", "from", "had", "has",
          "have", "he", "if", "in", "into", "is", "it", "of", "on", "or", "she", "since", "than",
          "that", "the", "they", "to", "was", "we", "were", "when", "where", "which", "while",
          "who", "with");

  /** The noun phrase that begins at a token, if there is one. */
  public static Optional<NounPhrase> startingAt(Sentence sentence, int start) {
    int from = start;
    boolean partitive = false;
    if (sentence.is(from, "of") && PARTITIVE.contains(sentence.lower(from + 1))) {
      partitive = true;
      from += 2;
    }
    int head = -1;
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      Token token = sentence.token(i);
      if (token.is("-")) {
        continue;
      }
      if (!token.isWord() || FUNCTION_WORDS.contains(token.lower())) {
        break;
      }
      Tag tag = tag(sentence, i, start);
      if (tag.isNominal()) {
        if (head >= 0
            && (endsPhrase(sentence, i) || isPredicate(sentence, i) || takesObject(sentence, i))) {
          break;
        }
        head = i;
      } else if (tag != Tag.ADJ && !isParticiple(sentence, i) && !isDegree(sentence, i)) {
        break;
      } else if (head >= 0 && !sentence.is(i - 1, "-")) {
        break;
      }
    }
    return head < 0
        ? Optional.empty()
        : Optional.of(new NounPhrase(sentence, from, head, partitive));
  }

  /** After a number the tagger often takes a noun for a verb: "her ninth visit since". */
  private static Tag tag(Sentence sentence, int i, int start) {
    Tag tag = sentence.tag(i);
    boolean noun = tag == Tag.VERB && i == start && Lexicon.english().isNoun(sentence.noun(i));
    return noun ? Tag.NOUN : tag;
  }

  /** A name after a common noun begins a phrase of its own: "the 13 wards Thalkuna has". */
  private static boolean endsPhrase(Sentence sentence, int i) {
    return sentence.tag(i) == Tag.PROPN
        && !sentence.token(i - 1).isCapitalised()
        && !sentence.is(i - 1, "-");
  }

  /** After a plural the tagger often takes a verb for a noun: "all 60 engineers start in May". */
  private static boolean isPredicate(Sentence sentence, int i) {
    Lexicon lexicon = Lexicon.english();
    String verb = sentence.verb(i);
    String noun = sentence.noun(i);
    return sentence.lower(i - 1).endsWith("s")
        && !sentence.is(i - 1, sentence.noun(i - 1))
        && lexicon.frequency(PartOfSpeech.VERB, verb) >= lexicon.frequency(PartOfSpeech.NOUN, noun);
  }

  /** "The fifth win leaves them": what a pronoun or an article follows is no noun of the phrase. */
  private static boolean takesObject(Sentence sentence, int i) {
    String word = sentence.lower(i);
    String verb = sentence.verb(i);
    return OBJECTS.contains(sentence.lower(i + 1))
        && word.endsWith("s")
        && !verb.equals(word)
        && Lexicon.english().isVerb(verb);
  }

  /** An adverb before an adjective belongs to the phrase: "five most memorable moments". */
  private static boolean isDegree(Sentence sentence, int i) {
    return sentence.tag(i) == Tag.ADV
        && (sentence.tag(i + 1) == Tag.ADJ || isParticiple(sentence, i + 1));
  }

  /** A participle before a noun modifies it: "31 confirmed deaths". */
  private static boolean isParticiple(Sentence sentence, int i) {
    String word = sentence.lower(i);
    return sentence.tag(i) == Tag.VERB
        && (word.endsWith("ed") || word.endsWith("ing"))
        && i + 1 < sentence.size()
        && sentence.tag(i + 1).isNominal();
  }

  public String headWord() {
    return sentence.lower(head);
  }

  /** The words before the head, in lower case. */
  public List<String> modifiers() {
    List<String> words = new ArrayList<>();
    for (int i = from; i < head; i++) {
      if (sentence.token(i).isWord()) {
        words.add(sentence.lower(i));
      }
    }
    return words;
  }
}
