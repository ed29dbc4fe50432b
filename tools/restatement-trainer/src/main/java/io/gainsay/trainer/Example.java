package io.gainsay.trainer;

import io.gainsay.Gainsay;
import io.gainsay.claim.Claim;
import io.gainsay.rules.restated.Family;
import io.gainsay.rules.restated.RestatedValues;
import io.gainsay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two statements of a text, with what they are.
 *
 * @param text the name of the text
 * @param seen what is seen of them
 * @param label what they are
 * @param contradiction which planted contradiction it is, by its place in the text's list; -1 if it
 *     is none
 * @param clean whether the text is like what people check
 */
record Example(String text, List<String> seen, Label label, int contradiction, boolean clean) {

  private static final Gainsay GAINSAY = Gainsay.builder().build();

  /** What two statements are. */
  enum Label {
    /** One with two values: what a rule should report. */
    PLANTED,
    /** Two, of which one is part of a planted contradiction. */
    TOUCHED,
    /** Two that both hold. */
    APART
  }

  /** All pairs of a family in some texts, in their order. */
  static List<Example> of(Family family, List<LabelledText> texts) {
    RestatedValues values = RestatedValues.of(family);
    List<Example> examples = new ArrayList<>();
    for (LabelledText text : texts) {
      Map<String, List<Claim>> byDimension = new LinkedHashMap<>();
      for (Claim claim : GAINSAY.claims(GAINSAY.annotate(text.document()))) {
        if (family.kinds().contains(claim.kind())) {
          byDimension.computeIfAbsent(claim.subject().key(), k -> new ArrayList<>()).add(claim);
        }
      }
      byDimension.values().stream()
          .flatMap(claims -> values.candidates(claims).stream())
          .map(pair -> label(text, pair))
          .forEach(examples::add);
    }
    return examples;
  }

  private static Example label(LabelledText text, RestatedValues.Candidate pair) {
    Span first = pair.first().at().source();
    Span second = pair.second().at().source();
    Label label = Label.APART;
    for (int i = 0; i < text.planted().size(); i++) {
      Span one = text.planted().get(i).one();
      Span other = text.planted().get(i).other();
      boolean straight = first.overlaps(one) && second.overlaps(other);
      if (straight || first.overlaps(other) && second.overlaps(one)) {
        return new Example(text.name(), pair.seen(), Label.PLANTED, i, text.clean());
      }
      if (touches(first, one, other) || touches(second, one, other)) {
        label = Label.TOUCHED;
      }
    }
    return new Example(text.name(), pair.seen(), label, -1, text.clean());
  }

  private static boolean touches(Span claim, Span one, Span other) {
    return claim.overlaps(one) || claim.overlaps(other);
  }
}
