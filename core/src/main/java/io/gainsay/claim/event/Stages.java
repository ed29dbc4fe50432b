package io.gainsay.claim.event;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stages through which things and persons go in a fixed order. Immutable. */
final class Stages {

  /**
   * A stage of a course.
   *
   * @param course what has the stages: "structure", "marriage"
   * @param ofPerson whether it is a person who goes through them
   * @param place how many stages come before it
   */
  record Stage(String course, boolean ofPerson, int place) {}

  private record Entry(List<String> rest, Stage stage) {}

  private static final String PERSON = "person ";

  private static final String THEME = "theme ";

  private static final Stages STANDARD = load();

  private final Lemmas lemmas = Lemmas.english();
  private final Map<String, List<Entry>> byVerb = new HashMap<>();

  private final Map<String, Set<String>> themes = new HashMap<>();

  private Stages() {}

  /** The stages that come with Gainsay. */
  static Stages standard() {
    return STANDARD;
  }

  private static Stages load() {
    Stages stages = new Stages();
    for (String line : WordLists.lines(Stages.class, "stages.txt")) {
      int colon = line.indexOf(':');
      if (line.startsWith(THEME)) {
        String course = line.substring(THEME.length(), colon);
        stages.themes.put(course, Set.of(line.substring(colon + 1).strip().split("\\s*,\\s*")));
      } else {
        stages.add(line.substring(0, colon), line.substring(colon + 1).split("<"));
      }
    }
    return stages;
  }

  private void add(String name, String[] stages) {
    boolean ofPerson = name.startsWith(PERSON);
    String course = name.substring(name.indexOf(' ') + 1);
    for (int place = 0; place < stages.length; place++) {
      for (String phrase : stages[place].strip().split("\\s*,\\s*")) {
        List<String> words = List.of(phrase.split(" "));
        Entry entry = new Entry(words.subList(1, words.size()), new Stage(course, ofPerson, place));
        byVerb.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** The noun for what goes through a course, the same for all that may name it: bill and law. */
  String theme(String course, String noun) {
    return themes.getOrDefault(course, Set.of()).contains(noun) ? course : noun;
  }

  /** The stages that the verb at a token, with what follows it, can be. */
  List<Stage> ofVerb(Sentence sentence, int token) {
    List<Stage> stages = new ArrayList<>();
    for (Entry entry : byVerb.getOrDefault(lemmas.verb(sentence.lower(token)), List.of())) {
      boolean matches = true;
      for (int i = 0; i < entry.rest.size(); i++) {
        matches &= sentence.is(token + 1 + i, entry.rest.get(i));
      }
      if (matches) {
        stages.add(entry.stage);
      }
    }
    return stages;
  }

  /** The last token of the phrase that a verb begins: "came into force". */
  int end(Sentence sentence, int token) {
    int longest = 0;
    for (Entry entry : byVerb.getOrDefault(lemmas.verb(sentence.lower(token)), List.of())) {
      boolean matches = true;
      for (int i = 0; i < entry.rest.size(); i++) {
        matches &= sentence.is(token + 1 + i, entry.rest.get(i));
      }
      longest = matches ? Math.max(longest, entry.rest.size()) : longest;
    }
    return token + longest;
  }

  /** The stages that a noun names: "construction", "arrest". */
  List<Stage> ofNoun(String word) {
    List<Stage> stages = new ArrayList<>();
    for (String verb : Lexicon.english().verbsOf(lemmas.noun(word))) {
      for (Entry entry : byVerb.getOrDefault(verb, List.of())) {
        if (entry.rest.isEmpty()) {
          stages.add(entry.stage);
        }
      }
    }
    return stages;
  }
}
