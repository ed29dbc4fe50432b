package io.gainsay.claim;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Claims about how many people were killed, hurt, missing, rescued, arrested or displaced. The
 * subject is the outcome and the sort of people, so that "children" is never set against "people".
 */
public final class CasualtyExtractor implements ClaimExtractor {

  @Override
  public List<Claim> extract(Reading reading) {
    CasualtyWords words = reading.vocabulary().casualties();
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      // Most sentences with numbers are not about casualties; telling so costs no tagging.
      if (sentence.tokens().stream().map(Token::lower).anyMatch(words::mayTell)) {
        for (AmountMention amount : reading.mentions(sentence, AmountMention.class)) {
          if (amount.quantity().unit().dimension() == Dimension.COUNT) {
            claim(reading, amount).ifPresent(claims::add);
          }
        }
      }
    }
    return claims;
  }

  private static Optional<Claim> claim(Reading reading, AmountMention amount) {
    Sentence sentence = amount.at().sentence();
    CasualtyWords words = reading.vocabulary().casualties();
    Optional<NounPhrase> counted = NounPhrase.startingAt(sentence, amount.at().to());
    String head =
        counted.map(n -> reading.vocabulary().lemmas().noun(n.headWord())).orElse("people");
    String sort = words.isPeople(head) ? "people" : head;
    if (!sort.equals("people") && !Nouns.isPerson(head)) {
      return Optional.empty();
    }
    int end = counted.map(n -> n.head() + 1).orElse(amount.at().to());
    Optional<Outcome> found = Outcome.of(words, amount, end, head);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Outcome outcome = found.get();
    Clause clause = Clauses.at(sentence, amount.at().from());
    Set<String> modifiers = new LinkedHashSet<>();
    counted.ifPresent(n -> modifiers.addAll(n.modifiers()));
    modifiers.removeIf(words::tells);
    Subject subject =
        new Subject(
            outcome.name() + "|" + sort,
            sort + " " + outcome.name(),
            Names.places(reading, clause),
            modifiers,
            coverage(amount, counted, outcome));
    Clause value = new Clause(sentence, amount.at().from(), amount.at().to());
    return Optional.of(
        new Claim(
            ClaimKind.CASUALTIES,
            subject,
            Value.Amount.of(amount),
            reading.scopes().read(clause, amount.at().from()),
            reading.contentWords().around(clause, value),
            amount.at()));
  }

  private static Coverage coverage(
      AmountMention amount, Optional<NounPhrase> counted, Outcome outcome) {
    Coverage stated = Coverage.of(amount.at().sentence(), amount.at().from(), amount.at().to());
    if (counted.map(NounPhrase::partitive).orElse(false)) {
      return Coverage.PART;
    }
    return stated == Coverage.OPEN && outcome.ofTheEvent() ? Coverage.WHOLE : stated;
  }
}
