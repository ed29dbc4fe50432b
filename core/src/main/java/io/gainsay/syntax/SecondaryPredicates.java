package io.gainsay.syntax;

import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.syntax.Predication.Form;
import io.gainsay.syntax.Predication.Reality;
import java.util.Optional;

/** Adjectives that say something beside a verb: "was found guilty", "free on bail, he must". */
final class SecondaryPredicates {

  private static final SyntaxWords WORDS = SyntaxWords.STANDARD;

  private final Layout layout;
  private final Sentence sentence;
  private final ObjectFinder objects;
  private final AdjunctFinder adjuncts;

  SecondaryPredicates(Layout layout, ObjectFinder objects, AdjunctFinder adjuncts) {
    this.layout = layout;
    this.sentence = layout.sentence();
    this.objects = objects;
    this.adjuncts = adjuncts;
  }

  /** "Was found guilty", "left two dead", "walked away unharmed": what became of whom. */
  Optional<Predication> result(VerbGroup group, Predication predication) {
    int at = objects.end(group, predication.object());
    Phrase patient = predication.patient();
    Phrase subject = patient == null ? predication.subject() : patient;
    boolean secondary =
        predication.form() != Form.ADJECTIVE && !WORDS.seeming.contains(group.lemma());
    return secondary && subject != null && isAdjective(at)
        ? Optional.of(adjective(at, predication.negated(), predication.reality(), subject))
        : Optional.empty();
  }

  /** "Free on bail until the trial, the locksmith must report". */
  Optional<Predication> leading() {
    int comma = 0;
    while (comma < sentence.size() && !sentence.is(comma, ",")) {
      comma++;
    }
    Phrase subject = layout.phraseAt(comma + 1);
    return subject != null && isAdjective(0)
        ? Optional.of(adjective(0, false, Reality.REAL, subject))
        : Optional.empty();
  }

  /** Whether an adjective stands at a token that is not part of a phrase beginning there. */
  private boolean isAdjective(int token) {
    return layout.tag(token) == Tag.ADJ && layout.phraseAt(token) == null;
  }

  private Predication adjective(int token, boolean negated, Reality reality, Phrase subject) {
    return new Predication(
        sentence,
        token,
        sentence.lower(token),
        Form.ADJECTIVE,
        false,
        negated,
        reality,
        subject,
        null,
        adjuncts.from(token + 1));
  }
}
