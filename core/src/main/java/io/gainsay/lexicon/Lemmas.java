package io.gainsay.lexicon;

import java.util.List;

/**
 * Takes inflected forms back to their lemmas: "children" to "child", "died" to "die".
 *
 * <p>It knows no context, so the caller chooses the part of speech: "left" is the past of "leave"
 * as a verb and itself as an adjective. Where a form has several readings within one part of speech
 * the more frequent lemma wins: the verb "found" comes from "find".
 *
 * <p>Forms are expected in lower case; what is unknown and does not look inflected comes back as it
 * is. Of several words the one that inflects is replaced: "vice-presidents", "carried out".
 * Immutable and safe for use by several threads.
 */
public final class Lemmas {
  /** What makes new verbs of known ones: "rehired", "misconfigured". */
  private static final List<String> VERB_PREFIXES =
      List.of("re", "de", "un", "mis", "out", "over", "under");

  private final WordNet wordNet;

  Lemmas(WordNet wordNet) {
    this.wordNet = wordNet;
  }

  /** The lemmas of English; the first call reads the tables. */
  public static Lemmas english() {
    return new Lemmas(WordNet.english());
  }

  /** The singular of a noun: "women" becomes "woman", "bodies" "body"; "news" stays. */
  public String noun(String lowerCaseForm) {
    String known = wordNet.nouns().lemma(lowerCaseForm, Endings::singulars);
    if (known != null) {
      return known;
    }
    int last = Math.max(lowerCaseForm.lastIndexOf(' '), lowerCaseForm.lastIndexOf('-')) + 1;
    if (last > 0) {
      return lowerCaseForm.substring(0, last) + noun(lowerCaseForm.substring(last));
    }
    // "Always" or "serious" that reached us by mistake had better stay as it is.
    return wordNet.contains(lowerCaseForm) ? lowerCaseForm : Endings.guessSingular(lowerCaseForm);
  }

  /** The infinitive of a verb: "died" becomes "die", "won" "win", "crossing" "cross". */
  public String verb(String lowerCaseForm) {
    String known = wordNet.verbs().lemma(lowerCaseForm, Endings::infinitives);
    if (known != null) {
      return known;
    }
    int blank = lowerCaseForm.indexOf(' ');
    if (blank > 0) {
      return verb(lowerCaseForm.substring(0, blank)) + lowerCaseForm.substring(blank);
    }
    int last = lowerCaseForm.lastIndexOf('-') + 1;
    if (last > 0) {
      return lowerCaseForm.substring(0, last) + verb(lowerCaseForm.substring(last));
    }
    return wordNet.contains(lowerCaseForm) ? lowerCaseForm : unknownVerb(lowerCaseForm);
  }

  private String unknownVerb(String form) {
    for (String prefix : VERB_PREFIXES) {
      if (form.startsWith(prefix)) {
        String rest = form.substring(prefix.length());
        String known = wordNet.verbs().lemma(rest, Endings::infinitives);
        if (known != null) {
          return prefix + known;
        }
      }
    }
    return Endings.guessInfinitive(form);
  }

  /** The positive of an adjective: "worst" becomes "bad", "deadliest" "deadly". */
  public String adjective(String lowerCaseForm) {
    String known = wordNet.adjectives().lemma(lowerCaseForm, Endings::positives);
    return known != null ? known : lowerCaseForm;
  }
}
