package io.gainsay.claim;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Claims about places in a series: the ninth visit, the third title, the second coup. The subject
 * is what is counted and whose it is, as far as the words say.
 */
public final class NthExtractor implements ClaimExtractor {

  /** Ordinals before these words do not place anything in a series of its own. */
  private static final Set<String> NO_SERIES =
      Set.of(
          "time",
          "place",
          "half",
          "quarter",
          "person",
          "hand",
          "floor",
          "party",
          "thing",
          "step",
          "class",
          "world",
          "part",
          "round",
          "lady",
          "minister",
          "degree",
          "division",
          "set",
          "name",
          "page",
          "street",
          "avenue",
          "reading",
          "base",
          "row",
          "inning",
          "century",
          "day",
          "stage",
          "point",
          "reason",
          "question",
          "option",
          "sign",
          "order",
          "language",
          "grade");

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (AmountMention amount : reading.mentions(sentence, AmountMention.class)) {
        if (amount.quantity().unit().dimension() == Dimension.ORDER) {
          claim(reading, sentence, amount).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static Optional<Claim> claim(Reading reading, Sentence sentence, AmountMention amount) {
    if (amount.quantity().stated().compareTo(BigDecimal.ONE) <= 0) {
      // A first is told for its own sake, whatever number the present one has.
      return Optional.empty();
    }
    Optional<NounPhrase> ordered = NounPhrase.startingAt(sentence, amount.at().to());
    if (ordered.isEmpty()) {
      return Optional.empty();
    }
    NounPhrase noun = ordered.get();
    if (sentence.token(noun.head()).isCapitalised()) {
      // "The 14th Amendment" is a name.
      return Optional.empty();
    }
    String head = reading.vocabulary().lemmas().noun(noun.headWord());
    if (NO_SERIES.contains(head)) {
      return Optional.empty();
    }
    Clause clause = Clauses.at(sentence, amount.at().from());
    Set<String> modifiers = new LinkedHashSet<>(noun.modifiers());
    modifiers.addAll(frame(sentence, noun.head() + 1));
    String series = reading.vocabulary().series(head);
    Subject subject =
        new Subject("nth:" + series, head, Names.in(reading, clause), modifiers, Coverage.WHOLE);
    TokenSpan at = new TokenSpan(sentence, amount.at().from(), noun.head() + 1);
    Clause value = new Clause(sentence, amount.at().from(), amount.at().to());
    return Optional.of(
        new Claim(
            ClaimKind.NTH,
            subject,
            Value.Amount.of(amount),
            reading.scopes().read(clause, amount.at().from()),
            reading.contentWords().around(clause, value),
            at));
  }

  /** What the series is confined to: "of the season", "in a row", "this year". */
  private static Set<String> frame(Sentence sentence, int from) {
    Set<String> frame = new LinkedHashSet<>();
    for (int i = from; i < Math.min(sentence.size(), from + 5); i++) {
      String word = sentence.lower(i);
      if (Set.of("season", "campaign", "year", "career", "row", "match", "game", "month", "decade")
          .contains(word)) {
        frame.add(word.equals("campaign") ? "season" : word);
      }
      if (!sentence.token(i).isWord()) {
        break;
      }
    }
    return frame;
  }
}
