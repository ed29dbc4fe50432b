package io.gainsay.claim.place;

import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The buildings and the happenings that a text is about, as its first sentences name them. */
final class Topics {

  /** How many sentences tell what a text is about, its headline included. */
  private static final int OPENING = 4;

  private static final Lemmas LEMMAS = Lemmas.english();
  private static final Lexicon LEXICON = Lexicon.english();

  private final Set<String> nouns = new LinkedHashSet<>();

  private final Set<String> sited;
  private final Set<String> general;

  /** Reads the opening. */
  Topics(Reading reading, WordLists words) {
    Set<String> moving = words.get("moving");
    sited = words.get("sited");
    general = words.get("general");
    List<Sentence> sentences = reading.sentences();
    for (Sentence sentence : sentences.subList(0, Math.min(OPENING, sentences.size()))) {
      for (int i = 0; i < sentence.size(); i++) {
        String noun = sited.contains(sentence.lower(i)) ? sentence.lower(i) : sentence.noun(i);
        if (sentence.token(i).isWord() && isSited(noun)) {
          nouns.add(noun);
        }
      }
    }
    for (Sentence sentence : sentences) {
      if (tellsOfMoving(sentence, moving)) {
        sentence.tokens().forEach(token -> nouns.remove(of(token.lower())));
      }
    }
  }

  private static boolean tellsOfMoving(Sentence sentence, Set<String> verbs) {
    for (int i = 0; i < sentence.size(); i++) {
      if (verbs.contains(sentence.verb(i))) {
        return true;
      }
    }
    return false;
  }

  /** The lemma; "talks" are no more than one. */
  private String noun(String word) {
    return sited.contains(word) ? word : LEMMAS.noun(word);
  }

  private boolean isSited(String noun) {
    return sited.contains(noun)
        || LEXICON.isA(noun, "structure")
        || LEXICON.isA(noun, "facility")
        || LEXICON.isA(noun, "event")
        || LEXICON.isA(noun, "gathering");
  }

  /** Whether a sentence stands where a text says what it is about. */
  static boolean isOpening(Sentence sentence) {
    return sentence.index() < OPENING;
  }

  /** The noun by which the opening calls the thing; empty if it does not. */
  String of(String word) {
    String noun = noun(word);
    if (general.contains(noun)) {
      return nouns.stream().filter(this::isLasting).findFirst().orElse("");
    }
    if (nouns.contains(noun)) {
      return noun;
    }
    // "Works" is a noun of its own beside "work".
    return nouns.stream()
        .filter(topic -> LEXICON.synonyms(topic, noun) || LEXICON.synonyms(topic, word))
        .findFirst()
        .orElse("");
  }

  /** Whether the topic stands where it stands, whatever the day. */
  boolean isLasting(String topic) {
    return LEXICON.isA(topic, "structure") || LEXICON.isA(topic, "facility");
  }

  boolean contain(String word) {
    return !of(word).isEmpty();
  }
}
