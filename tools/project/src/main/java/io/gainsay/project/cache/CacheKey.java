package io.gainsay.project.cache;

import io.gainsay.project.file.Source;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a source was checked before in the same way: a SHA-256 digest of all that its
 * findings depend on. Of its name that is the extension alone, so an article that is moved or
 * renamed is known again. Immutable and thread-safe.
 */
final class CacheKey {

  private final byte[] way;

  /**
   * @param program what Gainsay is made of, see {@link ProgramIdentity}
   * @param rules ids of the rules
   * @param configuration the text of the configuration, empty for none
   * @param published the publication date of documents without their own
   */
  CacheKey(
      String program, List<String> rules, String configuration, @Nullable LocalDate published) {
    MessageDigest digest = sha256();
    add(digest, program);
    add(digest, String.join(" ", rules));
    add(digest, configuration);
    add(digest, published == null ? "" : published.toString());
    way = digest.digest();
  }

  /** The key of a source, in hexadecimal digits. */
  String of(Source source) {
    MessageDigest digest = sha256();
    digest.update(way);
    add(digest, format(source.name()));
    digest.update(source.bytes());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String format(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The length goes first, so that nothing passes from one part to the next. */
  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
