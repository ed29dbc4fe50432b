package io.gainsay.report;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How elements of HTML are made. Text and attributes go through jsoup, which escapes them. */
final class Html {

  private Html() {}

  /** An element to build on, whose {@link Element#outerHtml()} adds no space of its own. */
  static Element root(String tag) {
    Document document = new Document("");
    document.outputSettings().prettyPrint(false);
    return document.appendElement(tag);
  }

  /** Appends an element on a line of its own. */
  static Element add(Element parent, String tag, String cssClass) {
    parent.appendText("\n");
    return inline(parent, tag, cssClass, "");
  }

  /** Appends an element with text on a line of its own. */
  static Element add(Element parent, String tag, String cssClass, String text) {
    parent.appendText("\n");
    return inline(parent, tag, cssClass, text);
  }

  /** Appends an element with text. */
  static Element inline(Element parent, String tag, String cssClass, String text) {
    Element child = parent.appendElement(tag);
    if (!cssClass.isEmpty()) {
      child.attr("class", cssClass);
    }
    append(child, text);
    return child;
  }

  /** Appends text. */
  static void append(Element parent, String text) {
    if (!text.isEmpty()) {
      parent.appendText(legal(text));
    }
  }

  /** Sets an attribute to a value that is not ours. */
  static Element attribute(Element element, String name, String value) {
    return element.attr(name, legal(value));
  }

  /** The text without characters that HTML cannot hold, and with its line ends. */
  private static String legal(String text) {
    return Characters.legal(text).replace("\r\n", "\n").replace('\r', '\n');
  }
}
