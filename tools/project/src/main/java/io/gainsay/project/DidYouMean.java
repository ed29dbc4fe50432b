package io.gainsay.project;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a user may have meant. */
public final class DidYouMean {

  /**
   * Words of up to this many letters may have one letter wrong, longer ones two, long ones three.
   */
  private static final int SHORT = 4;

  private static final int LONG = 8;

  private DidYouMean() {}

  /** The known word nearest to an unknown one, if any is near. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    String lower = word.toLowerCase(Locale.ROOT);
    int most = word.length() <= SHORT ? 1 : word.length() <= LONG ? 2 : 3;
    LevenshteinDistance distance = new LevenshteinDistance(most);
    return known.stream()
        .filter(each -> distance.apply(lower, each) >= 0)
        .min(
            Comparator.comparing((String each) -> distance.apply(lower, each))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** A clause for the end of a message: {@code ; did you mean "exclude"?} or what there is. */
  public static String hint(String word, Collection<String> known) {
    return nearest(word, known)
        .map(meant -> "; did you mean \"" + meant + "\"?")
        .orElseGet(() -> "; known: " + String.join(", ", known));
  }
}
