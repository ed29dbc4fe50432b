package io.gainsay.claim.length;

import io.gainsay.claim.extract.Phrases;
import io.gainsay.lexicon.WordLists;

/** Phrases that speak of terms. */
record TermWords(
    Phrases sentencedFor,
    Phrases inPrison,
    Phrases prisonTerm,
    Phrases inOffice,
    Phrases holds,
    Phrases partial,
    Phrases others) {

  private static final TermWords STANDARD = of(WordLists.load(TermWords.class, "terms.txt"));

  /** The phrases that come with Gainsay. */
  static TermWords standard() {
    return STANDARD;
  }

  private static TermWords of(WordLists lists) {
    return new TermWords(
        new Phrases(lists.get("sentenced-for")),
        new Phrases(lists.get("in-prison")),
        new Phrases(lists.get("prison-term")),
        new Phrases(lists.get("in-office")),
        new Phrases(lists.get("holds")),
        new Phrases(lists.get("partial")),
        new Phrases(lists.get("others")));
  }
}
