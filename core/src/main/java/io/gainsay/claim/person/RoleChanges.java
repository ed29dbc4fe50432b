package io.gainsay.claim.person;

import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Phrases;
import io.gainsay.lexicon.WordLists;
import io.gainsay.name.RoleAttribution;
import io.gainsay.name.RolePhrase.Status;
import io.gainsay.nlp.Sentence;

/** Whether the words around a role tell that it is taken up, given up or held in another time. */
final class RoleChanges {

  /** How far before a role the words may stand that tell only of what comes right after them. */
  private static final int BESIDE = 4;

  private final Phrases anywhere;
  private final Phrases beside;

  RoleChanges() {
    WordLists words = WordLists.load(RoleChanges.class, "role-changes.txt");
    anywhere = new Phrases(words.get("change"));
    beside = new Phrases(words.get("beside"));
  }

  /** Whether a sentence tells of a change of the role. */
  boolean tellOf(RoleAttribution attribution) {
    Sentence sentence = attribution.at().sentence();
    int role = attribution.role().at().from();
    return anywhere.in(new Clause(sentence, 0, sentence.size()))
        || beside.in(new Clause(sentence, Math.max(0, role - BESIDE), role + 1));
  }

  /** Whether somebody holds the role now, and the sentence tells of no change. */
  boolean isHeldNow(RoleAttribution attribution) {
    return attribution.role().status() == Status.CURRENT && !tellOf(attribution);
  }
}
