package io.gainsay.read;

import io.gainsay.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The readers of all formats, and the choice between them by a file's name. */
public final class Readers {

  private static final DocumentReader PLAIN_TEXT = new PlainTextReader();
  private static final DocumentReader MARKDOWN =
      new MarkdownReader(MarkdownReader.Dialect.TEMPLATES);
  private static final DocumentReader MDX = new MarkdownReader(MarkdownReader.Dialect.MDX);
  private static final DocumentReader HTML = new HtmlReader();
  private static final DocumentReader ASCII_DOC = new AsciiDocReader();

  /** The extension of the only format that is not text. */
  private static final String WORD = "docx";

  private static final Map<String, DocumentReader> BY_EXTENSION =
      Map.of(
          "md", MARKDOWN,
          "markdown", MARKDOWN,
          "mdx", MDX,
          "html", HTML,
          "htm", HTML,
          "adoc", ASCII_DOC,
          "txt", PLAIN_TEXT);

  private Readers() {}

  /**
   * Reader of plain text: blank lines part paragraphs, a short first paragraph that does not end
   * like a sentence is the headline, bullets begin list items.
   */
  public static DocumentReader plainText() {
    return PLAIN_TEXT;
  }

  /**
   * Reader of CommonMark with tables, footnotes and YAML front matter. The tags of Hugo, Jekyll and
   * Liquid are passed over.
   */
  public static DocumentReader markdown() {
    return MARKDOWN;
  }

  /** Reader of MDX: the text between its tags, without its expressions and modules. */
  public static DocumentReader mdx() {
    return MDX;
  }

  /** Reader of HTML as browsers read it. */
  public static DocumentReader html() {
    return HTML;
  }

  /** Reader of AsciiDoc's usual markup. */
  public static DocumentReader asciiDoc() {
    return ASCII_DOC;
  }

  /**
   * The reader for the text of a file of this name; plain text where the extension tells nothing.
   * Word documents are not text: {@link #read(String, byte[])} reads them.
   */
  public static DocumentReader forName(String fileName) {
    return BY_EXTENSION.getOrDefault(extension(fileName), PLAIN_TEXT);
  }

  /** Whether a file of this name is taken for an article when a folder is walked. */
  public static boolean isArticle(String fileName) {
    return extensions().contains(extension(fileName));
  }

  /** The extensions of articles, without the dot, in alphabetical order. */
  public static Set<String> extensions() {
    Set<String> extensions = new TreeSet<>(BY_EXTENSION.keySet());
    extensions.add(WORD);
    return extensions;
  }

  /**
   * Reads a file; its path as given becomes the document's name.
   *
   * @throws ReadException if it is not UTF-8 text or its front matter is broken
   * @throws IOException if it cannot be read at all
   */
  public static Document read(Path file) throws IOException {
    return read(file.toString(), Files.readAllBytes(file));
  }

  /**
   * Reads the bytes of a file. Of a Word document ({@code .docx}) the source is the extracted text,
   * in which a blank line parts paragraphs and a tab the cells of a row.
   *
   * @param name how reports name the document; its extension decides how it is read
   * @throws ReadException if it is not UTF-8 text, its front matter is broken, or it is no Word
   *     document though its name says so
   */
  public static Document read(String name, byte[] bytes) throws ReadException {
    if (extension(name).equals(WORD)) {
      return DocxReader.read(name, bytes);
    }
    return forName(name).read(name, SourceDecoder.decode(name, bytes));
  }

  private static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
