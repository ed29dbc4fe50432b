package io.gainsay.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks the XML parts of a Word document, which is a zip archive. How much is unpacked is limited
 * by what comes out, whatever the archive says of itself.
 */
final class DocxArchive {

  /** Unpacked, pictures included. */
  private static final long MOST_BYTES = 256L << 20;

  /** Unpacked, in XML; the text of a long book takes a few megabytes. */
  private static final long MOST_XML_BYTES = 32L << 20;

  private static final int MOST_PARTS = 10_000;

  /** How a file of the old binary format begins, and one that is encrypted. */
  private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private static final byte[] ZIP = {'P', 'K'};

  private final String name;
  private final Map<String, byte[]> parts = new HashMap<>();
  private final byte[] buffer = new byte[1 << 16];
  private int entries;
  private long bytes;
  private long xmlBytes;

  private DocxArchive(String name) {
    this.name = name;
  }

  /**
   * The XML parts of a file by their names.
   *
   * @throws ReadException if it is no archive, is damaged or grows beyond all measure
   */
  static Map<String, byte[]> unpack(String name, byte[] file) throws ReadException {
    if (startsWith(file, COMPOUND_FILE)) {
      throw ReadException.in(
          name, "an old or encrypted Word document; save it as .docx without a password");
    }
    if (!startsWith(file, ZIP)) {
      throw ReadException.in(name, "not a Word document: no zip archive");
    }
    DocxArchive archive = new DocxArchive(name);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        archive.add(entry.getName(), zip);
        entry = zip.getNextEntry();
      }
    } catch (ReadException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) { // The latter for names that are no UTF-8.
      throw ReadException.in(name, "a damaged Word document: " + e.getMessage());
    }
    return archive.parts;
  }

  private void add(String part, ZipInputStream zip) throws IOException {
    if (++entries > MOST_PARTS) {
      throw ReadException.in(name, "has more than 10,000 parts; no Word document, not read");
    }
    boolean xml = part.endsWith(".xml") || part.endsWith(".rels");
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int read = zip.read(buffer);
    while (read >= 0) {
      bytes += read;
      if (xml) {
        xmlBytes += read;
        content.write(buffer, 0, read);
      }
      if (bytes > MOST_BYTES || xmlBytes > MOST_XML_BYTES) {
        throw ReadException.in(name, "unpacks to more than any Word document; not read");
      }
      read = zip.read(buffer);
    }
    if (xml) {
      parts.put(part, content.toByteArray());
    }
  }

  private static boolean startsWith(byte[] file, byte[] prefix) {
    return file.length >= prefix.length
        && Arrays.equals(file, 0, prefix.length, prefix, 0, prefix.length);
  }
}
