package io.gainsay.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source with its blocks of text in reading order, its comments and, where known, its publication
 * date. Immutable.
 */
public final class Document {

  /** The most characters of a brief text: some 150 words. */
  private static final int BRIEF = 1000;

  private final String name;
  private final String source;
  private final List<Block> blocks;
  private final List<Comment> comments;
  private final @Nullable LocalDate published;
  private final LineIndex lines;

  /** A document without comments. */
  public Document(String name, String source, List<Block> blocks, @Nullable LocalDate published) {
    this(name, source, blocks, List.of(), published);
  }

  /**
   * @param name how reports name the document, usually its path as given
   * @param source the whole text, to which all offsets refer
   * @param blocks the text to be read, in reading order, aligned to {@code source}
   * @param comments the comments of the source, in its order; they lie outside all blocks
   * @param published the day of publication, or null where it is not known
   */
  public Document(
      String name,
      String source,
      List<Block> blocks,
      List<Comment> comments,
      @Nullable LocalDate published) {
    this.name = Objects.requireNonNull(name);
    this.source = Objects.requireNonNull(source);
    this.blocks = List.copyOf(blocks);
    this.comments = List.copyOf(comments);
    this.published = published;
    this.lines = new LineIndex(source);
  }

  public String name() {
    return name;
  }

  public String source() {
    return source;
  }

  /** Whether the text is so short that it has mostly one thing of a sort: a brief, a caption. */
  public boolean isBrief() {
    return source.length() <= BRIEF;
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** The comments of the source, in its order. */
  public List<Comment> comments() {
    return comments;
  }

  public Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  public LineIndex lines() {
    return lines;
  }

  /** This document with {@code date} as its publication date if it has none of its own. */
  public Document publishedOr(@Nullable LocalDate date) {
    return published != null || date == null
        ? this
        : new Document(name, source, blocks, comments, date);
  }

  @Override
  public String toString() {
    return name;
  }
}
