package io.gainsay.project.git;

import io.gainsay.engine.Evidence;
import io.gainsay.project.FindingStep;
import io.gainsay.report.Hidden;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a project that changed since a revision: added, edited or new with their file,
 * committed or not. What was only moved with its file did not change. Files that git does not track
 * changed as a whole. Immutable and thread-safe.
 *
 * <pre>{@code
 * ChangedLines changed = ChangedLines.since("origin/main", files);
 * ProjectResult result = check.step(changed.step()).build().run(inputs);
 * }</pre>
 */
public final class ChangedLines {

  /** By real path, the lines that changed; a file that is missing changed as a whole. */
  private final Map<Path, BitSet> lines;

  private ChangedLines(Map<Path, BitSet> lines) {
    this.lines = Map.copyOf(lines);
  }

  /**
   * Asks git what changed.
   *
   * @param revision a commit, branch or tag; what changed since it was left counts, not what has
   *     changed in it since
   * @param files the files to ask for
   * @throws GitException if git is missing, does not know the revision, or a file is in no
   *     repository
   */
  public static ChangedLines since(String revision, Collection<Path> files) throws GitException {
    return since(revision, files, "git");
  }

  static ChangedLines since(String revision, Collection<Path> files, String executable)
      throws GitException {
    Map<Path, BitSet> lines = new HashMap<>();
    for (Map.Entry<Path, List<Path>> repository : byRoot(revision, files).entrySet()) {
      Path root = repository.getKey();
      Map<String, BitSet> changed = new Repository(root, executable).newLines(revision);
      for (Path file : repository.getValue()) {
        BitSet ofFile = changed.get(name(root.relativize(file)));
        if (ofFile != null) {
          lines.put(file, ofFile);
        }
      }
    }
    return new ChangedLines(lines);
  }

  private static Map<Path, List<Path>> byRoot(String revision, Collection<Path> files)
      throws GitException {
    Map<Path, Optional<Path>> roots = new HashMap<>();
    Map<Path, List<Path>> byRoot = new HashMap<>();
    for (Path file : files) {
      Path real = real(file);
      Path root =
          Optional.ofNullable(real.getParent())
              .flatMap(folder -> roots.computeIfAbsent(folder, Repository::rootOf))
              .orElseThrow(
                  () ->
                      new GitException(
                          file
                              + ": in no git repository, so nobody knows what changed since "
                              + revision));
      byRoot.computeIfAbsent(root, r -> new ArrayList<>()).add(real);
    }
    return byRoot;
  }

  private static String name(Path relative) {
    List<String> names = new ArrayList<>();
    relative.forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  /** Git tracks links and not what they lead to, so the file itself is asked for. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** Hides findings that have no side in a changed line. Take it as the last step. */
  public FindingStep step() {
    return checked ->
        checked.hide(
            finding -> finding.evidence().stream().noneMatch(this::isChanged),
            Hidden.Cause.UNCHANGED);
  }

  private boolean isChanged(Evidence side) {
    BitSet changed = lines(side.document().name());
    if (changed == null) {
      return true;
    }
    String source = side.document().source();
    int first = line(source, side.span().start());
    int last = line(source, Math.max(side.span().start(), side.span().end() - 1));
    int next = changed.nextSetBit(first);
    return next >= 0 && next <= last;
  }

  private @Nullable BitSet lines(String document) {
    try {
      return lines.get(real(Path.of(document)));
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** The line, from 1, as git counts: only line feeds end lines. */
  private static int line(String source, int offset) {
    return 1 + (int) source.chars().limit(offset).filter(c -> c == '\n').count();
  }
}
