package io.gainsay.claim;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the nouns that name events: "war" and "fighting" are one sort, "quake" another. */
final class EventNouns {

  /** How far from its verb the noun of an event may stand. */
  private static final int REACH = 12;

  private final Lemmas lemmas;
  private final Map<String, String> sorts = new HashMap<>();

  EventNouns(Lemmas lemmas, Map<String, Set<String>> nounsBySort) {
    this.lemmas = lemmas;
    nounsBySort.forEach((sort, nouns) -> nouns.forEach(noun -> sorts.put(noun, sort)));
  }

  /** The sort of event that a token names. */
  Optional<String> sortAt(Sentence sentence, int token) {
    String word = sentence.lower(token);
    String sort = sorts.get(word);
    if (sort == null && !word.isEmpty()) {
      sort = sorts.get(lemmas.noun(word));
    }
    return Optional.ofNullable(sort);
  }

  /** The nearest event noun before a token, or -1; {@code floor} is the first token to look at. */
  int before(Sentence sentence, int token, int floor) {
    for (int i = token - 1; i >= Math.max(floor, token - REACH); i--) {
      if (sortAt(sentence, i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest event noun within {@code reach} tokens from a token on, or -1. */
  int after(Sentence sentence, int token, int reach) {
    for (int i = token; i < Math.min(sentence.size(), token + reach); i++) {
      if (sortAt(sentence, i).isPresent()) {
        return i;
      }
      if (sentence.is(i, ",") || sentence.is(i, ";")) {
        return -1;
      }
    }
    return -1;
  }

  /** The event that a noun names, with the words that tell it from others of its sort. */
  Subject subject(Sentence sentence, int noun) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> modifiers = new LinkedHashSet<>();
    int i = noun - 1;
    for (; i >= 0 && sentence.token(i).isWord() && !opens(sentence, i); i--) {
      Token token = sentence.token(i);
      if (token.isCapitalised() && i > 0) {
        names.add(token.lower());
      } else if (token.text().length() > 2) {
        modifiers.add(token.lower());
      }
      if (noun - i > 3) {
        break;
      }
    }
    if (sentence.is(noun + 1, "in") || sentence.is(noun + 1, "of")) {
      for (int j = noun + 2; j < sentence.size() && sentence.token(j).isCapitalised(); j++) {
        names.add(sentence.lower(j));
      }
    }
    String sort = sortAt(sentence, noun).orElse(sentence.lower(noun));
    return new Subject("event:" + sort, sentence.lower(noun), names, modifiers, Coverage.WHOLE);
  }

  /** Whether a word begins the noun phrase, or stands before it. */
  private static boolean opens(Sentence sentence, int i) {
    return switch (sentence.lower(i)) {
      case "the",
          "a",
          "an",
          "its",
          "their",
          "this",
          "that",
          "his",
          "her",
          "in",
          "of",
          "by",
          "as",
          "with",
          "for",
          "and",
          "to",
          "after",
          "since",
          "during" ->
          true;
      default -> false;
    };
  }
}
