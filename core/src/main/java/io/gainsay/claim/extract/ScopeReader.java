package io.gainsay.claim.extract;

import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.QuoteMention;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.Sentence;
import io.gainsay.text.Block;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads the scope of a claim from the words around it. Immutable. */
public final class ScopeReader {

  /** What may stand before a reporting verb and is nobody. */
  private static final Set<String> NOBODY =
      Set.of(
          "he", "she", "they", "it", "who", "has", "have", "had", "was", "were", "is", "been",
          "also", "and", "then", "now", "later", "which", "that", "to", "be", "as", "are");

  /** A stretch between commas with fewer tokens is part of what surrounds it. */
  private static final int LEAST_SEGMENT = 5;

  /** How far after a claim a word may stand that sets its modality: "30 people will be moved". */
  private static final int AFTER = 5;

  /** How far from a claim "another" and the like may stand. */
  private static final int NEAR = 7;

  private final AnnotatedDocument annotated;
  private final Vocabulary vocabulary;
  private final AsOf asOf;
  private final AccountingPeriods periods;

  ScopeReader(AnnotatedDocument annotated, Vocabulary vocabulary) {
    this.annotated = annotated;
    this.vocabulary = vocabulary;
    this.asOf = new AsOf(annotated);
    this.periods = new AccountingPeriods(annotated.sentences());
  }

  /** The phrases that set a scope, by what they do. */
  public record Vocabulary(
      Phrases unreal,
      Phrases counterfactual,
      Phrases denied,
      Phrases superseded,
      Phrases elsewhere,
      Phrases other) {

    static Vocabulary load() {
      WordLists lists = WordLists.load(ScopeReader.class, "scope.txt");
      return new Vocabulary(
          new Phrases(lists.get("unreal")),
          new Phrases(lists.get("counterfactual")),
          new Phrases(lists.get("denied")),
          new Phrases(lists.get("superseded")),
          new Phrases(lists.get("elsewhere")),
          new Phrases(lists.get("other")));
    }
  }

  /** The scope of a claim made by some token of a clause. */
  public Scope read(Clause clause, int token) {
    return read(clause, token, i -> true);
  }

  /** The scope of a figure, which may be one for an accounting period, or what once "had been". */
  public Scope readFigure(Clause clause, int token) {
    Scope scope = read(clause, token).in(periods.of(clause, token));
    boolean hadBeen =
        clause.sentence().is(token - 1, "been") && clause.sentence().is(token - 2, "had");
    return hadBeen ? scope.ofAnotherOccasion() : scope;
  }

  /**
   * The scope of a claim whose value is a time: "last year" in "April 15 last year" is no other
   * occasion.
   */
  public Scope read(Clause clause, int token, TimeMention value) {
    return read(clause, token, i -> !value.at().contains(i));
  }

  /**
   * The moment for which a sentence speaks, such as a live entry's stamp; null where none tells.
   */
  @Nullable TimeRange asOf(Sentence sentence) {
    return asOf.of(sentence);
  }

  private Scope read(Clause clause, int token, IntPredicate tokens) {
    return new Scope(
        modality(segment(clause, token, AFTER)),
        eventTime(clause),
        asOf.of(clause.sentence()),
        source(clause.sentence(), token),
        isQuoted(clause.sentence(), token),
        vocabulary.elsewhere.in(clause, tokens)
            || vocabulary.other.in(near(clause, token), tokens));
  }

  private static Clause near(Clause clause, int token) {
    return new Clause(
        clause.sentence(),
        Math.max(clause.from(), token - NEAR),
        Math.min(clause.to(), token + NEAR));
  }

  /**
   * The stretch from the comma before a token to a little after it, if it is long enough to have a
   * verb of its own.
   */
  private static Clause segment(Clause clause, int token, int after) {
    int from = token;
    while (from > clause.from() && !clause.sentence().is(from - 1, ",")) {
      from--;
    }
    int to = token + 1;
    while (to < Math.min(clause.to(), token + after) && !clause.sentence().is(to, ",")) {
      to++;
    }
    boolean tooShort = to - from < LEAST_SEGMENT;
    return new Clause(clause.sentence(), tooShort ? clause.from() : from, to);
  }

  /** Whether a phrase makes the clause unreal; "May" in "3 May 2019" does not. */
  private boolean isUnreal(Clause clause) {
    Sentence sentence = clause.sentence();
    for (int i = clause.from(); i < clause.to(); i++) {
      if (vocabulary.unreal.lengthAt(sentence, i) > 0 && !isInTime(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInTime(Sentence sentence, int token) {
    return annotated.mentions(sentence, TimeMention.class).stream()
        .anyMatch(time -> time.at().contains(token));
  }

  private Modality modality(Clause clause) {
    if (vocabulary.counterfactual.in(clause)) {
      return Modality.DENIED;
    }
    if (isUnreal(clause)) {
      return Modality.UNREAL;
    }
    if (vocabulary.denied.in(clause)) {
      return Modality.DENIED;
    }
    return vocabulary.superseded.in(clause) ? Modality.SUPERSEDED : Modality.ASSERTED;
  }

  /** The time that the clause names or, if it names none, the only one that its sentence names. */
  private @Nullable TimeRange eventTime(Clause clause) {
    TimeRange inSentence = null;
    int others = 0;
    for (TimeMention time : annotated.mentions(clause.sentence(), TimeMention.class)) {
      if (time.range() == null || time.isVague()) {
        continue;
      }
      if (clause.contains(time.at().from())) {
        return time.range();
      }
      inSentence = time.range();
      others++;
    }
    return others == 1 ? inSentence : null;
  }

  /** Inside quotation marks, or in a paragraph that the source sets off as quoted. */
  private boolean isQuoted(Sentence sentence, int token) {
    if (sentence.block().kind() == Block.Kind.QUOTATION) {
      return true;
    }
    return annotated.mentions(sentence, QuoteMention.class).stream()
        .anyMatch(quote -> quote.at().contains(token));
  }

  /**
   * The word that stands for whoever is reported as saying it: the last word before a reporting
   * verb, or of what follows "according to".
   */
  private static @Nullable String source(Sentence sentence, int token) {
    for (int i = sentence.size() - 1; i > 0; i--) {
      if (sentence.is(i, "to") && sentence.is(i - 1, "according") && i + 1 < sentence.size()) {
        return lastOfName(sentence, i + 1);
      }
      boolean reports = ReportingVerbs.contains(sentence.lower(i)) && i != token;
      if (reports && sentence.is(i - 1, ",") && i > 1) {
        return speakerAcrossComma(sentence, i);
      }
      if (reports && sentence.token(i - 1).isWord() && !NOBODY.contains(sentence.lower(i - 1))) {
        return sentence.lower(i - 1);
      }
    }
    return null;
  }

  /** "Eleven dead, says the coast guard"; "Mangal, spokesman for the governor, said". */
  private static @Nullable String speakerAcrossComma(Sentence sentence, int verb) {
    boolean inverted =
        sentence.is(verb + 1, "the")
            || verb + 1 < sentence.size() && sentence.token(verb + 1).isCapitalised();
    if (inverted) {
      return lastOfName(sentence, verb + 1);
    }
    return sentence.token(verb - 2).isWord() ? sentence.lower(verb - 2) : null;
  }

  private static String lastOfName(Sentence sentence, int from) {
    int i = from;
    while (i + 1 < sentence.size()
        && sentence.token(i + 1).isWord()
        && (sentence.is(i, "the") || sentence.token(i + 1).isCapitalised())) {
      i++;
    }
    return sentence.lower(i);
  }
}
