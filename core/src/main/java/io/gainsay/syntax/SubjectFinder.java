package io.gainsay.syntax;

import io.gainsay.nlp.Sentence;
import io.gainsay.syntax.Predication.Form;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb group: before it, or with a verb before it. */
final class SubjectFinder {

  /** So many commas and governed phrases are looked past for a subject. */
  private static final int HOPS = 6;

  private final Layout layout;
  private final Sentence sentence;
  private final RelativeClauses relatives;
  private final EarlierVerbs earlier;

  SubjectFinder(Layout layout, RelativeClauses relatives, EarlierVerbs earlier) {
    this.layout = layout;
    this.sentence = layout.sentence();
    this.relatives = relatives;
    this.earlier = earlier;
  }

  /**
   * What a search found.
   *
   * @param subject the subject, or null
   * @param relative index of a relative word before the subject ("the plan that voters rejected"),
   *     or -1
   */
  record Found(@Nullable Phrase subject, int relative) {

    private static Found of(@Nullable Phrase subject) {
      return new Found(subject, -1);
    }
  }

  /** Finds the subject of a group; those before it have been read. */
  Found find(VerbGroup group, Form form) {
    return switch (form) {
      case FINITE -> ofFinite(group);
      case INFINITIVE -> Found.of(ofInfinitive(group));
      default ->
          Found.of(
              group.isPresentParticiple() ? ofPresentParticiple(group) : ofPastParticiple(group));
    };
  }

  private Found ofFinite(VerbGroup group) {
    int i = group.from();
    for (int hops = 0; hops < HOPS; hops++) {
      i = layout.skipAdverbs(i);
      if (relatives.isPronoun(i - 1)) {
        return Found.of(relatives.antecedent(i - 1));
      }
      Phrase phrase = layout.phraseEndingAt(i);
      if (phrase != null) {
        boolean governed = isGoverned(phrase);
        if (!governed && !phrase.isTime()) {
          return nearest(phrase, group);
        }
        i = governed ? phrase.from() - 1 : phrase.from();
      } else if (sentence.is(i - 1, ",") && layout.groupAt(i - 1) == null) {
        int opening = layout.commaBefore(i - 1);
        if (opening < 0) {
          return Found.of(shared(layout.groupBefore(i - 1), group));
        }
        i = opening;
      } else {
        return Found.of(shared(adjoining(i), group));
      }
    }
    return Found.of(null);
  }

  private boolean isGoverned(Phrase phrase) {
    int before = phrase.from() - 1;
    return layout.isPreposition(before) && !layout.isOpener(before);
  }

  /** The subject of a group, where a phrase is the nearest that can be it. */
  private Found nearest(Phrase phrase, VerbGroup group) {
    VerbGroup governor = layout.groupEndingAt(phrase.from());
    if (governor != null && governor.infinitive()) {
      Phrase modified = layout.phraseEndingAt(governor.from());
      if (modified != null) {
        // "The bill to lower the age passed".
        return Found.of(modified);
      }
    }
    if (governor != null && relatives.isEmbedded(governor)) {
      // "Residents who had packed the gallery cheered".
      return Found.of(shared(governor, group));
    }
    Phrase whole = coordinated(phrase);
    return new Found(whole, relatives.before(whole));
  }

  /** "The convoy of flour and medicine arrived": what is joined with a phrase before it. */
  private Phrase coordinated(Phrase phrase) {
    int and = phrase.from() - 1;
    Phrase first = sentence.is(and, "and") ? layout.phraseEndingAt(and) : null;
    VerbGroup governor = first == null ? null : layout.groupEndingAt(first.from());
    boolean free = governor == null || governor.isSaying();
    return first != null && free && !layout.isPreposition(first.from() - 1) ? first : phrase;
  }

  /** "Came and went", "travellers booked on the ferry can claim": the group before, or null. */
  private @Nullable VerbGroup adjoining(int token) {
    return layout.isConjunction(token - 1)
        ? layout.groupBefore(token - 1)
        : layout.groupAt(token - 1);
  }

  /**
   * The subject of a group that has none of its own but another group before it. In "the plan that
   * voters rejected was costly" the plan was, not the voters.
   */
  private @Nullable Phrase shared(@Nullable VerbGroup before, VerbGroup group) {
    Predication predication = earlier.of(before);
    if (before == null || predication == null) {
      return null;
    }
    return layout.isConjoined(group) ? predication.subject() : earlier.continued(before);
  }

  /** "Opened in 1911, the bridge", "the plan, rejected by voters,". */
  private @Nullable Phrase ofPastParticiple(VerbGroup group) {
    Phrase following = relatives.following(group);
    if (following != null) {
      return following;
    }
    Phrase before = layout.phraseBefore(group.from());
    return before == null ? shared(layout.groupBefore(group.from()), group) : before;
  }

  /** "Crossing the road, the man", "a coach carrying pensioners". */
  private @Nullable Phrase ofPresentParticiple(VerbGroup group) {
    Phrase following = relatives.following(group);
    if (following != null) {
      return following;
    }
    Phrase adjacent = adjacent(group);
    return adjacent == null ? controller(group) : adjacent;
  }

  /** "The regulator's refusal to license it". */
  private @Nullable Phrase ofInfinitive(VerbGroup group) {
    Phrase adjacent = adjacent(group);
    Phrase possessor = adjacent == null ? null : adjacent.possessor();
    return possessor == null ? controller(group) : possessor;
  }

  private @Nullable Phrase adjacent(VerbGroup group) {
    Phrase before = layout.phraseBefore(group.from());
    return before != null && before.to() == group.from() ? before : null;
  }

  /** Whose deed a form without a subject tells, by the verb that governs it. */
  private @Nullable Phrase controller(VerbGroup group) {
    VerbGroup governor = layout.governing(group);
    VerbGroup main = governor == null ? layout.groupBefore(group.from()) : governor;
    Predication averting = layout.isAverted(group) ? earlier.of(main) : null;
    return averting != null && averting.object() != null
        // "Prevented the rink from opening".
        ? averting.object()
        : shared(main, group);
  }
}
