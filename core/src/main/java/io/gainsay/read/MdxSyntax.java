package io.gainsay.read;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What MDX adds to Markdown: {@code import} and {@code export}, JSX tags and expressions in braces.
 * The text between tags is text; what an expression would show is not known here.
 */
final class MdxSyntax implements ForeignSyntax {

  /** An expression or a tag that does not end within so many characters is none. */
  private static final int LONGEST = 50_000;

  /** So many characters are read in vain at most; then what is left is taken as it stands. */
  private static final int MOST_IN_VAIN = 2_000_000;

  /** Tags that stand inside a word or a line; all others part words. */
  private static final Set<String> INLINE =
      Set.of("a", "abbr", "b", "em", "i", "mark", "small", "span", "strong", "sub", "sup", "u");

  private static final Pattern MODULE =
      Pattern.compile(
          "import[ \\t]*[\"'{*]|import[ \\t][^\\r\\n]*[ \\t]from[ \\t]"
              + "|export[ \\t]+(?:[{*]|(?:default|const|let|var|async|function|class|type)\\b)");
  private static final Pattern TAG =
      Pattern.compile("</?(?:([A-Za-z][\\w.:-]*)(?=[\\s/>{])|(?=>))");
  private static final Pattern SPACE = Pattern.compile("\\{\\s*([\"'])\\s+\\1\\s*}");

  private final String source;
  private final Mask mask;
  private final BlockCollector blocks;
  private final int start;
  private int inVain;

  /**
   * @param start where the front matter ends
   * @param mask takes what is hidden
   * @param blocks takes the comments
   */
  MdxSyntax(String source, int start, Mask mask, BlockCollector blocks) {
    this.source = source;
    this.start = start;
    this.mask = mask;
    this.blocks = blocks;
  }

  @Override
  public int hideLine(int at) {
    boolean module =
        MODULE.matcher(source).region(at, source.length()).lookingAt() && opensParagraph(at);
    return module ? module(at) : at;
  }

  /** A module's lines end at a blank line that is not in the body of a function. */
  private int module(int at) {
    int end = Lines.paragraphEnd(source, at);
    int brace = source.indexOf('{', at);
    while (brace >= 0 && brace < end) {
      int close = afterBraces(brace);
      if (close < 0) {
        break;
      }
      end = close > end ? Lines.paragraphEnd(source, close - 1) : end;
      brace = source.indexOf('{', close);
    }
    mask.hide(at, end);
    return end;
  }

  private boolean opensParagraph(int at) {
    int before = at - 1;
    int breaks = 0;
    while (before >= start && breaks < 2 && TextBuilder.isSpace(source.charAt(before))) {
      boolean crlf = source.startsWith("\r\n", before);
      breaks += Lines.isBreak(source.charAt(before)) && !crlf ? 1 : 0;
      before--;
    }
    return breaks == 2 || before < start;
  }

  @Override
  public int hide(int at) {
    return switch (source.charAt(at)) {
      case '{' -> expression(at);
      case '<' -> tag(at);
      default -> at;
    };
  }

  private int expression(int at) {
    int end = afterBraces(at);
    if (end < 0) {
      return at;
    }
    Matcher space = SPACE.matcher(source).region(at, end);
    if (space.matches()) {
      mask.hideApart(at, end);
    } else {
      mask.hide(at, end);
      comment(at, end);
    }
    return end;
  }

  private int afterBraces(int at) {
    int end = JsScanner.afterBraces(source, at, limit(at));
    if (end < 0) {
      failed(at);
    }
    return end;
  }

  /** A comment is an expression of which it is all. */
  private void comment(int at, int end) {
    int from = Lines.afterSpace(source, at + 1, end);
    int to = end - 1;
    while (to > from && TextBuilder.isSpace(source.charAt(to - 1))) {
      to--;
    }
    boolean comment =
        to - from >= 4 && source.startsWith("/*", from) && source.indexOf("*/", from + 2) == to - 2;
    if (comment) {
      blocks.comment(at, end, from + 2, to - 2);
    }
  }

  /** Not MDX, but authors write it and mean it. */
  private int htmlComment(int at) {
    int length = source.substring(at, limit(at)).indexOf("-->");
    if (length < 0) {
      return failed(at);
    }
    int end = at + length + 3;
    mask.hide(at, end);
    blocks.htmlComments(at, end);
    return end;
  }

  private int tag(int at) {
    if (source.startsWith("<!--", at)) {
      return htmlComment(at);
    }
    Matcher matcher = TAG.matcher(source).region(at, source.length());
    if (!matcher.lookingAt()) {
      return at;
    }
    int end = JsScanner.afterTag(source, matcher.end(), limit(at));
    if (end < 0) {
      return failed(at);
    }
    String name = matcher.group(1);
    if (name != null && INLINE.contains(name)) {
      mask.hide(at, end);
    } else {
      mask.hideApart(at, end);
    }
    return end;
  }

  private int limit(int at) {
    int most = inVain > MOST_IN_VAIN ? 0 : LONGEST;
    return Math.min(source.length(), at + most);
  }

  private int failed(int at) {
    inVain += limit(at) - at;
    return at;
  }
}
