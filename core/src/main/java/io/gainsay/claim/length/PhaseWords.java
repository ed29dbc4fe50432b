package io.gainsay.claim.length;

import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Phrases;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that tell that something begins or ends, whatever it is. Immutable. */
final class PhaseWords {

  /** What sort of word tells it. */
  enum Form {
    /** "Began", "got under way". */
    VERB,
    /** "The onset", "its demise". */
    NOUN,
    /** "The first day", "her last match". */
    ORDINAL,
    /** "Has run since 2006", "open until May". */
    BOUND
  }

  /**
   * A word that tells of a beginning or an end.
   *
   * @param end whether it tells of an end
   * @param from its first token
   * @param to index after its last token
   * @param form what sort of word it is
   */
  record Found(boolean end, int from, int to, Form form) {}

  private final WordLists lists = WordLists.load(PhaseWords.class, "phases.txt");
  private final Set<String> owners = lists.get("owner");
  private final Phrases openings = new Phrases(lists.get("opening"));
  private final Phrases closings = new Phrases(lists.get("closing"));
  private final Phrases contrasts = new Phrases(lists.get("contrast"));
  private final Map<String, List<String[]>> begin = byVerb(lists.get("begin"));
  private final Map<String, List<String[]>> finish = byVerb(lists.get("finish"));

  private static Map<String, List<String[]>> byVerb(Set<String> phrases) {
    Map<String, List<String[]>> byVerb = new HashMap<>();
    for (String phrase : phrases) {
      String[] words = phrase.split(" ");
      byVerb.computeIfAbsent(words[0], k -> new ArrayList<>()).add(words);
    }
    return byVerb;
  }

  /** The word of a beginning or an end that stands at a token, or null. */
  @Nullable Found at(Sentence sentence, int i) {
    if (!sentence.token(i).isWord()) {
      return null;
    }
    Found noun = noun(sentence, i);
    Found verb = noun == null ? verb(sentence, i) : null;
    return noun != null ? noun : verb != null ? verb : ordinal(sentence, i);
  }

  private @Nullable Found noun(Sentence sentence, int i) {
    int opens = openings.lengthAt(sentence, i);
    int closes = closings.lengthAt(sentence, i);
    int length = Math.max(opens, closes);
    if (length == 0) {
      return null;
    }
    boolean noun = isOwned(sentence, i) || sentence.tag(i + length - 1) == Tag.NOUN;
    return noun ? new Found(closes > opens, i, i + length, Form.NOUN) : null;
  }

  private @Nullable Found verb(Sentence sentence, int i) {
    int begins = length(begin, sentence, i);
    int ends = length(finish, sentence, i);
    if (begins + ends == 0 && sentence.tag(i) == Tag.VERB) {
      String verb = Lemmas.english().verb(sentence.lower(i));
      begins = isWayTo(verb, "start", "establish") ? 1 : 0;
      ends = begins == 0 && isWayTo(verb, "cease", "terminate") ? 1 : 0;
    }
    int length = Math.max(begins, ends);
    boolean verb =
        length > 1 || length == 1 && (sentence.tag(i) == Tag.VERB || sentence.tag(i) == Tag.AUX);
    return verb ? new Found(ends > begins, i, i + length, Form.VERB) : null;
  }

  private @Nullable Found ordinal(Sentence sentence, int i) {
    String word = sentence.lower(i);
    boolean first = lists.get("first").contains(word);
    if (!first && !lists.get("last").contains(word)) {
      return null;
    }
    boolean known = i == 0 || sentence.is(i - 1, ":") || isOwned(sentence, i);
    boolean adverb = word.equals("first") && sentence.tag(i + 1) == Tag.VERB;
    return known || adverb ? new Found(!first, i, i + 1, Form.ORDINAL) : null;
  }

  private static boolean isWayTo(String verb, String general, String other) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.isWayTo(verb, general) || lexicon.isWayTo(verb, other);
  }

  private static int length(Map<String, List<String[]>> verbs, Sentence sentence, int i) {
    int longest = 0;
    for (String[] words : verbs.getOrDefault(Lemmas.english().verb(sentence.lower(i)), List.of())) {
      boolean matches = words.length > longest;
      for (int j = 1; matches && j < words.length; j++) {
        matches = sentence.is(i + j, words[j]);
      }
      longest = matches ? words.length : longest;
    }
    return longest;
  }

  /** Whether a token follows an article or a possessor: "the", "its", "'s". */
  boolean isOwned(Sentence sentence, int i) {
    return owners.contains(sentence.lower(i - 1));
  }

  /** Whether a pronoun that stands for what was told of before. */
  boolean isPronoun(String word) {
    return lists.get("pronoun").contains(word);
  }

  /** Whether a word begins a clause that takes for granted what it tells. */
  boolean isSubordinator(String word) {
    return lists.get("subordinator").contains(word);
  }

  /** Whether a noun names nothing of its own beside what it is the first or the last of. */
  boolean isBare(String noun) {
    return lists.get("bare").contains(noun);
  }

  /** Whether a noun names what comes before the thing itself. */
  boolean isPreparation(String noun) {
    return lists.get("preparation").contains(noun);
  }

  /** Whether a date after a preposition is not when something happens but a bound of it. */
  boolean isBound(String preposition) {
    return lists.get("bound").contains(preposition);
  }

  boolean contrasts(Clause clause) {
    return contrasts.in(clause);
  }
}
