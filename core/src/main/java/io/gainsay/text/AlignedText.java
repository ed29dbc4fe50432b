package io.gainsay.text;

import java.util.Arrays;
import java.util.List;

/**
 * Plain text made from a source, and where each part of it came from.
 *
 * <p>The text is a sequence of runs. A <em>verbatim</em> run has the same characters as its stretch
 * of the source, so offsets inside it map one to one. A <em>replaced</em> run (a decoded entity, a
 * soft line break read as a space) maps as a whole: a span that touches it covers all the source it
 * stands for. Immutable.
 */
public final class AlignedText {

  private final String text;

  /** Start of each run in the text; ascending. */
  private final int[] textStarts;

  /** Start and end of each run in the source. */
  private final int[] sourceStarts;

  private final int[] sourceEnds;

  private AlignedText(Builder builder) {
    text = builder.text.toString();
    textStarts = Arrays.copyOf(builder.textStarts, builder.runs);
    sourceStarts = Arrays.copyOf(builder.sourceStarts, builder.runs);
    sourceEnds = Arrays.copyOf(builder.sourceEnds, builder.runs);
  }

  /** The text as it stands in the source at {@code span}. */
  public static AlignedText verbatim(String source, Span span) {
    return new Builder().verbatim(source, span.start(), span.end()).build();
  }

  /** The plain text. */
  public String text() {
    return text;
  }

  /**
   * The stretch of the source that {@code span} of the plain text came from.
   *
   * @throws IndexOutOfBoundsException if the span does not lie in the text
   */
  public Span toSource(Span span) {
    if (span.end() > text.length()) {
      throw new IndexOutOfBoundsException(span + " in a text of length " + text.length());
    }
    if (textStarts.length == 0) {
      return new Span(0, 0);
    }
    int start = sourceStart(span.start());
    int end = span.length() == 0 ? start : sourceEnd(span.end());
    return new Span(start, Math.max(start, end));
  }

  /**
   * The stretch of the plain text that came from {@code span} of the source, empty if none did. A
   * replaced run that the span touches is in it as a whole.
   */
  public Span toText(Span span) {
    int start = text.length();
    int end = 0;
    for (int run = 0; run < textStarts.length; run++) {
      if (sourceStarts[run] < span.end() && span.start() < sourceEnds[run]) {
        int textEnd = run + 1 < textStarts.length ? textStarts[run + 1] : text.length();
        int before = isVerbatim(run) ? Math.max(0, span.start() - sourceStarts[run]) : 0;
        int after = isVerbatim(run) ? Math.max(0, sourceEnds[run] - span.end()) : 0;
        start = Math.min(start, textStarts[run] + before);
        end = Math.max(end, textEnd - after);
      }
    }
    return new Span(Math.min(start, end), end);
  }

  /**
   * This text without some stretches of it.
   *
   * @param left the stretches, in order, none overlapping another
   * @throws IndexOutOfBoundsException if one does not lie in the text
   */
  public AlignedText without(List<Span> left) {
    Builder rest = new Builder();
    int at = 0;
    for (Span span : left) {
      copy(at, span.start(), rest);
      at = span.end();
    }
    copy(at, text.length(), rest);
    return rest.build();
  }

  private void copy(int from, int to, Builder target) {
    int at = from;
    while (at < to) {
      int run = runAt(at);
      int end = Math.min(to, run + 1 < textStarts.length ? textStarts[run + 1] : text.length());
      Span source = toSource(new Span(at, end));
      target.replaced(text.substring(at, end), source.start(), source.end());
      at = end;
    }
  }

  private int sourceStart(int offset) {
    int run = runAt(offset);
    return isVerbatim(run) ? sourceStarts[run] + offset - textStarts[run] : sourceStarts[run];
  }

  private int sourceEnd(int offset) {
    int run = runAt(offset - 1);
    return isVerbatim(run) ? sourceStarts[run] + offset - textStarts[run] : sourceEnds[run];
  }

  private int runAt(int offset) {
    int at = Arrays.binarySearch(textStarts, offset);
    return at >= 0 ? at : -at - 2;
  }

  /**
   * A replaced run of the same length as its source maps as well one to one as whole, so equal
   * length is all that need be remembered.
   */
  private boolean isVerbatim(int run) {
    int textEnd = run + 1 < textStarts.length ? textStarts[run + 1] : text.length();
    return textEnd - textStarts[run] == sourceEnds[run] - sourceStarts[run];
  }

  /** Collects runs in the order of the text. Not thread-safe. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] textStarts = new int[4];
    private int[] sourceStarts = new int[4];
    private int[] sourceEnds = new int[4];
    private int runs;

    /** Appends {@code source[start, end)} as it stands. */
    public Builder verbatim(String source, int start, int end) {
      if (end > start) {
        boolean continues =
            runs > 0
                && sourceEnds[runs - 1] == start
                && text.length() - textStarts[runs - 1] == start - sourceStarts[runs - 1];
        if (continues) {
          sourceEnds[runs - 1] = end;
        } else {
          addRun(start, end);
        }
        text.append(source, start, end);
      }
      return this;
    }

    /** Appends {@code replacement}, which stands for {@code source[start, end)}. */
    public Builder replaced(String replacement, int start, int end) {
      if (!replacement.isEmpty()) {
        addRun(start, end);
        text.append(replacement);
      }
      return this;
    }

    public int length() {
      return text.length();
    }

    public AlignedText build() {
      return new AlignedText(this);
    }

    private void addRun(int start, int end) {
      if (runs == textStarts.length) {
        textStarts = Arrays.copyOf(textStarts, runs * 2);
        sourceStarts = Arrays.copyOf(sourceStarts, runs * 2);
        sourceEnds = Arrays.copyOf(sourceEnds, runs * 2);
      }
      textStarts[runs] = text.length();
      sourceStarts[runs] = start;
      sourceEnds[runs] = end;
      runs++;
    }
  }
}
