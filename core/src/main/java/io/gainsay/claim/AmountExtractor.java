package io.gainsay.claim;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.nlp.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Claims about how many there are of something, what it costs, how large it is: every amount with
 * the words around it, so that a rule can tell whether another place restates it.
 */
public final class AmountExtractor implements ClaimExtractor {

  /** Words that link an amount to what it is for: "$310,000 for the loom". */
  private static final Set<String> LINKS = Set.of("for", "of", "in", "on", "from");

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her");

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (AmountMention amount : reading.mentions(sentence, AmountMention.class)) {
        claim(reading, sentence, amount).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static Optional<Claim> claim(Reading reading, Sentence sentence, AmountMention amount) {
    ClaimKind kind = kind(amount.quantity().unit().dimension());
    if (kind == null || kind == ClaimKind.COUNT && isOne(amount)) {
      return Optional.empty();
    }
    Optional<NounPhrase> counted =
        NounPhrase.startingAt(sentence, amount.at().to())
            .or(() -> kind == ClaimKind.COUNT ? Optional.empty() : purpose(sentence, amount));
    if (kind == ClaimKind.COUNT && counted.isEmpty()) {
      return Optional.empty();
    }
    String head = counted.map(n -> reading.vocabulary().lemmas().noun(n.headWord())).orElse("");
    Set<String> modifiers = new LinkedHashSet<>();
    counted.ifPresent(n -> modifiers.addAll(n.modifiers()));
    Clause clause = Clauses.at(sentence, amount.at().from());
    Subject subject =
        new Subject(
            kind == ClaimKind.COUNT
                ? Nouns.sort(head)
                : amount.quantity().unit().dimension().name(),
            head,
            Names.in(reading, clause),
            modifiers,
            Coverage.of(sentence, amount.at().from(), amount.at().to()));
    Clause value = new Clause(sentence, amount.at().from(), amount.at().to());
    return Optional.of(
        new Claim(
            kind,
            subject,
            Value.Amount.of(amount),
            reading.scopes().read(clause, amount.at().from()),
            reading.contentWords().around(clause, value),
            amount.at()));
  }

  private static @Nullable ClaimKind kind(Dimension dimension) {
    return switch (dimension) {
      case COUNT -> ClaimKind.COUNT;
      case MONEY -> ClaimKind.MONEY;
      case SHARE -> ClaimKind.SHARE;
      case ORDER, SHARE_POINTS, AGE, OTHER -> null;
      default -> ClaimKind.MEASURE;
    };
  }

  /** "One" is an article or a pronoun as often as a number. */
  private static boolean isOne(AmountMention amount) {
    return amount.quantity().stated().compareTo(BigDecimal.ONE) == 0;
  }

  /** What an amount is for: the loom in "$310,000 for the loom", rain in "two inches of rain". */
  private static Optional<NounPhrase> purpose(Sentence sentence, AmountMention amount) {
    int link = amount.at().to();
    if (!LINKS.contains(sentence.lower(link))) {
      return Optional.empty();
    }
    int start = ARTICLES.contains(sentence.lower(link + 1)) ? link + 2 : link + 1;
    return NounPhrase.startingAt(sentence, start);
  }
}
