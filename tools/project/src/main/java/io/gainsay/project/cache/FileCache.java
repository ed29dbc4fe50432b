package io.gainsay.project.cache;

import io.gainsay.engine.Finding;
import io.gainsay.project.Checked;
import io.gainsay.project.ResultCache;
import io.gainsay.project.file.Problems;
import io.gainsay.project.file.Source;
import io.gainsay.project.file.UnreadableInputException;
import io.gainsay.rules.StandardRules;
import io.gainsay.text.Document;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers in a folder what was found in sources. A source that is known is read again if there
 * are findings or comments in it, which stand in a document, but not understood again: no language
 * model is asked.
 *
 * <p>What is known holds for one build of Gainsay, one version of Java, one configuration and one
 * publication date. An entry that is broken is told of and made anew. Several processes may use a
 * folder at once. It grows to 256 MB; then what was not used for longest is dropped. Thread-safe.
 */
public final class FileCache implements ResultCache {

  /** Marks folders that backups may pass over: see bford.info/cachedir. */
  private static final String TAG = "CACHEDIR.TAG";

  private static final String TAG_TEXT =
      "Signature: 8a477f597d28d172789f06886806bc55\n# What Gainsay found before; may be deleted.\n";

  private final Path folder;
  private final CacheKey keys;
  private final @Nullable LocalDate published;
  private final Consumer<String> problems;
  private final @Nullable FileTime now;
  private final AtomicBoolean full = new AtomicBoolean();

  private FileCache(
      Path folder,
      CacheKey keys,
      @Nullable LocalDate published,
      Consumer<String> problems,
      @Nullable FileTime now) {
    this.folder = folder;
    this.keys = keys;
    this.published = published;
    this.problems = problems;
    this.now = now;
  }

  /**
   * Opens a cache for checks by the standard rules.
   *
   * @param folder where to remember; it is made if it does not exist
   * @param configuration the text of the configuration, empty for none
   * @param published the publication date of documents without their own
   * @param problems told in a sentence of what is broken or cannot be written, on any thread; the
   *     check goes on
   * @throws IOException if the folder cannot be made, or holds something else than a cache
   */
  public static FileCache open(
      Path folder, String configuration, @Nullable LocalDate published, Consumer<String> problems)
      throws IOException {
    Files.createDirectories(folder);
    Path tag = folder.resolve(TAG);
    if (isForeign(folder, tag)) {
      throw new FileSystemException(
          folder.toString(), null, "not a cache, for it holds other files; name a new folder");
    }
    List<String> rules = StandardRules.all().stream().map(rule -> rule.info().id()).toList();
    CacheKey keys = new CacheKey(ProgramIdentity.read(), rules, configuration, published);
    return new FileCache(folder, keys, published, problems, mark(tag));
  }

  /**
   * Whether the folder holds files and is no cache. Another run may begin the cache at this moment:
   * since it writes the tag before anything else, the tag is looked for last.
   */
  private static boolean isForeign(Path folder, Path tag) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent() && !Files.exists(tag);
    }
  }

  /** Writes the tag and tells when that was, or null where a cache can only be read. */
  private static @Nullable FileTime mark(Path tag) throws IOException {
    boolean known = Files.exists(tag);
    try {
      Files.writeString(tag, TAG_TEXT);
      return Files.getLastModifiedTime(tag);
    } catch (IOException e) {
      if (known) {
        return null;
      }
      throw e;
    }
  }

  @Override
  public Checked get(Source source, Check check) throws UnreadableInputException {
    String key = keys.of(source);
    Shard shard = Shard.of(folder, key);
    Path file = shard.folder().resolve(key);
    byte[] entry = bytes(file);
    if (entry != null && EntryFormat.isQuiet(entry)) {
      touch(file);
      Document unread = new Document(source.name(), "", List.of(), published);
      return new Checked(List.of(unread), List.of());
    }
    if (entry != null) {
      Document document = source.document().publishedOr(published);
      try {
        List<Finding> findings = EntryFormat.read(entry, document);
        touch(file);
        return new Checked(List.of(document), findings);
      } catch (IOException e) {
        problems.accept(file + ": a broken entry of the cache (" + e.getMessage() + "); made anew");
      }
    }
    Checked checked = check.run();
    keep(shard, file, checked);
    return checked;
  }

  private byte @Nullable [] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      problems.accept(Problems.describe(file.toString(), e));
      return null;
    }
  }

  /** Entries that are used are the last to be dropped. */
  private void touch(Path file) {
    if (now != null) {
      try {
        Files.setLastModifiedTime(file, now);
      } catch (IOException e) {
        // Another process dropped it, or it can only be read; it served its purpose.
      }
    }
  }

  private void keep(Shard shard, Path file, Checked checked) {
    try {
      shard.write(file, EntryFormat.write(checked.documents().get(0), checked.findings()));
    } catch (IOException e) {
      // What hinders one entry hinders the next.
      if (!full.getAndSet(true)) {
        problems.accept("cannot write to the cache: " + Problems.describe(file.toString(), e));
      }
    }
  }
}
