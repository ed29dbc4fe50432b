package io.gainsay.project.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * From the paths that a user gives to the files to read, in a fixed order: paths as given, what is
 * in a folder by name. In folders, links to other folders are not followed, so no loop is possible,
 * and names that begin with a dot are passed over.
 */
public final class Inputs {

  private final ArticleFilter filter;
  private final InputStream stdin;
  private final String stdinName;

  /**
   * @param stdin what {@code -} stands for
   * @param stdinName how reports name it; its extension tells its format
   */
  public Inputs(InputStream stdin, String stdinName) {
    this(stdin, stdinName, ArticleFilter.READABLE);
  }

  /**
   * @param stdin what {@code -} stands for
   * @param stdinName how reports name it; its extension tells its format
   * @param filter which files of a folder to read
   */
  public Inputs(InputStream stdin, String stdinName, ArticleFilter filter) {
    this.filter = filter;
    this.stdin = stdin;
    this.stdinName = stdinName;
  }

  /**
   * The inputs that paths lead to; a path that leads nowhere is an {@link Input.Missing}. A file
   * that several paths lead to is an input once: else it would repeat and be compared with itself.
   *
   * @param paths files, folders, or {@code -}; what is in the working directory itself is named
   *     without a folder where its path is the empty one
   */
  public List<Input> of(List<String> paths) {
    List<Input> inputs = new ArrayList<>();
    for (String path : paths) {
      if (path.equals("-")) {
        inputs.add(new Input.Stream(stdinName, stdin));
      } else {
        add(path, inputs);
      }
    }
    Set<Path> seen = new HashSet<>();
    inputs.removeIf(input -> input instanceof Input.File file && !seen.add(absolute(file)));
    return inputs;
  }

  private static Path absolute(Input.File file) {
    return file.path().toAbsolutePath().normalize();
  }

  private void add(String given, List<Input> inputs) {
    try {
      Path path = Path.of(given);
      if (Files.isDirectory(path)) {
        int before = inputs.size();
        walk(path, inputs);
        if (inputs.size() == before) {
          String name = given.isEmpty() ? "." : given;
          inputs.add(
              new Input.Missing(name, "a folder without articles (" + filter.description() + ")"));
        }
      } else {
        addFile(given, path, inputs);
      }
    } catch (InvalidPathException e) {
      inputs.add(new Input.Missing(given, "not a path: " + e.getReason()));
    }
  }

  private void addFile(String name, Path path, List<Input> inputs) {
    if (!filter.excludes(path)) {
      inputs.add(new Input.File(name, path));
    }
  }

  private void walk(Path root, List<Input> inputs) {
    Deque<Path> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Path path = open.pop();
      if (path.equals(root) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        if (filter.excludesAllIn(path)) {
          continue;
        }
        try {
          List<Path> children = children(path);
          for (int i = children.size() - 1; i >= 0; i--) {
            open.push(children.get(i));
          }
        } catch (IOException e) {
          String name = path.toString();
          inputs.add(new Input.Missing(name, Problems.reason(name, e)));
        }
      } else if (filter.isArticle(path) && Files.isRegularFile(path)) {
        addFile(path.toString(), path, inputs);
      }
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(child -> child.getFileName().toString()))
          .toList();
    }
  }
}
