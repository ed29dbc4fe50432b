package io.gainsay.project.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of entries, one of {@value #COUNT} in a cache. Other processes may write to it, read
 * from it and delete in it at the same time: an entry is there whole or not at all.
 *
 * @param folder the folder, which need not exist
 */
record Shard(Path folder) {

  /** How many there are in a cache: one for each value of the first byte of a key. */
  static final int COUNT = 256;

  /** Bytes that all entries of a shard may take on the disk; 256 MB in all shards. */
  private static final long LARGEST = 1 << 20;

  /** Even an empty file takes this much. */
  private static final long BLOCK = 4096;

  private record Entry(Path file, long size, FileTime used) {}

  /** The shard for a key. */
  static Shard of(Path cache, String key) {
    return new Shard(cache.resolve(key.substring(0, 2)));
  }

  /**
   * Writes an entry and drops those used longest ago, until there is room. An entry that would take
   * up a quarter of it is not written.
   */
  void write(Path file, byte[] entry) throws IOException {
    if (entry.length > LARGEST / 4) {
      return;
    }
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "draft", null);
    try {
      Files.write(draft, entry);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
    trim();
  }

  private void trim() throws IOException {
    List<Entry> entries = entries();
    long total = entries.stream().mapToLong(Entry::size).sum();
    entries.sort(Comparator.comparing(Entry::used).thenComparing(Entry::file));
    for (Entry oldest : entries) {
      if (total <= LARGEST) {
        return;
      }
      Files.deleteIfExists(oldest.file());
      total -= oldest.size();
    }
  }

  /** All files, also the drafts that a process left behind when it was killed. */
  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        try {
          BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
          long blocks = Math.max(1, (is.size() + BLOCK - 1) / BLOCK);
          entries.add(new Entry(file, blocks * BLOCK, is.lastModifiedTime()));
        } catch (NoSuchFileException e) {
          // Another process dropped it.
        }
      }
    }
    return entries;
  }
}
