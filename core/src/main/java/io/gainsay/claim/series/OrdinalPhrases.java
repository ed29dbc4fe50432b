package io.gainsay.claim.series;

import io.gainsay.amount.Numeral;
import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Placing;
import io.gainsay.claim.Placing.Basis;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Series;
import io.gainsay.claim.Subject;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an ordinal, or a number after a noun, places in a series. Immutable. */
final class OrdinalPhrases {

  private static final String EDITION = "edition";

  static final String KEY = "placing";

  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your");

  /** How far before an ordinal without a noun the noun may stand that it places. */
  private static final int REACH = 6;

  /** An ordinal after no more words than these opens its sentence. */
  private static final int LEADING = 2;

  /** More words do not stand between an ordinal and its noun, the noun included. */
  private static final int LONGEST = 3;

  private final Reading reading;
  private final SeriesWords words;

  OrdinalPhrases(Reading reading) {
    this.reading = reading;
    this.words = SeriesWords.standard();
  }

  /** The claim that an ordinal makes, or null. */
  @Nullable Claim read(Sentence s, Numeral number) {
    int from = number.from();
    int next = number.to();
    String placed = words.placed(s.lower(from - 1));
    if (!placed.isEmpty() && NounPhrase.startingAt(s, next).isEmpty()) {
      return claim(s, number, placed, next, Basis.SOLE);
    }
    int start = s.is(next, "-") ? next + 1 : next;
    if (isRank(s, start) || s.is(from - 1, "-")) {
      return null;
    }
    if (start > next) {
      String compound = lemma(s, start);
      return words.isNumbered(compound)
          ? claim(s, number, compound, start + 1, basis(s, from, compound))
          : null;
    }
    if (s.is(start, "and") && (s.is(start + 1, "last") || s.is(start + 1, "final"))) {
      start += 2;
    }
    int head = head(s, start);
    if (head < 0) {
      return elliptic(s, number);
    }
    String series = series(s, number, head);
    if (isHeldName(s, start)) {
      return claim(s, number, EDITION, head + 1, Basis.SOLE);
    }
    boolean plural = !s.lower(head).equals(lemma(s, head));
    return plural || s.token(head).isCapitalised() && head > 1
        ? null
        : claim(s, number, series, head + 1, basis(s, from, series));
  }

  /** "The 87th Edgefield Flower Show", but not "the 14th Amendment". */
  private boolean isHeldName(Sentence s, int start) {
    int end = start;
    while (end < s.size() && s.token(end).isWord() && isOfName(s, end)) {
      end++;
    }
    if (end - start < 2) {
      return false;
    }
    if (words.isHeld(lemma(s, end - 1))) {
      return true;
    }
    if (s.is(end - 1, "war")) {
      return false;
    }
    return switch (Lexicon.english().nounClass(lemma(s, end - 1))) {
      case ACT, EVENT -> true;
      default -> words.series(lemma(s, end - 1)).equals(EDITION);
    };
  }

  /** A capital, or "and" between two. */
  private static boolean isOfName(Sentence s, int i) {
    boolean and = s.is(i, "and") && i + 1 < s.size() && s.token(i + 1).isCapitalised();
    return s.token(i).isCapitalised() || and;
  }

  /** What goes into "its 87th year" is held every year. */
  private String series(Sentence s, Numeral number, int head) {
    String lemma = lemma(s, head);
    boolean yearly = lemma.equals("year") && s.is(number.from() - 1, "its");
    return yearly ? EDITION : words.series(lemma);
  }

  /** Index of the noun that an ordinal orders, or -1. */
  private int head(Sentence s, int start) {
    Optional<NounPhrase> noun = NounPhrase.startingAt(s, start).filter(n -> !n.partitive());
    int head = noun.map(NounPhrase::head).orElseGet(() -> knownNoun(s, start));
    boolean named = head > start && s.token(head).isCapitalised();
    boolean participle = head > start && s.is(head, "running");
    boolean before = head > 0 && Lexicon.english().isNoun(lemma(s, head - 1));
    return (named && isNoun(s, head - 1) || participle && before) ? head - 1 : head;
  }

  /** Taggers often take the noun after an ordinal for something else; a lexicon does not. */
  private int knownNoun(Sentence s, int start) {
    int head = -1;
    for (int i = start; i < Math.min(s.size(), start + LONGEST) && isNoun(s, i); i++) {
      head = i;
    }
    return head;
  }

  private boolean isNoun(Sentence s, int i) {
    boolean content = s.token(i).isWord() && s.token(i).text().length() > 2;
    return content
        && !reading.contentWords().stem(s, i).isEmpty()
        && Lexicon.english().isNoun(lemma(s, i));
  }

  /** "Round eight", "patent number 180". */
  @Nullable Claim numbered(Sentence s, Numeral number) {
    int before = number.from() - 1;
    boolean called = s.is(before, "number");
    int noun = called ? before - 1 : before;
    if (noun < 0 || !s.token(noun).isWord()) {
      return null;
    }
    String head = words.series(lemma(s, noun));
    boolean counted = called ? s.tag(noun).isNominal() : words.isNumbered(head);
    return counted
        ? claim(
            s, number, head, number.to(), words.isSole(head) || called ? Basis.SOLE : Basis.STEP)
        : null;
  }

  /** "Her dismissal, the fourth of the innings"; "this, her twelfth". */
  private @Nullable Claim elliptic(Sentence s, Numeral number) {
    int before = number.from() - 1;
    if (s.is(number.to(), "of") && s.is(number.to() + 1, "the")) {
      // "Ate a pizza in the second of the intermissions".
      Optional<NounPhrase> noun = NounPhrase.startingAt(s, number.to() + 2);
      if (noun.isPresent() && !noun.get().headWord().equals(lemma(s, noun.get().head()))) {
        String head = words.series(lemma(s, noun.get().head()));
        return words.isCounted(head)
            ? claim(s, number, head, noun.get().head() + 1, Basis.NEW)
            : null;
      }
    }
    if (s.is(number.to(), "or") || s.is(number.to(), "and")) {
      // "The first or the second stage".
      int other = s.is(number.to() + 1, "the") ? number.to() + 3 : number.to() + 2;
      Optional<NounPhrase> noun = NounPhrase.startingAt(s, other);
      if (noun.isPresent()) {
        String head = words.series(lemma(s, noun.get().head()));
        return claim(s, number, head, number.to(), Basis.KNOWN);
      }
    }
    if (!isKnown(s, before)) {
      return null;
    }
    if (isNextYears(s)) {
      // "Next year's show will be the 130th".
      int now = number.value().intValue() - 1;
      return claim(s, number, now, EDITION, number.to(), Basis.SOLE);
    }
    int owner = s.is(before, "s") ? before - 3 : before - 1;
    for (int i = owner; i >= Math.max(0, before - REACH); i--) {
      if (s.tag(i) == Tag.NOUN && s.token(i).isWord()) {
        boolean apposed = s.is(i + 1, ",");
        Basis basis = !apposed ? Basis.KNOWN : isKnown(s, i - 1) ? Basis.THIS : Basis.NEW;
        return claim(s, number, words.series(lemma(s, i)), number.to(), basis);
      }
    }
    return claim(s, number, "", number.to(), Basis.KNOWN);
  }

  private static boolean isNextYears(Sentence s) {
    boolean yearly = s.is(1, "year") || s.is(1, "summer") || s.is(1, "spring") || s.is(1, "autumn");
    return s.is(0, "next") && yearly && s.is(3, "s");
  }

  private String lemma(Sentence s, int i) {
    return Lemmas.english().noun(s.lower(i));
  }

  /** "Second largest", "third most expensive". */
  private static boolean isRank(Sentence s, int i) {
    String word = s.lower(i);
    return word.equals("most") || word.equals("least") || word.endsWith("est") && word.length() > 4;
  }

  private Basis basis(Sentence s, int from, String series) {
    String before = s.lower(from - 1);
    if (before.equals("this") || before.equals("that")) {
      return Basis.THIS;
    }
    if (words.isSole(series)) {
      return Basis.SOLE;
    }
    // A sentence that leaves out the article speaks of what is known.
    boolean known = isKnown(s, from - 1) || from == 0 || s.is(from - 1, "\"");
    if (!known || isObject(s, from) || isCompared(s, from)) {
      return Basis.NEW;
    }
    boolean counted = words.isCounted(series) || series.equals(Series.TIME);
    return !counted ? Basis.STEP : from <= LEADING ? Basis.TOPIC : Basis.KNOWN;
  }

  /** "The fifth bridge is longer": than the others, which were told of before. */
  private static boolean isCompared(Sentence s, int from) {
    for (int i = from + 1; i < s.size(); i++) {
      String word = s.lower(i);
      if (word.endsWith("er") && !Lemmas.english().adjective(word).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** What a verb does something to is brought up by its sentence: "she released her fourth". */
  private boolean isObject(Sentence s, int from) {
    int verb = s.is(from - 1, "s") ? from - 4 : from - 2;
    return verb >= 0 && s.tag(verb) == Tag.VERB && !words.isPresent(s.lower(verb));
  }

  private static boolean isKnown(Sentence s, int i) {
    return s.is(i, "the") || s.is(i, "s") || POSSESSIVES.contains(s.lower(i));
  }

  private Claim claim(Sentence s, Numeral number, String head, int end, Basis basis) {
    return claim(s, number, number.value().intValue(), head, end, basis);
  }

  private Claim claim(Sentence s, Numeral number, int place, String head, int end, Basis basis) {
    int from = number.from();
    Clause clause = Clauses.at(s, from);
    Set<String> facets =
        head.equals(Series.TIME)
            ? SeriesCounts.deed(s, from, end)
            : words.isNumbered(head) ? occasion(s, from, end) : NthExtractor.complement(s, end);
    Subject subject =
        new Subject(
            KEY,
            head,
            SeriesOwners.before(reading, s, from),
            NthExtractor.frame(s, end),
            facets,
            Coverage.OPEN);
    Scope scope = scope(clause, from, basis);
    return new Claim(
        ClaimKind.PLACING,
        subject,
        new Placing(place, basis),
        scope,
        reading.contentWords().around(clause, new Clause(s, from, end)),
        new TokenSpan(s, from, Math.max(end, number.to())));
  }

  /** What happened in a step: the win of "a win in round eight", "the eighth-round victory". */
  private Set<String> occasion(Sentence s, int from, int end) {
    if (end < s.size() && isNoun(s, end)) {
      return Set.of(words.series(lemma(s, end)));
    }
    for (int i = from - 1; i > Math.max(0, from - 4); i--) {
      if (s.is(i, "in") && !reading.contentWords().stem(s, i - 1).isEmpty()) {
        boolean noun = s.tag(i - 1).isNominal();
        String verb = Lemmas.english().verb(s.lower(i - 1));
        return Set.of(words.series(noun ? lemma(s, i - 1) : verb));
      }
    }
    return NthExtractor.complement(s, end);
  }

  /**
   * The scope of the clause; it is given, whatever is hoped or planned of it, where it is known.
   */
  private Scope scope(Clause clause, int from, Basis basis) {
    Scope scope = reading.scopes().read(clause, from);
    if (tellsOrder(clause)) {
      scope = scope.ofAnotherOccasion();
    }
    if (basis == Basis.NEW) {
      return scope;
    }
    Scope given = scope.elsewhere() ? scope : scope.presupposed();
    return basis == Basis.THIS && !given.elsewhere() ? given.ofAnyTime() : given;
  }

  private boolean tellsOrder(Clause clause) {
    Sentence s = clause.sentence();
    for (int i = clause.from(); i < clause.to(); i++) {
      int at = i;
      boolean time =
          words.tellsOrder(s.lower(i))
              && reading.mentions(s, TimeMention.class).stream().anyMatch(m -> m.at().contains(at));
      if (words.tellsOrder(s.lower(i)) && !time) {
        return true;
      }
    }
    return false;
  }
}
