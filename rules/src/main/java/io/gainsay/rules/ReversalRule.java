package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.PairRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Verdict;
import io.gainsay.lexicon.Lexicon;
import java.util.Set;

/** What a speaker is quoted or reported as saying, and its opposite. */
final class ReversalRule implements PairRule {

  /** The least share of the shorter statement's words that both have. */
  private static final double SHARED = 0.6;

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "reversal", "A speaker who says a thing here and its opposite there", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    return Set.of(ClaimKind.STATEMENT);
  }

  @Override
  public Verdict compare(Claim first, Claim second) {
    Value.Statement one = (Value.Statement) first.value();
    Value.Statement other = (Value.Statement) second.value();
    boolean near = first.at().sentence().blockIndex() == second.at().sentence().blockIndex();
    if (one.so() == other.so() || near || !haveCore(one, other)) {
      return Verdict.COMPATIBLE;
    }
    long shared = one.content().stream().filter(word -> has(other, word)).count();
    shared += one.general() != other.general() ? 1 : 0;
    int shorter = Math.min(one.content().size(), other.content().size());
    if (shared < Math.min(2, shorter) || shared < SHARED * shorter) {
      return Verdict.COMPATIBLE;
    }
    String message =
        "%s says \"%s\" here and \"%s\" there"
            .formatted(first.subject().head(), one.words(), other.words());
    return Verdict.conflict(Conflict.warning(0.7, message, first, second));
  }

  /** Whether what the one denies, or takes a stand on, is what the other is about. */
  private static boolean haveCore(Value.Statement one, Value.Statement other) {
    boolean cored = !one.core().isEmpty() || !other.core().isEmpty();
    return cored
        && (one.core().isEmpty() || has(other, one.core()))
        && (other.core().isEmpty() || has(one, other.core()));
  }

  private static boolean has(Value.Statement statement, String word) {
    Lexicon lexicon = Lexicon.english();
    return statement.content().contains(word)
        || statement.content().stream()
            .anyMatch(w -> lexicon.synonyms(w, word) || lexicon.synonymVerbs(w, word));
  }
}
