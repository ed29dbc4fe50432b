package io.gainsay.claim.person;

import io.gainsay.claim.Nouns;
import io.gainsay.claim.person.Moment.When;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.TimeLength;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ages told by the course of a life: "her 50th birthday", "in her ninety-eighth year", "a woman of
 * 93 years", "in his late fifties", "an octogenarian".
 */
final class LifeAges {

  private static final WordLists WORDS = WordLists.load(LifeAges.class, "ages.txt");

  private static final Map<String, Integer> DECADES =
      decadesOf("decade-", 10, 20, 30, 40, 50, 60, 70, 80, 90);

  private static final Map<String, Integer> PERSONS = decadesOf("person-", 10, 60, 70, 80, 90);

  private static final Set<String> OWN = Set.of("his", "her", "my");

  /** "Two days before his 50th birthday" he was not yet 50. */
  private static final Set<String> DISTANT =
      Set.of("before", "by", "until", "till", "of", "to", "towards", "for");

  /** "In his four years" is of an office; "all his 89 years" of a life. */
  private static final int CHILDHOOD = 17;

  private static final int DECADE = 10;

  /** How many years before the end of a decade "late" begins, and after its start "early" ends. */
  private static final int HALF = 5;

  private final Bearers bearers;

  LifeAges(Bearers bearers) {
    this.bearers = bearers;
  }

  /** "Her 50th birthday", "reached her ninety-eighth year". */
  Optional<StatedAge> ofOrdinal(AmountMention amount) {
    TokenSpan at = amount.at();
    Sentence sentence = at.sentence();
    int before = at.from() - 1;
    int stated = amount.quantity().stated().intValue();
    boolean named = sentence.isPossessive(before);
    boolean own = OWN.contains(sentence.lower(before));
    if (!own && !named) {
      return Optional.empty();
    }
    int bearer = named ? before - 2 : before;
    boolean distant = own && DISTANT.contains(sentence.lower(before - 1));
    if (sentence.is(at.to(), "birthday") && !distant && bearers.isPerson(sentence, bearer)) {
      return age(at, stated, stated, stated, bearer);
    }
    boolean ends = at.to() + 1 >= sentence.size() || !isOfOffice(sentence.lower(at.to() + 1));
    return own && sentence.is(at.to(), "year") && ends && stated > CHILDHOOD
        ? age(at, stated - 1, stated - 1, stated - 1, bearer)
        : Optional.empty();
  }

  /** "His 20th year as mayor", "her 30th year at the school" are years of something else. */
  private static boolean isOfOffice(String word) {
    return Set.of("as", "at", "in", "of", "with", "on").contains(word);
  }

  /** "A woman of 93 years", "for most of his 89 years", "in all her 91 years". */
  Optional<StatedAge> ofLength(TokenSpan at, TimeLength length) {
    Sentence sentence = at.sentence();
    int years = (int) length.count();
    boolean ends = at.to() >= sentence.size() || !sentence.token(at.to()).isWord();
    int before = at.from() - 1;
    if (!ends || sentence.isApostrophe(at.to()) || years <= CHILDHOOD || years != length.count()) {
      return Optional.empty();
    }
    boolean person = sentence.is(before, "of") && Nouns.isPerson(sentence.noun(before - 1));
    if (person) {
      return age(at, years, years, years, before - 1);
    }
    boolean all = sentence.is(before - 1, "all") || sentence.is(before - 2, "most");
    return all && OWN.contains(sentence.lower(before))
        ? age(at, years, years, years, before)
        : Optional.empty();
  }

  /** "In her fifties", "a man in his late 50s", "the octogenarian". */
  List<StatedAge> decades(Sentence sentence) {
    List<StatedAge> ages = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int decade = PERSONS.getOrDefault(sentence.lower(i), 0);
      if (decade > 0) {
        TokenSpan at = new TokenSpan(sentence, i, i + 1);
        int low = decade == DECADE ? decade + 3 : decade;
        age(at, low, low, decade + DECADE - 1, bearerOf(sentence, i)).ifPresent(ages::add);
      }
      if (OWN.contains(sentence.lower(i))) {
        decadeAfter(sentence, i).ifPresent(ages::add);
      }
    }
    return ages;
  }

  /** "He is a <em>teenager</em>": the subject; else the word itself. */
  private int bearerOf(Sentence sentence, int noun) {
    boolean predicate = sentence.verb(noun - 2).equals("be");
    int subject = predicate ? bearers.subject(sentence, noun - 2) : StatedAge.NOBODY;
    return subject >= 0 ? subject : noun;
  }

  private Optional<StatedAge> decadeAfter(Sentence sentence, int own) {
    int i = own + 1;
    String part = sentence.lower(i);
    boolean parted = Set.of("early", "mid", "late", "middle").contains(part);
    if (parted) {
      i = sentence.is(i + 1, "-") ? i + 2 : i + 1;
    }
    boolean split = i + 1 < sentence.size() && sentence.is(i + 1, "s");
    String word = split ? sentence.lower(i) + "s" : sentence.lower(i);
    int decade = DECADES.getOrDefault(word, 0);
    if (decade == 0) {
      return Optional.empty();
    }
    int low = part.equals("late") ? decade + HALF : decade == DECADE ? decade + 3 : decade;
    int high = part.equals("early") ? decade + HALF : decade + DECADE - 1;
    TokenSpan at = new TokenSpan(sentence, own, split ? i + 2 : i + 1);
    int noun =
        sentence.is(own - 1, "in") ? bearers.phraseBefore(sentence, own - 1) : StatedAge.NOBODY;
    return age(at, low, low, high, noun >= 0 ? noun : own);
  }

  /** The first year of the decade that each word of a group of lists names. */
  private static Map<String, Integer> decadesOf(String group, int... decades) {
    Map<String, Integer> words = new HashMap<>();
    for (int decade : decades) {
      WORDS.get(group + decade).forEach(word -> words.put(word, decade));
    }
    return Map.copyOf(words);
  }

  private static Optional<StatedAge> age(TokenSpan at, int stated, int low, int high, int bearer) {
    return Optional.of(
        new StatedAge(at, StatedAges.between(stated, low, high), bearer, When.CLAUSE));
  }
}
