package io.gainsay.read;

import io.gainsay.text.Document;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word documents (.docx): paragraphs, headings, lists, tables, notes, and from the properties
 * the title, where the text has none, and the day of creation. The source of the document is the
 * extracted text, in which paragraphs are parted by a blank line and the cells of a row by a tab;
 * all offsets refer to it.
 *
 * <p>Read with the zip and XML readers of the JDK, because the usual library would make the command
 * line three times as large and keeps the whole tree of a document in memory.
 */
final class DocxReader {

  private DocxReader() {}

  /**
   * Reads a file.
   *
   * @throws ReadException if it is no Word document, or one that is made to do harm
   */
  static Document read(String name, byte[] file) throws ReadException {
    Map<String, byte[]> parts = DocxArchive.unpack(name, file);
    String main = related(name, parts, "_rels/.rels", "", "officeDocument", "word/document.xml");
    byte[] text = parts.get(main);
    if (text == null) {
      throw ReadException.in(name, "not a Word document: it has no part " + main);
    }
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
    DocxStyles styles = new DocxStyles();
    readRelated(name, parts, relations, folder, "styles", styles);
    DocxText extracted = new DocxText(styles);
    DocxPart.read(name, main, text, extracted);
    readRelated(name, parts, relations, folder, "footnotes", extracted);
    readRelated(name, parts, relations, folder, "endnotes", extracted);
    Properties properties = new Properties();
    String core = related(name, parts, "_rels/.rels", "", "core-properties", "docProps/core.xml");
    if (parts.containsKey(core)) {
      DocxPart.read(name, core, parts.getOrDefault(core, new byte[0]), properties);
    }
    if (!extracted.hasHeadline()) {
      extracted.prependHeadline(properties.title.toString());
    }
    return new Document(name, extracted.source(), extracted.blocks(), properties.created());
  }

  private static void readRelated(
      String name,
      Map<String, byte[]> parts,
      String relations,
      String folder,
      String type,
      DocxPart.Handler handler)
      throws ReadException {
    String part = related(name, parts, relations, folder, type, folder + type + ".xml");
    byte[] content = parts.get(part);
    if (content != null) {
      DocxPart.read(name, part, content, handler);
    }
  }

  /** The part of some type that a part refers to, or the usual one if it tells of none. */
  private static String related(
      String name,
      Map<String, byte[]> parts,
      String relations,
      String folder,
      String type,
      String usual)
      throws ReadException {
    byte[] content = parts.get(relations);
    if (content == null) {
      return usual;
    }
    Relations found = new Relations();
    DocxPart.read(name, relations, content, found);
    String target = found.targets.get(type);
    if (target == null) {
      return usual;
    }
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  /** Which parts a part refers to, by the last word of the type. */
  private static final class Relations implements DocxPart.Handler {
    private final Map<String, String> targets = new HashMap<>();

    @Override
    public void start(String element, XMLStreamReader xml) {
      String type = DocxPart.attribute(xml, "Type");
      String target = DocxPart.attribute(xml, "Target");
      if (type != null && target != null) {
        targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
      }
    }

    @Override
    public void end(String element) {}
  }

  /** The title and the day of creation. */
  private static final class Properties implements DocxPart.Handler {
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder created = new StringBuilder();
    private @Nullable StringBuilder open;

    @Override
    public void start(String element, XMLStreamReader xml) {
      open =
          switch (element) {
            case "title" -> title;
            case "created" -> created;
            default -> null;
          };
    }

    @Override
    public void text(String text) {
      if (open != null) {
        open.append(text);
      }
    }

    @Override
    public void end(String element) {
      open = null;
    }

    @Nullable LocalDate created() {
      return PublicationDates.parse(created.toString());
    }
  }
}
