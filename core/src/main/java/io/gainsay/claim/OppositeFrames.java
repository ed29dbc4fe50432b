package io.gainsay.claim;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.nlp.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Predicates that say something is so, and those that say it is not, from a resource. */
final class OppositeFrames {

  /**
   * What can be so or not so of one thing.
   *
   * @param id its name, in the positive: {@code agreed}
   * @param themes nouns of what it is said of; empty if it is said of persons
   * @param doer whether who does it belongs to the matter: one wins what another loses
   * @param lasting whether what is once so stays so
   */
  record Frame(String id, Set<String> themes, boolean doer, boolean lasting) {
    boolean isOfPersons() {
      return themes.isEmpty();
    }

    boolean isOfDoer() {
      return doer;
    }
  }

  /**
   * A predicate of a frame.
   *
   * @param frame the frame
   * @param words its words, verbs as lemmas
   * @param holds whether it says that the frame's matter is so
   */
  record Predicate(Frame frame, List<String> words, boolean holds) {}

  private final Lemmas lemmas;
  private final Map<String, List<Predicate>> byFirstWord = new HashMap<>();

  OppositeFrames(Lemmas lemmas) {
    this.lemmas = lemmas;
    Map<String, String> fields = new HashMap<>();
    for (String line : lines()) {
      if (line.startsWith("[")) {
        addFrame(fields);
        fields.clear();
        fields.put("id", line.substring(1, line.indexOf(']')));
      } else {
        int colon = line.indexOf(':');
        fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
      }
    }
    addFrame(fields);
  }

  /** The predicates that begin at a token, the longest first. */
  List<Predicate> at(Sentence sentence, int token) {
    List<Predicate> found = new ArrayList<>();
    for (Predicate predicate :
        byFirstWord.getOrDefault(lemmas.verb(sentence.lower(token)), List.of())) {
      if (matches(sentence, token, predicate)) {
        found.add(predicate);
      }
    }
    return found;
  }

  private boolean matches(Sentence sentence, int token, Predicate predicate) {
    List<String> words = predicate.words();
    for (int i = 1; i < words.size(); i++) {
      String lower = sentence.lower(token + i);
      String word = words.get(i);
      if (!lower.equals(word)
          && !lemmas.verb(lower).equals(word)
          && !lemmas.noun(lower).equals(word)) {
        return false;
      }
    }
    return true;
  }

  private void addFrame(Map<String, String> fields) {
    if (fields.isEmpty()) {
      return;
    }
    Set<String> themes = new HashSet<>(list(fields, "theme"));
    themes.remove("person");
    Frame frame =
        new Frame(
            fields.getOrDefault("id", ""),
            themes,
            "yes".equals(fields.get("doer")),
            "yes".equals(fields.get("lasting")));
    list(fields, "yes").forEach(phrase -> addPredicate(frame, phrase, true));
    list(fields, "no").forEach(phrase -> addPredicate(frame, phrase, false));
  }

  private void addPredicate(Frame frame, String phrase, boolean holds) {
    List<String> words = List.of(phrase.split(" ", -1));
    List<Predicate> sharing = byFirstWord.computeIfAbsent(words.get(0), k -> new ArrayList<>());
    sharing.add(new Predicate(frame, words, holds));
    sharing.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
  }

  private static List<String> list(Map<String, String> fields, String field) {
    return List.of(fields.getOrDefault(field, "").split(",\\s*", -1));
  }

  private static List<String> lines() {
    try (InputStream in = OppositeFrames.class.getResourceAsStream("opposites.txt")) {
      if (in == null) {
        throw new IllegalStateException("opposites.txt is missing from the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
