package io.gainsay.claim.saying;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Phrases;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.QuoteMention;
import io.gainsay.name.Quotations.Speaker;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims that somebody said some words: one for each sentence of a quotation. */
public final class QuoteExtractor implements ClaimExtractor {

  private static final Subject QUOTES = Subject.of("quotes", "quotation");

  /** Fewer words are a phrase that anybody may use. */
  private static final int FEWEST_WORDS = 5;

  /** Words beside a quotation that tell of its being handed on. */
  private final Phrases repeated =
      new Phrases(WordLists.load(QuoteExtractor.class, "quotes.txt").get("repeated"));

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (QuoteMention quote : reading.mentions(sentence, QuoteMention.class)) {
        boolean handedOn = repeated.in(new Clause(sentence, 0, sentence.size()));
        if (wordCount(quote) >= FEWEST_WORDS) {
          claims.add(claim(reading, quote, handedOn));
        }
      }
    }
    return claims;
  }

  /** Whoever hands on words is not the one whose words they are. */
  private static Claim claim(Reading reading, QuoteMention quote, boolean handedOn) {
    Optional<Speaker> speaker = handedOn ? Optional.empty() : reading.quotations().speaker(quote);
    Value value =
        new Value.Quote(
            quote.value(),
            speaker.map(Speaker::entity).orElse(null),
            speaker.map(s -> s.at().text()).orElse(""));
    TokenSpan at = speaker.map(s -> cover(quote.at(), s.at())).orElse(quote.at());
    return Claim.of(ClaimKind.QUOTE, QUOTES, value, Scope.PLAIN, at);
  }

  /** The quotation and its speaker where both stand in one sentence, else the quotation. */
  private static TokenSpan cover(TokenSpan quote, TokenSpan speaker) {
    return quote.sentence() == speaker.sentence()
        ? new TokenSpan(
            quote.sentence(),
            Math.min(quote.from(), speaker.from()),
            Math.max(quote.to(), speaker.to()))
        : quote;
  }

  private static int wordCount(QuoteMention quote) {
    return quote.value().split(" ", -1).length;
  }
}
