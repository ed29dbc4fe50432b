package io.gainsay.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Names of documents as the formats of forges and editors want them. */
final class Paths {

  private Paths() {}

  /** The path as forges know it: with slashes, and relative without a leading {@code ./}. */
  static String path(String name) {
    String slashed = name.replace('\\', '/');
    while (slashed.startsWith("./")) {
      slashed = slashed.substring(2);
    }
    return slashed.isEmpty() ? name : slashed;
  }

  /** The path as a URI reference: relative where the path is. */
  static String uri(String name) {
    String path = path(name);
    boolean drive = path.matches("[A-Za-z]:/.*");
    try {
      if (drive || path.startsWith("/")) {
        return new URI("file", "", drive ? "/" + path : path, null).toASCIIString();
      }
      // A colon in the first segment would make it a scheme.
      URI escaped = new URI(null, null, "/" + path, null);
      String relative = escaped.toASCIIString().substring(1);
      return relative.split("/", 2)[0].contains(":") ? "./" + relative : relative;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a path: " + name, e);
    }
  }
}
