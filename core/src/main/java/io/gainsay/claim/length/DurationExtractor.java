package io.gainsay.claim.length;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.claim.event.EventNouns;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.series.SeriesWords;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Dimension;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims about how long events lasted, and in which week, month or year they are. */
public final class DurationExtractor implements ClaimExtractor {

  @Override
  public List<Claim> extract(Reading reading) {
    EventLengths lengths = new EventLengths(reading);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        TimeLength length = time.length();
        if (length != null && time.kind() == TimeMention.Kind.DURATION) {
          lengths.claim(sentence, time, length).ifPresent(claims::add);
        } else if (length != null && isOpenPeriod(time)) {
          period(reading, sentence, time, length).ifPresent(claims::add);
        }
      }
      for (AmountMention amount : reading.mentions(sentence, AmountMention.class)) {
        if (amount.quantity().unit().dimension() == Dimension.ORDER) {
          visits(reading, sentence, amount).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  /** "Its second week": a counted period that no date fixes. */
  private static boolean isOpenPeriod(TimeMention time) {
    return time.isCounted() && time.range() == null;
  }

  /** "The conflict enters its second week", "the second week of the war". */
  private static Optional<Claim> period(
      Reading reading, Sentence sentence, TimeMention time, TimeLength length) {
    EventNouns nouns = EventNouns.of(reading.vocabulary());
    int next = time.at().to();
    boolean of = sentence.is(next, "of") || sentence.is(next, "in");
    int noun = of ? nouns.after(sentence, next + 1, 5) : -1;
    if (noun < 0) {
      noun = nouns.before(sentence, time.at().from(), 0);
    }
    Value value = new Value.Period((int) length.count(), length.unit());
    return noun < 0
        ? Optional.empty()
        : Optional.of(claim(reading, ClaimKind.EVENT_PERIOD, noun, value, time.at()));
  }

  /** "His ninth visit since the attack sparked the war": nine visits tell how old the war is. */
  private static Optional<Claim> visits(Reading reading, Sentence sentence, AmountMention amount) {
    Optional<NounPhrase> visit = NounPhrase.startingAt(sentence, amount.at().to());
    if (visit.isEmpty() || !isVisit(visit.get())) {
      return Optional.empty();
    }
    int since = indexOf(sentence, "since", visit.get().head());
    EventNouns nouns = EventNouns.of(reading.vocabulary());
    int noun = -1;
    for (int i = since + 1; since >= 0 && i < sentence.size(); i++) {
      // The last one: "since the attack that sparked the war".
      noun = nouns.sortAt(sentence, i).isPresent() ? i : noun;
    }
    return noun < 0
        ? Optional.empty()
        : Optional.of(
            claim(
                reading,
                ClaimKind.EVENT_VISITS,
                noun,
                new Value.Amount(amount.quantity()),
                amount.at()));
  }

  private static boolean isVisit(NounPhrase phrase) {
    String head = Lemmas.english().noun(phrase.headWord());
    return SeriesWords.standard().series(head).equals("visit");
  }

  private static int indexOf(Sentence sentence, String word, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.is(i, word)) {
        return i;
      }
    }
    return -1;
  }

  private static Claim claim(
      Reading reading, ClaimKind kind, int noun, Value value, TokenSpan time) {
    Sentence sentence = time.sentence();
    TokenSpan at =
        new TokenSpan(sentence, Math.min(noun, time.from()), Math.max(noun + 1, time.to()));
    Clause clause = Clauses.at(sentence, time.from());
    return Claim.of(
        kind,
        EventNouns.of(reading.vocabulary()).subject(sentence, noun),
        value,
        reading.scopes().read(clause, noun),
        at);
  }
}
