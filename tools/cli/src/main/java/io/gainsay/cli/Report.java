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

/**
 * Where a report is written: standard output, or a file that appears whole or not at all. Closing
 * it before it is {@linkplain #finish() finished} leaves nothing behind.
 */
abstract sealed class Report implements AutoCloseable {

  private final Writer writer;

  private Report(Writer writer) {
    this.writer = writer;
  }

  /** A report on standard output, which it does not close. */
  static Report to(Terminal terminal) {
    return new OnStandardOutput(terminal.out(), terminal.charset());
  }

  /**
   * A report in a file, which is replaced if it exists. What exists and is no regular file, such as
   * a pipe, is written to as it is.
   *
   * @throws IOException if nothing can be written there
   */
  static Report to(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new InPlace(file);
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    String draft = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    return new Replacing(target, target.resolveSibling(draft));
  }

  Writer writer() {
    return writer;
  }

  /**
   * Puts the whole report in its place.
   *
   * @throws IOException if some of it could not be written
   */
  abstract void finish() throws IOException;

  @Override
  public abstract void close() throws IOException;

  private static final class OnStandardOutput extends Report {
    private final PrintStream out;

    OnStandardOutput(PrintStream out, Charset charset) {
      super(new BufferedWriter(new OutputStreamWriter(out, charset)));
      this.out = out;
    }

    @Override
    void finish() throws IOException {
      writer().flush();
      if (out.checkError()) {
        throw new IOException("it is closed or its disk is full");
      }
    }

    @Override
    public void close() {}
  }

  private static final class InPlace extends Report {
    InPlace(Path file) throws IOException {
      super(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    @Override
    void finish() throws IOException {
      writer().flush();
    }

    @Override
    public void close() throws IOException {
      writer().close();
    }
  }

  private static final class Replacing extends Report {
    private final Path target;
    private final Path draft;

    Replacing(Path target, Path draft) throws IOException {
      super(Files.newBufferedWriter(draft, StandardCharsets.UTF_8));
      this.target = target;
      this.draft = draft;
    }

    @Override
    void finish() throws IOException {
      writer().close();
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
      try (Writer left = writer()) {
        Files.deleteIfExists(draft);
      }
    }
  }
}
