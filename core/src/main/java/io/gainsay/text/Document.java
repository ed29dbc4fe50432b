package io.gainsay.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source with its blocks of text in reading order and, where known, its publication date.
 * Immutable.
 */
public final class Document {

  private final String name;
  private final String source;
  private final List<Block> blocks;
  private final @Nullable LocalDate published;
  private final LineIndex lines;

  /**
   * @param name how reports name the document, usually its path as given
   * @param source the whole text, to which all offsets refer
   * @param blocks the text to be read, in reading order, aligned to {@code source}
   * @param published the day of publication, or null where it is not known
   */
  public Document(String name, String source, List<Block> blocks, @Nullable LocalDate published) {
    this.name = Objects.requireNonNull(name);
    this.source = Objects.requireNonNull(source);
    this.blocks = List.copyOf(blocks);
    this.published = published;
    this.lines = new LineIndex(source);
  }

  public String name() {
    return name;
  }

  public String source() {
    return source;
  }

  public List<Block> blocks() {
    return blocks;
  }

  public Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  public LineIndex lines() {
    return lines;
  }

  /** This document with {@code date} as its publication date if it has none of its own. */
  public Document publishedOr(@Nullable LocalDate date) {
    return published != null || date == null ? this : new Document(name, source, blocks, date);
  }

  @Override
  public String toString() {
    return name;
  }
}
