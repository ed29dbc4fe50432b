package io.gainsay.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a report is written: standard output, or a file that appears whole or not at all. Closing
 * without {@link #finish} leaves nothing behind.
 */
final class Report implements AutoCloseable {

  private final Writer writer;
  private final @Nullable Path file;
  private final @Nullable Path draft;

  private Report(Writer writer, @Nullable Path file, @Nullable Path draft) {
    this.writer = writer;
    this.file = file;
    this.draft = draft;
  }

  /** A report on a stream, which it does not close. */
  static Report to(PrintStream out, Charset charset) {
    return new Report(new BufferedWriter(new OutputStreamWriter(out, charset)), null, null);
  }

  /**
   * A report in a file, which is replaced if it exists.
   *
   * @throws IOException if nothing can be written beside the file
   */
  static Report to(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path draft = Files.createTempFile(folder, ".gainsay", ".tmp");
    return new Report(Files.newBufferedWriter(draft, StandardCharsets.UTF_8), file, draft);
  }

  Writer writer() {
    return writer;
  }

  /** Puts the finished report in its place. */
  void finish() throws IOException {
    writer.flush();
    if (file != null && draft != null) {
      writer.close();
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (draft != null) {
      writer.close();
      Files.deleteIfExists(draft);
    }
  }
}
