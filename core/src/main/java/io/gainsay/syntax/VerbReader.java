package io.gainsay.syntax;

import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.syntax.Predication.Form;
import io.gainsay.syntax.SubjectFinder.Found;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the verbs of a sentence say, from left to right: it asks the finders for subject,
 * object and adjuncts of each group and settles what none of them can tell alone. One for each
 * sentence.
 */
final class VerbReader {

  private final Layout layout;
  private final Sentence sentence;
  private final RelativeClauses relatives;
  private final ObjectFinder objects;
  private final AdjunctFinder adjuncts;
  private final VerbForms forms;
  private final SubjectFinder subjects;
  private final Factuality factuality;
  private final SecondaryPredicates secondary;
  private final EarlierVerbs earlier = new EarlierVerbs();

  VerbReader(Layout layout) {
    this.layout = layout;
    this.sentence = layout.sentence();
    this.relatives = new RelativeClauses(layout);
    this.objects = new ObjectFinder(layout);
    this.adjuncts = new AdjunctFinder(layout);
    this.forms = new VerbForms(layout, relatives, objects);
    this.subjects = new SubjectFinder(layout, relatives, earlier);
    this.factuality = new Factuality(layout, earlier);
    this.secondary = new SecondaryPredicates(layout, objects, adjuncts);
  }

  /** What the verbs say, and the adjectives that go with them. To be called once. */
  List<Predication> read() {
    List<Predication> predications = new ArrayList<>();
    for (VerbGroup group : layout.groups()) {
      Predication predication = predication(group);
      if (predication != null) {
        earlier.put(group, predication);
        predications.add(predication);
        secondary.result(group, predication).ifPresent(predications::add);
      }
    }
    secondary.leading().ifPresent(predications::add);
    return predications;
  }

  /** The verbs that {@link #read} has read. */
  EarlierVerbs verbs() {
    return earlier;
  }

  private @Nullable Predication predication(VerbGroup group) {
    Form form = forms.of(group);
    Found found = subjects.find(group, form);
    boolean relative = found.relative() >= 0;
    earlier.putContinued(
        group, relative ? relatives.antecedent(found.relative()) : found.subject());
    return group.isCopula() && form != Form.PARTICIPLE
        ? ofCopula(group, form, found.subject())
        : ofVerb(group, form, found);
  }

  private Predication ofVerb(VerbGroup group, Form form, Found found) {
    boolean passive = group.passive() || form == Form.PARTICIPLE && !group.isPresentParticiple();
    ObjectFinder.VerbAndObject verb =
        passive ? new ObjectFinder.VerbAndObject(group.lemma(), null) : objects.read(group);
    Phrase subject = found.subject();
    Phrase object = verb.object();
    if (subject == null && object != null && isQuoting(group)) {
      // "..., said Anna".
      subject = object;
      object = null;
    }
    if (object == null && !passive && isObjectGap(found.relative())) {
      // "The plan that voters rejected": the antecedent is the object.
      object = relatives.antecedent(found.relative());
    }
    VerbGroup governor = form == Form.FINITE ? null : layout.governing(group);
    return new Predication(
        sentence,
        group.main(),
        verb.lemma(),
        form,
        passive,
        factuality.isNegated(group, governor, subject, object),
        factuality.reality(group, form, governor, subject),
        subject,
        object,
        adjuncts(objects.end(group, object), subject, found.relative()));
  }

  /** The adjuncts after a verb, before its subject, and the relative word that is one. */
  private List<Adjunct> adjuncts(int end, @Nullable Phrase subject, int relative) {
    List<Adjunct> all = new ArrayList<>(adjuncts.from(end));
    if (subject != null) {
      all.addAll(adjuncts.leading(subject));
      Adjunct where = where(relative);
      if (where != null) {
        all.add(where);
      }
    }
    return all;
  }

  /** "Eindhoven, where the warehouse burned": it burned there. */
  private @Nullable Adjunct where(int relative) {
    boolean where = sentence.is(relative, "where");
    boolean in = sentence.is(relative, "which") && layout.tag(relative - 1) == Tag.ADP;
    Phrase place = where || in ? relatives.antecedent(relative) : null;
    return place == null
        ? null
        : new Adjunct(sentence.lower(where ? relative : relative - 1), place);
  }

  private boolean isObjectGap(int relative) {
    return relative >= 0 && !sentence.is(relative, "where");
  }

  /** Whether a group names the speaker of a quotation before it. */
  private boolean isQuoting(VerbGroup group) {
    int before = group.from() - 1;
    return group.isSaying() && (sentence.is(before, ",") || layout.isBreak(before));
  }

  /** "Is extinct", "became mayor"; null where nothing follows the copula. */
  private @Nullable Predication ofCopula(VerbGroup group, Form form, @Nullable Phrase subject) {
    int i = group.to();
    while (i < sentence.size() && layout.tag(i) == Tag.ADV) {
      i++;
    }
    if (i >= sentence.size()) {
      return null;
    }
    Phrase complement = objects.object(group);
    boolean adjective = layout.tag(i) == Tag.ADJ && complement == null;
    int end = complement == null ? group.to() : complement.to();
    return new Predication(
        sentence,
        adjective ? i : group.main(),
        adjective ? sentence.lower(i) : "be",
        adjective ? Form.ADJECTIVE : form,
        false,
        factuality.isNegated(group, null, subject, complement),
        factuality.reality(group, form, null, subject),
        subject,
        complement,
        adjuncts.from(adjective ? i + 1 : end));
  }
}
