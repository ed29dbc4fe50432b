package io.gainsay.claim;

/** The heads of subjects of {@linkplain ClaimKind#CHANGE changes}: which way the figure went. */
public final class Change {

  /** It went up. */
  public static final String RISE = "rise";

  /** It went down. */
  public static final String FALL = "fall";

  private Change() {}
}
