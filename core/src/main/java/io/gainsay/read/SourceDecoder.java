package io.gainsay.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns a file's bytes into characters, or says why they are no text. */
final class SourceDecoder {

  private static final int BYTE_ORDER_MARK = 3;

  private SourceDecoder() {}

  /**
   * Decodes UTF-8 strictly and drops a byte-order mark.
   *
   * @throws ReadException if the bytes are not UTF-8 text; for an invalid byte it names the offset
   */
  static String decode(String name, byte[] bytes) throws ReadException {
    rejectUtf16(name, bytes);
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? BYTE_ORDER_MARK : 0;
    rejectBinary(name, bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw ReadException.at(
          name,
          lineOf(bytes, in.position()),
          String.format(
              Locale.ROOT,
              "not valid UTF-8: byte 0x%02X at offset %d; save the file as UTF-8",
              bytes[in.position()] & 0xFF,
              in.position()));
    }
    return out.flip().toString();
  }

  private static void rejectUtf16(String name, byte[] bytes) throws ReadException {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw ReadException.in(name, "UTF-16 text; save the file as UTF-8");
    }
  }

  private static void rejectBinary(String name, byte[] bytes) throws ReadException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw ReadException.in(name, "a binary file (NUL byte at offset " + i + "), not text");
      }
    }
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static int lineOf(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
        line++;
      }
    }
    return line;
  }
}
