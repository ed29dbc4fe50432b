package io.gainsay.read;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an XML part of a Word document. Entities and what lies outside are never looked up; a
 * document type, which such parts must not have, is refused.
 */
final class DocxPart {

  /** Deeper than tables in tables in text boxes ever get. */
  private static final int DEEPEST = 500;

  private DocxPart() {}

  /** Is told of elements and text in their order. */
  interface Handler {

    /** Told of the start of an element; its attributes are those of {@code xml}. */
    void start(String element, XMLStreamReader xml);

    void end(String element);

    default void text(String text) {}
  }

  /**
   * Reads a part.
   *
   * @param name how reports name the document
   * @param part the name of the part
   * @param content its bytes
   * @throws ReadException if it is not the XML that Word documents are made of
   */
  static void read(String name, String part, byte[] content, Handler handler) throws ReadException {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
      int depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD ->
              throw ReadException.in(name, part + " has a document type, as none may; not read");
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw ReadException.in(name, part + " is nested too deep; not read");
            }
            handler.start(xml.getLocalName(), xml);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            handler.end(xml.getLocalName());
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              handler.text(xml.getText());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw ReadException.in(name, part + " is not valid XML: " + problem(e));
    }
  }

  /** The value of an attribute in any namespace, or null. */
  static @Nullable String attribute(XMLStreamReader xml, String attribute) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(attribute)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The value of {@code w:val}, or the empty string. */
  static String value(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    return value == null ? "" : value;
  }

  /** Whether a property that stands there is on, as it is unless it says otherwise. */
  static boolean isOn(XMLStreamReader xml) {
    String value = value(xml);
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }

  /** The parser's words without the place, which is one in a file that nobody sees. */
  private static String problem(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int words = message.indexOf("Message: ");
    String problem = words < 0 ? message : message.substring(words + "Message: ".length());
    return problem.lines().findFirst().orElse("");
  }
}
