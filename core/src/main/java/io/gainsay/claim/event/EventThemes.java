package io.gainsay.claim.event;

import io.gainsay.claim.Nouns;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the event that a verb is about, past "and" and pronouns as well. */
public final class EventThemes {

  /**
   * A noun and where it stands.
   *
   * @param sentence its sentence, perhaps an earlier one
   * @param token its index
   */
  public record Place(Sentence sentence, int token) {}

  private static final Set<String> PRONOUNS = Set.of("it", "they", "this");

  /** How many tokens "and" may join a verb to the verb before it, and how far back that looks. */
  private static final int JOINED = 14;

  private final Reading reading;
  private final Themes themes;

  public EventThemes(Reading reading) {
    this.reading = reading;
    this.themes = new Themes(reading);
  }

  /** What the verb at a token is about: its subject, or what its subject stands for; or null. */
  public @Nullable Place before(Sentence sentence, int verb) {
    int theme = themes.before(sentence, verb);
    if (theme >= 0) {
      return new Place(sentence, theme);
    }
    int subject = verb - 1;
    while (subject > 0
        && (Themes.isAuxiliary(sentence, subject) || sentence.tag(subject) == Tag.ADV)) {
      subject--;
    }
    if (sentence.is(subject, "and") || sentence.is(subject, "but")) {
      return joined(sentence, subject);
    }
    return PRONOUNS.contains(sentence.lower(subject)) ? antecedent(sentence, subject) : null;
  }

  /** "It opened on Monday <em>and closed</em> on Friday": the subject of the verb before. */
  private @Nullable Place joined(Sentence sentence, int and) {
    for (int i = and - 1; i > Math.max(0, and - JOINED); i--) {
      if (sentence.is(i, ";")) {
        return null;
      }
      if (sentence.token(i).isWord()
          && sentence.tag(i) == Tag.VERB
          && !Themes.isAuxiliary(sentence, i)) {
        return before(sentence, i);
      }
    }
    return null;
  }

  /** The event last named before a pronoun, in its sentence or as what the one before is about. */
  private @Nullable Place antecedent(Sentence sentence, int pronoun) {
    int near = EventNouns.of(reading.vocabulary()).before(sentence, pronoun, 0);
    if (near >= 0) {
      return new Place(sentence, near);
    }
    if (sentence.index() == 0) {
      return null;
    }
    Sentence earlier = reading.sentences().get(sentence.index() - 1);
    int topic = themes.topic(earlier, earlier.size());
    return topic >= 0 && isCourse(earlier, topic) ? new Place(earlier, topic) : null;
  }

  /** To what something is done, or who does it, as a lemma; empty where no noun says so. */
  public Set<String> themeOf(Sentence sentence, int verb, int limit) {
    int object =
        Themes.isPassive(sentence, verb) ? -1 : themes.after(sentence, verb, Math.max(limit, verb));
    int theme = object >= 0 ? object : themes.before(sentence, verb);
    return theme < 0 ? Set.of() : Set.of(Lemmas.english().noun(sentence.lower(theme)));
  }

  /** What is built: the wall in "work on the wall"; empty where that is not said. */
  public String complement(Place noun) {
    Sentence sentence = noun.sentence();
    int next = noun.token() + 1;
    boolean told = sentence.is(next, "on") || sentence.is(next, "of");
    int head = told ? themes.after(sentence, next, sentence.size()) : -1;
    return head < 0 ? "" : Lemmas.english().noun(sentence.lower(head));
  }

  /** The sort of event that the text names most often, or null. */
  public @Nullable String topicSort() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        EventNouns.of(reading.vocabulary())
            .sortAt(sentence, i)
            .ifPresent(sort -> counts.merge(sort, 1, Integer::sum));
      }
    }
    int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
    List<String> topics =
        counts.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return topics.size() == 1 ? topics.get(0) : null;
  }

  /** Whether a noun names something that begins, lasts and ends. */
  public boolean isCourse(Sentence sentence, int token) {
    if (EventNouns.of(reading.vocabulary()).sortAt(sentence, token).isPresent()) {
      return true;
    }
    String noun = Lemmas.english().noun(sentence.lower(token));
    SemanticClass sort = Lexicon.english().nounClass(noun);
    return !Nouns.isPerson(noun)
        && (sort == SemanticClass.ACT
            || sort == SemanticClass.EVENT
            || sort == SemanticClass.PROCESS
            || sort == SemanticClass.PHENOMENON
            || sort == SemanticClass.STATE);
  }
}
