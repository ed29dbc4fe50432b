package io.gainsay.mention;

import io.gainsay.nlp.TokenSpan;

/** A piece of text that denotes something, with its normalised value. Immutable. */
public sealed interface Mention
    permits TimeMention, AmountMention, ScoreMention, NameMention, QuoteMention {

  /** Where the mention stands. */
  TokenSpan at();

  /** What sort of mention this is, as machine-readable reports call it: {@code date}, … */
  String type();

  /** The normalised value as a string: TIMEX3 for times, a plain number for amounts, … */
  String value();
}
