package io.gainsay.name;

import io.gainsay.nlp.TokenSpan;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person is called by office, rank, occupation or relation.
 *
 * @param at where the phrase stands
 * @param head its noun in lower case: {@code minister}, {@code vice-president}
 * @param modifiers lower-case words before the noun that belong to the role: {@code deputy}, {@code
 *     foreign}; none that tell a {@link Status}
 * @param complement what follows "of" in the name of the role itself: {@code staff} for "chief of
 *     staff"; empty without one
 * @param body what the role is held in or to whom somebody is related, as written, or null: {@code
 *     Norway}, {@code Northern Front}, {@code his}
 * @param status whether it is held now
 */
public record RolePhrase(
    TokenSpan at,
    String head,
    List<String> modifiers,
    String complement,
    @Nullable String body,
    Status status) {

  public RolePhrase {
    modifiers = List.copyOf(modifiers);
  }

  /** When a role is held, as far as the phrase itself says. */
  public enum Status {
    CURRENT,
    /** Former, late, then, outgoing. */
    PAST,
    /** Elect, designate, incoming, candidate for. */
    COMING,
    /** Acting, interim. */
    ACTING
  }

  /** The role in lower case without status and body: {@code deputy foreign minister}. */
  public String text() {
    String before = modifiers.stream().map(m -> m + " ").collect(Collectors.joining()) + head;
    return complement.isEmpty() ? before : before + " of " + complement;
  }
}
