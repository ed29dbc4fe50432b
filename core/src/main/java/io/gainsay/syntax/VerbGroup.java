package io.gainsay.syntax;

import io.gainsay.lexicon.Lexicon;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries and negations: "had not been seen", "to leave", "killing".
 *
 * @param sentence the sentence
 * @param from index of its first token
 * @param main index of the verb, or of the last auxiliary where there is no other ("is extinct")
 * @param to index after its last token, a particle's included
 * @param lemma the verb as a lemma, with its particle
 * @param auxiliary index of the first auxiliary, or -1
 * @param infinitive whether it begins with "to"
 * @param passive whether a form of "be" makes a past participle of it
 * @param negated whether it holds a negation
 * @param reality what its auxiliaries say
 */
record VerbGroup(
    Sentence sentence,
    int from,
    int main,
    int to,
    String lemma,
    int auxiliary,
    boolean infinitive,
    boolean passive,
    boolean negated,
    Predication.Reality reality) {

  private static final SyntaxWords WORDS = SyntaxWords.STANDARD;

  /** Whether the verb ends in "-ing" without an auxiliary. */
  boolean isPresentParticiple() {
    return auxiliary < 0 && !infinitive && sentence.lower(main).endsWith("ing");
  }

  /** Whether the form may be a past participle as well as a past tense. */
  boolean mayBePastParticiple() {
    if (auxiliary >= 0 || infinitive || isPresentParticiple()) {
      return false;
    }
    String word = sentence.lower(main);
    return !sentence.verb(main).equals(word) && !word.endsWith("s")
        || word.equals("put")
        || word.equals("hit")
        || word.equals("cut")
        || word.equals("set");
  }

  /** Whether there is no verb but a form of "be". */
  boolean isCopula() {
    return auxiliary == main && WORDS.be.contains(sentence.lower(main))
        || lemma.equals("be")
        || lemma.equals("remain")
        || lemma.equals("become");
  }

  /** "Officers said the dealer acted": after a verb of saying or thinking a clause begins. */
  boolean isSaying() {
    Lexicon lexicon = Lexicon.english();
    return lexicon.isWayTo(lemma, "say") || lexicon.isWayTo(lemma, "think");
  }

  /**
   * The group that begins at a token, or null.
   *
   * @param start index of an auxiliary, a verb or "to" before one
   */
  static @Nullable VerbGroup at(Sentence sentence, Tags tags, int start) {
    Builder builder = new Builder(sentence, tags, start);
    return builder.read();
  }

  /** Reads one group word by word. */
  private static final class Builder {

    private final Sentence sentence;
    private final Tags tags;
    private final int start;
    private int auxiliary = -1;
    private int lastAuxiliary = -1;
    private boolean be;
    private boolean negated;
    private Predication.Reality reality = Predication.Reality.REAL;

    Builder(Sentence sentence, Tags tags, int start) {
      this.sentence = sentence;
      this.tags = tags;
      this.start = start;
    }

    @Nullable VerbGroup read() {
      int i = start;
      while (isNegation(i)) {
        negated = true;
        i++;
      }
      boolean infinitive = sentence.is(i, "to");
      if (infinitive) {
        i++;
      }
      for (; i < sentence.size(); i++) {
        Tag tag = tags.tag(i);
        if (isNegation(i)) {
          negated = true;
        } else if (isAuxiliary(i)) {
          takeAuxiliary(i);
        } else if (tag == Tag.VERB) {
          if (isPerfect(i)) {
            takeAuxiliary(i);
          } else {
            return group(i, infinitive);
          }
        } else if (!isWithin(i, tag)) {
          break;
        }
      }
      return lastAuxiliary < 0 ? null : group(lastAuxiliary, infinitive);
    }

    private boolean isNegation(int i) {
      return WORDS.negations.contains(sentence.lower(i)) || SyntaxWords.isNt(sentence, i);
    }

    /** "Has", "is" and the "s" of "it's" before another verb or before a predicate. */
    private boolean isAuxiliary(int i) {
      return tags.tag(i) == Tag.AUX && sentence.token(i).isWord() || WORDS.isClitic(sentence, i);
    }

    /** "Had packed", where the tagger takes "had" for the verb. */
    private boolean isPerfect(int i) {
      int next = i + 1;
      while (next < sentence.size() && tags.tag(next) == Tag.ADV) {
        next++;
      }
      return WORDS.have.contains(sentence.lower(i))
          && next < sentence.size()
          && tags.tag(next) == Tag.VERB
          && !sentence.verb(next).equals(sentence.lower(next));
    }

    private void takeAuxiliary(int i) {
      String word = sentence.lower(i);
      auxiliary = auxiliary < 0 ? i : auxiliary;
      lastAuxiliary = i;
      be = WORDS.be.contains(word) || WORDS.get.contains(word) || be && !WORDS.have.contains(word);
      if (WORDS.future.contains(word)) {
        reality = Predication.Reality.FUTURE;
      } else if (WORDS.unreal.contains(word)) {
        reality = Predication.Reality.UNREAL;
      }
    }

    /** "Called off"; "on" and "in" with a noun after them are prepositions: "held on Tuesday". */
    private boolean isParticle(int i) {
      boolean last = i + 1 >= sentence.size() || tags.tag(i + 1) == Tag.PUNCT;
      return WORDS.particles.contains(sentence.lower(i))
          && (last || !sentence.is(i, "on") && !sentence.is(i, "in"));
    }

    /** Adverbs and the apostrophes of "didn't" do not end a group. */
    private boolean isWithin(int i, Tag tag) {
      boolean compound = sentence.is(i + 1, "-") || sentence.is(i, "-") && i > start;
      return tag == Tag.ADV
          || compound && auxiliary >= 0
          || sentence.isApostrophe(i)
          || tag == Tag.PART && i > start && !sentence.is(i, "to");
    }

    private VerbGroup group(int main, boolean infinitive) {
      String word = sentence.lower(main);
      boolean progressive = word.endsWith("ing");
      String verb = sentence.verb(main);
      boolean bePassive = be && main != lastAuxiliary && !progressive && !verb.equals("be");
      int to = main + 1;
      String lemma = verb;
      if (isParticle(to) && Lexicon.english().isVerb(verb + " " + sentence.lower(to))) {
        lemma = verb + " " + sentence.lower(to);
        to++;
      }
      return new VerbGroup(
          sentence, start, main, to, lemma, auxiliary, infinitive, bePassive, negated, reality());
    }

    /** Who could not come did not; who could come may not have come. */
    private Predication.Reality reality() {
      return negated && sentence.is(auxiliary, "could") ? Predication.Reality.REAL : reality;
    }
  }
}
