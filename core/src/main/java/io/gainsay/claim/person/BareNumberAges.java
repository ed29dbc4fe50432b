package io.gainsay.claim.person;

import io.gainsay.claim.Nouns;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.person.Moment.When;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.name.SpeechVerbs;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import io.gainsay.syntax.Phrase;
import io.gainsay.syntax.Predication;
import java.util.Optional;
import java.util.Set;

/**
 * Tells bare numbers that are ages by their place in the sentence: beside a person ("the driver,
 * 44,"), as what a person is ("She is 61"), after "at" ("who at 43 was") and after a person and
 * "of" ("a student of 22"). A number that counts, measures or times something is followed by what
 * it counts, or is said of something that is no person.
 */
final class BareNumberAges {

  private static final WordLists WORDS = WordLists.load(BareNumberAges.class, "ages.txt");

  private static final Set<String> ADVERBS = WORDS.get("adverb");

  private static final Set<String> LEVELS = WORDS.get("level");

  private static final Set<String> PARENTS = WORDS.get("parent");

  /** Below this "at nine" is a time of day and "a mother of nine" counts children. */
  private static final int PAST_CLOCK = 13;

  /** Nobody has so many children that "a father of 16" tells them. */
  private static final int PAST_CHILDREN = 16;

  /** How far before its noun an article may stand, in tokens. */
  private static final int MODIFIED = 5;

  private final NumberEnds ends;
  private final Bearers bearers;

  BareNumberAges(Reading reading, Bearers bearers) {
    this.ends = new NumberEnds(reading);
    this.bearers = bearers;
  }

  /** The age that a number without a unit is, if it is one. */
  Optional<StatedAge> of(AmountMention amount) {
    Sentence sentence = amount.at().sentence();
    TokenSpan at = amount.at();
    if (ends.goesOn(sentence, at.to())) {
      return Optional.empty();
    }
    Quantity years = inYears(amount.quantity());
    int before = beforeAdverbs(sentence, at.from());
    String word = sentence.lower(before);
    if (word.equals("at")) {
      return isPastClock(years, PAST_CLOCK) ? at(at, years, before, at.to()) : Optional.empty();
    }
    if (word.equals("of")) {
      return ofNoun(at, years, before);
    }
    if (word.equals("to") && sentence.verb(before - 1).equals("live")) {
      return Optional.of(age(at, years, bearers.subject(sentence, before - 1), When.CLAUSE));
    }
    if (isAboutAge(sentence, at.from())) {
      return Optional.of(age(at, years, StatedAge.NOBODY, When.CLAUSE));
    }
    if (isVerb(sentence, before)) {
      return copula(at, years, before);
    }
    if (word.equals(",") || word.equals("(")) {
      return beside(at, years, before);
    }
    return before < 0 && at.from() > 0 ? opening(at, years) : Optional.empty();
  }

  private static StatedAge age(TokenSpan at, Quantity years, int bearer, When when) {
    return new StatedAge(at, years, bearer, when);
  }

  private static Quantity inYears(Quantity number) {
    return new Quantity(number.stated(), number.low(), number.high(), Unit.AGE, number.hedge());
  }

  private static boolean isPastClock(Quantity years, int least) {
    return years.stated().intValue() >= least;
  }

  private static int beforeAdverbs(Sentence sentence, int from) {
    int i = from - 1;
    while (i >= 0 && ADVERBS.contains(sentence.lower(i))) {
      i--;
    }
    return i;
  }

  /** "Karma, who at 19 was", "died in her sleep at 84", "At 26, it said, she had caught up". */
  Optional<StatedAge> at(TokenSpan at, Quantity years, int preposition, int to) {
    Sentence sentence = at.sentence();
    String before = sentence.lower(preposition - 1);
    if (before.equals("who")) {
      int bearer = bearers.antecedent(sentence, preposition - 1);
      return Optional.of(age(at, years, bearer, placed(sentence, to)));
    }
    boolean opens = preposition == 0 || !Character.isLetterOrDigit(before.charAt(0));
    if (opens || before.equals("and") || before.equals("but")) {
      return opened(at, years, preposition, to);
    }
    Predication clause = bearers.clauseBefore(sentence, preposition);
    int bearer = bearers.ofClause(sentence, preposition);
    boolean level = clause == null || LEVELS.contains(sentence.verb(clause.token()));
    boolean died = clause != null && sentence.verb(clause.token()).equals("die");
    boolean anyLevel = LEVELS.contains(sentence.verb(preposition - 1));
    if (level || anyLevel || bearer < 0 && !died) {
      return Optional.empty();
    }
    return Optional.of(age(at, years, bearer, died ? When.CLAUSE : When.THEN));
  }

  /** "At" that opens a statement, or stands between commas in one. */
  private Optional<StatedAge> opened(TokenSpan at, Quantity years, int preposition, int to) {
    Sentence sentence = at.sentence();
    if (sentence.is(preposition - 1, ",")) {
      int bearer = bearers.subject(sentence, preposition);
      if (bearer >= 0) {
        return Optional.of(age(at, years, bearer, placed(sentence, after(sentence, to))));
      }
    }
    Optional<Phrase> next = bearers.after(sentence, to);
    int head = next.map(Phrase::head).orElse(StatedAge.NOBODY);
    if (bearers.isPerson(sentence, head)) {
      When when = placed(sentence, next.map(Phrase::to).orElse(to));
      return Optional.of(age(at, years, head, when));
    }
    boolean thing = next.isPresent() && !sentence.is(head, "it") && !next.get().isName();
    return thing || !sentence.is(to, ",")
        ? Optional.empty()
        : Optional.of(age(at, years, StatedAge.NOBODY, When.THEN));
  }

  private static int after(Sentence sentence, int to) {
    return sentence.is(to, ",") ? to + 1 : to;
  }

  /** Whether a statement that an age opens is of today: "at 26 she is", "at 78, he said". */
  private static When placed(Sentence sentence, int verb) {
    boolean now =
        Set.of("is", "has", "still").contains(sentence.lower(verb))
            || SpeechVerbs.contains(sentence.lower(verb));
    return now ? When.NOW : When.THEN;
  }

  /** "She is 61", "being 74", "who turned 19 in May", "she's 44". */
  private Optional<StatedAge> copula(TokenSpan at, Quantity years, int verb) {
    Sentence sentence = at.sentence();
    boolean turn = sentence.verb(verb).equals("turn");
    boolean open =
        sentence.is(verb, "being") || sentence.is(verb, "be") || sentence.is(verb, "turning");
    int bearer = bearers.subject(sentence, verb);
    boolean plausible = isPastClock(years, PAST_CLOCK) || bearer >= 0;
    if (bearer < 0 && !(open || turn && isOmitted(sentence, verb)) || !plausible) {
      return Optional.empty();
    }
    if (isComing(sentence, verb)) {
      int stated = years.stated().intValue();
      return Optional.of(age(at, StatedAges.between(stated, stated - 1, stated), bearer, When.NOW));
    }
    return Optional.of(age(at, years, bearer, copulaPlaces(sentence, verb, at.to())));
  }

  /** Whether a verb has no subject before it that could be a thing: ", turned 74 in the spring". */
  private static boolean isOmitted(Sentence sentence, int verb) {
    return verb == 0 || !sentence.tag(verb - 1).isNominal() && !sentence.is(verb - 1, "it");
  }

  private static boolean isComing(Sentence sentence, int verb) {
    boolean will = sentence.is(verb - 1, "will") || sentence.is(verb - 1, "to");
    return sentence.is(verb, "turns") || will;
  }

  /** How a copula places an age: "is 19", "was 19", "was 19 when he left". */
  private static When copulaPlaces(Sentence sentence, int verb, int to) {
    if (sentence.is(verb, "is") || sentence.is(verb, "s") || sentence.is(verb, "am")) {
      return When.NOW;
    }
    boolean turn = sentence.verb(verb).equals("turn");
    boolean behind = sentence.is(to, "when") || sentence.is(to, "at");
    boolean before = !turn && (sentence.is(verb - 2, "when") || sentence.is(verb - 2, "since"));
    return behind || before ? When.THEN : When.CLAUSE;
  }

  private static boolean isVerb(Sentence sentence, int i) {
    String word = sentence.lower(i);
    boolean contracted =
        (word.equals("s") || word.equals("m") || word.equals("re")) && sentence.isApostrophe(i - 1);
    return contracted || sentence.verb(i).equals("be") || sentence.verb(i).equals("turn");
  }

  /** "The driver, 44, was", "Karma (19)", "her husband, now 61,". */
  private Optional<StatedAge> beside(TokenSpan at, Quantity years, int mark) {
    Sentence sentence = at.sentence();
    String next = sentence.lower(at.to());
    boolean closes = at.to() >= sentence.size() || NumberEnds.isClosing(next) || next.equals("and");
    int bearer = bearers.beside(sentence, mark);
    if (closes && bearer >= 0) {
      boolean then = sentence.is(at.from() - 1, "then");
      boolean now = sentence.is(at.from() - 1, "now");
      When when = then ? When.THEN : now ? When.NOW : When.BESIDE;
      return Optional.of(age(at, years, bearer, when));
    }
    return Optional.empty();
  }

  /** "Now 61, she swims", "Just 19 when he won". */
  private Optional<StatedAge> opening(TokenSpan at, Quantity years) {
    Sentence sentence = at.sentence();
    Optional<Phrase> next = bearers.after(sentence, at.to());
    int head = next.map(Phrase::head).orElse(StatedAge.NOBODY);
    boolean now = sentence.is(at.from() - 1, "now");
    boolean person = sentence.is(at.to(), ",") && bearers.isPerson(sentence, head);
    boolean then = sentence.is(at.to(), "when");
    return person || then
        ? Optional.of(age(at, years, person ? head : StatedAge.NOBODY, now ? When.NOW : When.THEN))
        : Optional.empty();
  }

  /** "A student of 22", "as a boy of 15", "a woman of about 40". */
  private Optional<StatedAge> ofNoun(TokenSpan at, Quantity years, int of) {
    Sentence sentence = at.sentence();
    int noun = of - 1;
    String lemma = sentence.noun(noun);
    int least = PARENTS.contains(lemma) ? PAST_CHILDREN : 1;
    boolean person = sentence.tag(noun) == Tag.NOUN && Nouns.isPerson(lemma);
    if (!person || !isPastClock(years, least) || !hasArticle(sentence, noun)) {
      return Optional.empty();
    }
    return Optional.of(age(at, years, noun, When.BESIDE));
  }

  private static boolean hasArticle(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - MODIFIED); i--) {
      if (sentence.is(i, "a") || sentence.is(i, "an") || sentence.is(i, "the")) {
        return true;
      }
      if (!sentence.token(i).isWord() && !sentence.is(i, "-")) {
        return false;
      }
    }
    return false;
  }

  /** "Gave his age as 31", "her age was 61". */
  private static boolean isAboutAge(Sentence sentence, int from) {
    for (int i = from - 1; i >= Math.max(0, from - MODIFIED); i--) {
      if (sentence.is(i, "age")) {
        return true;
      }
      if (!sentence.token(i).isWord()) {
        return false;
      }
    }
    return false;
  }
}
