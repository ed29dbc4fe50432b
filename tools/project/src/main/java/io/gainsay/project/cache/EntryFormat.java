package io.gainsay.project.cache;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Fingerprint;
import io.gainsay.engine.Severity;
import io.gainsay.mention.TimeRange;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one document as bytes: a SHA-256 digest of what follows, then the findings. Texts
 * are written as UTF-16 code units, since there may be half a character in them. Fingerprints are
 * not written: they depend on the name of the document, which may be another one next time.
 */
final class EntryFormat {

  private static final int DIGEST = 32;

  /** The findings of documents in which there is nothing to see: neither findings nor comments. */
  private static final byte[] QUIET = write(List.of(), true);

  private EntryFormat() {}

  /** The findings of a document. */
  static byte[] write(Document document, List<Finding> findings) {
    return write(findings, findings.isEmpty() && document.comments().isEmpty());
  }

  /** Whether a document need not be read, since nobody would look into it. */
  static boolean isQuiet(byte[] entry) {
    return Arrays.equals(entry, QUIET);
  }

  private static byte[] write(List<Finding> findings, boolean quiet) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeBoolean(quiet);
      out.writeInt(findings.size());
      for (Finding finding : findings) {
        writeText(out, finding.rule());
        out.writeInt(finding.severity().ordinal());
        out.writeDouble(finding.confidence());
        writeText(out, finding.message());
        out.writeInt(finding.evidence().size());
        for (Evidence side : finding.evidence()) {
          writeSide(out, side);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written to", e);
    }
    byte[] body = bytes.toByteArray();
    byte[] entry = Arrays.copyOf(CacheKey.sha256().digest(body), DIGEST + body.length);
    System.arraycopy(body, 0, entry, DIGEST, body.length);
    return entry;
  }

  private static void writeSide(DataOutputStream out, Evidence side) throws IOException {
    out.writeInt(side.span().start());
    out.writeInt(side.span().end());
    writeText(out, side.claim());
    TimeRange time = side.time();
    out.writeBoolean(time != null);
    if (time != null) {
      writeText(out, time.from().toString());
      writeText(out, time.until().toString());
    }
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  /**
   * The findings that were written, with their evidence in a document.
   *
   * @throws IOException if these bytes were never written here, or do not belong to the document
   */
  static List<Finding> read(byte[] entry, Document document) throws IOException {
    if (entry.length < DIGEST) {
      throw new IOException("cut off");
    }
    byte[] body = Arrays.copyOfRange(entry, DIGEST, entry.length);
    if (!MessageDigest.isEqual(CacheKey.sha256().digest(body), Arrays.copyOf(entry, DIGEST))) {
      throw new IOException("its checksum is wrong");
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
    try {
      return new Reading(in, document, new HashMap<>()).findings();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("its content makes no sense", e);
    }
  }

  /**
   * Reads one entry.
   *
   * @param seen how often something was found, to tell equal findings apart
   */
  private record Reading(DataInputStream in, Document document, Map<String, Integer> seen) {

    List<Finding> findings() throws IOException {
      in.readBoolean();
      List<Finding> findings = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        findings.add(finding());
      }
      return findings;
    }

    private Finding finding() throws IOException {
      String rule = text();
      Severity severity = severity(in.readInt());
      double confidence = in.readDouble();
      String message = text();
      List<Evidence> evidence = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        evidence.add(side());
      }
      String base = Fingerprint.base(rule, evidence);
      int occurrence = seen.merge(base, 1, Integer::sum);
      return new Finding(
          rule, severity, confidence, message, evidence, Fingerprint.of(base, occurrence));
    }

    private static Severity severity(int ordinal) throws IOException {
      if (ordinal < 0 || ordinal >= Severity.values().length) {
        throw new IOException("no such severity");
      }
      return Severity.values()[ordinal];
    }

    private Evidence side() throws IOException {
      Span span = new Span(in.readInt(), in.readInt());
      if (span.end() > document.source().length()) {
        throw new IOException("it belongs to a longer text");
      }
      return new Evidence(document, span, text(), time());
    }

    private @Nullable TimeRange time() throws IOException {
      return in.readBoolean()
          ? new TimeRange(LocalDateTime.parse(text()), LocalDateTime.parse(text()))
          : null;
    }

    private String text() throws IOException {
      int length = in.readInt();
      if (length < 0 || length > in.available() / Character.BYTES) {
        throw new IOException("a text is cut off");
      }
      StringBuilder text = new StringBuilder(length);
      for (int i = 0; i < length; i++) {
        text.append(in.readChar());
      }
      return text.toString();
    }
  }
}
