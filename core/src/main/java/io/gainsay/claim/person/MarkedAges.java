package io.gainsay.claim.person;

import io.gainsay.claim.Nouns;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.person.Moment.When;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.AmountMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import io.gainsay.syntax.Phrase;
import java.util.Optional;
import java.util.Set;

/**
 * Who has an age that its own words mark as one: "aged 61", "at the age of 19", "the 17-year-old
 * steersman", "42 years old". Cheeses, wars and buildings have such ages too and are left out.
 */
final class MarkedAges {

  private static final Set<String> BEFORE_AGE = Set.of("the", "an", "a", "tender", "ripe", "old");

  /** "Residents over the age of 18" are many, of many ages. */
  private static final Set<String> BOUNDS = Set.of("over", "under", "above", "below", "beyond");

  private final Bearers bearers;
  private final BareNumberAges bare;

  MarkedAges(Bearers bearers, BareNumberAges bare) {
    this.bearers = bearers;
    this.bare = bare;
  }

  /** The age that an amount of the dimension is, unless a thing has it. */
  Optional<StatedAge> of(AmountMention amount) {
    Sentence sentence = amount.at().sentence();
    String first = sentence.lower(amount.at().from());
    if (first.equals("ages")) {
      return Optional.empty();
    }
    if (first.equals("aged") || first.equals("age")) {
      return aged(amount);
    }
    boolean plural = sentence.lower(amount.at().to() - 1).equals("olds");
    return plural ? Optional.empty() : yearsOld(amount);
  }

  /** "Novak, aged 38,", "a man aged 50", "died at the age of 73", "Aged 25, Novak moved". */
  private Optional<StatedAge> aged(AmountMention amount) {
    TokenSpan at = amount.at();
    Sentence sentence = at.sentence();
    int start = at.from();
    while (start > 0 && BEFORE_AGE.contains(sentence.lower(start - 1))) {
      start--;
    }
    if (BOUNDS.contains(sentence.lower(start - 1))) {
      return Optional.empty();
    }
    if (sentence.is(start - 1, "at")) {
      return bare.at(at, amount.quantity(), start - 1, at.to())
          .or(() -> age(amount, StatedAge.NOBODY, When.THEN));
    }
    if (start == 0) {
      Optional<Phrase> next = bearers.after(sentence, at.to());
      int head = next.map(Phrase::head).orElse(StatedAge.NOBODY);
      return age(amount, bearers.isPerson(sentence, head) ? head : StatedAge.NOBODY, When.THEN);
    }
    if (sentence.is(start - 1, ",") || sentence.is(start - 1, "(")) {
      int bearer = bearers.beside(sentence, start - 1);
      boolean thing = bearer < 0 && sentence.tag(start - 2) == Tag.NOUN;
      return thing ? Optional.empty() : age(amount, bearer, When.BESIDE);
    }
    int bearer = bearers.phraseBefore(sentence, start);
    if (bearer >= 0) {
      return age(amount, bearer, When.BESIDE);
    }
    boolean thing = sentence.tag(start - 1).isNominal() || sentence.verb(start - 1).equals("be");
    return thing ? Optional.empty() : age(amount, bearers.ofClause(sentence, start), When.CLAUSE);
  }

  /** "Is 42 years old", "the 17-year-old steersman", "the 22-year-old". */
  private Optional<StatedAge> yearsOld(AmountMention amount) {
    TokenSpan at = amount.at();
    Sentence sentence = at.sentence();
    Optional<NounPhrase> noun = NounPhrase.startingAt(sentence, at.to());
    if (noun.isPresent()) {
      int head = noun.get().head();
      return isLiving(sentence, head) ? age(amount, head, When.BESIDE) : Optional.empty();
    }
    int before = at.from() - 1;
    if (isCopula(sentence, before)) {
      int bearer = bearers.subject(sentence, before);
      return bearer >= 0 ? age(amount, bearer, When.CLAUSE) : Optional.empty();
    }
    if (sentence.is(before, ",") || sentence.is(before, "(")) {
      int bearer = bearers.beside(sentence, before);
      return bearer >= 0 ? age(amount, bearer, When.BESIDE) : Optional.empty();
    }
    boolean described = sentence.is(before - 1, ",") && sentence.tag(before) == Tag.DET;
    return age(
        amount, described ? bearers.beside(sentence, before - 1) : StatedAge.NOBODY, When.BESIDE);
  }

  private boolean isLiving(Sentence sentence, int head) {
    String lemma = sentence.noun(head);
    return bearers.isPerson(sentence, head)
        || Nouns.isPerson(lemma)
        || Lexicon.english().isA(lemma, "animal");
  }

  private static boolean isCopula(Sentence sentence, int i) {
    int verb = i;
    while (sentence.tag(verb) == Tag.ADV) {
      verb--;
    }
    return sentence.verb(verb).equals("be") || sentence.isPossessive(verb);
  }

  private static Optional<StatedAge> age(AmountMention amount, int bearer, When when) {
    return Optional.of(new StatedAge(amount.at(), amount.quantity(), bearer, when));
  }
}
