package io.gainsay.claim;

/** What subjects of places in a series say in words of their own rather than of the text. */
public final class Series {

  /** Modifier of what is counted since someone took an office. */
  public static final String SINCE_OFFICE = "since taking office";

  /** Modifier of what is counted since something else happened. */
  public static final String SINCE_EVENT = "since an event";

  /** Head of what was done for the nth time: the words around tell what. */
  public static final String TIME = "time";

  private Series() {}
}
