package io.gainsay.project.config;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of paths relative to some folder: {@code *} stands for anything within a name, {@code
 * ?} for one character, {@code **} for any number of folders, {@code {a,b}} for one of several. A
 * pattern that ends with {@code /} stands for all that is in a folder. Immutable.
 */
public final class PathPattern {

  private static final String EVERYTHING = "/**";

  private final String pattern;
  private final PathMatcher matcher;
  private final @Nullable PathMatcher folder;

  private PathPattern(String pattern) {
    this.pattern = pattern;
    String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
    matcher = matcher(whole);
    folder =
        whole.endsWith(EVERYTHING)
            ? matcher(whole.substring(0, whole.length() - EVERYTHING.length()))
            : null;
  }

  /**
   * A pattern.
   *
   * @throws IllegalArgumentException if it is none, with a message for the user
   */
  public static PathPattern of(String pattern) {
    if (pattern.isBlank()) {
      throw new IllegalArgumentException("an empty pattern matches nothing");
    }
    if (pattern.startsWith("/") || pattern.startsWith("../") || pattern.contains("/../")) {
      throw new IllegalArgumentException(
          "patterns are relative to the folder of the configuration and stay inside it");
    }
    if (pattern.contains("\\")) {
      throw new IllegalArgumentException("write / between folders, on every system");
    }
    try {
      return new PathPattern(pattern.startsWith("./") ? pattern.substring(2) : pattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a pattern; close its brackets and braces", e);
    }
  }

  /** Java's "**" before a slash wants at least one folder; here it may be none. */
  private static PathMatcher matcher(String pattern) {
    StringBuilder glob = new StringBuilder("glob:");
    int group = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      group += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean begins = i == 0 || pattern.charAt(i - 1) == '/';
      if (begins && group == 0 && pattern.startsWith("**/", i)) {
        glob.append("{,**/}");
        i += 2;
      } else {
        glob.append(c);
      }
    }
    return Path.of("").getFileSystem().getPathMatcher(glob.toString());
  }

  /** Whether it matches a relative path. */
  public boolean matches(Path relative) {
    return matcher.matches(relative);
  }

  /** Whether it matches all there can be in a folder. */
  public boolean matchesAllIn(Path relativeFolder) {
    return folder != null && folder.matches(relativeFolder);
  }

  /** The pattern as written. */
  @Override
  public String toString() {
    return pattern;
  }
}
