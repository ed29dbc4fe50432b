package io.gainsay.project.cache;

import io.gainsay.Gainsay;
import io.gainsay.project.ProjectCheck;
import io.gainsay.rules.StandardRules;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Tells one build of Gainsay from another. A version number does not: while it is a snapshot, it
 * stays the same as the rules change.
 */
final class ProgramIdentity {

  /** Whatever is in one jar with these counts as well: in that of the command line, everything. */
  private static final List<Class<?>> PARTS =
      List.of(Gainsay.class, StandardRules.class, ProjectCheck.class);

  private ProgramIdentity() {}

  /**
   * The names and checksums of all files that Gainsay is made of, and the version of Java, on whose
   * tables of characters and dates findings depend.
   *
   * @throws IOException if that cannot be known
   */
  static String read() throws IOException {
    TreeSet<String> files = new TreeSet<>();
    TreeSet<Path> homes = new TreeSet<>();
    for (Class<?> part : PARTS) {
      homes.add(home(part));
    }
    for (Path home : homes) {
      if (Files.isDirectory(home)) {
        addFolder(home, files);
      } else {
        addJar(home, files);
      }
    }
    return System.getProperty("java.runtime.version") + "\n" + String.join("\n", files);
  }

  private static Path home(Class<?> type) throws IOException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      throw new IOException("nothing tells where " + type.getName() + " comes from");
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IOException(type.getName() + " does not come from a file", e);
    }
  }

  /** A jar has checksums in its table of contents, so it need not be read as a whole. */
  private static void addJar(Path jar, TreeSet<String> files) throws IOException {
    try (JarFile content = new JarFile(jar.toFile())) {
      for (ZipEntry entry : content.stream().toList()) {
        files.add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc());
      }
    }
  }

  /** Compiled classes outside a jar are told apart by size and time. */
  private static void addFolder(Path folder, TreeSet<String> files) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
  }
}
