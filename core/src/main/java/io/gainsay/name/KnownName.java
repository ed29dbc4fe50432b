package io.gainsay.name;

import io.gainsay.mention.NameMention;
import java.util.Set;

/**
 * A name that is known before a text is read.
 *
 * @param name the full name, without titles
 * @param kind what it names
 * @param aliases other names of the same person or thing
 */
public record KnownName(String name, NameMention.Kind kind, Set<String> aliases) {

  public KnownName {
    aliases = Set.copyOf(aliases);
  }
}
