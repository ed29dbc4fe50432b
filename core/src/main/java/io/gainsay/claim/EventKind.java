package io.gainsay.claim;

import java.util.Set;

/**
 * A kind of event beside those of Gainsay's own vocabulary, or more nouns for one of them.
 *
 * @param name what the kind is called: {@code festival}
 * @param nouns nouns in lower case, as lemmas, that can name one event: "festival", "fair"
 */
public record EventKind(String name, Set<String> nouns) {

  public EventKind {
    nouns = Set.copyOf(nouns);
  }
}
