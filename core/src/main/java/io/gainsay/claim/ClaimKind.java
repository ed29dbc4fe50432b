package io.gainsay.claim;

import java.util.Locale;

/** Which property of its subject a claim is about. */
public enum ClaimKind {
  /** When an event began. */
  EVENT_START,
  /** When an event ended. */
  EVENT_END,
  /** When a thing or a person went through a stage that comes before or after others. */
  STAGE,
  /** When whatever a text tells of began or ended, in any words. */
  PHASE,
  /** When an event took place. */
  EVENT_TIME,
  /** On which day something happened, in whatever words it is told. */
  EVENT_DAY,
  /** Which of two things came first. */
  EVENT_ORDER,
  /** How long an event has lasted or did last. */
  EVENT_DURATION,
  /** How long something took or takes, whatever the text calls it. */
  SPELL,
  /** How long something is, was or takes, as the text gives it, of whatever it is said. */
  DURATION,
  /** Which week, month or year of an event it is. */
  EVENT_PERIOD,
  /** How many visits there have been since an event began. */
  EVENT_VISITS,
  /** The how-manieth of its kind a visit, a term or a title is. */
  NTH,
  /** Which place in its series a thing has that the text speaks of in several ways. */
  PLACING,
  /** Which place something has among its like: the second-largest, the eldest of six. */
  RANK,
  /** How many people were killed, hurt, went missing … */
  CASUALTIES,
  /** How many of something there are. */
  COUNT,
  /** How many there are of something that no noun beside the number names: "killing 14". */
  BARE_COUNT,
  /** How many there are of something told of before, beside the count that told of it. */
  RECOUNT,
  /** What something costs, earns or is worth. */
  MONEY,
  /** What share of something, in percent. */
  SHARE,
  /** How long, large, heavy, fast or warm something is. */
  MEASURE,
  /** What a cell of a table gives for its row and its column. */
  CELL,
  /** A whole that its parts, listed with it, must add up to. */
  WHOLE,
  /** A whole that a part told of it must not exceed. */
  BOUND,
  /** A part of a {@link #WHOLE} or a {@link #BOUND}. */
  PART,
  /** What a figure was before a change. */
  BEFORE,
  /** What a figure is after a change. */
  AFTER,
  /** By how much a figure changed. */
  CHANGE,
  /** What share of a {@link #BOUND} a {@link #PART} is said to be. */
  PROPORTION,
  /** A share that a text has one of: the turnout, what somebody owns. */
  PORTION,
  /** One of several shares of the same whole. */
  SLICE,
  /** A measure that is given in a second unit. */
  ORIGINAL,
  /** The same measure in the other unit. */
  CONVERSION,
  /** The result of a match, a vote or a ruling. */
  RESULT,
  /** Any score, tally or margin that a text states, of whichever contest. */
  BARE_RESULT,
  /** By how much one of two {@link #RESULT}s is ahead of the other. */
  MARGIN,
  /** What is multiplied, such as a number of things and the price of each. */
  FACTOR,
  /** What {@link #FACTOR}s come to. */
  PRODUCT,
  /** Which day of the week a date is. */
  WEEKDAY,
  /** A date or time of day that does not exist. */
  IMPOSSIBLE_TIME,
  /** From when to when something is said to last or have lasted. */
  TIME_SPAN,
  /** How old a person is or was. */
  PERSON_AGE,
  /** An age that a text states, whoever has it: of "she", of "the driver", of nobody named. */
  BARE_AGE,
  /** When a person was born. */
  PERSON_BIRTH,
  /** When a person died. */
  PERSON_DEATH,
  /** When a person did something that only the living do. */
  PERSON_ACT,
  /** When a ship, plane or train left, called for help, arrived or was lost. */
  JOURNEY_LEG,
  /** Which office, rank or relation a person has. */
  ROLE,
  /** Who holds an office that one person holds at a time. */
  OFFICE,
  /** What somebody or something is called. */
  NAME,
  /** Who said some words. */
  QUOTE,
  /** What somebody says, quoted or not, in one sentence. */
  SAYING,
  /** What somebody says is so, or is not so. */
  STATEMENT,
  /** Where something is or happened. */
  PLACE,
  /** Whether something is so. */
  TRUTH,
  /** What was done, or is so, to whom and by whom. */
  DEED,
  /** A passage of the text itself. */
  PASSAGE;

  /** The name in machine-readable reports: {@code event-start}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
