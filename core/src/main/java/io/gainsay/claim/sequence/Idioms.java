package io.gainsay.claim.sequence;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verbs that say with other words what one verb says: to come off the rails is to derail. */
final class Idioms {

  private static final Idioms ENGLISH = new Idioms(WordLists.load(Idioms.class, "idioms.txt"));

  /** An idiom, but for its verb, and the one verb that says it. */
  private record Idiom(List<String> rest, String verb) {}

  private final Map<String, List<Idiom>> byVerb = new HashMap<>();

  private Idioms(WordLists lists) {
    lists.forEach((verb, idioms) -> idioms.forEach(idiom -> add(verb, idiom)));
  }

  static Idioms english() {
    return ENGLISH;
  }

  private void add(String verb, String idiom) {
    List<String> words = List.of(idiom.split(" "));
    byVerb
        .computeIfAbsent(words.get(0), k -> new ArrayList<>())
        .add(new Idiom(words.subList(1, words.size()), verb));
  }

  /** The verb, as a lemma, that says what the idiom does whose verb stands at a token, or null. */
  @Nullable String verbAt(Sentence sentence, int token) {
    String verb = Lemmas.english().verb(sentence.lower(token));
    for (Idiom idiom : byVerb.getOrDefault(verb, List.of())) {
      if (matches(sentence, token + 1, idiom.rest())) {
        return idiom.verb();
      }
    }
    return null;
  }

  private static boolean matches(Sentence sentence, int from, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.is(from + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
