package io.gainsay.lexicon;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The regular inflections of English, spelling only. What a form could come from is a list, the
 * likeliest first, for a vocabulary to choose from; for words that no vocabulary knows there is a
 * guess.
 */
final class Endings {
  /** What is left of a shorter word is more likely part of it: "thing", "during", "shed". */
  private static final int SHORTEST_STEM = 4;

  /** Consonants that double before an ending; l, s, z and f are often double by themselves. */
  private static final Pattern DOUBLED = Pattern.compile("([bdgkmnprt])\\1$");

  /** Stems that hardly ever end a verb, so that an e was dropped: "reshelv", "weaponiz". */
  private static final Pattern BARE_WITHOUT_E = Pattern.compile("([vcu]|[aeiou][gsz]|at)$");

  private Endings() {}

  /** What a noun in the plural could come from. */
  static List<String> singulars(String form) {
    return form.endsWith("men") ? List.of(cut(form, 3) + "man") : withoutS(form);
  }

  /** What an inflected verb could come from. */
  static List<String> infinitives(String form) {
    if (form.endsWith("ied")) {
      return List.of(cut(form, 1), cut(form, 3) + "y");
    }
    if (form.endsWith("ed")) {
      return withOrWithoutE(cut(form, 2));
    }
    return form.endsWith("ing") ? withOrWithoutE(cut(form, 3)) : withoutS(form);
  }

  /** What a comparative or superlative could come from. */
  static List<String> positives(String form) {
    if (form.endsWith("ier")) {
      return List.of(cut(form, 3) + "y");
    }
    if (form.endsWith("iest")) {
      return List.of(cut(form, 4) + "y");
    }
    if (form.endsWith("er")) {
      return withOrWithoutE(cut(form, 2));
    }
    return form.endsWith("est") ? withOrWithoutE(cut(form, 3)) : List.of();
  }

  /** The singular of an unknown noun, or the form itself where it hardly is a plural. */
  static String guessSingular(String form) {
    if (form.length() <= SHORTEST_STEM || form.endsWith("us") || form.endsWith("is")) {
      return form;
    }
    if (form.endsWith("ies")) {
      return cut(form, 3) + "y";
    }
    List<String> singulars = withoutS(form);
    return singulars.isEmpty() ? form : singulars.get(0);
  }

  /** The infinitive of an unknown verb, or the form itself where it hardly is inflected. */
  static String guessInfinitive(String form) {
    String stem = form.endsWith("ed") ? cut(form, 2) : form.endsWith("ing") ? cut(form, 3) : "";
    if (stem.isEmpty()) {
      return guessSingular(form);
    }
    if (stem.length() < SHORTEST_STEM) {
      return form;
    }
    if (stem.endsWith("i")) {
      return cut(stem, 1) + "y";
    }
    if (DOUBLED.matcher(stem).find()) {
      return cut(stem, 1);
    }
    return BARE_WITHOUT_E.matcher(stem).find() ? stem + "e" : stem;
  }

  private static List<String> withoutS(String form) {
    if (!form.endsWith("s") || form.endsWith("ss")) {
      return List.of();
    }
    String rest = cut(form, 1);
    if (form.endsWith("ies")) {
      return List.of(rest, cut(form, 3) + "y");
    }
    if (!form.endsWith("es")) {
      return List.of(rest);
    }
    String shorter = cut(form, 2);
    return needsE(shorter) ? List.of(shorter, rest) : List.of(rest, shorter);
  }

  /** Whether an e comes between the word and an s: "crosses", "taxes", "coaches", "crashes". */
  private static boolean needsE(String word) {
    return word.endsWith("ss") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
  }

  /**
   * A single consonant after a vowel is doubled before an ending ("barred"), so where it stands
   * alone an e was dropped ("raped"); after two consonants it seldom was ("singing").
   */
  private static List<String> withOrWithoutE(String stem) {
    int last = stem.length() - 1;
    boolean dropped = last > 0 && isVowel(stem.charAt(last - 1)) && !isVowel(stem.charAt(last));
    if (dropped) {
      return List.of(stem + "e", stem);
    }
    return last > 0 && stem.charAt(last) == stem.charAt(last - 1)
        ? List.of(stem, stem + "e", cut(stem, 1))
        : List.of(stem, stem + "e");
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
