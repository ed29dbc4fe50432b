package io.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes an XML document, an element on a line, through the JDK's serializer. Not through its
 * stream writer, which leaves line breaks in attributes as they are: a parser makes spaces of them,
 * and a file whose name has one would not be found. Not thread-safe.
 */
final class Xml {

  private final TransformerHandler handler;
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins a document. Does not close {@code out}. */
  Xml(Writer out) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      handler =
          ((SAXTransformerFactory) TransformerFactory.newDefaultInstance()).newTransformerHandler();
      handler.getTransformer().setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      handler.setResult(new StreamResult(out));
      handler.startDocument();
    } catch (TransformerConfigurationException e) {
      throw new IllegalStateException("every Java platform can write XML", e);
    } catch (SAXException e) {
      throw failure(e);
    }
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns
   */
  Xml start(String element, String... attributes) throws IOException {
    newLine();
    open(element, attributes);
    return this;
  }

  /** Ends the element that was begun last; with the first of all, the document. */
  Xml end() throws IOException {
    String element = open.pop();
    characters("\n" + "  ".repeat(open.size()));
    close(element);
    return this;
  }

  /** An element with nothing but text in it. */
  Xml element(String element, String text, String... attributes) throws IOException {
    newLine();
    open(element, attributes);
    characters(text);
    close(open.pop());
    return this;
  }

  private void open(String element, String... attributes) throws IOException {
    AttributesImpl list = new AttributesImpl();
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      list.addAttribute("", name, name, "CDATA", Characters.legal(attributes[i + 1]));
    }
    try {
      handler.startElement("", element, element, list);
    } catch (SAXException e) {
      throw failure(e);
    }
    open.push(element);
  }

  private void close(String element) throws IOException {
    try {
      handler.endElement("", element, element);
      if (open.isEmpty()) {
        handler.characters(new char[] {'\n'}, 0, 1);
        handler.endDocument();
      }
    } catch (SAXException e) {
      throw failure(e);
    }
  }

  private void newLine() throws IOException {
    if (!open.isEmpty()) {
      characters("\n" + "  ".repeat(open.size()));
    }
  }

  private void characters(String text) throws IOException {
    char[] legal = Characters.legal(text).toCharArray();
    try {
      handler.characters(legal, 0, legal.length);
    } catch (SAXException e) {
      throw failure(e);
    }
  }

  private static IOException failure(SAXException e) {
    return e.getCause() instanceof IOException cause ? cause : new IOException(e);
  }
}
