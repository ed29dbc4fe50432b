package io.gainsay.project.git;

import io.gainsay.project.git.GitCommand.Answer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A git repository with a work tree. Names of files are relative to its root, with {@code /}. */
final class Repository {

  private static final String MARK = ".git";

  private final Path root;
  private final GitCommand git;

  Repository(Path root, String executable) {
    this.root = root;
    this.git = new GitCommand(executable, root);
  }

  /**
   * The root of the work tree that a folder is in. Looked for without git, which would be asked
   * once for each folder.
   */
  static Optional<Path> rootOf(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(MARK))) { // a file in work trees and submodules
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /**
   * The lines that are new in the files of the work tree since a revision, or since the last commit
   * that it shares with the current branch: what others have done there in the meantime is not new
   * here. A tracked file without new lines has none; files that git does not track are missing.
   */
  Map<String, BitSet> newLines(String revision) throws GitException {
    Map<String, BitSet> patch = diff(commonCommit(commit(revision)));
    Map<String, BitSet> lines = new HashMap<>();
    tracked().forEach(name -> lines.put(name, patch.getOrDefault(name, new BitSet())));
    return lines;
  }

  private String commit(String revision) throws GitException {
    Answer<String> answer =
        git.text("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (answer.status() == 0) {
      return answer.output();
    }
    String why =
        answer.problem().isEmpty()
            ? "there is no such revision; in a clone without history, fetch it first"
            : answer.problem();
    throw new GitException(revision + ": not known to git in " + root + ": " + why);
  }

  /** The merge base; the commit itself where there is none, as in clones without history. */
  private String commonCommit(String commit) throws GitException {
    Answer<String> answer = git.text("merge-base", commit, "HEAD");
    return answer.status() == 0 ? answer.output() : commit;
  }

  private Set<String> tracked() throws GitException {
    return successful(
        git.run(
            output ->
                new HashSet<>(
                    List.of(new String(output.readAllBytes(), StandardCharsets.UTF_8).split("\0"))),
            "ls-files",
            "-z"));
  }

  /** All that settings of the user could change about the format is said. */
  private Map<String, BitSet> diff(String commit) throws GitException {
    return successful(
        git.run(
            PatchReader::read,
            "diff",
            "--unified=0",
            "--inter-hunk-context=0",
            "--find-renames",
            "--text",
            "--no-color",
            "--no-ext-diff",
            "--no-textconv",
            "--no-relative",
            "--ignore-submodules",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            commit,
            "--"));
  }

  private <R> R successful(Answer<R> answer) throws GitException {
    if (answer.status() != 0) {
      throw new GitException("git failed in " + root + ": " + answer.problem());
    }
    return answer.output();
  }
}
