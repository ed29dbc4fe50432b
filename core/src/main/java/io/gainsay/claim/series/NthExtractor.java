package io.gainsay.claim.series;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Series;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Names;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Claims about places in a series: the ninth visit, the third title, the second coup.
 *
 * <p>The subject's head is what is counted, its facets what the series is of ("across the sound"),
 * its modifiers what else confines it ("of the season", {@value Series#SINCE_OFFICE}). Its coverage
 * tells whether the claim says which place the thing has that the text is about ({@link
 * Coverage#WHOLE}: "it is her sixth visit"), or picks one of several by its place ({@link
 * Coverage#PART}: "the second visit was short").
 */
public final class NthExtractor implements ClaimExtractor {

  private static final Set<String> AUXILIARIES =
      Set.of("was", "were", "is", "being", "been", "be", "has", "have", "had", "will", "then");

  /** The series of the times something was held. */
  private static final String EDITION = "edition";

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my");

  /** What stands before that to which a series is confined: "this year", "of his career". */
  private static final Set<String> OPENERS =
      Set.of("of", "the", "this", "a", "his", "her", "its", "their", "last", "in", "past");

  private static final Set<String> EARLIER = Set.of("earlier", "previous", "prior", "past");

  private static final Set<String> LINKS =
      Set.of("of", "in", "at", "across", "to", "on", "for", "from", "over", "span", "cross");

  private static final int REACH = 7;

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (AmountMention amount : reading.mentions(sentence, AmountMention.class)) {
        if (amount.quantity().unit().dimension() == Dimension.ORDER) {
          Streaks.elliptic(reading, amount).or(() -> nth(reading, amount)).ifPresent(claims::add);
        } else if (amount.quantity().unit().dimension() == Dimension.COUNT) {
          afterEarlierOnes(reading, amount)
              .or(() -> Streaks.unbroken(reading, amount))
              .ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static Optional<Claim> nth(Reading reading, AmountMention amount) {
    Sentence sentence = amount.at().sentence();
    int from = amount.at().from();
    int next = amount.at().to();
    if (sentence.is(next, "time") && sentence.is(from - 2, "for")) {
      return staging(sentence, from - 2)
          .map(verb -> edition(reading, amount, verb))
          .or(
              () ->
                  Optional.of(
                      claim(
                          reading,
                          amount,
                          Series.TIME,
                          Set.of(),
                          next + 1,
                          amount.quantity(),
                          Coverage.OPEN)));
    }
    boolean first = amount.quantity().stated().compareTo(BigDecimal.ONE) <= 0;
    if (first || isRank(sentence, next) || isPursued(sentence, from)) {
      // A first is told for its own sake, whatever number the present one has.
      return Optional.empty();
    }
    if (sentence.is(next, "to") && sentence.is(from - 1, "the")) {
      // "The fourth to span the sound": what it is the reader knows.
      return Optional.of(
          claim(reading, amount, "", Set.of(), next + 1, amount.quantity(), Coverage.WHOLE));
    }
    boolean unbroken = SeriesWords.standard().isUnbroken(sentence.lower(next));
    Optional<NounPhrase> ordered = NounPhrase.startingAt(sentence, unbroken ? next + 1 : next);
    if (ordered.isEmpty() || sentence.token(ordered.get().head()).isCapitalised()) {
      // "The 14th Amendment" is a name.
      return Optional.empty();
    }
    NounPhrase noun = ordered.get();
    String head = Lemmas.english().noun(noun.headWord());
    if (!SeriesWords.standard().isCounted(head)) {
      return Optional.empty();
    }
    Set<String> modifiers = Streaks.confining(noun);
    if (unbroken) {
      modifiers.add(SeriesWords.UNBROKEN);
    }
    int end = noun.head() + 1;
    boolean streak =
        modifiers.contains(SeriesWords.UNBROKEN)
            || frame(sentence, end).contains(SeriesWords.UNBROKEN);
    // A streak that is told is the one that goes on.
    Coverage coverage = streak ? Coverage.WHOLE : coverage(sentence, from, end);
    return Optional.of(claim(reading, amount, head, modifiers, end, amount.quantity(), coverage));
  }

  /** Index of the verb in "the derby was held for the twelfth time". */
  private static Optional<Integer> staging(Sentence sentence, int end) {
    for (int i = end - 1; i >= Math.max(1, end - REACH); i--) {
      if (SeriesWords.standard().isStaging(sentence.lower(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** What was held for the twelfth time had its twelfth edition. */
  private static Claim edition(Reading reading, AmountMention amount, int verb) {
    Sentence sentence = amount.at().sentence();
    int last = verb - 1;
    while (last > 0 && AUXILIARIES.contains(sentence.lower(last))) {
      last--;
    }
    String held = Lemmas.english().noun(sentence.lower(last));
    Claim claim =
        claim(
            reading,
            amount,
            EDITION,
            Set.of(),
            amount.at().to() + 1,
            amount.quantity(),
            Coverage.WHOLE);
    return claim.of(claim.subject().ofFacet(held));
  }

  /** "Two earlier bridges", "for two full terms": whatever comes next is the third. */
  private static Optional<Claim> afterEarlierOnes(Reading reading, AmountMention amount) {
    Sentence sentence = amount.at().sentence();
    int next = amount.at().to();
    boolean earlier = EARLIER.contains(sentence.lower(next));
    boolean served = sentence.is(next, "full") || sentence.is(next, "complete");
    if (!earlier && !served) {
      return Optional.empty();
    }
    Optional<NounPhrase> counted = NounPhrase.startingAt(sentence, next + 1);
    if (counted.isEmpty() || counted.get().head() != next + 1) {
      return Optional.empty();
    }
    String head = Lemmas.english().noun(counted.get().headWord());
    boolean term = SeriesWords.standard().series(head).equals("term");
    if (served && !term || !SeriesWords.standard().isCounted(head)) {
      return Optional.empty();
    }
    BigDecimal following = amount.quantity().stated().add(BigDecimal.ONE);
    Quantity nth = Quantity.exact(following, Unit.ORDER);
    Claim claim = claim(reading, amount, head, Set.of(), next + 2, nth, Coverage.OPEN);
    return Optional.of(claim.in(claim.scope().ofAnyTime()));
  }

  static Claim claim(
      Reading reading,
      AmountMention amount,
      String head,
      Set<String> modifiers,
      int end,
      Quantity quantity,
      Coverage coverage) {
    Sentence sentence = amount.at().sentence();
    int from = amount.at().from();
    Clause clause = Clauses.at(sentence, from);
    Set<String> confined = new LinkedHashSet<>(modifiers);
    confined.addAll(frame(sentence, end));
    Subject subject =
        new Subject(
            "nth",
            SeriesWords.standard().series(head),
            Names.in(reading, clause),
            confined,
            complement(sentence, end),
            coverage);
    Clause value = new Clause(sentence, from, amount.at().to());
    int to = Math.min(sentence.size(), head.isEmpty() ? end + 1 : end);
    return new Claim(
        ClaimKind.NTH,
        subject,
        new Value.Amount(quantity),
        reading.scopes().read(clause, from),
        reading.contentWords().around(clause, value),
        new TokenSpan(sentence, from, to));
  }

  /** "Second largest", "third most expensive". */
  private static boolean isRank(Sentence sentence, int next) {
    String word =
        sentence.lower(next).equals("-") ? sentence.lower(next + 1) : sentence.lower(next);
    return word.equals("most") || word.equals("least") || word.endsWith("est") && word.length() > 4;
  }

  private static boolean isPursued(Sentence sentence, int from) {
    for (int i = Math.max(0, from - 4); i < from; i++) {
      if (SeriesWords.standard().isPursuit(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static Coverage coverage(Sentence sentence, int from, int end) {
    int determiner = sentence.is(from - 1, "s") ? from - 4 : from - 2;
    String before = sentence.lower(determiner);
    String article = sentence.lower(from - 1);
    boolean possessed = POSSESSIVES.contains(article) || article.equals("s");
    boolean complete = !complement(sentence, end).isEmpty() || possessed;
    if (SeriesWords.standard().isPresent(before) && determiner > 0) {
      boolean indefinite = article.equals("a") || article.equals("an");
      return complete || indefinite ? Coverage.WHOLE : Coverage.PART;
    }
    boolean subject = determiner < 0 || !sentence.token(determiner).isWord();
    return subject || !complete || article.equals("a") ? Coverage.PART : Coverage.OPEN;
  }

  /** What the number is confined to: "of the season", "in a row", "since she took office". */
  static Set<String> frame(Sentence sentence, int from) {
    SeriesWords words = SeriesWords.standard();
    Set<String> frame = new LinkedHashSet<>();
    boolean since = false;
    boolean office = false;
    for (int i = from; i < Math.min(sentence.size(), from + 2 * REACH); i++) {
      String word = sentence.lower(i);
      if (word.equals(",") || word.equals(".") || word.equals(";")) {
        break;
      }
      boolean framed = OPENERS.contains(sentence.lower(i - 1));
      if (framed && words.isFrame(word) && i < from + REACH && !since) {
        frame.add(words.frame(word));
      }
      since |= word.equals("since");
      office |= words.isTenure(word);
    }
    if (office) {
      frame.add(Series.SINCE_OFFICE);
    } else if (since) {
      frame.add(Series.SINCE_EVENT);
    }
    return frame;
  }

  /**
   * The noun that tells of what the series is: the sound in "the fourth bridge across the sound".
   */
  static Set<String> complement(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size() - 1, from + REACH); i++) {
      String word = sentence.lower(i);
      if (!sentence.token(i).isWord() || word.equals("since") || word.equals("that")) {
        return Set.of();
      }
      if (LINKS.contains(word) && !sentence.is(i + 1, "be")) {
        int noun = sentence.lower(i + 1).matches("the|its|a|an|this|her|his|their") ? i + 2 : i + 1;
        int head = NounPhrase.startingAt(sentence, noun).map(NounPhrase::head).orElse(noun);
        String lemma = Lemmas.english().noun(sentence.lower(head));
        boolean common =
            head < sentence.size()
                && !sentence.token(head).isCapitalised()
                && Lexicon.english().isNoun(lemma)
                && Lexicon.english().nounClass(lemma) != SemanticClass.QUANTITY
                && !SeriesWords.standard().isFrame(lemma);
        return common ? Set.of(lemma) : Set.of();
      }
    }
    return Set.of();
  }
}
