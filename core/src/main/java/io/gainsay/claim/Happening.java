package io.gainsay.claim;

import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.PartOfSpeech;
import io.gainsay.name.Places;
import io.gainsay.nlp.Stemmer;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * What some words tell of: an act, who did it and to what, as far as content words show without
 * their order. "The plans were rejected", "voted down the plan" and "the plan's rejection" are of
 * one.
 *
 * @param terms the content words in the order of the text
 */
public record Happening(List<Term> terms) {

  /** Nothing. */
  public static final Happening NONE = new Happening(List.of());

  /** Affinity from which two terms can stand for one another. */
  public static final double MEANT = 0.7;

  /** Words so frequent that nearly everything is a kind of what they mean. */
  private static final int VAGUE = 7;

  /** Sorts of content words. */
  public enum Sort {
    /** A verb, with its particle. */
    ACT,
    /** A common noun. */
    THING,
    /** A word of a proper name. */
    NAME,
    /** An adjective. */
    QUALITY
  }

  /**
   * A content word.
   *
   * @param sort its part of speech
   * @param lemma its lemma in lower case; of names the word itself
   */
  public record Term(Sort sort, String lemma) {

    /** How far the word can stand for another one, from 0 to 1. */
    public double affinity(Term other) {
      if (lemma.equals(other.lemma)) {
        return 1;
      }
      if (sort == Sort.NAME && other.sort == Sort.NAME) {
        return Places.standard().nested(lemma, other.lemma) ? 0.9 : 0;
      }
      if (sort == Sort.NAME || other.sort == Sort.NAME) {
        return 0;
      }
      if (sort == other.sort) {
        return sort == Sort.ACT
            ? ofVerbs(other)
            : sort == Sort.THING ? ofNouns(other) : ofStems(other);
      }
      if (sort == Sort.ACT && other.sort == Sort.THING) {
        return ofNounAndVerb(other.lemma, lemma);
      }
      return sort == Sort.THING && other.sort == Sort.ACT
          ? ofNounAndVerb(lemma, other.lemma)
          : ofStems(other);
    }

    private double ofVerbs(Term other) {
      Lexicon lexicon = Lexicon.english();
      if (lexicon.synonymVerbs(lemma, other.lemma)) {
        return 0.9;
      }
      boolean way =
          lexicon.isWayTo(lemma, other.lemma) && !isVague(PartOfSpeech.VERB, other.lemma)
              || lexicon.isWayTo(other.lemma, lemma) && !isVague(PartOfSpeech.VERB, lemma);
      return way ? 0.8 : ofStems(other);
    }

    private double ofNouns(Term other) {
      Lexicon lexicon = Lexicon.english();
      if (lexicon.synonyms(lemma, other.lemma)) {
        return 0.9;
      }
      boolean kind =
          lexicon.isA(lemma, other.lemma) && !isVague(PartOfSpeech.NOUN, other.lemma)
              || lexicon.isA(other.lemma, lemma) && !isVague(PartOfSpeech.NOUN, lemma);
      if (kind) {
        return 0.8;
      }
      boolean sameAct =
          lexicon.verbsOf(lemma).stream().anyMatch(verb -> lexicon.derived(other.lemma, verb));
      return sameAct ? 0.75 : ofStems(other);
    }

    private static double ofNounAndVerb(String noun, String verb) {
      Lexicon lexicon = Lexicon.english();
      if (lexicon.derived(noun, verb)) {
        return 0.9;
      }
      for (String own : lexicon.verbsOf(noun)) {
        if (lexicon.synonymVerbs(own, verb)) {
          return 0.8;
        }
      }
      return Stemmer.stem(noun).equals(Stemmer.stem(verb)) ? 0.8 : 0;
    }

    private double ofStems(Term other) {
      return Stemmer.stem(lemma).equals(Stemmer.stem(other.lemma)) ? 0.8 : 0;
    }

    private static boolean isVague(PartOfSpeech sort, String lemma) {
      return Lexicon.english().frequency(sort, lemma) >= VAGUE;
    }
  }

  public Happening {
    terms = List.copyOf(terms);
  }

  /** The greatest affinity of a term with any of these. */
  public double affinity(Term term) {
    double most = 0;
    for (Term own : terms) {
      most = Math.max(most, own.affinity(term));
    }
    return most;
  }

  /** How much two happenings have in common: the sum of what each term finds in the other. */
  public double common(Happening other) {
    double sum = 0;
    for (Term term : terms) {
      double affinity = other.affinity(term);
      sum += affinity >= MEANT ? affinity : 0;
    }
    return sum;
  }

  /** What tells this from another: the terms that have no counterpart there. */
  public Happening without(Happening other) {
    return new Happening(terms.stream().filter(t -> other.affinity(t) < MEANT).toList());
  }

  /** Both together. */
  public Happening with(Happening other) {
    List<Term> all = new ArrayList<>(terms);
    other.terms.stream().filter(term -> !all.contains(term)).forEach(all::add);
    return new Happening(all);
  }

  /** Whether a verb tells of it. */
  public boolean hasAct() {
    return terms.stream().anyMatch(term -> term.sort() == Sort.ACT);
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  @Override
  public String toString() {
    StringJoiner words = new StringJoiner(" ");
    terms.forEach(term -> words.add(term.lemma()));
    return words.toString();
  }
}
