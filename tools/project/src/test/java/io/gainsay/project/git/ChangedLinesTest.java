package io.gainsay.project.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import io.gainsay.project.Checked;
import io.gainsay.report.Hidden;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangedLinesTest {

  @TempDir Path folder;

  private TestRepository repository;

  @BeforeEach
  void makeTheRepository() throws IOException {
    repository = TestRepository.in(folder.resolve("site"));
  }

  /** The lines of a file that changed since a revision, as a finding in each of them shows. */
  private static List<String> changed(String revision, Path file) throws IOException, GitException {
    String source = Files.readString(file);
    Document document = new Document(file.toString(), source, List.of(), null);
    List<Finding> findings = new ArrayList<>();
    for (int start = 0; start < source.length(); start = source.indexOf('\n', start) + 1) {
      int end = source.indexOf('\n', start);
      Evidence side = new Evidence(document, new Span(start, end), source.substring(start, end));
      findings.add(new Finding("age", Severity.ERROR, 1, "", List.of(side), ""));
    }
    Checked checked = new Checked(List.of(document), findings);
    return ChangedLines.since(revision, List.of(file)).step().apply(checked).findings().stream()
        .map(finding -> finding.evidence().get(0).claim())
        .toList();
  }

  @Test
  void areThoseAddedAndEdited() throws IOException, GitException {
    repository.write("a.md", "one\ntwo\nthree\nfour\n");
    repository.commit();
    Path file = repository.write("a.md", "zero\none\ntwo!\nthree\n");

    assertThat(changed("HEAD", file)).containsExactly("zero", "two!");
    repository.commit();
    assertThat(changed("HEAD", file)).isEmpty();
    assertThat(changed("HEAD~1", file)).containsExactly("zero", "two!");
  }

  @Test
  void areAllOfANewFile() throws IOException, GitException {
    repository.write(".gitignore", "ignored.md\n");
    repository.commit();
    Path staged = repository.write("staged.md", "one\ntwo\n");
    repository.git("add", "staged.md");

    assertThat(changed("HEAD", staged)).containsExactly("one", "two");
    assertThat(changed("HEAD", repository.write("new.md", "one\n"))).containsExactly("one");
    assertThat(changed("HEAD", repository.write("ignored.md", "one\n"))).containsExactly("one");
  }

  @Test
  void areNotThoseThatMovedWithTheirFile() throws IOException, GitException {
    repository.write("old.md", "one\ntwo\nthree\nfour\nfive\n");
    repository.write("same.md", "six\nseven\n");
    repository.commit();
    repository.git("mv", "old.md", "new.md");
    repository.git("mv", "same.md", "still the same.md");
    Path file = repository.write("new.md", "one\ntwo\n3\nfour\nfive\n");

    assertThat(changed("HEAD", file)).containsExactly("3");
    assertThat(changed("HEAD", folder.resolve("site/still the same.md"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.md",
        "a\tb.md",
        "a\nb.md",
        "a\"b'c.md",
        "a\\b.md",
        "Ä🌊.md",
        "-a.md",
        ":(top)a.md",
        "a\u0001\u0007\r.md",
        "b/ b/a.md",
        "a => b.md"
      })
  void areFoundWhateverTheFileIsCalled(String name) throws IOException, GitException {
    repository.write(name, "one\ntwo\n");
    repository.commit();
    Path file = repository.write(name, "one\n2\n");

    assertThat(changed("HEAD", file)).containsExactly("2");
    assertThat(changed("HEAD", repository.write("new" + name, "one\n"))).containsExactly("one");
  }

  @Test
  void areWhatTheBranchChangedNotWhatOthersDid() throws IOException, GitException {
    repository.write("a.md", "one\ntwo\nthree\n");
    repository.commit();
    repository.git("checkout", "--quiet", "-b", "work");
    repository.write("a.md", "one\ntwo\n3\n");
    repository.commit();
    repository.git("checkout", "--quiet", "main");
    repository.write("a.md", "1\ntwo\nthree\n");
    repository.commit();
    repository.git("checkout", "--quiet", "work");

    assertThat(changed("main", folder.resolve("site/a.md"))).containsExactly("3");
  }

  @Test
  void areComparedWithTheRevisionItselfWhereNothingIsShared() throws IOException, GitException {
    repository.write("a.md", "one\n");
    repository.commit();
    repository.git("checkout", "--quiet", "--orphan", "other");
    repository.write("a.md", "one\ntwo\n");
    repository.commit();

    assertThat(changed("main", folder.resolve("site/a.md"))).containsExactly("two");
  }

  @Test
  void areFoundWhateverTheUserHasSet() throws IOException, GitException {
    repository.write("a.md", "one\ntwo\nthree\n");
    repository.write(".gitattributes", "*.md diff=shout\n");
    repository.commit();
    for (String setting :
        List.of(
            "color.ui=always",
            "diff.noprefix=true",
            "diff.mnemonicPrefix=true",
            "diff.context=9",
            "diff.interHunkContext=9",
            "diff.external=false",
            "diff.relative=true",
            "diff.shout.textconv=tr a-z A-Z <",
            "diff.wordRegex=.",
            "core.quotePath=false")) {
      repository.git("config", setting.split("=")[0], setting.split("=")[1]);
    }

    assertThat(changed("HEAD", repository.write("a.md", "1\ntwo\n3\n"))).containsExactly("1", "3");
  }

  @Test
  void areFoundBehindLinksAndFromOtherFolders() throws IOException, GitException {
    Path file = repository.write("deep/a.md", "one\ntwo\n");
    repository.commit();
    repository.write("deep/a.md", "one\n2\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);

    assertThat(changed("HEAD", link)).containsExactly("2");
    assertThat(changed("HEAD", folder.resolve("site/../site/deep/a.md"))).containsExactly("2");
  }

  @Test
  void areThoseOfEachRepository() throws IOException, GitException {
    Path file = repository.write("a.md", "one\n");
    repository.commit();
    TestRepository other = TestRepository.in(folder.resolve("site/other"));
    Path inner = other.write("b.md", "one\n");
    other.commit();
    Path edited = other.write("b.md", "one\ntwo\n");

    assertThat(changed("HEAD", inner)).containsExactly("two");
    assertThat(ChangedLines.since("HEAD", List.of(file, edited))).isNotNull();
  }

  @Test
  void countForAFindingThatHasOneSideInThem() throws IOException, GitException {
    repository.write("a.md", "one\ntwo\nthree\n");
    repository.commit();
    Path file = repository.write("a.md", "one\n2\nthree\n");
    String source = Files.readString(file);
    Document document = new Document(file.toString(), source, List.of(), null);
    Evidence first = new Evidence(document, new Span(0, 3), "first line");
    Evidence wide = new Evidence(document, new Span(0, 5), "first and second line");
    Evidence last = new Evidence(document, new Span(6, 11), "third line");
    Finding one = new Finding("age", Severity.ERROR, 1, "one", List.of(first, last), "1");
    Finding two = new Finding("age", Severity.ERROR, 1, "two", List.of(last, wide), "2");

    Checked left =
        ChangedLines.since("HEAD", List.of(file))
            .step()
            .apply(new Checked(List.of(document), List.of(one, two)));

    assertThat(left.findings()).containsExactly(two);
    assertThat(left.hidden()).extracting(Hidden::cause).containsExactly(Hidden.Cause.UNCHANGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nope", "", "--help", "HEAD:a.md", "a b", "HEAD~9"})
  void areNotGuessedWhereTheRevisionIsUnknown(String revision) throws IOException {
    Path file = repository.write("a.md", "one\n");
    repository.commit();

    assertThatThrownBy(() -> ChangedLines.since(revision, List.of(file)))
        .isInstanceOf(GitException.class)
        .hasMessageStartingWith(revision + ": not known to git in ")
        .hasMessageContaining("site");
  }

  @Test
  void areNotGuessedOutsideOfARepository() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "one\n");

    assertThatThrownBy(() -> ChangedLines.since("HEAD", List.of(file)))
        .isInstanceOf(GitException.class)
        .hasMessage(file + ": in no git repository, so nobody knows what changed since HEAD");
  }

  @Test
  void areNotGuessedWithoutGit() throws IOException {
    Path file = repository.write("a.md", "one\n");

    assertThatThrownBy(() -> ChangedLines.since("HEAD", List.of(file), "no-such-git"))
        .isInstanceOf(GitException.class)
        .hasMessageStartingWith("cannot run git, which tells what changed; install it");
  }

  @Test
  void areNotGuessedInABrokenRepository() throws IOException {
    Path file = repository.write("a.md", "one\n");
    Files.writeString(folder.resolve("site/.git/HEAD"), "nonsense");

    assertThatThrownBy(() -> ChangedLines.since("HEAD", List.of(file)))
        .isInstanceOf(GitException.class)
        .hasMessageContaining("not a git repository");
  }
}
