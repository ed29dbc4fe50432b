package io.gainsay.read;

import io.gainsay.text.Block;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * YAML between two {@code ---} lines at the start of a file, or TOML between two {@code +++} lines:
 * {@code title} and {@code description} are text, {@code date} is the day of publication. Any other
 * key of YAML is checked to be YAML and otherwise ignored.
 */
final class FrontMatter {

  /** Keys of the publication date, the more telling first. */
  private static final List<String> DATE_KEYS =
      List.of("date", "publishdate", "pubdate", "published", "datepublished");

  /** Deeper than any front matter; from there on the parser takes ever longer. */
  private static final int DEEPEST = 100;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private final String name;
  private final String source;
  private final int start;
  private final int end;
  private final int bodyStart;

  private @Nullable LocalDate published;
  private int dateRank = DATE_KEYS.size();

  private FrontMatter(String name, String source, int start, int end, int bodyStart) {
    this.name = name;
    this.source = source;
    this.start = start;
    this.end = end;
    this.bodyStart = bodyStart;
  }

  /**
   * Reads the front matter of a source, which may have none.
   *
   * @param blocks takes the blocks of text in it
   * @throws ReadException if it is not closed or not YAML
   */
  static FrontMatter read(String name, String source, BlockCollector blocks) throws ReadException {
    boolean toml = isFence(source, 0, '+');
    int start = toml ? Lines.next(source, 0) : opening(source);
    if (start == 0 || !beginsWithKey(source, start, toml ? '=' : ':')) {
      return new FrontMatter(name, source, 0, 0, 0);
    }
    int closing = toml ? fence(source, start, "+") : fence(source, start, "-.");
    if (closing < 0) {
      throw ReadException.at(
          name,
          1,
          "front matter is never closed; end it with a line of its own: " + (toml ? "+++" : "---"));
    }
    FrontMatter front = new FrontMatter(name, source, start, closing, Lines.next(source, closing));
    if (toml) {
      front.parseToml(blocks);
    } else {
      front.parse(blocks);
    }
    return front;
  }

  /** Where the text after the front matter begins. */
  int bodyStart() {
    return bodyStart;
  }

  /** The day of publication, or null where there is none. */
  @Nullable LocalDate published() {
    return published;
  }

  private void parseToml(BlockCollector blocks) {
    new TomlEntries(source, blocks.text())
        .read(
            start,
            end,
            (key, value, text) -> {
              Block.Kind kind = kind(key);
              if (kind == null) {
                date(key, value);
              } else {
                blocks.begin(kind);
                text.run();
                blocks.end();
              }
            });
  }

  private void parse(BlockCollector blocks) throws ReadException {
    String yaml = source.substring(start, end);
    Offsets offsets = new Offsets(yaml);
    try {
      int depth = 0;
      String key = null;
      // Not Parse of the low-level API: the module of snakeyaml-engine does not export it.
      Iterator<Event> events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml));
      while (events.hasNext()) {
        Event event = events.next();
        switch (event.getEventId()) {
          case MappingStart, SequenceStart -> {
            if (++depth > DEEPEST) {
              throw ReadException.at(
                  name, line(event.getStartMark()), "front matter is nested too deep");
            }
          }
          case MappingEnd, SequenceEnd -> {
            depth--;
            key = depth == 1 ? null : key;
          }
          case Scalar -> {
            if (depth == 1 && key != null) {
              entry(key, (ScalarEvent) event, offsets, blocks);
              key = null;
            } else if (depth == 1) {
              key = ((ScalarEvent) event).getValue();
            }
          }
          case Alias -> key = depth == 1 ? null : key;
          default -> {}
        }
      }
    } catch (MarkedYamlEngineException e) {
      int line = line(e.getProblemMark());
      throw ReadException.at(name, line, "front matter is not valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw ReadException.at(name, 1, "front matter is not valid YAML: " + firstLine(e));
    }
  }

  /** The line in the file; the front matter begins in its second. */
  private static int line(Optional<Mark> mark) {
    return mark.map(Mark::getLine).orElse(0) + 2;
  }

  private void entry(String key, ScalarEvent value, Offsets offsets, BlockCollector blocks) {
    String entry = key.toLowerCase(Locale.ROOT);
    Block.Kind kind = kind(entry);
    if (kind == null) {
      date(entry, value.getValue());
    } else {
      text(kind, value, offsets, blocks);
    }
  }

  /** What the text of an entry is, or null if it is none. */
  private static Block.@Nullable Kind kind(String key) {
    return switch (key) {
      case "title" -> Block.Kind.HEADLINE;
      case "description" -> Block.Kind.STANDFIRST;
      default -> null;
    };
  }

  private void date(String key, String value) {
    int rank = DATE_KEYS.indexOf(key);
    boolean better = rank >= 0 && rank < dateRank;
    LocalDate date = better ? PublicationDates.parse(value) : null;
    if (date != null) {
      published = date;
      dateRank = rank;
    }
  }

  private void text(Block.Kind kind, ScalarEvent scalar, Offsets offsets, BlockCollector blocks) {
    int from = start + offsets.utf16(scalar.getStartMark());
    int to = start + offsets.utf16(scalar.getEndMark());
    blocks.begin(kind);
    new YamlScalar(source, blocks.text()).append(from, to, scalar.getValue());
    blocks.end();
  }

  /** The offset after an opening line, or 0 if there is none. */
  private static int opening(String source) {
    return isFence(source, 0, '-') ? Lines.next(source, 0) : 0;
  }

  /** Tells front matter from a thematic break with prose below it. */
  private static boolean beginsWithKey(String source, int from, char sign) {
    int at = from;
    while (at < source.length() && isCommentOrBlank(source, at)) {
      at = Lines.next(source, at);
    }
    int end = at;
    while (end < source.length() && isKeyCharacter(source.charAt(end))) {
      end++;
    }
    if (sign == '=') {
      return source.startsWith("=", Lines.afterSpace(source, end, source.length()))
          || isFence(source, at, '+');
    }
    boolean colon = end > at && end < source.length() && source.charAt(end) == ':';
    return (colon && (end + 1 == source.length() || TextBuilder.isSpace(source.charAt(end + 1))))
        || isFence(source, at, '-');
  }

  private static boolean isKeyCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '"' || c == '\'';
  }

  private static boolean isCommentOrBlank(String source, int at) {
    char c = source.charAt(at);
    return c == '#' || c == '\n' || c == '\r';
  }

  /** Where the next line of three of one of some signs begins, or -1. */
  private static int fence(String source, int from, String signs) {
    for (int at = from; at < source.length(); at = Lines.next(source, at)) {
      if (signs.indexOf(source.charAt(at)) >= 0 && isFence(source, at, source.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a line holds three of {@code mark} and nothing else. */
  private static boolean isFence(String source, int at, char mark) {
    for (int i = at; i < at + 3; i++) {
      if (i >= source.length() || source.charAt(i) != mark) {
        return false;
      }
    }
    int end = Lines.end(source, at);
    return Lines.isBlank(source, at + 3, end);
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  /** From the parser's code points to UTF-16; moves forward only, so the whole costs one pass. */
  private static final class Offsets {
    private final String yaml;
    private int codePoints;
    private int units;

    Offsets(String yaml) {
      this.yaml = yaml;
    }

    int utf16(Optional<Mark> mark) {
      int index = mark.map(Mark::getIndex).orElse(codePoints);
      units = yaml.offsetByCodePoints(units, index - codePoints);
      codePoints = index;
      return units;
    }
  }
}
