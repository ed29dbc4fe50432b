package io.gainsay.rules.restated;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Courses;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.nlp.Sentence;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is seen of two figures that bears on whether they are one figure told twice, as a list of
 * plain statements. Numbers become {@link Steps}.
 */
final class PairEvidence {

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

  private final Statement first;
  private final Statement second;
  private final Rivals rivals;
  private final Observations seen = new Observations();

  private PairEvidence(Statement first, Statement second, Rivals rivals) {
    this.first = first;
    this.second = second;
    this.rivals = rivals;
  }

  /**
   * What is seen of two statements that do not agree.
   *
   * @param first the one that stands first
   * @param second the one that stands later
   * @param rivals the other statements they may be confused with
   */
  static List<String> of(Statement first, Statement second, Rivals rivals) {
    PairEvidence evidence = new PairEvidence(first, second, rivals);
    evidence.seen.add("of " + first.claim().subject().key());
    first.addDifferences(second, evidence.seen);
    evidence.addCoverage();
    evidence.addNouns();
    evidence.addWords();
    evidence.addSurroundings();
    evidence.addPlaces();
    evidence.addScopes();
    evidence.addRivals();
    return evidence.seen.withConjunctions();
  }

  private void addCoverage() {
    seen.add(first.coverage() == Coverage.WHOLE, "the first is a whole");
    seen.add(second.coverage() == Coverage.WHOLE, "the second is a whole");
    boolean part = first.coverage() == Coverage.PART;
    boolean other = second.coverage() == Coverage.PART;
    seen.add(part || other, "a part");
    seen.add(part != other, "one is a part");
    seen.add(first.coverage() == Coverage.SO_FAR || second.coverage() == Coverage.SO_FAR, "so far");
    addDeterminer("the first: ", first);
    addDeterminer("the second: ", second);
  }

  private void addDeterminer(String which, Statement figure) {
    int before = figure.claim().at().from() - 1;
    String word = figure.sentence().lower(before);
    String determiner = DETERMINERS.get(word);
    seen.add(determiner != null, which + determiner);
    seen.add(POINTING.contains(word), which + "this");
    seen.add(figure.sentence().isPossessive(before), which + "owned");
    seen.add(
        DETERMINERS.containsKey(word) && figure.sentence().is(before - 1, "of"),
        which + "after of");
    seen.add(isTakenUp(figure), which + "before a relative clause");
    seen.add(figure.claim().at().from() <= OPENING, which + "opens its sentence");
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

  private void addNouns() {
    Subject one = first.claim().subject();
    Subject other = second.claim().subject();
    boolean bare = one.head().isEmpty() && other.head().isEmpty();
    boolean named = !one.head().isEmpty() && !other.head().isEmpty();
    seen.add(named && one.head().equals(other.head()), "same noun");
    boolean different = named && !one.head().equals(other.head());
    boolean related = different && Nouns.sameSort(one.head(), other.head());
    seen.add(related, "related nouns");
    seen.add(different && !related, "other nouns");
    seen.add(!named && !bare, "one without a noun");
    seen.add(bare, "both without a noun");
    seen.add(one.modifiedApart(other), "modified apart");
    seen.add(!Collections.disjoint(one.modifiers(), other.modifiers()), "modified alike");
    seen.add(one.modifiers().isEmpty() != other.modifiers().isEmpty(), "one is modified");
    seen.add(one.facetsApart(other), "other properties");
    seen.add(sharesProperty(one, other), "same property");
    seen.add(one.namedApart(other), "other names");
    seen.add(!Collections.disjoint(one.names(), other.names()), "a name in common");
  }

  private static boolean sharesProperty(Subject one, Subject other) {
    return one.facets().stream()
        .anyMatch(
            facet ->
                other.facets().contains(facet)
                    && !facet.equals(one.key())
                    && !facet.startsWith(one.key() + " of"));
  }

  private void addWords() {
    Claim one = first.claim();
    Claim other = second.claim();
    seen.add(COSINE, rivals.cosine(first, second));
    seen.add(COMMON_WORDS, Rivals.commonWords(first, second));
    seen.add(COMMON_WEIGHT, one.context().shared(other.context()));
  }

  private void addSurroundings() {
    first.around().sorts().forEach(sort -> seen.add("by the first: " + sort));
    second.around().sorts().forEach(sort -> seen.add("by the second: " + sort));
    String one = first.around().dimension();
    String other = second.around().dimension();
    seen.add(!one.isEmpty() && one.equals(other), "measured alike");
    seen.add(!one.isEmpty() && !other.isEmpty() && !one.equals(other), "measured otherwise");
    seen.add(first.around().isRate() && second.around().isRate(), "two rates");
    int common = 0;
    int kin = 0;
    for (String word : first.around().words()) {
      if (second.around().words().contains(word)) {
        common++;
      } else if (second.around().words().stream().anyMatch(near -> Courses.kin(near, word))) {
        kin++;
      }
    }
    seen.add(CLOSE_WORDS, common);
    seen.add(CLOSE_KIN, kin);
    String before = first.sentence().lower(first.claim().at().from() - 1);
    seen.add(
        before.length() > 1
            && before.equals(second.sentence().lower(second.claim().at().from() - 1)),
        "the same word before");
  }

  private void addPlaces() {
    Sentence one = first.sentence();
    Sentence other = second.sentence();
    boolean sameText = one.document() == other.document();
    double distance = sameText ? other.index() - one.index() : FAR;
    seen.add(SENTENCES, distance);
    seen.add(one.blockIndex() <= 1, "the first opens the text");
    seen.add(sameText && one.blockIndex() == other.blockIndex(), "same paragraph");
  }

  private void addScopes() {
    Scope one = first.claim().scope();
    Scope other = second.claim().scope();
    seen.add(one.apartFrom(other).isPresent(), "other scope");
    seen.add(one.elsewhere() || other.elsewhere(), "another occasion");
    seen.add(
        one.modality() == Scope.Modality.UNREAL || other.modality() == Scope.Modality.UNREAL,
        "unreal");
    seen.add(isOtherStamp(one, other), "other stamp");
    seen.add(!Objects.equals(one.source(), other.source()), "other source");
    seen.add(one.quoted() != other.quoted(), "one is quoted");
    seen.add((one.eventTime() == null) != (other.eventTime() == null), "one is dated");
  }

  /** Whether two entries of a live report tell of two moments. */
  private static boolean isOtherStamp(Scope one, Scope other) {
    return one.asOf() != null && other.asOf() != null && !one.asOf().equals(other.asOf());
  }

  private void addRivals() {
    seen.add(RIVALS, rivals.disagreeing(first, second));
    seen.add(RIVALS_BETWEEN, rivals.between(first, second));
    seen.add(rivals.isRepeated(first), "the first is repeated");
    seen.add(rivals.isRepeated(second), "the second is repeated");
    seen.add(LIKE_FIRST, rivals.moreAlike(first, second));
    seen.add(LIKE_SECOND, rivals.moreAlike(second, first));
    seen.add(BESIDE_FIRST, rivals.beside(first));
    seen.add(BESIDE_SECOND, rivals.beside(second));
  }
}
