package io.gainsay.lexicon;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/** Reads what {@code tools/lexicon-generator} writes; the README there describes the format. */
final class WordNetReader {
  private static final byte[] MAGIC = "GNSYWN1".getBytes(StandardCharsets.US_ASCII);

  private final ByteBuffer bytes;

  private WordNetReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** Reads a resource of this package. */
  static WordNet read(String resource) {
    try (InputStream file = WordNetReader.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new FileNotFoundException(resource);
      }
      byte[] content = new InflaterInputStream(file).readAllBytes();
      return new WordNetReader(ByteBuffer.wrap(content)).wordNet();
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon cannot be read", e);
    }
  }

  private WordNet wordNet() throws IOException {
    if (!Arrays.equals(bytes(MAGIC.length), MAGIC)) {
      throw new IOException("not a lexicon of this version");
    }
    WordTable nouns = table();
    WordTable verbs = table();
    WordTable adjectives = table();
    WordTable adverbs = table();
    return new WordNet(nouns, verbs, adjectives, adverbs, links(nouns.words().size()));
  }

  private WordTable table() {
    WordSet words = words();
    byte[] traits = bytes(words.size());
    Links senses = links(words.size());
    byte[] categories = bytes(number());
    Links parents = links(categories.length);
    Links opposites = links(categories.length);
    WordSet irregular = words();
    int[] irregularLemmas = new int[irregular.size()];
    Arrays.setAll(irregularLemmas, form -> number());
    return new WordTable(
        words, traits, senses, categories, parents, opposites, irregular, irregularLemmas);
  }

  private WordSet words() {
    int[] starts = new int[number() + 1];
    byte[] letters = new byte[starts.length * 16];
    for (int word = 0; word < starts.length - 1; word++) {
      int shared = number();
      int rest = number();
      int start = starts[word];
      int end = start + shared + rest;
      if (end > letters.length) {
        letters = Arrays.copyOf(letters, end * 2);
      }
      if (shared > 0) {
        System.arraycopy(letters, starts[word - 1], letters, start, shared);
      }
      bytes.get(letters, start + shared, rest);
      starts[word + 1] = end;
    }
    return new WordSet(Arrays.copyOf(letters, starts[starts.length - 1]), starts);
  }

  private Links links(int sources) {
    int[] starts = new int[sources + 1];
    int[] targets = new int[sources * 2];
    for (int source = 0; source < sources; source++) {
      int end = starts[source] + number();
      if (end > targets.length) {
        targets = Arrays.copyOf(targets, end * 2);
      }
      for (int i = starts[source]; i < end; i++) {
        targets[i] = number();
      }
      starts[source + 1] = end;
    }
    return new Links(starts, Arrays.copyOf(targets, starts[sources]));
  }

  private byte[] bytes(int count) {
    byte[] read = new byte[count];
    bytes.get(read);
    return read;
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes.get();
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
