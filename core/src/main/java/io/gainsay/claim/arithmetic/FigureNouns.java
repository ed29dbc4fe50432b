package io.gainsay.claim.arithmetic;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;

/** What figures count, and whether the one can be a part of the other. Stateless. */
final class FigureNouns {

  private static final Cues CUES = Cues.TOTAL;
  private static final Lexicon LEXICON = Lexicon.english();
  private static final Lemmas LEMMAS = Lemmas.english();

  /** How far a noun may stand from its number. */
  private static final int REACH = 5;

  /** Stands for a name, which can be that of people or of things. */
  private static final String NAME = "*";

  private FigureNouns() {}

  /**
   * The noun that a figure counts as a lemma; empty where there is none, so that it takes up what
   * was counted before: "nine are on the first disc", "five of them", "three in Nepal".
   */
  static String of(Figure figure) {
    if (!figure.period().isEmpty()) {
      return figure.period();
    }
    Sentence s = figure.sentence();
    int from = figure.at().to();
    if (s.is(from, "of")) {
      boolean known = CUES.has("of-whole", s.lower(from + 1));
      if (known) {
        // "Sixteen of the injured": an adjective can stand for those who are so.
        String noun = head(s, from + 2);
        return noun.isEmpty() ? s.lower(from + 2) : noun;
      }
      return figure.isCount() ? "" : head(s, from + 1);
    }
    return head(s, from);
  }

  /** The same for a whole: what it counts may stand before it, "a crew of twelve". */
  static String ofWhole(Figure figure) {
    String noun = of(figure);
    Sentence s = figure.sentence();
    int before = figure.at().from() - 2;
    boolean group = before >= 0 && s.is(before + 1, "of") && s.tag(before) == Tag.NOUN;
    return noun.isEmpty() && group ? LEMMAS.noun(s.lower(before)) : noun;
  }

  private static String head(Sentence s, int from) {
    int head = -1;
    for (int i = from; i < Math.min(s.size(), from + REACH); i++) {
      if (s.is(i, "-")) {
        continue;
      }
      Tag tag = s.tag(i);
      boolean participle =
          tag == Tag.VERB
              && s.lower(i).endsWith("ed")
              && i + 1 < s.size()
              && s.tag(i + 1).isNominal();
      if (s.token(i).isWord() && tag.isNominal()) {
        head = i;
      } else if (tag != Tag.ADJ && !participle || head >= 0) {
        break;
      }
    }
    if (head < 0) {
      return "";
    }
    String lemma = LEMMAS.noun(s.lower(head));
    boolean verb = head == from && lemma.equals(s.lower(head)) && LEXICON.isVerb(lemma);
    if (verb && !s.token(head).isCapitalised()) {
      // "Two thousand work in the south": the tagger takes a verb for a noun.
      return "";
    }
    return s.token(head).isCapitalised() ? NAME : lemma;
  }

  /** Whether what one noun counts can be some of what the other counts. */
  static boolean fit(String part, String whole) {
    if (part.isEmpty() || part.equals(whole) || part.equals(Division.SINGLE)) {
      return true;
    }
    if (whole.isEmpty()) {
      return false;
    }
    if (isPeople(whole)) {
      return part.equals(NAME)
          || CUES.has("sorts", part)
          || LEXICON.isA(part, "inhabitant")
          || LEXICON.isA(part, whole);
    }
    return LEXICON.isA(part, whole)
        || LEXICON.isA(whole, part)
        || LEXICON.synonyms(part, whole)
        || CUES.has(whole, part);
  }

  private static boolean isPeople(String noun) {
    return LEXICON.nounClass(noun) == SemanticClass.PERSON
        || LEXICON.isA(noun, "person")
        || LEXICON.isA(noun, "social group")
        || noun.equals("people");
  }
}
