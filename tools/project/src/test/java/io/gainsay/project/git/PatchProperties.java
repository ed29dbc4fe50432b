package io.gainsay.project.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Patches are read right, whatever the lines in them look like. */
class PatchProperties {

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of(
            "one",
            "two",
            "",
            "+++ b/a.md",
            "++ b/b.md",
            "-- a/a.md",
            "@@ -1,9 +1,9 @@",
            "\\ No",
            "diff --git a/a.md b/b.md",
            "\r",
            "a\rb",
            "\u0000",
            "é")
        .list()
        .ofMaxSize(12);
  }

  @Property(seed = "6", tries = 40)
  void linesThatAreNotNewStoodInTheOldFileInTheirOrder(
      @ForAll("lines") List<String> old,
      @ForAll("lines") List<String> now,
      @ForAll boolean endsWithLineFeed)
      throws IOException, GitException {
    Path folder = Files.createTempDirectory("gainsay");
    try {
      TestRepository repository = TestRepository.in(folder);
      repository.write("a.md", String.join("\n", old) + (endsWithLineFeed ? "\n" : ""));
      repository.write("b.md", "untouched\n");
      repository.commit();
      repository.write("a.md", String.join("\n", now));

      Map<String, BitSet> lines = new Repository(folder, "git").newLines("HEAD");

      assertThat(lines).containsOnlyKeys("a.md", "b.md");
      assertThat(lines).containsEntry("b.md", new BitSet());
      BitSet fresh = lines.getOrDefault("a.md", new BitSet());
      assertThat(fresh.length()).isLessThanOrEqualTo(now.size() + 1);
      List<String> kept = new ArrayList<>();
      for (int i = 0; i < now.size(); i++) {
        // What is empty behind the last line feed is no line.
        boolean line = i + 1 < now.size() || !now.get(i).isEmpty();
        if (line && !fresh.get(i + 1)) {
          kept.add(now.get(i));
        }
      }
      assertThat(isSubsequence(kept, old)).as("%s of %s", kept, old).isTrue();
    } finally {
      delete(folder);
    }
  }

  private static boolean isSubsequence(List<String> some, List<String> all) {
    int next = 0;
    for (String each : all) {
      if (next < some.size() && some.get(next).equals(each)) {
        next++;
      }
    }
    return next == some.size();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
