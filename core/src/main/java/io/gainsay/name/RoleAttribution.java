package io.gainsay.name;

import io.gainsay.mention.NameMention;
import io.gainsay.nlp.TokenSpan;

/**
 * A text saying of a named person what he or she is: "Foreign Minister Ingrid Solheim", "Ingrid
 * Solheim, Norway's deputy foreign minister", "Solheim, who is a lawyer".
 *
 * @param holder the name it is said of
 * @param role the role
 * @param at the words of role and name together
 */
public record RoleAttribution(NameMention holder, RolePhrase role, TokenSpan at) {

  /** The noun that says what the person is, in lower case: {@code minister}. */
  public String head() {
    return role.head();
  }
}
