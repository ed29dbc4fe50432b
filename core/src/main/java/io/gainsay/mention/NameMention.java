package io.gainsay.mention;

import io.gainsay.nlp.TokenSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A proper name, or a title that stands for one ("Secretary Blinken").
 *
 * @param at where it stands, titles included
 * @param name the tokens of the name alone, within {@code at}
 * @param kind what sort of thing it names
 * @param parts the words of the name without titles, as written
 * @param title the title or office before the name in lower case ("prime minister"), or null
 */
public record NameMention(
    TokenSpan at, TokenSpan name, Kind kind, List<String> parts, @Nullable String title)
    implements Mention {

  public NameMention {
    parts = List.copyOf(parts);
  }

  /** What a name names. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    LOCATION,
    /** A name all the same, but of what is not known. */
    UNKNOWN
  }

  @Override
  public String type() {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String value() {
    return String.join(" ", parts);
  }
}
