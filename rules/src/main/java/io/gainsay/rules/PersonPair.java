package io.gainsay.rules;

import io.gainsay.engine.Severity;
import io.gainsay.mention.NameMention;
import io.gainsay.name.Entity;
import io.gainsay.name.Introductions;
import io.gainsay.nlp.Sentence;
import io.gainsay.rules.SpellingPair.Slip;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/** Judges whether two names of persons, of which neither is the other's short form, mean one. */
final class PersonPair {

  /** A surname alone that is this long is told by itself. */
  private static final int LONG = 6;

  /** Letters with which two surnames begin where one is taken for the other. */
  private static final int BEGINNING = 4;

  /** How often a name may stand that is a slip. */
  private static final int FEW = 2;

  /** The least share of its letters, in order, that a garbled surname keeps. */
  private static final double KEPT = 0.75;

  private final Entity one;
  private final Entity other;
  private final List<String> words;
  private final List<String> others;

  PersonPair(Entity one, Entity other) {
    this.one = one;
    this.other = other;
    this.words = SpellingPair.words(one);
    this.others = SpellingPair.words(other);
  }

  Optional<Slip> judge() {
    String last = last(words);
    String otherLast = last(others);
    boolean full = words.size() > 1 && others.size() > 1;
    if (!full && isTakenFor(last, otherLast)) {
      return SpellingPair.slip(Severity.WARNING, last, otherLast);
    }
    if (!full) {
      return SpellingPair.isRare(one, other) && isOneSurname(last, otherLast)
          ? SpellingPair.slip(Severity.WARNING, last, otherLast)
          : Optional.empty();
    }
    return last.equals(otherLast) ? firstNames() : surnames(last, otherLast);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /**
   * "Dr Ana Thornquist", "Dr Thornberg": whom a text calls by title and surname it has named in
   * full; nobody is brought in so.
   */
  private boolean isTakenFor(String last, String otherLast) {
    Entity alone = words.size() == 1 ? one : other;
    Entity full = alone == one ? other : one;
    boolean named = words.size() + others.size() > 2;
    int common = 0;
    while (common < Math.min(last.length(), otherLast.length())
        && last.charAt(common) == otherLast.charAt(common)) {
      common++;
    }
    return named
        && common >= BEGINNING
        && alone.mentions().size() <= FEW
        && alone.mentions().stream().allMatch(name -> name.title() != null)
        && full.mentions().get(0).at().compareTo(alone.mentions().get(0).at()) < 0;
  }

  /** A surname that stands alone against one that stands with a first name, or alone as well. */
  private boolean isOneSurname(String last, String otherLast) {
    boolean known = SpellingPair.isKnown(last) && SpellingPair.isKnown(otherLast);
    boolean named = words.size() > 1 || others.size() > 1;
    if (!named) {
      return last.length() >= LONG && SpellingPair.mayBeSlip(last, otherLast);
    }
    boolean taken = SpellingPair.words(other).size() == 1 && title(other).isPresent();
    return SpellingPair.mayBeSlip(last, otherLast)
        || taken && Spelling.isGarbled(last, otherLast)
        || !known && (isSilentEnding(last, otherLast) || Spelling.isEndVowel(last, otherLast));
  }

  /** "Whitcomb" and "Whitcombe"; an "s" may be a plural, an "a" the name of his wife. */
  private static boolean isSilentEnding(String last, String otherLast) {
    return (last.endsWith("e") || otherLast.endsWith("e"))
        && Spelling.isLengthened(last, otherLast);
  }

  /** "Gregor MacAllan" and "Gregor McAllan", "Lidia Kovarik" and "Lydia Kovarick". */
  private Optional<Slip> surnames(String last, String otherLast) {
    if (Introductions.isCalledKin(one) || Introductions.isCalledKin(other)) {
      return Optional.empty();
    }
    String first = words.get(words.size() - 2);
    String otherFirst = others.get(others.size() - 2);
    boolean alike = Spelling.areAlike(first, otherFirst);
    if (Spellings.standard().areVariants(last, otherLast)) {
      return Optional.empty();
    }
    boolean variants = Spelling.areVariants(last, otherLast);
    boolean same = first.equals(otherFirst) && SpellingPair.isRare(one, other);
    boolean garbled = same && (areLongNames() || Spelling.isOneShape(last, otherLast));
    if (isMisplacedMark(last, otherLast)) {
      return Optional.empty();
    }
    boolean slip =
        garbled && last.charAt(0) == otherLast.charAt(0) && !isOfSeveral()
            || same && isStrangerToOther() && keeps(last, otherLast) && !isOfSeveral()
            || same && variants && !isOfSeveral()
            || (same || alike) && SpellingPair.mayBeSlip(last, otherLast)
            || alike && variants && Spelling.isEndVowel(last, otherLast);
    boolean sameTitle = title(one).isPresent() && title(one).equals(title(other));
    if (same && sameTitle && Spelling.isSwap(last, otherLast)) {
      return Optional.of(new Slip(Severity.WARNING, last, otherLast));
    }
    return slip ? SpellingPair.slip(Severity.WARNING, last, otherLast) : Optional.empty();
  }

  private boolean isStrangerToOther() {
    return isStranger(other, one) || isStranger(one, other);
  }

  /** Whether two surnames begin alike and have most of their letters in the same order. */
  private static boolean keeps(String last, String otherLast) {
    int shared = new LongestCommonSubsequence().apply(last, otherLast);
    return last.charAt(0) == otherLast.charAt(0)
        && shared >= KEPT * Math.max(last.length(), otherLast.length());
  }

  /** Two first names and more in common: few persons share those. */
  private boolean areLongNames() {
    int given = words.size() - 1;
    return given > 1
        && others.size() == words.size()
        && words.subList(0, given).equals(others.subList(0, given));
  }

  /** "The two Iain Macraes": a surname in the plural. */
  private boolean isOfSeveral() {
    return one.mentions().stream().anyMatch(PersonPair::isCounted)
        || other.mentions().stream().anyMatch(PersonPair::isCounted);
  }

  /** "Pete Evan's" is Pete Evans's, the mark misplaced. */
  private boolean isMisplacedMark(String last, String otherLast) {
    Entity shorter = last.length() < otherLast.length() ? one : other;
    boolean plural = otherLast.equals(last + "s") || last.equals(otherLast + "s");
    return plural && shorter.mentions().stream().anyMatch(PersonPair::isPossessor);
  }

  private static boolean isPossessor(NameMention name) {
    String mark = name.at().sentence().lower(name.at().to());
    return mark.equals("'") || mark.equals("’");
  }

  private static boolean isCounted(NameMention name) {
    Sentence sentence = name.at().sentence();
    return switch (sentence.lower(name.name().from() - 1)) {
      case "the", "both", "two", "three", "these", "several" -> true;
      default -> false;
    };
  }

  /** One surname and two first names: two spellings of one, or a slip of who was named once. */
  private Optional<Slip> firstNames() {
    String first = words.get(0);
    String otherFirst = others.get(0);
    boolean relatives =
        isNearKin() || Introductions.isIntroduced(one) && Introductions.isIntroduced(other);
    boolean oneDiffers =
        words.subList(1, words.size()).equals(others.subList(1, others.size()))
            && !first.equals(otherFirst);
    boolean people = !takesArticle(one) && !takesArticle(other);
    boolean called = !Introductions.calledAlike(one, other).isEmpty();
    if (oneDiffers && called && !isNearKin() && !isShortForm(first, otherFirst)) {
      return SpellingPair.slip(Severity.WARNING, first, otherFirst);
    }
    if (relatives || !people || !SpellingPair.isRare(one, other) || !oneDiffers) {
      return Optional.empty();
    }
    if (isShortForm(first, otherFirst)) {
      return Optional.empty();
    }
    if (Spelling.areAlike(first, otherFirst)) {
      return SpellingPair.slip(Severity.WARNING, first, otherFirst);
    }
    boolean titled = title(one).isPresent() && title(other).isPresent();
    boolean sameTitle = titled && title(one).equals(title(other));
    boolean sameInitial = first.charAt(0) == otherFirst.charAt(0) && !titled;
    return (isStranger(other, one) || isStranger(one, other))
            && !isAcronym(one)
            && !isAcronym(other)
            && !isThing(one)
            && !isThing(other)
            && (sameTitle || sameInitial)
        ? SpellingPair.slip(Severity.WARNING, first, otherFirst)
        : Optional.empty();
  }

  private boolean isNearKin() {
    return Introductions.isNearKin(one) || Introductions.isNearKin(other);
  }

  /** "The Teater Mravlja" is no person, whoever it is named for. */
  private static boolean takesArticle(Entity entity) {
    return entity.mentions().stream()
        .anyMatch(name -> name.at().sentence().is(name.name().from() - 1, "the"));
  }

  /** "Chuck" for "Charles", "Tom" for "Thomas". */
  private static boolean isShortForm(String one, String other) {
    return one.startsWith(other)
        || other.startsWith(one)
        || Spellings.standard().areVariants(one, other);
  }

  /** "CentOS Linux": what takes more capitals than one is no first name. */
  private static boolean isAcronym(Entity entity) {
    String first = entity.displayName().split(" ", 2)[0];
    return first.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** "The Teater Mravlja": a person's name has no article. */
  private static boolean isThing(Entity entity) {
    return entity.mentions().stream()
        .anyMatch(name -> name.at().sentence().is(name.at().from() - 1, "the"));
  }

  private static Optional<String> title(Entity person) {
    return person.mentions().stream()
        .flatMap(name -> Optional.ofNullable(name.title()).stream())
        .findFirst();
  }

  /** Named once and not introduced: a reader takes the name for that of whom was told before. */
  private static boolean isStranger(Entity person, Entity known) {
    boolean later = known.mentions().get(0).at().compareTo(person.mentions().get(0).at()) < 0;
    long inFull = person.mentions().stream().filter(name -> name.parts().size() > 1).count();
    return later && inFull == 1 && !Introductions.isIntroduced(person);
  }
}
