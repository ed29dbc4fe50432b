package io.gainsay.syntax;

import io.gainsay.lexicon.Lexicon;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.syntax.Predication.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases that belong to a verb: its subject before it, its object and adjuncts after it.
 * One for each sentence.
 */
final class Attachment {

  /** So many commas and conjunctions are looked past for a subject. */
  private static final int HOPS = 6;

  private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "(", ")", "\"", "“", "”");

  private static final SyntaxWords WORDS = SyntaxWords.STANDARD;

  private final Sentence sentence;
  private final Tags tags;
  private final @Nullable Phrase[] starting;
  private final @Nullable Phrase[] ending;
  private final @Nullable VerbGroup[] groupAt;
  private final Map<VerbGroup, Form> forms = new HashMap<>();

  Attachment(Sentence sentence, Tags tags, List<Phrase> phrases, List<VerbGroup> groups) {
    this.sentence = sentence;
    this.tags = tags;
    this.starting = new Phrase[sentence.size() + 1];
    this.ending = new Phrase[sentence.size() + 1];
    this.groupAt = new VerbGroup[sentence.size() + 1];
    for (Phrase phrase : phrases) {
      starting[phrase.from()] = phrase;
      ending[phrase.to()] = phrase;
    }
    for (VerbGroup group : groups) {
      for (int i = group.from(); i < group.to(); i++) {
        groupAt[i] = group;
      }
    }
  }

  /** What stands before a group, as far as its subject goes. */
  record Before(@Nullable Phrase subject, @Nullable VerbGroup shared, int relative) {
    private static final Before NOTHING = new Before(null, null, -1);

    static Before of(@Nullable Phrase subject) {
      return new Before(subject, null, -1);
    }

    static Before sharing(@Nullable VerbGroup group) {
      return new Before(null, group, -1);
    }
  }

  /**
   * The subject of a group; where it shares that of a group before ("came and went") that group;
   * and the index of a relative word before its subject ("the plan that voters rejected"), or -1.
   */
  Before before(VerbGroup group) {
    int i = group.from();
    for (int hops = 0; hops < HOPS; hops++) {
      i = skipAdverbs(i);
      Phrase phrase = ending[i];
      String previous = sentence.lower(i - 1);
      if (WORDS.relative.contains(previous)) {
        return Before.of(antecedent(i - 1));
      }
      if (phrase != null) {
        boolean governed = isPreposition(phrase.from() - 1) && !isOpener(phrase.from() - 1);
        if (governed || isTime(phrase)) {
          i = governed ? phrase.from() - 1 : phrase.from();
          continue;
        }
        VerbGroup governor = groupEndingAt(phrase.from());
        if (governor != null && governor.infinitive() && ending[governor.from()] != null) {
          // "The bill to lower the age passed".
          return Before.of(ending[governor.from()]);
        }
        if (governor != null && isEmbedded(governor)) {
          // "Residents who had packed the gallery cheered".
          return Before.sharing(governor);
        }
        Phrase whole = coordinated(phrase);
        return new Before(whole, null, relativeBefore(whole));
      }
      if (isConjunction(previous)) {
        return Before.sharing(groupBefore(i - 1));
      }
      if (i == 0) {
        break;
      }
      if (groupAt[i - 1] != null) {
        // "Travellers booked on the ferry can claim".
        return Before.sharing(groupAt[i - 1]);
      }
      if (!previous.equals(",")) {
        break;
      }
      int opening = commaBefore(i - 1);
      if (opening < 0) {
        return Before.sharing(groupBefore(i - 1));
      }
      i = opening;
    }
    return Before.NOTHING;
  }

  /** "The convoy of flour and medicine arrived": what is joined with a phrase before it. */
  private Phrase coordinated(Phrase phrase) {
    int and = phrase.from() - 1;
    Phrase first = sentence.is(and, "and") ? ending[and] : null;
    VerbGroup governor = first == null ? null : groupEndingAt(first.from());
    boolean free = governor == null || isSaying(governor);
    return first != null && free && !isPreposition(first.from() - 1) ? first : phrase;
  }

  /** Whether "and", "but" or "or" stands right before a group. */
  boolean isConjoined(VerbGroup group) {
    return isConjunction(sentence.lower(skipAdverbs(group.from()) - 1));
  }

  private static boolean isConjunction(String word) {
    return word.equals("and") || word.equals("but") || word.equals("or");
  }

  private boolean isOpener(int token) {
    return WORDS.openers.contains(sentence.lower(token));
  }

  private @Nullable VerbGroup groupEndingAt(int token) {
    VerbGroup group = token > 0 ? groupAt[token - 1] : null;
    return group != null && group.to() == token ? group : null;
  }

  /** "Who had packed the gallery", "carrying pensioners", "to lower it": modifies a phrase. */
  private boolean isEmbedded(VerbGroup group) {
    boolean attached = group.isPresentParticiple() || group.infinitive();
    return attached && ending[group.from()] != null || isRelative(group);
  }

  /** Whether a group's subject is a relative pronoun right before it. */
  private boolean isRelative(VerbGroup group) {
    return WORDS.relative.contains(sentence.lower(group.from() - 1));
  }

  /** The index of the relative word before a subject, or -1: "the shop where it burned". */
  private int relativeBefore(Phrase subject) {
    String before = sentence.lower(subject.from() - 1);
    return before.equals("where") || WORDS.relative.contains(before) ? subject.from() - 1 : -1;
  }

  /** The phrase that a relative word takes up. */
  @Nullable Phrase antecedent(int relative) {
    int i = relative;
    while (i > 0 && (sentence.is(i - 1, ",") || tags.tag(i - 1) == Tag.ADP)) {
      i--;
    }
    return ending[i];
  }

  /** The phrase right before a token, a comma aside; or null. */
  @Nullable Phrase phraseBefore(int token) {
    int i = skipAdverbs(token);
    Phrase phrase = ending[i] == null && sentence.is(i - 1, ",") ? ending[i - 1] : ending[i];
    return phrase == null || isTime(phrase) ? null : phrase;
  }

  /** The last group that ends at a token or before it in the same clause, or null. */
  @Nullable VerbGroup groupBefore(int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (BREAKS.contains(sentence.lower(i))) {
        return null;
      }
      if (groupAt[i] != null) {
        return groupAt[i];
      }
    }
    return null;
  }

  /** "Opened in 1911, the bridge carries trains": the phrase after the comma, or null. */
  @Nullable Phrase following(VerbGroup group) {
    int start = group.from();
    while (start > 0 && (isPreposition(start - 1) || tags.tag(start - 1) == Tag.ADV)) {
      start--;
    }
    if (start > 0 && !BREAKS.contains(sentence.lower(start - 1))) {
      return null;
    }
    for (int i = group.to(); i < sentence.size() - 1 && groupAt[i] == null; i++) {
      if (sentence.is(i, ",") && starting[i + 1] != null && sentence.token(i + 1).spaced()) {
        return starting[i + 1];
      }
    }
    return null;
  }

  /** The group right before a token: "failed" before "to deliver"; or null. */
  @Nullable VerbGroup governing(VerbGroup group) {
    int i = skipAdverbs(group.from());
    return i > 0 ? groupAt[i - 1] : null;
  }

  /** The object of a group: the phrase right after it. */
  @Nullable Phrase object(VerbGroup group) {
    int i = group.to();
    while (i < sentence.size() && tags.tag(i) == Tag.ADV && starting[i] == null) {
      i++;
    }
    Phrase phrase = i < sentence.size() ? starting[i] : null;
    return phrase == null || isTime(phrase) || isSubject(phrase, group) ? null : phrase;
  }

  /** "Officers said the dealer had acted": what follows is the subject of the next verb. */
  private boolean isSubject(Phrase phrase, VerbGroup group) {
    VerbGroup next = phrase.to() < sentence.size() ? groupAt[phrase.to()] : null;
    if (next == null || next.infinitive() || next.isPresentParticiple()) {
      return false;
    }
    return !next.mayBePastParticiple() || isSaying(group);
  }

  /** The group right before a subject, "that" aside: "denied" of "denied that he left"; or null. */
  @Nullable VerbGroup claiming(Phrase subject) {
    int i = sentence.is(subject.from() - 1, "that") ? subject.from() - 1 : subject.from();
    return groupEndingAt(i);
  }

  /** The phrase that begins at a token, or null. */
  @Nullable Phrase phraseAt(int token) {
    return token < sentence.size() ? starting[token] : null;
  }

  /** The adjuncts that follow a token without a break. */
  List<Adjunct> adjuncts(int from) {
    List<Adjunct> adjuncts = new ArrayList<>();
    int i = from;
    while (i < sentence.size()) {
      Phrase bare = starting[i];
      if (bare != null && isTime(bare)) {
        adjuncts.add(new Adjunct("", bare));
        i = bare.to();
      } else if (isPreposition(i) && i + 1 < sentence.size() && starting[i + 1] != null) {
        Phrase phrase = starting[i + 1];
        if (phrase == null || groupAt[phrase.to()] != null && !isReduced(phrase.to())) {
          break;
        }
        adjuncts.add(new Adjunct(sentence.lower(i), phrase));
        i = phrase.to();
      } else if (tags.tag(i) == Tag.ADV || isPreposition(i)) {
        i++;
      } else {
        break;
      }
    }
    return adjuncts;
  }

  /** Adjuncts that stand before a subject: "In Marbella on Tuesday, she tore a ligament". */
  List<Adjunct> leading(int subject) {
    int start = clauseStart(subject);
    List<Adjunct> adjuncts = adjuncts(start);
    if (adjuncts.isEmpty()) {
      return adjuncts;
    }
    int end = adjuncts.get(adjuncts.size() - 1).phrase().to();
    return end == subject || end == subject - 1 && sentence.is(end, ",") ? adjuncts : List.of();
  }

  /** The first token of the clause that a token stands in, as far as no verb comes before. */
  private int clauseStart(int token) {
    int i = token;
    while (i > 0 && !BREAKS.contains(sentence.lower(i - 1)) && !isOpener(i - 1)) {
      if (groupAt[i - 1] != null) {
        return token;
      }
      i--;
    }
    return i;
  }

  /** "On the street outside which the car parked was found": a participle begins no clause. */
  private boolean isReduced(int token) {
    VerbGroup group = groupAt[token];
    return group != null && group.mayBePastParticiple();
  }

  /** Whether a word may be a preposition here. */
  private boolean isPreposition(int token) {
    if (token < 0 || token >= sentence.size() || starting[token] != null) {
      return false;
    }
    return switch (tags.tag(token)) {
      case ADP -> sentence.token(token).isWord();
      case SCONJ -> isOpener(token) && !sentence.is(token, "that");
      default -> sentence.is(token, "to") && groupAt[token] == null;
    };
  }

  /**
   * "Thursday", "last week", "the following morning": tells when, and is nobody's subject or
   * object.
   */
  static boolean isTime(Phrase phrase) {
    if (!WORDS.timeNouns.contains(phrase.lemma()) || phrase.complement() != null) {
      return false;
    }
    return switch (phrase.determiner()) {
      case NONE, NAME, UNIVERSAL, INDEFINITE -> true;
      case DEFINITE ->
          !phrase.sentence().is(phrase.from(), "the")
              || phrase.modifiers().stream().anyMatch(WORDS.sequential::contains);
      default -> false;
    };
  }

  private int skipAdverbs(int token) {
    int i = token;
    while (i > 0
        && ending[i] == null
        && (tags.tag(i - 1) == Tag.ADV
            || sentence.is(i - 1, "also")
            || SyntaxWords.isApostrophe(sentence, i - 1))
        && !sentence.is(i - 1, "where")
        && !sentence.is(i - 1, "when")) {
      i--;
    }
    return i;
  }

  private int commaBefore(int comma) {
    for (int i = comma - 1; i > 0; i--) {
      if (BREAKS.contains(sentence.lower(i))) {
        return -1;
      }
      if (sentence.is(i, ",") && sentence.token(i + 1).spaced()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The form of a group, which decides where its subject is looked for. To be asked for from left
   * to right.
   */
  Form form(VerbGroup group, List<VerbGroup> groups) {
    Form form = formOf(group, groups);
    forms.put(group, form);
    return form;
  }

  private Form formOf(VerbGroup group, List<VerbGroup> groups) {
    if (group.infinitive()) {
      return Form.INFINITIVE;
    }
    if (group.isPresentParticiple()) {
      return Form.PARTICIPLE;
    }
    return group.mayBePastParticiple() && isReducedRelative(group, groups)
        ? Form.PARTICIPLE
        : Form.FINITE;
  }

  /**
   * "The walkers trapped on the face were winched off": a past form right after a phrase is a
   * participle where another verb follows that needs the phrase as its subject, where an agent or a
   * comma says so, or where the phrase is governed by a preposition or another verb.
   */
  private boolean isReducedRelative(VerbGroup group, List<VerbGroup> groups) {
    int i = skipAdverbs(group.from());
    if (following(group) != null) {
      return true;
    }
    Phrase before = ending[i];
    boolean comma = before == null && sentence.is(i - 1, ",") && ending[i - 1] != null;
    if (comma) {
      boolean closing = commaBefore(i - 1) >= 0 && !forms.containsValue(Form.FINITE);
      return !closing && !isShared(group, groups);
    }
    if (before == null) {
      return false;
    }
    if (before.isPronoun() || relativeBefore(before) >= 0) {
      return false;
    }
    if (sentence.is(group.to(), "by")) {
      return true;
    }
    boolean governed =
        isPreposition(before.from() - 1) && ending[before.from() - 1] == null
            || before.from() > 0
                && groupAt[before.from() - 1] != null
                && !isSaying(groupAt[before.from() - 1])
                && !isEmbedded(groupAt[before.from() - 1]);
    boolean objectless = object(group) == null;
    return objectless && (governed && !hasSubject(before) || needsSubject(group, groups));
  }

  /** Whether a group names the speaker of a quotation before it. */
  boolean isQuoting(VerbGroup group) {
    String before = sentence.lower(group.from() - 1);
    return isSaying(group) && (before.equals(",") || BREAKS.contains(before));
  }

  /** "Officers said the dealer acted": after a verb of saying a clause begins. */
  private static boolean isSaying(VerbGroup group) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.isWayTo(group.lemma(), "say") || lexicon.isWayTo(group.lemma(), "think");
  }

  /** Whether a phrase before the governed one can be the subject: "a fire in the shop started". */
  private boolean hasSubject(Phrase governed) {
    int i = governed.from() - 1;
    while (i > 0 && isPreposition(i)) {
      Phrase phrase = ending[i];
      if (phrase == null) {
        // "The man arrested on Friday denied it": the first participle leaves the subject free.
        VerbGroup group = groupAt[i - 1];
        return group != null && forms.get(group) == Form.PARTICIPLE;
      }
      boolean free =
          !isPreposition(phrase.from() - 1)
              && (phrase.from() == 0 || groupAt[phrase.from() - 1] == null);
      if (free) {
        return true;
      }
      i = phrase.from() - 1;
    }
    return false;
  }

  /** Whether the next group has nothing but this one's phrase for its subject. */
  private boolean needsSubject(VerbGroup group, List<VerbGroup> groups) {
    int next = groups.indexOf(group) + 1;
    if (next >= groups.size()) {
      return false;
    }
    VerbGroup following = groups.get(next);
    if (following.infinitive() || following.isPresentParticiple()) {
      return false;
    }
    for (int i = group.to(); i < following.from(); i++) {
      String word = sentence.lower(i);
      boolean linked =
          word.equals("and")
              || word.equals("but")
              || word.equals("or")
              || word.equals(",")
              || WORDS.relative.contains(word)
              || WORDS.openers.contains(word)
              || BREAKS.contains(word);
      boolean free = starting[i] != null && !isPreposition(i - 1) && !isTime(starting[i]);
      if (linked || free) {
        return false;
      }
    }
    return true;
  }

  /** "He turned, fired and fled": after a comma a past form may go on with the subject. */
  private boolean isShared(VerbGroup group, List<VerbGroup> groups) {
    Phrase object = object(group);
    return object != null && !sentence.is(group.to(), "by") && groups.indexOf(group) > 0;
  }
}
