package io.gainsay.claim;

import io.gainsay.lexicon.Lexicon;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who or what takes part in a deed, as a noun phrase names it. Immutable.
 *
 * @param entity the key of the person, organisation or place that is meant, or null where the text
 *     does not tell
 * @param noun the lemma of the noun, "person" for a person's name; empty for other names and for
 *     pronouns
 * @param qualities what tells it from others of its sort, in lower case: numbers, adjectives,
 *     owners, what it is called beside it
 * @param definite whether the words take for granted that it is known
 * @param counted whether a number or "some" makes it a part of what the noun can name
 * @param plural whether the noun stands in the plural
 * @param shell whether the noun can stand for whatever was told of: "the scheme"
 * @param speaking whether it is "I", "you" or "we", of whom only the speaker knows who is meant
 */
public record Participant(
    @Nullable String entity,
    String noun,
    Set<String> qualities,
    boolean definite,
    boolean counted,
    boolean plural,
    boolean shell,
    boolean speaking) {

  /** The noun of a person named: it says nothing of who it is. */
  public static final String PERSON = "person";

  public Participant {
    qualities = Set.copyOf(qualities);
  }

  /** How far two phrases name the same. */
  public enum Match {
    /** Something ties them. */
    SAME,
    /** Nothing tells. */
    OPEN,
    /** Something tells them apart, or nothing can make them the same. */
    DIFFERENT
  }

  /**
   * How far this and another phrase of the same text name the same; symmetric. Who is known by name
   * is compared by name; otherwise the nouns must be able to name the same ("a trawler", "the
   * vessel"), and qualities and number must not tell the two apart.
   */
  public Match match(Participant other) {
    if (entity != null && other.entity != null) {
      return entity.equals(other.entity) ? Match.SAME : Match.DIFFERENT;
    }
    if (speaking || other.speaking) {
      return Match.DIFFERENT;
    }
    if (noun.isEmpty() || other.noun.isEmpty()) {
      return Match.OPEN;
    }
    if (entity != null || other.entity != null) {
      return matchName(other);
    }
    if (isNamedIn(other) || noun.equals(other.noun)) {
      return matchOfOneSort(other);
    }
    if (noun.startsWith(other.noun) || other.noun.startsWith(noun)) {
      // "Members of the union", "the membership".
      return Match.OPEN;
    }
    if (areOfOneSort(other)) {
      return matchOfOneSort(other);
    }
    return shell || other.shell ? Match.OPEN : Match.DIFFERENT;
  }

  /** Where only one of the two is known by name: "the Danube Prize", "the prize". */
  private Match matchName(Participant other) {
    if (!definite || !other.definite) {
      return Match.DIFFERENT;
    }
    boolean person = noun.equals(PERSON) || other.noun.equals(PERSON);
    if (!person && (noun.equals(other.noun) || isNamedIn(other))) {
      return Match.SAME;
    }
    return areOfOneSort(other) ? Match.OPEN : Match.DIFFERENT;
  }

  /** Whether two phrases whose nouns can name the same do name the same. */
  private Match matchOfOneSort(Participant other) {
    boolean apart =
        !isNamedIn(other)
            && !qualities.isEmpty()
            && !other.qualities.isEmpty()
            && Collections.disjoint(qualities, other.qualities);
    if (apart || plural != other.plural || counted || other.counted) {
      return Match.DIFFERENT;
    }
    return definite || other.definite ? Match.SAME : Match.OPEN;
  }

  /** Whether the noun of one is among what tells the other: "the union's members", "the union". */
  private boolean isNamedIn(Participant other) {
    return qualities.contains(other.noun) || other.qualities.contains(noun);
  }

  private boolean areOfOneSort(Participant other) {
    Lexicon lexicon = Lexicon.english();
    // The general word takes up the special one, and so is definite: "a trawler", "the vessel".
    return noun.equals(other.noun)
        || lexicon.synonyms(noun, other.noun)
        || other.definite && lexicon.isA(noun, other.noun)
        || definite && lexicon.isA(other.noun, noun);
  }
}
