package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.mention.NameMention.Kind;
import io.gainsay.name.Entity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.jspecify.annotations.Nullable;

/** The same words given to two speakers, or one speaker's words in two versions. */
final class QuoteRule implements GroupRule {

  /** Words in a row that two quotations must share to be compared. */
  private static final int SHINGLE = 4;

  /** Words in a row that more quotations share are a phrase of the day. */
  private static final int CROWD = 8;

  private static final double NEARLY_SAME = 0.8;
  private static final int LONG_ENOUGH = 8;

  private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "t", "nothing", "none");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "quote", "The same words given to two speakers, or quoted in two versions", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.QUOTE, ClaimKind.SAYING);
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    if (claims.get(0).kind() == ClaimKind.SAYING) {
      return Sayings.check(claims);
    }
    List<Conflict> conflicts = new ArrayList<>(QuoteEchoes.among(claims));
    SharedKeys seen = new SharedKeys(CROWD);
    for (int i = 0; i < claims.size(); i++) {
      for (int other : seen.add(i, shingles(words(claims.get(i)))).keySet()) {
        compare(claims.get(other), claims.get(i)).ifPresent(conflicts::add);
      }
    }
    return conflicts;
  }

  private static Optional<Conflict> compare(Claim first, Claim second) {
    List<String> one = words(first);
    List<String> other = words(second);
    Entity speaker = quote(first).speaker();
    Entity otherSpeaker = quote(second).speaker();
    if (one.equals(other)) {
      return areTwo(speaker, otherSpeaker, one.size())
          ? Optional.of(Conflict.warning(0.85, twoSpeakers(first, second), first, second))
          : Optional.empty();
    }
    boolean oneSpeaker = speaker != null && speaker == otherSpeaker;
    boolean versions = oneSpeaker && isReworded(one, other);
    if (!versions) {
      return Optional.empty();
    }
    return Optional.of(
        negations(one) == negations(other)
            ? Conflict.suggestion(0.4, twoVersions(first, second), first, second)
            : Conflict.warning(0.75, twoVersions(first, second), first, second));
  }

  /**
   * Two persons; an office and its spokesman may be one voice. Who is not known to be a person may
   * speak a longer sentence as one.
   */
  static boolean areTwo(@Nullable Entity one, @Nullable Entity other, int words) {
    if (one == null || other == null || one == other) {
      return false;
    }
    boolean persons = one.isPerson() && other.isPerson();
    boolean speakers = words >= LONG_ENOUGH && maySpeak(one) && maySpeak(other);
    return (persons || speakers) && !lastWord(one).equals(lastWord(other));
  }

  private static boolean maySpeak(Entity entity) {
    return entity.kind() == Kind.PERSON || entity.kind() == Kind.UNKNOWN;
  }

  private static String lastWord(Entity entity) {
    String key = entity.key();
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  /** Nearly the same words, and neither is an excerpt of the other. */
  private static boolean isReworded(List<String> one, List<String> other) {
    int shorter = Math.min(one.size(), other.size());
    if (shorter < LONG_ENOUGH || contains(one, other) || contains(other, one)) {
      return false;
    }
    int longer = Math.max(one.size(), other.size());
    return common(one, other) >= NEARLY_SAME * longer;
  }

  private static boolean contains(List<String> whole, List<String> part) {
    return (" " + String.join(" ", whole) + " ").contains(" " + String.join(" ", part) + " ");
  }

  /** The number of words in the longest common subsequence. */
  private static int common(List<String> one, List<String> other) {
    Map<String, Character> letters = new HashMap<>();
    return new LongestCommonSubsequence().apply(letters(one, letters), letters(other, letters));
  }

  private static String letters(List<String> words, Map<String, Character> letters) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(letters.computeIfAbsent(word, k -> (char) (letters.size() + 1)).charValue());
    }
    return text.toString();
  }

  private static long negations(List<String> words) {
    return words.stream().filter(NEGATIONS::contains).count() % 2;
  }

  private static List<String> shingles(List<String> words) {
    List<String> shingles = new ArrayList<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return shingles;
  }

  private static Value.Quote quote(Claim claim) {
    return (Value.Quote) claim.value();
  }

  private static List<String> words(Claim claim) {
    return Arrays.asList(quote(claim).words().split(" ", -1));
  }

  private static String twoSpeakers(Claim first, Claim second) {
    return "The same words are given to %s here and to %s there: \"%s\""
        .formatted(name(first), name(second), quote(first).words());
  }

  private static String twoVersions(Claim first, Claim second) {
    return "%s is quoted in two versions: \"%s\" and \"%s\""
        .formatted(name(first), quote(first).words(), quote(second).words());
  }

  private static String name(Claim claim) {
    Entity speaker = quote(claim).speaker();
    return speaker == null ? quote(claim).called() : speaker.displayName();
  }
}
