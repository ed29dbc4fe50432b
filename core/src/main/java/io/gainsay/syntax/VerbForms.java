package io.gainsay.syntax;

import io.gainsay.nlp.Sentence;
import io.gainsay.syntax.Predication.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which form each verb group of a sentence has: finite, infinitive or participle. It decides where
 * a group's subject is looked for. English often does not tell a past tense from a past participle;
 * what stands around the group must. Immutable.
 */
final class VerbForms {

  private static final SyntaxWords WORDS = SyntaxWords.STANDARD;

  private final Layout layout;
  private final Sentence sentence;
  private final RelativeClauses relatives;
  private final ObjectFinder objects;

  /** Filled from left to right: the form of a group depends on those before it. */
  private final Map<VerbGroup, Form> forms = new LinkedHashMap<>();

  VerbForms(Layout layout, RelativeClauses relatives, ObjectFinder objects) {
    this.layout = layout;
    this.sentence = layout.sentence();
    this.relatives = relatives;
    this.objects = objects;
    for (VerbGroup group : layout.groups()) {
      forms.put(group, decide(group));
    }
  }

  /** The form of a group of the sentence. */
  Form of(VerbGroup group) {
    return Objects.requireNonNull(forms.get(group), "the group is of another sentence");
  }

  private Form decide(VerbGroup group) {
    if (group.infinitive()) {
      return Form.INFINITIVE;
    }
    boolean participle =
        group.isPresentParticiple() || group.mayBePastParticiple() && isReducedRelative(group);
    return participle ? Form.PARTICIPLE : Form.FINITE;
  }

  /** "The walkers trapped on the face were winched off": a participle that modifies a phrase. */
  private boolean isReducedRelative(VerbGroup group) {
    if (relatives.following(group) != null) {
      return true;
    }
    int i = layout.skipAdverbs(group.from());
    Phrase before = layout.phraseEndingAt(i);
    if (before != null) {
      return modifies(group, before);
    }
    boolean comma = sentence.is(i - 1, ",") && layout.phraseEndingAt(i - 1) != null;
    return comma && !closesInsertion(i - 1) && !goesOn(group);
  }

  /**
   * A past form right after a phrase is a participle where an agent says so, where another verb
   * follows that needs the phrase as its subject, or where the phrase is governed by a preposition
   * or another verb.
   */
  private boolean modifies(VerbGroup group, Phrase before) {
    if (before.isPronoun() || relatives.before(before) >= 0) {
      return false;
    }
    if (sentence.is(group.to(), "by")) {
      return true;
    }
    return objects.object(group) == null
        && (isGoverned(before) && !hasSubjectBefore(before) || needsPhraseOf(group));
  }

  /** Whether a phrase is the object of a preposition or of another verb. */
  private boolean isGoverned(Phrase phrase) {
    int before = phrase.from() - 1;
    VerbGroup governor = layout.groupAt(before);
    return layout.isPreposition(before) && layout.phraseEndingAt(before) == null
        || governor != null && !governor.isSaying() && !relatives.isEmbedded(governor);
  }

  /** Whether a phrase before the governed one can be the subject: "a fire in the shop started". */
  private boolean hasSubjectBefore(Phrase governed) {
    int i = governed.from() - 1;
    while (i > 0 && layout.isPreposition(i)) {
      Phrase phrase = layout.phraseEndingAt(i);
      if (phrase == null) {
        // "The man arrested on Friday denied it": the first participle leaves the subject free.
        VerbGroup group = layout.groupAt(i - 1);
        return group != null && forms.get(group) == Form.PARTICIPLE;
      }
      i = phrase.from() - 1;
      if (!layout.isPreposition(i) && layout.groupAt(i) == null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next group has nothing but this one's phrase for its subject. */
  private boolean needsPhraseOf(VerbGroup group) {
    VerbGroup next = layout.groupAfter(group);
    if (next == null || next.infinitive() || next.isPresentParticiple()) {
      return false;
    }
    for (int i = group.to(); i < next.from(); i++) {
      Phrase phrase = layout.phraseAt(i);
      boolean free = phrase != null && !layout.isPreposition(i - 1) && !phrase.isTime();
      if (free || isLink(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether another clause begins at a token. */
  private boolean isLink(int token) {
    return layout.isConjunction(token)
        || sentence.is(token, ",")
        || WORDS.relative.contains(sentence.lower(token))
        || layout.isOpener(token)
        || layout.isBreak(token);
  }

  /** "The mayor, a lawyer, resigned": the second of two commas, and no verb so far. */
  private boolean closesInsertion(int comma) {
    return layout.commaBefore(comma) >= 0 && !forms.containsValue(Form.FINITE);
  }

  /** "He turned, fired and fled": after a comma a past form may go on with the subject. */
  private boolean goesOn(VerbGroup group) {
    return objects.object(group) != null
        && !sentence.is(group.to(), "by")
        && !layout.groups().get(0).equals(group);
  }
}
