package io.gainsay.claim.length;

import io.gainsay.claim.extract.Phrases;
import io.gainsay.lexicon.WordLists;

/**
 * The phrases of {@code terms.txt}. Immutable.
 *
 * @param sentencedFor what stands right before the length of a judge's sentence
 * @param inPrison what stands right after it
 * @param prisonTerm the noun after it
 * @param inOffice an office and the way it is held, after a length or before "since"
 * @param holds verbs of holding an office, before "since"
 * @param partial what is asked, possible, a part, or for something else
 * @param others whoever else may be meant than the person named before
 */
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
