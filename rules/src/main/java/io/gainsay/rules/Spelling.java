package io.gainsay.rules;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two words can be two spellings of one name. */
final class Spelling {

  private static final int SHORTEST = 5;

  /** The least length where the rest of the name is the same. */
  private static final int SHORT = 4;

  /** How many letters at its beginning a garbled name keeps. */
  private static final int BEGINNING = 4;

  /** The least Jaro-Winkler similarity of two spellings that differ in two letters. */
  private static final double ALIKE = 0.9;

  private static final LevenshteinDistance EDITS = new LevenshteinDistance(2);
  private static final JaroWinklerSimilarity LOOKS = new JaroWinklerSimilarity();

  private Spelling() {}

  /** A word in lower case without accents: how it compares. */
  static String fold(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.replace('ł', 'l').replace('Ł', 'L').replace('ø', 'o').toLowerCase(Locale.ROOT);
  }

  /**
   * Keys of which two words that {@link #similar} or {@link #isGarbled} accepts share at least one:
   * the word with each of its letters left out, how it sounds, and how it begins.
   */
  static Set<String> keys(String folded) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(folded);
    for (int i = 0; i < folded.length(); i++) {
      keys.add(folded.substring(0, i) + folded.substring(i + 1));
    }
    keys.add("#" + sound(folded));
    keys.add("~" + plain(folded));
    if (folded.length() > SHORTEST) {
      keys.add("^" + folded.substring(0, BEGINNING));
    }
    return keys;
  }

  /** Whether two folded words differ as two spellings of one name do. */
  static boolean similar(String one, String other) {
    if (one.equals(other)
        || Math.min(one.length(), other.length()) < SHORTEST
        || one.charAt(0) != other.charAt(0)
        || joined(one).equals(joined(other))
        || isInflected(one, other)
        || isInflected(other, one)) {
      return false;
    }
    return isNear(one, other);
  }

  /**
   * Whether one folded surname has a letter more at its end: "Whitcomb" and "Whitcombe". For other
   * words, and for a surname in the plural, that is an ending.
   */
  static boolean isLengthened(String one, String other) {
    boolean oneIsShorter = one.length() < other.length();
    String shorter = oneIsShorter ? one : other;
    String longer = oneIsShorter ? other : one;
    return shorter.length() >= SHORTEST
        && longer.length() == shorter.length() + 1
        && longer.startsWith(shorter)
        && !longer.endsWith("s");
  }

  /**
   * Whether two folded words can be one part of a name that other parts tell to be one. What is
   * alike need not sound alike then, and only a woman's ending makes another name.
   */
  static boolean areVariants(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (one.equals(other) || shorter < SHORT || joined(one).equals(joined(other))) {
      return false;
    }
    if (isWomans(one, other) || isWomans(other, one)) {
      return false;
    }
    if (plain(one).equals(plain(other))) {
      return true;
    }
    int edits = EDITS.apply(one, other);
    boolean begin = one.charAt(0) == other.charAt(0) || sound("x" + one).equals(sound("x" + other));
    return begin && (edits == 1 || edits == 2 && shorter > SHORTEST);
  }

  /** "Petrov" and "Petrova", "Kowalski" and "Kowalska". */
  private static boolean isWomans(String man, String woman) {
    String stem = man.endsWith("i") || man.endsWith("y") ? man.substring(0, man.length() - 1) : man;
    return woman.equals(stem + "a") || woman.equals(stem + "aya");
  }

  /**
   * Whether two folded surnames begin alike and differ in two letters after that: "Ituarte" and
   * "Ituarza". Much else must tell that they are one.
   */
  static boolean isGarbled(String one, String other) {
    return Math.min(one.length(), other.length()) > SHORTEST
        && one.regionMatches(0, other, 0, BEGINNING)
        && EDITS.apply(one, other) == 2
        && !isWomans(one, other)
        && !isWomans(other, one)
        && !isInflected(one, other)
        && !isInflected(other, one);
  }

  /**
   * Whether two folded surnames are of one shape: "Alberto" and "Alfredo" begin and end alike and
   * have as many letters, give or take one.
   */
  static boolean isOneShape(String one, String other) {
    return Math.min(one.length(), other.length()) >= SHORTEST
        && Math.abs(one.length() - other.length()) <= 1
        && one.regionMatches(0, other, 0, 2)
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }

  /** Whether two first names can be one, where the surname is the same or nearly so. */
  static boolean areAlike(String one, String other) {
    return similar(one, other) || areVariants(one, other);
  }

  /** "Montoya" and "Montoyo"; not "Kowalski" and "Kowalska", who are man and wife. */
  static boolean isEndVowel(String one, String other) {
    return Math.min(one.length(), other.length()) >= SHORTEST
        && !one.equals(other)
        && lastLetterApart(one, other)
        && !isWomans(one, other)
        && !isWomans(other, one);
  }

  private static boolean isNear(String one, String other) {
    int edits = EDITS.apply(one, other);
    if (edits != 2) {
      return edits == 1;
    }
    if (plain(one).equals(plain(other))) {
      return true;
    }
    boolean soundAlike = sound(one).equals(sound(other)) && LOOKS.apply(one, other) >= ALIKE;
    return soundAlike || isSwap(one, other);
  }

  /** A hyphen or an apostrophe more or less is a matter of style. */
  private static String joined(String word) {
    return word.replace("-", "").replace("'", "");
  }

  /** Endings make another word of a name: a plural, an adjective, a woman's surname. */
  private static boolean isInflected(String shorter, String longer) {
    return longer.startsWith(shorter)
        || shorter.endsWith("y") && longer.equals(shorter.substring(0, shorter.length() - 1) + "a")
        || lastLetterApart(shorter, longer);
  }

  /** "Argentina" and "Argentine", "Maria" and "Marie": only the last letter differs, a vowel. */
  private static boolean lastLetterApart(String one, String other) {
    int last = one.length() - 1;
    return one.length() == other.length()
        && one.substring(0, last).equals(other.substring(0, last))
        && "aeiouy".indexOf(one.charAt(last)) >= 0
        && "aeiouy".indexOf(other.charAt(last)) >= 0;
  }

  /** Two neighbouring letters changed places. */
  static boolean isSwap(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int i = 0;
    while (i < one.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i + 1 < one.length()
        && one.charAt(i) == other.charAt(i + 1)
        && one.charAt(i + 1) == other.charAt(i)
        && one.substring(i + 2).equals(other.substring(i + 2));
  }

  /** Letters that spell one sound in two ways taken for one: "Kareem" and "Karim". */
  private static String plain(String word) {
    return word.replace("ee", "i")
        .replace("oo", "u")
        .replace("ou", "u")
        .replace("ie", "i")
        .replace("y", "i")
        .replace("ck", "k")
        .replace("ph", "f");
  }

  /** The consonants as they sound, doubled ones once, after the first letter. */
  private static String sound(String word) {
    String plain = word.replace("ck", "k").replace("ph", "f").replace("qu", "k").replace("qv", "k");
    StringBuilder sound = new StringBuilder();
    sound.append(plain.charAt(0));
    for (int i = 1; i < plain.length(); i++) {
      char c = consonant(plain.charAt(i));
      if (c != 0 && c != sound.charAt(sound.length() - 1)) {
        sound.append(c);
      }
    }
    return sound.toString();
  }

  private static char consonant(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'h', '\'', '-' -> 0;
      case 'c', 'q' -> 'k';
      case 'd' -> 't';
      case 'z' -> 's';
      case 'w' -> 'v';
      default -> c;
    };
  }
}
