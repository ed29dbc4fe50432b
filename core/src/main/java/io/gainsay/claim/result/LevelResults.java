package io.gainsay.claim.result;

import io.gainsay.claim.Standing;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads results without a number: sides that are level ("ended level", "a goalless draw", "all
 * square") and sides that got nothing ("unanimously", "in straight sets").
 */
final class LevelResults {

  private static final Set<String> WITH = Set.of("with", "against", "at", "away", "twice");

  private static final Set<String> AFTER =
      Set.of("at", "on", "with", "after", "by", "before", "through", "until", "going", "when");

  /** How far before "unanimous" it may be denied: "unable to reach a unanimous decision". */
  private static final int DENIAL = 5;

  /** How far before "level" its verb may stand. */
  private static final int VERB = 3;

  private final ContestWords words;

  LevelResults(ContestWords words) {
    this.words = words;
  }

  List<Stated> in(Sentence s) {
    List<Stated> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Standing standing = standing(s, i);
      if (standing != null) {
        boolean noun = s.tag(i) == Tag.NOUN && words.hasNoun("outcome", s, i);
        String head = noun ? ContestWords.lemma(s, i) : "";
        found.add(new Stated(standing, new TokenSpan(s, i, i + 1), head));
      }
    }
    return found;
  }

  private @Nullable Standing standing(Sentence s, int i) {
    boolean straight = s.is(i, "straight") && (s.is(i + 1, "sets") || s.is(i + 1, "games"));
    if (straight || isUnanswered(s, i)) {
      return Standing.unanswered();
    }
    return isLevel(s, i) || isDraw(s, i) ? Standing.level() : null;
  }

  private boolean isUnanswered(Sentence s, int i) {
    return !words.any("no-unanimity", s, i - DENIAL, i)
        && words.has("unanswered", s.lower(i))
        && words.tellsOfContest(s, 0, s.size());
  }

  /** "Ended level", "it was all square", "a goalless first half". */
  private boolean isLevel(Sentence s, int i) {
    if (!words.has("level", s.lower(i))) {
      return false;
    }
    if (s.is(i, "goalless") || s.is(i, "scoreless")) {
      return words.any("level-match", s, i + 1, i + 3) || hasVerb(s, i);
    }
    boolean square = s.is(i, "square") && s.is(i - 1, "all");
    boolean even = s.is(i, "honours") && words.any("even", s, i + 1, i + 4);
    boolean plain = !s.is(i, "square") && !s.is(i, "honours") && hasVerb(s, i) && endsAfter(s, i);
    return square || even || plain && isOfContest(s);
  }

  /** Verbs alone do not tell: much is "level" that "ends" or "passes". */
  private boolean isOfContest(Sentence s) {
    return words.any("contest", s, 0, s.size())
        || words.any("sure", s, 0, s.size())
        || words.any("outcome", s, 0, s.size());
  }

  private boolean hasVerb(Sentence s, int i) {
    for (int k = i - 1; k >= Math.max(0, i - VERB); k--) {
      if (words.hasVerb("level-verb", s, k)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAfter(Sentence s, int i) {
    return i + 1 >= s.size()
        || !s.token(i + 1).isWord()
        || AFTER.contains(s.lower(i + 1))
        || s.tag(i + 1) == Tag.SCONJ;
  }

  /** "Drew with Leaford", "ended in a draw", "a draw against the champions". */
  private boolean isDraw(Sentence s, int i) {
    boolean noun = s.is(i, "draw") || s.is(i, "stalemate") || s.is(i, "tie");
    boolean ended = s.is(i - 1, "a") && (s.is(i - 2, "in") || s.is(i - 2, "to"));
    if (noun && s.is(i - 1, "a")) {
      return (ended && words.any("verb", s, i - 6, i - 2) || WITH.contains(s.lower(i + 1)))
          && words.tellsOfContest(s, 0, i);
    }
    boolean verb = s.is(i, "drew") || s.is(i, "drawn");
    return verb
        && (s.is(i + 1, "with") || s.is(i + 1, "against"))
        && words.any("contest", s, 0, s.size());
  }
}
