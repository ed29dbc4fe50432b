package io.gainsay.claim;

/**
 * How a claim is told, as {@link Subject#facets() facets} of claims that leave open what they are
 * about: a short text has mostly one thing of a sort, so that of two such claims one asks what
 * speaks against their being about one thing.
 */
public final class Telling {

  /** The key of what something whole takes and of when it begins and ends. */
  public static final String COURSE = "course";

  /** The text is short enough to tell of one thing of a sort. */
  public static final String SHORT_TEXT = "short text";

  /** The words take for granted that the text tells of it: "its three-week run". */
  public static final String GIVEN = "given";

  /** Words beside it set it against something else: "only three weeks". */
  public static final String CONTRASTED = "contrasted";

  /** A length is told by its ends: "from March until May". */
  public static final String BY_ENDS = "by its ends";

  /** A date is that of an end. */
  public static final String END = "end";

  /** It is about what comes before the thing itself: its construction, its rehearsals. */
  public static final String PREPARATION = "preparation";

  /** The lead tells that the incident which a text is about was on the day. */
  public static final String LEAD = "lead";

  /** An incident is taken for granted of the day: "Friday's avalanche". */
  public static final String INCIDENT = "incident";

  /** The words point back to the day: "that Friday evening". */
  public static final String BACK = "back";

  /** Something was said on the day, or a dateline gives it. */
  public static final String REPORT = "report";

  private Telling() {}

  /** Whether a claim is told in a way. */
  public static boolean is(Claim claim, String facet) {
    return claim.subject().facets().contains(facet);
  }
}
