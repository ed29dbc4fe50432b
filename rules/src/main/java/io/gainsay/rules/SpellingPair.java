package io.gainsay.rules;

import io.gainsay.engine.Severity;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.NameMention;
import io.gainsay.mention.NameMention.Kind;
import io.gainsay.name.Entity;
import io.gainsay.name.Places;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges whether two entities of one document are one, spelt in two ways. */
final class SpellingPair {

  /** A spelling that stands this often is meant. */
  private static final int ESTABLISHED = 3;

  private static final int LONG = 6;

  private final Entity one;
  private final Entity other;
  private final List<String> words;
  private final List<String> others;

  private SpellingPair(Entity one, Entity other) {
    this.one = one;
    this.other = other;
    this.words = words(one);
    this.others = words(other);
  }

  /**
   * One word in two spellings.
   *
   * @param severity how sure it is that one is meant
   * @param word the one spelling, folded
   * @param other the other spelling, folded
   */
  record Slip(Severity severity, String word, String other) {}

  /** The spellings that differ, if the two are one; empty if they are not. */
  static Optional<Slip> of(Entity one, Entity other) {
    return new SpellingPair(one, other).judge();
  }

  /** The words of an entity's fullest name as they compare. */
  static List<String> words(Entity entity) {
    List<String> words = new ArrayList<>();
    for (String word : Arrays.asList(entity.displayName().split(" ", -1))) {
      if (!word.isEmpty()) {
        words.add(Spelling.fold(word));
      }
    }
    return words;
  }

  private Optional<Slip> judge() {
    if (!sameKind() || !one.gender().fits(other.gender()) || standTogether()) {
      return Optional.empty();
    }
    boolean person = one.isPerson() || other.isPerson();
    return person ? new PersonPair(one, other).judge() : things();
  }

  private boolean sameKind() {
    return one.kind() == other.kind() || one.kind() == Kind.UNKNOWN || other.kind() == Kind.UNKNOWN;
  }

  /** Two names in one sentence are two, or the text speaks of their spelling. */
  private boolean standTogether() {
    Set<Sentence> sentences = new HashSet<>();
    for (NameMention mention : one.mentions()) {
      if (isInFull(mention, words)) {
        sentences.add(mention.at().sentence());
      }
    }
    return other.mentions().stream()
        .filter(m -> isInFull(m, others))
        .anyMatch(m -> sentences.contains(m.at().sentence()));
  }

  /** Whether the mention has the name's last word, and not a first name alone. */
  private static boolean isInFull(NameMention mention, List<String> name) {
    String last = name.get(name.size() - 1);
    return mention.parts().stream().anyMatch(part -> Spelling.fold(part).equals(last));
  }

  private Optional<Slip> things() {
    if (words.size() == others.size()) {
      int differing = -1;
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).equals(others.get(i))) {
          if (differing >= 0) {
            return Optional.empty();
          }
          differing = i;
        }
      }
      return differing < 0
          ? Optional.empty()
          : thing(words.get(differing), others.get(differing), words.size() > 1);
    }
    boolean oneWord = Math.min(words.size(), others.size()) == 1;
    return oneWord ? thing(words.get(0), others.get(0), false) : Optional.empty();
  }

  private Optional<Slip> thing(String word, String otherWord, boolean moreInCommon) {
    if (!mayBeSlip(word, otherWord) || !isRare()) {
      return Optional.empty();
    }
    // A place or a brand mistyped is for a spelling checker; of a firm it may mean another firm.
    boolean firm = one.kind() == Kind.ORGANIZATION || other.kind() == Kind.ORGANIZATION;
    boolean established = Math.max(one.mentions().size(), other.mentions().size()) >= 2;
    boolean sure = firm && (moreInCommon || established && word.length() >= LONG);
    return slip(sure ? Severity.WARNING : Severity.SUGGESTION, word, otherWord);
  }

  /** Two letters that changed places are a slip of the fingers and no other name. */
  static Optional<Slip> slip(Severity severity, String word, String other) {
    if (word.equals(other)) {
      return Optional.empty();
    }
    if (Spelling.isSwap(word, other)) {
      return Optional.of(new Slip(Severity.SUGGESTION, word, other));
    }
    return Optional.of(new Slip(severity, word, other));
  }

  private boolean isRare() {
    return isRare(one, other);
  }

  /** Whether one of the two spellings stands too seldom to be meant. */
  static boolean isRare(Entity one, Entity other) {
    return Math.min(one.mentions().size(), other.mentions().size()) < ESTABLISHED;
  }

  /** Alike in spelling, and not both words that English or the map knows. */
  static boolean mayBeSlip(String word, String other) {
    return Spelling.similar(word, other)
        && !(isKnown(word) && isKnown(other))
        && !Spellings.standard().areVariants(word, other);
  }

  static boolean isKnown(String word) {
    Lexicon lexicon = Lexicon.english();
    Lemmas lemmas = Lemmas.english();
    return Places.standard().contains(word)
        || Places.standard().countryOfPeople(word).isPresent()
        || lexicon.isNoun(lemmas.noun(word))
        || lexicon.isVerb(lemmas.verb(word))
        || lexicon.isAdjective(lemmas.adjective(word));
  }
}
