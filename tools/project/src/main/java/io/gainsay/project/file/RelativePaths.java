package io.gainsay.project.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of documents as paths relative to a folder, with {@code /} on every platform: the same for
 * a file however it was named. Links are not followed. Immutable and thread-safe.
 */
public final class RelativePaths {

  private final Path folder;

  /**
   * @param folder what paths are relative to
   */
  public RelativePaths(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The path of a document; its name where that is none, or has another root. */
  public String of(String document) {
    try {
      Path path = Path.of(document).toAbsolutePath().normalize();
      List<String> names = new ArrayList<>();
      folder.relativize(path).forEach(name -> names.add(name.toString()));
      return String.join("/", names);
    } catch (IllegalArgumentException e) { // an invalid path, or one on another drive
      return document;
    }
  }

  /**
   * Where a relative path leads.
   *
   * @throws InvalidPathException if it is no path on this platform
   */
  public Path resolve(String relative) {
    return folder.resolve(relative);
  }
}
