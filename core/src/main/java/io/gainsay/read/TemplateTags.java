package io.gainsay.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The template languages that site generators let stand in Markdown: Hugo's shortcodes ({@code {{<
 * figure >}}}), Liquid's tags and objects (<code>{% include %}</code>, {@code {{ page.title }}}),
 * kramdown's attributes (<code>{: .note}</code>, <code>{#id}</code>) and the {@code :::} lines
 * around admonitions. What a tag encloses is text, unless the tag is for code or for comments.
 */
final class TemplateTags implements ForeignSyntax {

  /** A tag that does not end within so many characters is none. */
  private static final int LONGEST_TAG = 4_000;

  /** Tags that enclose what is no text. */
  private static final Set<String> ENCLOSING_CODE =
      Set.of("highlight", "codeblock", "mermaid", "plantuml", "math", "katex", "comment");

  private static final Pattern NAME = Pattern.compile("[\\w-]+");
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{(?::|[#.][\\w-])[^{}\\r\\n]{0,200}}");

  /** {@code :::note} or, at the start of a quotation that is none, {@code [!NOTE]}. */
  private static final Pattern LABEL =
      Pattern.compile("[ \\t>]*+(:::+[ \\t]*[\\w-]*|(?<=>[ \\t]?)\\[![A-Za-z]+][+-]?)");

  /** The box of a task: {@code - [x] done}. */
  private static final Pattern TASK =
      Pattern.compile("[ \\t>]*+(?:[-*+]|\\d{1,3}[.)])[ \\t]+(\\[[ xX]])(?=[ \\t])");

  private static final Pattern ALERT = Pattern.compile("[ \\t]*>[ \\t]*\\[![A-Za-z]+]");

  private final String source;
  private final Mask mask;
  private final BlockCollector blocks;
  private final Map<String, Integer> next = new HashMap<>();

  /**
   * @param mask takes what is hidden
   * @param blocks takes the comments
   */
  TemplateTags(String source, Mask mask, BlockCollector blocks) {
    this.source = source;
    this.mask = mask;
    this.blocks = blocks;
  }

  @Override
  public int hide(int at) {
    if (source.charAt(at) != '{' || at + 1 == source.length()) {
      return at;
    }
    return switch (source.charAt(at + 1)) {
      case '{' -> tag(at, closing(at));
      case '%' -> tag(at, "%}");
      case ':', '#', '.' -> attributes(at);
      default -> at;
    };
  }

  @Override
  public int hideLine(int start) {
    return Math.max(hideGroup(LABEL, start), hideGroup(TASK, start));
  }

  private int hideGroup(Pattern pattern, int start) {
    Matcher matcher = pattern.matcher(source).region(start, source.length());
    return matcher.lookingAt() ? hidden(matcher.start(1), matcher.end(1)) : start;
  }

  /** Whether the quotation that begins at {@code at} is a note of the author's, in GitHub's way. */
  static boolean isAlert(String source, int at) {
    return ALERT.matcher(source).region(at, source.length()).lookingAt();
  }

  private int attributes(int at) {
    Matcher matcher = ATTRIBUTES.matcher(source).region(at, source.length());
    return matcher.lookingAt() ? hidden(at, matcher.end()) : at;
  }

  private int hidden(int start, int end) {
    mask.hide(start, end);
    return end;
  }

  private String closing(int at) {
    char sort = at + 2 < source.length() ? source.charAt(at + 2) : ' ';
    return switch (sort) {
      case '<' -> ">}}";
      case '%' -> "%}}";
      default -> "}}";
    };
  }

  private int tag(int at, String closing) {
    int close = find(closing, at + 2);
    if (close < 0 || close - at > LONGEST_TAG) {
      return at;
    }
    int end = close + closing.length();
    mask.hide(at, end);
    String name = name(at, close);
    return ENCLOSING_CODE.contains(name) ? enclosed(name, at, end) : end;
  }

  /** The first word of a tag; a closing tag begins with a slash and has none. */
  private String name(int at, int close) {
    int from = at + 2;
    while (from < close && "<%- \t\r\n".indexOf(source.charAt(from)) >= 0) {
      from++;
    }
    Matcher matcher = NAME.matcher(source).region(from, close);
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /** Hides what a tag encloses up to {@code {% endNAME %}} or {@code {{< /NAME >}}}. */
  private int enclosed(String name, int at, int from) {
    boolean liquid = source.charAt(at + 1) == '%';
    int word = find((liquid ? "end" : "/") + name, from);
    String closing = liquid ? "%}" : "}}";
    int close = word < 0 ? -1 : source.indexOf(closing, word);
    int open = word < 0 ? -1 : source.lastIndexOf('{', word);
    if (close < 0 || open < from || word - open > 8) {
      return from;
    }
    int end = close + closing.length();
    mask.hide(from, end);
    if (name.equals("comment")) {
      int textEnd = !liquid && open > from && source.charAt(open - 1) == '{' ? open - 1 : open;
      blocks.comment(at, end, from, textEnd);
    }
    return end;
  }

  /**
   * The next place of some characters, remembered so that looking often costs no more than once.
   */
  private int find(String characters, int from) {
    int known = next.getOrDefault(characters, -2);
    if (known == -1 || known >= from) {
      return known;
    }
    int found = source.indexOf(characters, from);
    next.put(characters, found);
    return found;
  }
}
