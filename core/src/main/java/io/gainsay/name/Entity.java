package io.gainsay.name;

import io.gainsay.mention.NameMention;
import java.util.List;
import java.util.Locale;

/**
 * A person, an organisation or a place of one document, with every name mention that means it.
 * Immutable; equal only to itself.
 */
public final class Entity {

  private final NameMention.Kind kind;
  private final Gender gender;
  private final String displayName;
  private final List<NameMention> mentions;

  Entity(NameMention.Kind kind, Gender gender, String displayName, List<NameMention> mentions) {
    this.kind = kind;
    this.gender = gender;
    this.displayName = displayName;
    this.mentions = List.copyOf(mentions);
  }

  public NameMention.Kind kind() {
    return kind;
  }

  public boolean isPerson() {
    return kind == NameMention.Kind.PERSON;
  }

  /** What titles and given names tell; unknown for things. */
  public Gender gender() {
    return gender;
  }

  /** The fullest form of the name in the document, without titles. */
  public String displayName() {
    return displayName;
  }

  /** {@link #displayName()} in lower case: stable across documents that use the same full name. */
  public String key() {
    return displayName.toLowerCase(Locale.ROOT);
  }

  /** The mentions in the order of the text; at least one. */
  public List<NameMention> mentions() {
    return mentions;
  }

  @Override
  public String toString() {
    return displayName;
  }
}
