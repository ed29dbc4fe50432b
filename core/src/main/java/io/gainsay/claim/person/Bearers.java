package io.gainsay.claim.person;

import io.gainsay.claim.Nouns;
import io.gainsay.claim.extract.People;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.NameMention;
import io.gainsay.name.Entity;
import io.gainsay.name.SpeechVerbs;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.syntax.Phrase;
import io.gainsay.syntax.Predication;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word for the person of whom words at some place of a sentence are said: the head of the
 * phrase before a comma, the subject of a verb. Who that person is remains open here; {@link
 * io.gainsay.claim.extract.People} knows that of some.
 */
final class Bearers {

  private static final WordLists WORDS = WordLists.load(Bearers.class, "ages.txt");

  private static final Set<String> NOMINAL = WORDS.get("nominal");

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "i", "who", "whom", "his", "her", "him", "my", "himself", "herself");

  private static final Set<String> RELATIVES = Set.of("who", "whom", "whose");

  private static final Set<String> PLACING = Set.of("in", "at", "from", "near", "of");

  /** How many descriptions between commas may stand between a name and an age. */
  private static final int DESCRIPTIONS = 2;

  private final Reading reading;

  Bearers(Reading reading) {
    this.reading = reading;
  }

  /** Whether a word can mean one person: a name of no place, "she", "the driver". */
  boolean isPerson(Sentence sentence, int token) {
    if (token < 0 || token >= sentence.size()) {
      return false;
    }
    String word = sentence.lower(token);
    if (PRONOUNS.contains(word) || NOMINAL.contains(word)) {
      return true;
    }
    Optional<NameMention> name = nameAt(sentence, token);
    if (name.isPresent()) {
      return isPerson(name.get());
    }
    return sentence.tag(token) != Tag.VERB && Nouns.isPerson(sentence.noun(token));
  }

  private boolean isPerson(NameMention name) {
    return switch (reading.entities().entityOf(name).kind()) {
      case PERSON -> true;
      case LOCATION, ORGANIZATION -> false;
      case UNKNOWN ->
          !PLACING.contains(name.at().sentence().lower(name.at().from() - 1))
              && name.at().from() > 0;
    };
  }

  /** The name that a token belongs to. */
  Optional<NameMention> nameAt(Sentence sentence, int token) {
    return reading.mentions(sentence, NameMention.class).stream()
        .filter(name -> name.at().contains(token))
        .findFirst();
  }

  /** The head of the longest phrase that ends before a token, or {@link StatedAge#NOBODY}. */
  int phraseBefore(Sentence sentence, int end) {
    Phrase longest = null;
    for (Phrase phrase : reading.syntax(sentence).phrases()) {
      if (phrase.to() == end && (longest == null || phrase.from() < longest.from())) {
        longest = phrase;
      }
    }
    if (longest != null && isPerson(sentence, longest.head())) {
      return longest.head();
    }
    return isPerson(sentence, end - 1) ? end - 1 : StatedAge.NOBODY;
  }

  /** The head of the phrase that begins at a token, person or not. */
  Optional<Phrase> phraseAt(Sentence sentence, int from) {
    return reading.syntax(sentence).phrases().stream()
        .filter(phrase -> phrase.from() == from)
        .findFirst();
  }

  /** "<em>Lika</em>, 59", "<em>Lika</em>, the foreman, 59", "the <em>driver</em> (44)". */
  int beside(Sentence sentence, int mark) {
    int end = mark;
    for (int k = 0; k <= DESCRIPTIONS && end > 0; k++) {
      int bearer = phraseBefore(sentence, end);
      if (bearer >= 0) {
        return bearer;
      }
      end = commaBefore(sentence, end);
    }
    return StatedAge.NOBODY;
  }

  private static int commaBefore(Sentence sentence, int end) {
    for (int i = end - 1; i > 0; i--) {
      if (sentence.is(i, ",")) {
        return i;
      }
      // Between "Ann Lika, 12, 31" and the name stands another number: a list, no description.
      boolean listed = sentence.token(i).isDigits();
      if (listed || sentence.is(i, ";") || sentence.tag(i) == Tag.VERB) {
        return -1;
      }
    }
    return -1;
  }

  /** Who does what the verb at a token tells: "<em>she</em> was", "<em>Karma</em>, who is". */
  int subject(Sentence sentence, int verb) {
    int i = verb - 1;
    while (sentence.tag(i) == Tag.ADV || sentence.tag(i) == Tag.AUX || sentence.isApostrophe(i)) {
      i--;
    }
    if (RELATIVES.contains(sentence.lower(i))) {
      return antecedent(sentence, i);
    }
    if (sentence.is(i, ",") || sentence.is(i, ")")) {
      return beforeAside(sentence, i);
    }
    int before =
        sentence.is(i, "and") || sentence.is(i, "but") ? -1 : phraseBefore(sentence, i + 1);
    return before >= 0 || !isJoined(sentence, i) ? before : ofClause(sentence, i);
  }

  private static boolean isJoined(Sentence sentence, int i) {
    return sentence.tag(i) == Tag.CCONJ;
  }

  /** "<em>Duarte</em>, the top seed, is", "who, he said, is". */
  private int beforeAside(Sentence sentence, int closing) {
    for (int i = closing - 1; i > 0; i--) {
      if (sentence.is(i, ",") || sentence.is(i, "(")) {
        return RELATIVES.contains(sentence.lower(i - 1))
            ? antecedent(sentence, i - 1)
            : beside(sentence, i);
      }
      if (RELATIVES.contains(sentence.lower(i))) {
        return antecedent(sentence, i);
      }
    }
    return phraseBefore(sentence, closing);
  }

  /** Whom a relative pronoun means: "<em>Karma</em>, whom he found and who is 19". */
  int antecedent(Sentence sentence, int relative) {
    int i = sentence.is(relative - 1, ",") ? relative - 1 : relative;
    if (sentence.is(i - 1, "and") || sentence.is(i - 1, "but")) {
      for (int k = i - 2; k > 0; k--) {
        if (RELATIVES.contains(sentence.lower(k))) {
          return antecedent(sentence, k);
        }
      }
      return StatedAge.NOBODY;
    }
    return phraseBefore(sentence, i);
  }

  /** The subject of the last statement that begins before a token, if it is a person. */
  int ofClause(Sentence sentence, int token) {
    Predication last = clauseBefore(sentence, token);
    Phrase subject = last == null ? null : last.subject();
    if (subject == null) {
      return StatedAge.NOBODY;
    }
    int head = subject.head();
    if (RELATIVES.contains(sentence.lower(head))) {
      return antecedent(sentence, head);
    }
    return isPerson(sentence, head) ? head : StatedAge.NOBODY;
  }

  /** The last statement with a verb of its own that begins before a token. */
  @Nullable Predication clauseBefore(Sentence sentence, int token) {
    Predication last = null;
    for (Predication clause : reading.syntax(sentence).predications()) {
      boolean verbal = clause.form() == Predication.Form.FINITE;
      if (verbal && clause.token() < token && (last == null || clause.token() > last.token())) {
        last = clause;
      }
    }
    return last;
  }

  /**
   * The phrase with which the statement after an opening goes on: "At 26, it said, <em>she</em>".
   */
  Optional<Phrase> after(Sentence sentence, int from) {
    int start = sentence.is(from, ",") ? from + 1 : from;
    Optional<Phrase> phrase = phraseAt(sentence, start);
    if (phrase.isPresent() && SpeechVerbs.contains(sentence.lower(phrase.get().to()))) {
      for (int i = phrase.get().to(); i < sentence.size(); i++) {
        if (sentence.is(i, ",")) {
          return phraseAt(sentence, i + 1);
        }
      }
    }
    return phrase;
  }

  /** The person whose name the word is or follows: "<em>Novak</em>, a father of two, 43". */
  Optional<Entity> named(People people, Sentence sentence, int token) {
    Optional<NameMention> name = nameAt(sentence, token);
    return name.isPresent() ? people.named(name.get()) : apposed(people, sentence, token);
  }

  /** The person beside whose name the phrase with a head stands: "<em>Novak</em>, a driver". */
  Optional<Entity> apposed(People people, Sentence sentence, int head) {
    return reading.syntax(sentence).phrases().stream()
        .filter(phrase -> phrase.head() == head && !phrase.isPronoun())
        .filter(phrase -> sentence.is(phrase.from() - 1, ","))
        .findFirst()
        .flatMap(phrase -> people.apposed(sentence, phrase.from()));
  }
}
