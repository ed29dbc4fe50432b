package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A passage that stands in the text twice, word for word or nearly so. */
final class RepeatRule implements GroupRule {

  private static final int SHINGLE = 4;

  /** Words in a row that more passages share are a formula. */
  private static final int CROWD = 5;

  /** The least share of common runs of words. */
  private static final double NEARLY = 0.7;

  @Override
  public RuleInfo info() {
    return new RuleInfo("repeat", "A passage that stands in the text twice", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.PASSAGE);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    List<Conflict> conflicts = new ArrayList<>();
    List<Set<String>> shingles = new ArrayList<>();
    SharedKeys seen = new SharedKeys(CROWD);
    for (int i = 0; i < claims.size(); i++) {
      Set<String> own = shingles(claims.get(i).value().display());
      shingles.add(own);
      for (Map.Entry<Integer, Integer> entry : seen.add(i, own).entrySet()) {
        int smaller = Math.min(own.size(), shingles.get(entry.getKey()).size());
        if (entry.getValue() >= NEARLY * smaller) {
          conflicts.add(conflict(claims.get(entry.getKey()), claims.get(i)));
        }
      }
    }
    return conflicts;
  }

  private static Conflict conflict(Claim first, Claim second) {
    Sentence one = first.at().sentence();
    Sentence other = second.at().sentence();
    boolean same = first.value().display().equals(second.value().display());
    String message =
        "This passage stands in the text twice, %s: \"%s\""
            .formatted(same ? "word for word" : "nearly word for word", excerpt(one));
    double confidence = same && one.document().equals(other.document()) ? 0.6 : 0.4;
    return Conflict.suggestion(confidence, message, first, second);
  }

  private static String excerpt(Sentence sentence) {
    String text = sentence.text().strip();
    int end = text.indexOf(' ', Math.min(text.length(), 60));
    return end < 0 ? text : text.substring(0, end) + " …";
  }

  private static Set<String> shingles(String words) {
    List<String> list = Arrays.asList(words.split(" ", -1));
    Set<String> shingles = new LinkedHashSet<>();
    for (int i = 0; i + SHINGLE <= list.size(); i++) {
      shingles.add(String.join(" ", list.subList(i, i + SHINGLE)));
    }
    return shingles;
  }
}
