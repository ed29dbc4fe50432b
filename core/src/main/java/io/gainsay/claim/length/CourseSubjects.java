package io.gainsay.claim.length;

import io.gainsay.claim.Coverage;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Telling;
import io.gainsay.claim.event.EventNouns;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Names;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.Set;
import java.util.TreeSet;

/** Makes the subjects of claims about {@linkplain Telling#COURSE courses of things}. Stateless. */
final class CourseSubjects {

  /** A text of at most so many sentences is short. */
  private static final int SHORT = 12;

  private CourseSubjects() {}

  /**
   * The subject of a claim about a course.
   *
   * @param head the lemma of the noun for it, or the empty string
   * @param names the {@linkplain #names names} that tell it from others
   * @param around the words from which it is known
   * @param value the words of the claim's value, which are none of these
   * @param facets how it is told
   */
  static Subject of(
      Reading reading,
      String head,
      Set<String> names,
      Clause around,
      Clause value,
      Set<String> facets) {
    Set<String> words = words(reading, around, value);
    return new Subject(Telling.COURSE, head, names, words, facets, Coverage.WHOLE);
  }

  /** Whether a text is short enough to tell of one thing of a sort. */
  static boolean isShort(Reading reading) {
    return reading.sentences().size() <= SHORT;
  }

  /** The names that tell one thing from another: of places in the clause, and before its noun. */
  static Set<String> names(Reading reading, Clause clause, int head) {
    Set<String> names = new TreeSet<>(Names.placed(reading, clause));
    if (head >= 0) {
      names.addAll(EventNouns.of(reading.vocabulary()).subject(clause.sentence(), head).names());
    }
    return names;
  }

  /** The content words of a stretch, as lemmas, but for those of a value. */
  private static Set<String> words(Reading reading, Clause stretch, Clause without) {
    Sentence sentence = stretch.sentence();
    Set<String> words = new TreeSet<>();
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (!without.contains(i) && !reading.contentWords().stem(sentence, i).isEmpty()) {
        words.add(lemma(sentence, i));
      }
    }
    return words;
  }

  private static String lemma(Sentence sentence, int i) {
    String word = sentence.lower(i);
    String verb = Lemmas.english().verb(word);
    return sentence.tag(i) == Tag.VERB && Lexicon.english().isVerb(verb)
        ? verb
        : Lemmas.english().noun(word);
  }
}
