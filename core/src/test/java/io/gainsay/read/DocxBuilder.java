package io.gainsay.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word documents for tests, part by part. */
final class DocxBuilder {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A document with this body. */
  static DocxBuilder body(String body) {
    return new DocxBuilder()
        .part(
            "word/document.xml",
            "<w:document xmlns:w='%s' xmlns:mc='urn:mc'><w:body>%s</w:body></w:document>"
                .formatted(WORD, body));
  }

  /** A paragraph of a style that says this. */
  static String paragraph(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr>%s</w:p>".formatted(style, run(text));
  }

  static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  /** A row with cells of this text. */
  static String row(boolean header, String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    row.append(header ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
    for (String cell : cells) {
      row.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  DocxBuilder part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  DocxBuilder part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  DocxBuilder footnotes(String notes) {
    return part(
        "word/footnotes.xml", "<w:footnotes xmlns:w='%s'>%s</w:footnotes>".formatted(WORD, notes));
  }

  /** Styles given as {@code id, name, base}, in threes; the base may be empty. */
  DocxBuilder styles(String... styles) {
    StringBuilder xml = new StringBuilder("<w:styles xmlns:w='" + WORD + "'>");
    for (int i = 0; i < styles.length; i += 3) {
      xml.append("<w:style w:styleId='%s'><w:name w:val='%s'/>".formatted(styles[i], styles[i + 1]))
          .append(styles[i + 2].isEmpty() ? "" : "<w:basedOn w:val='" + styles[i + 2] + "'/>")
          .append("</w:style>");
    }
    return part("word/styles.xml", xml.append("</w:styles>").toString());
  }

  DocxBuilder properties(String title, String created) {
    return part(
        "docProps/core.xml",
        "<p:coreProperties xmlns:p='urn:p' xmlns:dc='urn:dc'><dc:title>%s</dc:title>"
                .formatted(title)
            + "<dc:created>%s</dc:created></p:coreProperties>".formatted(created));
  }

  byte[] bytes() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
