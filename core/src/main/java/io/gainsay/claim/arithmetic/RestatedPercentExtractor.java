package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Names;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Quantity;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Changes and shares that a text tells twice in other words: "revenue rose 14 percent" and "the
 * nine percent growth in sales", "fish were found in 82 percent of the pellets" and "about half of
 * all pellets had any fish in them". Where three and more that differ could be meant there is no
 * telling which restates which.
 */
final class RestatedPercentExtractor implements ClaimExtractor {

  /** A text with more percentages than this is a report of figures, with many alike. */
  private static final int MOST = 24;

  @Override
  public List<Claim> extract(Reading reading) {
    List<PercentStatement> told = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      List<AmountMention> amounts = reading.mentions(s, AmountMention.class);
      for (AmountMention amount : amounts) {
        PercentStatement statement = PercentStatement.read(s, amount, amounts);
        if (statement != null) {
          told.add(statement);
        }
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = 1; i < told.size() && told.size() <= MOST; i++) {
      PercentStatement later = told.get(i);
      List<PercentStatement> others = told.stream().filter(later::restates).toList();
      List<PercentStatement> differing =
          others.stream().filter(o -> !quantity(o).compatible(quantity(later))).toList();
      if (differing.size() == 1
          && others.size() == 1
          && told.indexOf(differing.get(0)) < i
          && told.stream().filter(differing.get(0)::restates).count() == 1) {
        claims.add(claim(reading, differing.get(0), later));
        claims.add(claim(reading, later, later));
      }
    }
    return claims;
  }

  private static Quantity quantity(PercentStatement statement) {
    return statement.amount().quantity();
  }

  private static Claim claim(Reading reading, PercentStatement told, PercentStatement anchor) {
    Sentence s = told.amount().at().sentence();
    int from = told.amount().at().from();
    Clause clause = Clauses.at(s, from);
    String key = "portion restated " + anchor.amount().at().source().start();
    String head = told.direction().isEmpty() ? "share" : told.direction();
    boolean known = s.is(from - 1, "the");
    Scope scope = reading.scopes().read(clause, from);
    return new Claim(
        ClaimKind.PORTION,
        new Subject(
            key, head, known ? Set.of() : Names.in(reading, clause), Set.of(), Coverage.OPEN),
        Value.Amount.of(told.amount()),
        // "The nine percent growth has not been enough": there was such growth.
        known ? scope.presupposed() : scope,
        reading.contentWords().around(clause, clause),
        told.amount().at());
  }
}
