package io.gainsay.project.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that appear whole or not at all: nothing half written is left behind. */
public final class WholeFile {

  private WholeFile() {}

  /** Writes a text. */
  @FunctionalInterface
  public interface Body {
    void write(Writer writer) throws IOException;
  }

  /**
   * Writes a text file in UTF-8, which is replaced if it exists; what a link leads to is replaced
   * and the link stays. What exists and is no regular file, such as a pipe, is written to as it is.
   *
   * @throws IOException if it could not be written; an old file is then as it was
   */
  public static void write(Path file, Body body) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeTo(file, body);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    // Beside the target, so that it can be moved there in one step; the names of process and
    // thread keep writers apart.
    String writer = ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
    Path draft = target.resolveSibling("." + target.getFileName() + "." + writer + ".tmp");
    try {
      writeTo(draft, body);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void writeTo(Path file, Body body) throws IOException {
    // Unlike that of Files, this encoder writes a question mark for half a surrogate pair, which
    // may stand in an article and is no reason to do without the report.
    try (Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      body.write(writer);
    }
  }
}
