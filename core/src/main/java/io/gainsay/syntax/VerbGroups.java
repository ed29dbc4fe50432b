package io.gainsay.syntax;

import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.ArrayList;
import java.util.List;

/** Finds the verb groups of a sentence from left to right, between its noun phrases. */
final class VerbGroups {

  private static final SyntaxWords WORDS = SyntaxWords.STANDARD;

  private final Sentence sentence;
  private final Tags tags;

  /** By token whether it is part of a phrase. */
  private final boolean[] taken;

  VerbGroups(Sentence sentence, Tags tags, List<Phrase> phrases) {
    this.sentence = sentence;
    this.tags = tags;
    this.taken = new boolean[sentence.size()];
    for (Phrase phrase : phrases) {
      for (int i = phrase.from(); i < phrase.to(); i++) {
        taken[i] = true;
      }
    }
  }

  /** The groups in the order of the text. */
  List<VerbGroup> find() {
    List<VerbGroup> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      boolean opens = !taken[i] && mayOpen(i);
      VerbGroup group = opens ? VerbGroup.at(sentence, tags, i) : null;
      if (group != null && !taken[group.main()]) {
        found.add(group);
        i = group.to();
      } else {
        i++;
      }
    }
    return found;
  }

  private boolean mayOpen(int i) {
    Tag tag = tags.tag(i);
    boolean to = sentence.is(i, "to") && i + 1 < sentence.size() && tags.tag(i + 1) != Tag.DET;
    return tag == Tag.VERB
        || tag == Tag.AUX
        || to && (tag == Tag.PART || tags.tag(i + 1) == Tag.VERB)
        || WORDS.isClitic(sentence, i)
        || WORDS.negations.contains(sentence.lower(i));
  }
}
