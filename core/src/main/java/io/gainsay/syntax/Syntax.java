package io.gainsay.syntax;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.syntax.Predication.Form;
import io.gainsay.syntax.Predication.Reality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The noun phrases and predications of a sentence. Immutable. */
public final class Syntax {

  private static final SyntaxWords WORDS = SyntaxWords.STANDARD;

  private static final Set<String> BEFORE_ABSENT = Set.of("absence", "lack");

  private final List<Phrase> phrases;
  private final List<Predication> predications;

  private Syntax(List<Phrase> phrases, List<Predication> predications) {
    this.phrases = List.copyOf(phrases);
    this.predications = List.copyOf(predications);
  }

  /** Reads a sentence, which has it tagged. */
  public static Syntax of(Sentence sentence) {
    return new Builder(sentence).build();
  }

  /** The noun phrases that are part of no other, in the order of the text. */
  public List<Phrase> phrases() {
    return phrases;
  }

  /** What is said, in the order of the text. */
  public List<Predication> predications() {
    return predications;
  }

  /** Puts phrases and verbs of one sentence together. */
  private static final class Builder {

    private final Sentence sentence;
    private final Tags tags;
    private final List<Phrase> phrases;
    private final List<VerbGroup> groups;
    private final Attachment attachment;
    private final Map<VerbGroup, Predication> done = new HashMap<>();

    /** For each group the phrase that goes on after its clause. */
    private final Map<VerbGroup, @Nullable Phrase> outer = new HashMap<>();

    Builder(Sentence sentence) {
      this.sentence = sentence;
      this.tags = new Tags(sentence);
      this.phrases = new PhraseReader(sentence, tags).phrases();
      this.groups = groups();
      this.attachment = new Attachment(sentence, tags, phrases, groups);
    }

    Syntax build() {
      List<Predication> predications = new ArrayList<>();
      for (VerbGroup group : groups) {
        Predication predication = predication(group);
        if (predication != null) {
          done.put(group, predication);
          predications.add(predication);
          addResult(group, predication, predications);
        }
      }
      phrases.forEach(phrase -> addNominal(phrase, predications));
      addLeadingAdjective(predications);
      predications.sort((a, b) -> Integer.compare(a.token(), b.token()));
      return new Syntax(phrases, predications);
    }

    private List<VerbGroup> groups() {
      boolean[] taken = new boolean[sentence.size()];
      for (Phrase phrase : phrases) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
          taken[i] = true;
        }
      }
      List<VerbGroup> found = new ArrayList<>();
      int i = 0;
      while (i < sentence.size()) {
        boolean opens = !taken[i] && mayOpenGroup(i);
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

    private boolean mayOpenGroup(int i) {
      Tag tag = tags.tag(i);
      boolean to = sentence.is(i, "to") && i + 1 < sentence.size() && tags.tag(i + 1) != Tag.DET;
      boolean clitic =
          i >= 2
              && SyntaxWords.isApostrophe(sentence, i - 1)
              && WORDS.isContraction(sentence, i - 2);
      return tag == Tag.VERB
          || tag == Tag.AUX
          || to && (tag == Tag.PART || tags.tag(i + 1) == Tag.VERB)
          || clitic
          || WORDS.negations.contains(sentence.lower(i));
    }

    private @Nullable Predication predication(VerbGroup group) {
      Form form = attachment.form(group, groups);
      VerbGroup governor = form == Form.FINITE ? null : attachment.governing(group);
      Attachment.Before before =
          form == Form.FINITE ? attachment.before(group) : nonFinite(group, form, governor);
      Phrase subject = before.subject();
      if (subject == null && before.shared() != null) {
        subject = subjectAfter(before.shared(), group);
      }
      outer.put(group, before.relative() < 0 ? subject : attachment.antecedent(before.relative()));
      if (group.isCopula() && form != Form.PARTICIPLE) {
        return copular(group, form, subject);
      }
      boolean passive = group.passive() || form == Form.PARTICIPLE && !group.isPresentParticiple();
      Phrase object = passive ? null : attachment.object(group);
      String lemma = particleVerb(group, object);
      if (object != null && isIdiom(lemma, object)) {
        lemma = lemma + " " + object.word();
        object = null;
      }
      if (subject == null && object != null && attachment.isQuoting(group)) {
        // "..., said Anna".
        subject = object;
        object = null;
      }
      boolean gap = isObjectGap(before);
      if (gap && object == null && !passive) {
        // "The plan that voters rejected": the antecedent is the object.
        object = attachment.antecedent(before.relative());
      }
      int end = end(group, object);
      List<Adjunct> adjuncts = new ArrayList<>(attachment.adjuncts(end));
      if (subject != null) {
        adjuncts.addAll(attachment.leading(subject.from()));
        addWhere(before, adjuncts);
      }
      return new Predication(
          sentence,
          group.main(),
          lemma,
          form,
          passive,
          isNegated(group, governor, subject, object),
          reality(group, form, governor, subject),
          subject,
          object,
          adjuncts);
    }

    /**
     * The subject of a group that has none of its own but another group before it. In "the plan
     * that voters rejected was costly" the plan was, not the voters.
     */
    private @Nullable Phrase subjectAfter(VerbGroup earlier, VerbGroup group) {
      Predication predication = done.get(earlier);
      boolean joined = attachment.isConjoined(group);
      if (predication == null) {
        return null;
      }
      return joined ? predication.subject() : outer.get(earlier);
    }

    /** Index after the verb and its object, or its idiom's noun. */
    private int end(VerbGroup group, @Nullable Phrase object) {
      Phrase last = object == null ? attachment.object(group) : object;
      return last != null && last.from() >= group.to() ? last.to() : group.to();
    }

    /** "Took place", "lost ground": verb and noun are one verb. */
    private static boolean isIdiom(String lemma, Phrase object) {
      return object.from() == object.head()
          && object.complement() == null
          && Lexicon.english().isVerb(lemma + " " + object.word());
    }

    /** "Turned the offer down". */
    private String particleVerb(VerbGroup group, @Nullable Phrase object) {
      if (object == null || group.lemma().indexOf(' ') > 0) {
        return group.lemma();
      }
      String particle = sentence.lower(object.to());
      boolean last = attachment.phraseAt(object.to() + 1) == null;
      String verb = group.lemma() + " " + particle;
      return last && WORDS.particles.contains(particle) && Lexicon.english().isVerb(verb)
          ? verb
          : group.lemma();
    }

    private boolean isObjectGap(Attachment.Before before) {
      return before.relative() >= 0 && !sentence.is(before.relative(), "where");
    }

    /** "Eindhoven, where the warehouse burned": it burned there. */
    private void addWhere(Attachment.Before before, List<Adjunct> adjuncts) {
      int relative = before.relative();
      if (relative < 0) {
        return;
      }
      boolean where = sentence.is(relative, "where");
      boolean in = sentence.is(relative, "which") && tags.tag(relative - 1) == Tag.ADP;
      Phrase place = where || in ? attachment.antecedent(relative) : null;
      if (place != null) {
        adjuncts.add(new Adjunct(where ? "where" : sentence.lower(relative - 1), place));
      }
    }

    private Attachment.Before nonFinite(VerbGroup group, Form form, @Nullable VerbGroup governor) {
      Phrase following = form == Form.PARTICIPLE ? attachment.following(group) : null;
      if (following != null) {
        return Attachment.Before.of(following);
      }
      if (form == Form.PARTICIPLE && !group.isPresentParticiple()) {
        Phrase suffering = attachment.phraseBefore(group.from());
        return suffering == null
            ? Attachment.Before.sharing(attachment.groupBefore(group.from()))
            : Attachment.Before.of(suffering);
      }
      Phrase before = attachment.phraseBefore(group.from());
      boolean adjacent = before != null && before.to() == group.from();
      if (form == Form.PARTICIPLE && adjacent) {
        return Attachment.Before.of(before);
      }
      if (form == Form.INFINITIVE && before != null && adjacent && before.possessor() != null) {
        // "The regulator's refusal to license it".
        return Attachment.Before.of(before.possessor());
      }
      VerbGroup main = governor == null ? attachment.groupBefore(group.from()) : governor;
      Predication averting = main == null ? null : done.get(main);
      if (averting != null
          && averting.object() != null
          && isAverted(group.from() - 1)
          && sentence.is(group.from() - 1, "from")) {
        // "Prevented the rink from opening".
        return Attachment.Before.of(averting.object());
      }
      return Attachment.Before.sharing(main);
    }

    private @Nullable Predication copular(VerbGroup group, Form form, @Nullable Phrase subject) {
      int i = group.to();
      while (i < sentence.size() && tags.tag(i) == Tag.ADV) {
        i++;
      }
      if (i >= sentence.size()) {
        return null;
      }
      Phrase complement = attachment.object(group);
      boolean adjective = tags.tag(i) == Tag.ADJ && complement == null;
      return new Predication(
          sentence,
          adjective ? i : group.main(),
          adjective ? sentence.lower(i) : "be",
          adjective ? Form.ADJECTIVE : form,
          false,
          isNegated(group, null, subject, complement),
          reality(group, form, null, subject),
          subject,
          complement,
          attachment.adjuncts(
              adjective ? i + 1 : complement == null ? group.to() : complement.to()));
    }

    private boolean isNegated(
        VerbGroup group,
        @Nullable VerbGroup governor,
        @Nullable Phrase subject,
        @Nullable Phrase object) {
      boolean negated = group.negated();
      String before = sentence.lower(group.from() - 1);
      if (group.infinitive()) {
        negated ^= WORDS.undone.contains(before);
      }
      if (governor != null) {
        negated ^= group.infinitive() && WORDS.undone.contains(governor.lemma());
        negated ^= group.isPresentParticiple() && governor.lemma().equals("avoid");
        negated ^= governor.negated() && WORDS.done.contains(governor.lemma());
      }
      if (group.isPresentParticiple()) {
        negated ^= before.equals("without");
        negated ^= before.equals("from") && isAverted(group.from() - 1);
      }
      return negated ^ isDenying(subject) ^ isDenying(object);
    }

    private boolean isAverted(int token) {
      VerbGroup main = attachment.groupBefore(token);
      return main != null && WORDS.averted.contains(main.lemma());
    }

    /** "No deal was signed", "none of them came", "saw nothing". */
    private static boolean isDenying(@Nullable Phrase phrase) {
      return phrase != null
          && (phrase.determiner() == Determiner.NEGATIVE || WORDS.denying.contains(phrase.word()));
    }

    private Reality reality(
        VerbGroup group, Form form, @Nullable VerbGroup governor, @Nullable Phrase subject) {
      if (form == Form.INFINITIVE) {
        String before = sentence.lower(group.from() - 1);
        String verb = governor == null ? before : governor.lemma();
        Predication main = governor == null ? null : done.get(governor);
        boolean implied =
            WORDS.undone.contains(before)
                || WORDS.undone.contains(verb)
                || WORDS.done.contains(verb);
        return !implied ? Reality.UNREAL : main == null ? Reality.REAL : main.reality();
      }
      if (isConditional(group.from()) || isDoubted(subject)) {
        return Reality.UNREAL;
      }
      if (form == Form.PARTICIPLE) {
        boolean from = sentence.is(group.from() - 1, "from");
        VerbGroup main = from ? attachment.groupBefore(group.from()) : governor;
        Predication told = main == null ? null : done.get(main);
        return told == null ? group.reality() : told.reality();
      }
      return group.reality();
    }

    /** "Was found guilty", "left two dead", "walked away unharmed": what became of whom. */
    private void addResult(
        VerbGroup group, Predication predication, List<Predication> predications) {
      int at = end(group, predication.object());
      Phrase subject =
          predication.patient() == null ? predication.subject() : predication.patient();
      boolean seeming = WORDS.seeming.contains(group.lemma());
      boolean adjective = tags.tag(at) == Tag.ADJ && attachment.phraseAt(at) == null && !seeming;
      if (adjective && subject != null && predication.form() != Form.ADJECTIVE) {
        predications.add(
            new Predication(
                sentence,
                at,
                sentence.lower(at),
                Form.ADJECTIVE,
                false,
                predication.negated(),
                predication.reality(),
                subject,
                null,
                attachment.adjuncts(at + 1)));
      }
    }

    /** "He denied that he had left", "they fear it has sunk". */
    private boolean isDoubted(@Nullable Phrase subject) {
      VerbGroup claiming = subject == null ? null : attachment.claiming(subject);
      return claiming != null && WORDS.doubting.contains(claiming.lemma());
    }

    /** Whether "if", "unless" or "whether" opens the clause. */
    private boolean isConditional(int token) {
      for (int i = token - 1; i >= 0 && !sentence.is(i, ","); i--) {
        if (sentence.is(i, "if") || sentence.is(i, "unless") || sentence.is(i, "whether")) {
          return true;
        }
      }
      return sentence.is(sentence.size() - 1, "?");
    }

    private void addNominal(Phrase phrase, List<Predication> predications) {
      for (Phrase part = phrase; part != null; part = part.complement()) {
        if (part.possessor() != null) {
          addNominal(part.possessor(), predications);
        }
        if (part.isEventive()) {
          predications.add(nominal(part, phrase));
        }
      }
    }

    /** "Free on bail until the trial, the locksmith must report". */
    private void addLeadingAdjective(List<Predication> predications) {
      int comma = 0;
      while (comma < sentence.size() && !sentence.is(comma, ",")) {
        comma++;
      }
      Phrase subject = attachment.phraseAt(comma + 1);
      if (tags.tag(0) == Tag.ADJ && attachment.phraseAt(0) == null && subject != null) {
        predications.add(
            new Predication(
                sentence,
                0,
                sentence.lower(0),
                Form.ADJECTIVE,
                false,
                false,
                Reality.REAL,
                subject,
                null,
                attachment.adjuncts(1)));
      }
    }

    /** "Gave approval", "there will be no approval": the noun says what was done. */
    @SuppressWarnings("ReferenceEquality") // A phrase of a sentence is one object.
    private @Nullable Predication lightVerb(Phrase phrase) {
      for (Predication predication : done.values()) {
        boolean given = predication.passive() && predication.subject() == phrase;
        boolean there = predication.lemma().equals("be") && predication.subject() == null;
        boolean light = there || WORDS.light.contains(predication.lemma());
        if (light && (given || predication.object() == phrase)) {
          return predication;
        }
      }
      return null;
    }

    @SuppressWarnings("ReferenceEquality") // The same.
    private Predication nominal(Phrase part, Phrase outer) {
      Predication light = part.possessor() == null ? lightVerb(part) : null;
      List<Adjunct> adjuncts = attachment.adjuncts(part.to());
      Phrase object = part.complement();
      if (light != null && light.passive()) {
        adjuncts = light.adjuncts();
      }
      if (light != null && object == null && !adjuncts.isEmpty()) {
        object = adjuncts.get(0).phrase();
      }
      boolean inAbsence =
          part != outer && BEFORE_ABSENT.contains(outer.lemma())
              || sentence.is(part.from() - 1, "without");
      boolean unreal =
          part != outer && WORDS.unrealNouns.contains(outer.lemma())
              || part.modifiers().stream().anyMatch(WORDS.unrealModifiers::contains)
              || sentence.is(part.from() - 1, "for") && isUnrealNoun(part.from() - 2);
      return new Predication(
          sentence,
          part.head(),
          part.lemma(),
          Form.NOUN,
          false,
          light != null ? light.negated() : inAbsence ^ part.determiner() == Determiner.NEGATIVE,
          unreal ? Reality.UNREAL : light == null ? Reality.REAL : light.reality(),
          light == null ? part.possessor() : light.agent(),
          object,
          adjuncts);
    }

    /** "A call for elections", "hopes for peace". */
    private boolean isUnrealNoun(int token) {
      return token >= 0 && WORDS.unrealNouns.contains(Lemmas.english().noun(sentence.lower(token)));
    }
  }
}
