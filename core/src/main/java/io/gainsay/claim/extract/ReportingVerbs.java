package io.gainsay.claim.extract;

import io.gainsay.lexicon.WordLists;
import java.util.Set;

/** The verbs of {@code reporting.txt}, which report what somebody says. Stateless. */
public final class ReportingVerbs {

  private static final Set<String> FORMS =
      WordLists.load(ReportingVerbs.class, "reporting.txt").get("verbs");

  private ReportingVerbs() {}

  /** Whether a word, in lower case, is a form of one of them. */
  public static boolean contains(String word) {
    return FORMS.contains(word);
  }
}
