package io.gainsay.claim.polarity;

import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Predicates that say something is so, and those that say it is not, from a resource. */
public final class OppositeFrames {

  /** How many words ".." in a predicate stands for at most. */
  private static final int GAP = 5;

  /** Stands in a predicate for the person it is said of. */
  static final String PERSON = "*";

  /**
   * What can be so or not so of one thing.
   *
   * @param id its name, in the positive: {@code agreed}
   * @param themes nouns of what it is said of, each with the noun that stands for it and others of
   *     its meaning; empty if it is said of persons
   * @param doer whether who does it belongs to the matter: one wins what another loses
   * @param lasting whether what is once so stays so
   * @param future whether what will be so counts as well
   * @param subject whether the noun stands before the predicate, never after it
   * @param counts whether it is decided count by count, so that only one crime can be compared
   */
  public record Frame(
      String id,
      Map<String, String> themes,
      boolean doer,
      boolean lasting,
      boolean future,
      boolean subject,
      boolean counts) {

    public Frame {
      themes = Map.copyOf(themes);
    }

    boolean isOfPersons() {
      return themes.isEmpty();
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

  /**
   * A predicate in a sentence.
   *
   * @param predicate the predicate
   * @param from its first token
   * @param to after its last token
   */
  public record Match(Predicate predicate, int from, int to) {}

  private final Map<String, List<Predicate>> byFirstWord = new HashMap<>();

  /**
   * Reads frames.
   *
   * @param owner a class in whose package the file stands
   * @param resource the name of the file
   */
  public OppositeFrames(Class<?> owner, String resource) {
    Map<String, String> fields = new HashMap<>();
    for (String line : WordLists.lines(owner, resource)) {
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

  /** The frame of that name. */
  public Frame frame(String id) {
    return byFirstWord.values().stream()
        .flatMap(List::stream)
        .map(Predicate::frame)
        .filter(frame -> frame.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a verb alone says that a frame's matter is so, or that it is not; empty if neither. */
  Optional<Boolean> holds(Frame frame, String verb) {
    return byFirstWord.getOrDefault(verb, List.of()).stream()
        .filter(p -> p.frame().equals(frame) && p.words().size() == 1)
        .map(Predicate::holds)
        .findFirst();
  }

  /** The predicates that begin at a token, the one of most words first. */
  public List<Match> at(Sentence sentence, int token) {
    String lower = sentence.lower(token);
    String lemma = sentence.verb(token);
    if (!byFirstWord.containsKey(lower) && !byFirstWord.containsKey(lemma)) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    collect(sentence, token, lower, found);
    if (!lemma.equals(lower)) {
      collect(sentence, token, lemma, found);
    }
    found.sort(Comparator.comparingInt((Match m) -> m.predicate().words().size()).reversed());
    return found;
  }

  private void collect(Sentence sentence, int token, String word, List<Match> found) {
    for (Predicate predicate : byFirstWord.getOrDefault(word, List.of())) {
      int end = endOfMatch(sentence, token, predicate.words());
      if (end > 0) {
        found.add(new Match(predicate, token, end));
      }
    }
  }

  /** After the last token of the predicate that begins at {@code token}, or 0. */
  private int endOfMatch(Sentence sentence, int token, List<String> words) {
    int at = token + 1;
    for (int w = 1; w < words.size(); w++) {
      boolean gap = words.get(w).equals("..") || words.get(w).equals(PERSON);
      if (gap && w + 1 == words.size()) {
        return Math.min(sentence.size(), at + GAP);
      }
      w = gap ? w + 1 : w;
      int limit = gap ? at + GAP : at + 1;
      int found = -1;
      for (int i = at; i <= limit && i < sentence.size() && found < 0; i++) {
        if (isWord(sentence, i, words.get(w))) {
          found = i;
        } else if (!gap && !sentence.lower(i).endsWith("ly")) {
          return 0;
        }
      }
      if (found < 0) {
        return 0;
      }
      at = found + 1;
    }
    return at;
  }

  private boolean isWord(Sentence sentence, int i, String word) {
    if (word.equals("crime")) {
      return Lexicon.english().isA(sentence.noun(i), "crime");
    }
    return sentence.is(i, word) || sentence.verb(i).equals(word) || sentence.noun(i).equals(word);
  }

  private void addFrame(Map<String, String> fields) {
    if (fields.isEmpty()) {
      return;
    }
    Map<String, String> themes = new HashMap<>();
    for (String entry : list(fields, "theme")) {
      List<String> nouns = List.of(entry.split("=", -1));
      nouns.forEach(noun -> themes.put(noun, nouns.get(0)));
    }
    themes.remove("person");
    Frame frame =
        new Frame(
            fields.getOrDefault("id", ""),
            themes,
            "yes".equals(fields.get("doer")),
            "yes".equals(fields.get("lasting")),
            "yes".equals(fields.get("future")),
            "yes".equals(fields.get("subject")),
            "yes".equals(fields.get("counts")));
    list(fields, "yes").forEach(phrase -> addPredicate(frame, phrase, true));
    list(fields, "no").forEach(phrase -> addPredicate(frame, phrase, false));
  }

  private void addPredicate(Frame frame, String phrase, boolean holds) {
    List<String> words = List.of(phrase.split(" ", -1));
    byFirstWord
        .computeIfAbsent(words.get(0), k -> new ArrayList<>())
        .add(new Predicate(frame, words, holds));
  }

  private static List<String> list(Map<String, String> fields, String field) {
    return List.of(fields.getOrDefault(field, "").split(",\\s*", -1));
  }
}
