package io.gainsay.read;

import io.gainsay.text.Block.Kind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the paragraph styles of a Word document mean. Those that Word brings along keep their
 * English names in every language, and a style that is based on another means what that means.
 */
final class DocxStyles implements DocxPart.Handler {

  /** Styles of what is no running text. */
  private static final Set<String> CODE =
      Set.of("html preformatted", "source code", "code", "code block", "macro", "plain text");

  /** A chain of styles is no longer than this unless it is a ring. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private String style = "";

  @Override
  public void start(String element, XMLStreamReader xml) {
    switch (element) {
      case "style" -> {
        String id = DocxPart.attribute(xml, "styleId");
        style = id == null ? "" : id;
      }
      case "name" -> names.putIfAbsent(style, DocxPart.value(xml).toLowerCase(Locale.ROOT));
      case "basedOn" -> bases.putIfAbsent(style, DocxPart.value(xml));
      default -> {}
    }
  }

  @Override
  public void end(String element) {}

  /** What a paragraph of a style is; null if the style tells nothing. */
  @Nullable Kind kind(String id) {
    String at = id;
    for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
      Kind kind = ofName(name(at));
      if (kind != null) {
        return kind;
      }
      at = bases.get(at);
    }
    return null;
  }

  /** Whether a paragraph of a style is code. */
  boolean isCode(String id) {
    return CODE.contains(name(id));
  }

  /** Whether a style is that of the first level of headings. */
  boolean isFirstHeading(String id) {
    return name(id).equals("heading 1");
  }

  private String name(String id) {
    return names.getOrDefault(id, id.toLowerCase(Locale.ROOT));
  }

  private static @Nullable Kind ofName(String name) {
    if (name.matches("heading ?\\d")) {
      return Kind.HEADING;
    }
    return switch (name) {
      case "title" -> Kind.HEADLINE;
      case "subtitle" -> Kind.STANDFIRST;
      case "quote", "intense quote", "block text" -> Kind.QUOTATION;
      case "caption" -> Kind.CAPTION;
      default -> name.startsWith("list ") ? Kind.LIST_ITEM : null;
    };
  }
}
