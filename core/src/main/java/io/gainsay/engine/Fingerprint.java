package io.gainsay.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Fingerprints of findings: a digest of the rule, the document's name and the words of the first
 * two places, without their positions, so that they survive edits elsewhere.
 */
public final class Fingerprint {

  private Fingerprint() {}

  /** What identifies a finding but for equal ones in the same document. */
  public static String base(String rule, List<Evidence> evidence) {
    return rule
        + "\n"
        + evidence.stream()
            .limit(2)
            .map(e -> e.document().name() + "\n" + normalised(e.quote()))
            .collect(Collectors.joining("\n"));
  }

  /**
   * The fingerprint.
   *
   * @param base see {@link #base}
   * @param occurrence 1 for the first finding with that base, 2 for the next …
   */
  public static String of(String base, int occurrence) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((base + "\n" + occurrence).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * A digest of what a finding says, whatever its documents are called and in which order they were
   * read: not for telling the findings of a report apart.
   */
  public static String ofWords(String rule, List<Evidence> evidence) {
    return of(
        evidence.stream()
            .limit(2)
            .map(e -> normalised(e.quote()))
            .sorted()
            .collect(Collectors.joining("\n", rule + "\n", "")),
        1);
  }

  private static String normalised(String quote) {
    return quote.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").trim();
  }
}
