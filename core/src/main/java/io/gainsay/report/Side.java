package io.gainsay.report;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.text.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One side of a finding in a report whose findings are numbered.
 *
 * @param number the number of the finding, from 1
 * @param finding the finding
 * @param index which of its evidence, from 0
 */
record Side(int number, Finding finding, int index) {

  /** The sides of all findings by the documents that they stand in, both in order of finding. */
  static Map<Document, List<Side>> byDocument(List<Finding> findings) {
    Map<Document, List<Side>> sides = new LinkedHashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      for (int index = 0; index < findings.get(i).evidence().size(); index++) {
        Side side = new Side(i + 1, findings.get(i), index);
        sides.computeIfAbsent(side.evidence().document(), d -> new ArrayList<>()).add(side);
      }
    }
    return sides;
  }

  Evidence evidence() {
    return finding.evidence().get(index);
  }

  /** What readers call it: {@code 3b} is the second side of the third finding. */
  String label() {
    return index < 26 ? number + String.valueOf((char) ('a' + index)) : number + "." + (index + 1);
  }

  /** The id of the place in the article. */
  String id() {
    return findingId() + "-" + (index + 1);
  }

  /** The id of the finding. */
  String findingId() {
    return "f" + number;
  }

  /** The side to look at after this one; itself where there is no other. */
  Side next() {
    return new Side(number, finding, (index + 1) % finding.evidence().size());
  }
}
