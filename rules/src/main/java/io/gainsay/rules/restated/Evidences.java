package io.gainsay.rules.restated;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Courses;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is seen of two figures that bears on whether they are one figure told twice, as a list of
 * plain statements. Numbers become {@link Steps}.
 */
final class Evidences {

  private static final Steps SENTENCES = Steps.of("sentences apart", 1, 2, 3, 5, 8, 12);
  private static final Steps COSINE = Steps.of("cosine", 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5);
  private static final Steps CLOSE_WORDS = Steps.of("close words in common", 1, 2, 3);
  private static final Steps CLOSE_KIN = Steps.of("close words of one sort", 1, 2, 3);
  private static final Steps COMMON_WORDS = Steps.of("words in common", 1, 2, 3, 4, 5);
  private static final Steps COMMON_WEIGHT = Steps.of("weight in common", 0.5, 1, 1.5, 2.5);
  private static final Steps RIVALS = Steps.of("rivals", 1, 2, 3, 5);
  private static final Steps RIVALS_BETWEEN = Steps.of("rivals between", 1, 2, 3, 5);
  private static final Steps LIKE_FIRST = Steps.of("more like the first", 1, 2, 3);
  private static final Steps LIKE_SECOND = Steps.of("more like the second", 1, 2, 3);
  private static final Steps BESIDE_FIRST = Steps.of("beside the first", 1, 2, 3);
  private static final Steps BESIDE_SECOND = Steps.of("beside the second", 1, 2, 3);

  /** A distance that counts as far, for figures of two texts. */
  private static final double FAR = 12;

  private static final Map<String, String> DETERMINERS =
      Map.of(
          "the", "the", "all", "the", "both", "the", "its", "owned", "their", "owned", "his",
          "owned", "her", "owned", "a", "a", "an", "a");

  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "whose");

  /** How many words from the beginning of a sentence still open it. */
  private static final int OPENING = 3;

  private static final Set<String> POINTING = Set.of("this", "that", "these", "those");

  private final List<String> seen = new ArrayList<>();

  private Evidences() {}

  /**
   * What is seen of two figures that do not agree.
   *
   * @param first the one that stands first
   * @param second the one that stands later
   * @param rivals the other figures they may be confused with
   */
  static List<String> of(Statement first, Statement second, Rivals rivals) {
    Evidences evidences = new Evidences();
    evidences.seen.add("of " + first.claim().subject().key());
    evidences.seen.addAll(first.differences(second));
    evidences.addCoverage(first, second);
    evidences.addNouns(first, second);
    evidences.addWords(first, second, rivals);
    evidences.addSurroundings(first, second);
    evidences.addPlaces(first, second);
    evidences.addScopes(first.claim().scope(), second.claim().scope());
    evidences.addRivals(first, second, rivals);
    evidences.seen.addAll(Conjunctions.of(evidences.seen));
    return evidences.seen;
  }

  private void add(boolean holds, String statement) {
    if (holds) {
      seen.add(statement);
    }
  }

  private void addCoverage(Statement first, Statement second) {
    add(first.coverage() == Coverage.WHOLE, "the first is a whole");
    add(second.coverage() == Coverage.WHOLE, "the second is a whole");
    boolean part = first.coverage() == Coverage.PART;
    boolean other = second.coverage() == Coverage.PART;
    add(part || other, "a part");
    add(part != other, "one is a part");
    add(first.coverage() == Coverage.SO_FAR || second.coverage() == Coverage.SO_FAR, "so far");
    addDeterminer("the first: ", first);
    addDeterminer("the second: ", second);
  }

  private void addDeterminer(String which, Statement figure) {
    int before = figure.claim().at().from() - 1;
    String word = figure.sentence().lower(before);
    String determiner = DETERMINERS.get(word);
    add(determiner != null, which + determiner);
    add(POINTING.contains(word), which + "this");
    add(figure.sentence().isPossessive(before), which + "owned");
    add(
        DETERMINERS.containsKey(word) && figure.sentence().is(before - 1, "of"),
        which + "after of");
    add(isTakenUp(figure), which + "before a relative clause");
    add(figure.claim().at().from() <= OPENING, which + "opens its sentence");
  }

  /** "The 71 million kroner that the refurbishment swallowed". */
  private static boolean isTakenUp(Statement figure) {
    int to = figure.claim().at().to();
    for (int i = to; i < to + OPENING; i++) {
      if (RELATIVE.contains(figure.sentence().lower(i))) {
        return true;
      }
    }
    return false;
  }

  private void addNouns(Statement first, Statement second) {
    Subject one = first.claim().subject();
    Subject other = second.claim().subject();
    boolean bare = one.head().isEmpty() && other.head().isEmpty();
    boolean named = !one.head().isEmpty() && !other.head().isEmpty();
    add(named && one.head().equals(other.head()), "same noun");
    boolean different = named && !one.head().equals(other.head());
    boolean related = different && Nouns.sameSort(one.head(), other.head());
    add(related, "related nouns");
    add(different && !related, "other nouns");
    add(!named && !bare, "one without a noun");
    add(bare, "both without a noun");
    add(one.modifiedApart(other), "modified apart");
    add(!Collections.disjoint(one.modifiers(), other.modifiers()), "modified alike");
    add(one.modifiers().isEmpty() != other.modifiers().isEmpty(), "one is modified");
    add(one.facetsApart(other), "other properties");
    add(sharesProperty(one, other), "same property");
    add(one.namedApart(other), "other names");
    add(!Collections.disjoint(one.names(), other.names()), "a name in common");
  }

  private static boolean sharesProperty(Subject one, Subject other) {
    return one.facets().stream()
        .anyMatch(
            facet ->
                other.facets().contains(facet)
                    && !facet.equals(one.key())
                    && !facet.startsWith(one.key() + " of"));
  }

  private void addWords(Statement first, Statement second, Rivals rivals) {
    Claim one = first.claim();
    Claim other = second.claim();
    seen.addAll(COSINE.reachedBy(rivals.cosine(first, second)));
    seen.addAll(COMMON_WORDS.reachedBy(Rivals.commonWords(first, second)));
    seen.addAll(COMMON_WEIGHT.reachedBy(one.context().shared(other.context())));
  }

  private void addSurroundings(Statement first, Statement second) {
    first.around().sorts().forEach(sort -> seen.add("by the first: " + sort));
    second.around().sorts().forEach(sort -> seen.add("by the second: " + sort));
    String one = first.around().dimension();
    String other = second.around().dimension();
    add(!one.isEmpty() && one.equals(other), "measured alike");
    add(!one.isEmpty() && !other.isEmpty() && !one.equals(other), "measured otherwise");
    add(first.around().isRate() && second.around().isRate(), "two rates");
    int common = 0;
    int kin = 0;
    for (String word : first.around().words()) {
      if (second.around().words().contains(word)) {
        common++;
      } else if (second.around().words().stream().anyMatch(near -> Courses.kin(near, word))) {
        kin++;
      }
    }
    seen.addAll(CLOSE_WORDS.reachedBy(common));
    seen.addAll(CLOSE_KIN.reachedBy(kin));
    String before = first.sentence().lower(first.claim().at().from() - 1);
    add(
        before.length() > 1
            && before.equals(second.sentence().lower(second.claim().at().from() - 1)),
        "the same word before");
  }

  private void addPlaces(Statement first, Statement second) {
    Sentence one = first.sentence();
    Sentence other = second.sentence();
    boolean sameText = one.document() == other.document();
    double distance = sameText ? other.index() - one.index() : FAR;
    seen.addAll(SENTENCES.reachedBy(distance));
    add(one.blockIndex() <= 1, "the first opens the text");
    add(sameText && one.blockIndex() == other.blockIndex(), "same paragraph");
  }

  private void addScopes(Scope one, Scope other) {
    add(one.apartFrom(other).isPresent(), "other scope");
    add(one.elsewhere() || other.elsewhere(), "another occasion");
    add(
        one.modality() == Scope.Modality.UNREAL || other.modality() == Scope.Modality.UNREAL,
        "unreal");
    add(isOtherStamp(one, other), "other stamp");
    add(!Objects.equals(one.source(), other.source()), "other source");
    add(one.quoted() != other.quoted(), "one is quoted");
    add((one.eventTime() == null) != (other.eventTime() == null), "one is dated");
  }

  /** Whether two entries of a live report tell of two moments. */
  private static boolean isOtherStamp(Scope one, Scope other) {
    return one.asOf() != null && other.asOf() != null && !one.asOf().equals(other.asOf());
  }

  /** Whether a text does not stand behind a figure, or not any more. */
  static boolean isWithdrawn(Scope scope) {
    return switch (scope.modality()) {
      case DENIED, SUPERSEDED, DISPUTED -> true;
      case ASSERTED, GIVEN, UNREAL -> false;
    };
  }

  private void addRivals(Statement first, Statement second, Rivals rivals) {
    seen.addAll(RIVALS.reachedBy(rivals.disagreeing(first, second)));
    seen.addAll(RIVALS_BETWEEN.reachedBy(rivals.between(first, second)));
    add(rivals.isRepeated(first), "the first is repeated");
    add(rivals.isRepeated(second), "the second is repeated");
    seen.addAll(LIKE_FIRST.reachedBy(rivals.moreAlike(first, second)));
    seen.addAll(LIKE_SECOND.reachedBy(rivals.moreAlike(second, first)));
    seen.addAll(BESIDE_FIRST.reachedBy(rivals.beside(first)));
    seen.addAll(BESIDE_SECOND.reachedBy(rivals.beside(second)));
  }
}
