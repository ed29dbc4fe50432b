package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Change;
import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A change told in another sentence than its two figures: "Revenue rose to $412 million from $375
 * million" and later "the 14 percent increase in revenue". They are of one thing if the change says
 * of what it is and the figures' sentence names that, or if it takes the figures up without saying
 * so ("the 14 percent increase"). A sentence that gives a change with its own figures retells none:
 * a report of quarters and branches says of each in like words that its sales rose.
 */
final class RetoldChangeExtractor implements ClaimExtractor {

  private static final Cues CUES = Cues.load("change.txt");

  /** How many sentences after its figures a change may take them up without naming them. */
  private static final int WITHIN = 5;

  /** How many words before a verb its subject may stand. */
  private static final int SUBJECT = 5;

  /** How many words after "in" or "of" what changed may be named. */
  private static final int COMPLEMENT = 5;

  private static final Set<String> ARTICLES = Set.of("the", "this", "that");

  /** Two figures, and whether their own sentence says by how much they differ. */
  private record Told(FigurePair pair, boolean hasChange) {}

  private final Lexicon lexicon = Lexicon.english();
  private final Lemmas lemmas = Lemmas.english();

  @Override
  public List<Claim> extract(Reading reading) {
    List<Told> pairs = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      List<AmountMention> amounts = reading.mentions(s, AmountMention.class);
      FigurePair pair = FigurePair.read(s, amounts, null);
      if (pair != null) {
        pairs.add(new Told(pair, amounts.stream().anyMatch(by -> isRelativeChange(s, by))));
      }
    }
    List<Claim> claims = new ArrayList<>();
    if (!pairs.isEmpty()) {
      for (Sentence s : reading.sentences()) {
        for (AmountMention amount : reading.mentions(s, AmountMention.class)) {
          claims.addAll(retold(s, amount, pairs));
        }
      }
    }
    return claims;
  }

  private static boolean isRelativeChange(Sentence s, AmountMention by) {
    Unit unit = by.quantity().unit();
    return (unit.equals(Unit.PERCENT) || unit.equals(Unit.TIMES))
        && ChangeExtractor.isChange(s, by);
  }

  private List<Claim> retold(Sentence s, AmountMention by, List<Told> pairs) {
    // "Twice as high a dividend" is no change of the sentence's subject.
    if (!isRelativeChange(s, by) || s.is(by.at().to(), "as")) {
      return List.of();
    }
    String direction = ChangeExtractor.direction(s, by);
    boolean ownFigures =
        pairs.stream().anyMatch(told -> told.pair.after().at().sentence().equals(s));
    FigurePair only = null;
    for (Told told : pairs) {
      boolean sameWay = told.pair.isRise() == direction.equals(Change.RISE);
      if (sameWay && !direction.isEmpty() && isOf(s, by, told, ownFigures)) {
        if (only != null) {
          return List.of();
        }
        only = told.pair;
      }
    }
    return only == null
        ? List.of()
        : new Statement("change", by.at())
            .add(ClaimKind.BEFORE, "before", only.earlier(), only.before().at())
            .add(ClaimKind.AFTER, "after", only.after())
            .add(ClaimKind.CHANGE, direction, by)
            .claims();
  }

  private boolean isOf(Sentence s, AmountMention by, Told told, boolean ownFigures) {
    Sentence figures = told.pair.after().at().sentence();
    if (figures.index() == s.index()) {
      return false;
    }
    int named = changeNoun(s, by);
    if (named < 0) {
      return s.index() > figures.index()
          && !told.hasChange
          && !ownFigures
          && !hasOtherTime(s, figures)
          && isNamedIn(subject(s, by), figures);
    }
    int link = Math.max(named + 1, by.at().to());
    if (s.is(link, "in") || s.is(link, "of")) {
      return isNamedIn(nouns(s, link + 1, link + COMPLEMENT), figures);
    }
    boolean definite = isDefinite(s, by, named);
    return definite && s.index() > figures.index() && s.index() - figures.index() <= WITHIN;
  }

  /** Index of the noun of change that the amount says the size of, or -1. */
  private static int changeNoun(Sentence s, AmountMention by) {
    int to = by.at().to();
    int from = by.at().from();
    if (isNoun(s, to)) {
      return to;
    }
    return s.is(from - 1, "of") && isNoun(s, from - 2) ? from - 2 : -1;
  }

  private static boolean isNoun(Sentence s, int i) {
    boolean change = CUES.has("rise", s.lower(i)) || CUES.has("fall", s.lower(i));
    return change && !CUES.has("particle", s.lower(i)) && s.tag(i) != Tag.VERB;
  }

  /** "The 14 percent increase", "the increase of 14 percent". */
  private static boolean isDefinite(Sentence s, AmountMention by, int noun) {
    int first = Math.min(noun, by.at().from());
    return ARTICLES.contains(s.lower(first - 1)) || ARTICLES.contains(s.lower(first));
  }

  /** The nouns before the verb of change. */
  private Set<String> subject(Sentence s, AmountMention by) {
    for (int i = by.at().from(); i >= Math.max(0, by.at().from() - SUBJECT); i--) {
      boolean verb = CUES.has("rise", s.lower(i)) || CUES.has("fall", s.lower(i));
      if (verb || i == by.at().from() && by.quantity().unit().equals(Unit.TIMES)) {
        return nouns(s, Math.max(0, i - SUBJECT), i);
      }
    }
    return Set.of();
  }

  private Set<String> nouns(Sentence s, int from, int to) {
    Set<String> nouns = new HashSet<>();
    for (int i = from; i < Math.min(to, s.size()); i++) {
      String lemma = lemmas.noun(s.lower(i));
      // At the start of a sentence the tagger takes many a noun for a verb.
      if (s.tag(i).isNominal() || i == 0 && lexicon.isNoun(lemma)) {
        nouns.add(lemma);
      }
    }
    return nouns;
  }

  private boolean isNamedIn(Set<String> nouns, Sentence figures) {
    for (int i = 0; i < figures.size(); i++) {
      String word = lemmas.noun(figures.lower(i));
      for (String noun : nouns) {
        if (noun.equals(word) || lexicon.isNoun(word) && lexicon.synonyms(noun, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Figures of a year and a change within a quarter, or with a charge left out, are two changes.
   */
  private static boolean hasOtherTime(Sentence s, Sentence figures) {
    for (int i = 0; i < s.size(); i++) {
      if (CUES.has("period", s.lower(i)) && !has(figures, s.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Sentence s, String word) {
    for (int i = 0; i < s.size(); i++) {
      if (s.is(i, word)) {
        return true;
      }
    }
    return false;
  }
}
