package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.nlp.Stemmer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what sentences tell of somebody's words: the same words of two speakers, and the words
 * of one speaker that differ where they should not.
 */
final class Sayings {

  /** A word in more sayings than this tells nothing apart. */
  private static final int TOO_COMMON = 12;

  /** The share of a quotation's content that tells it again in other words. */
  private static final double SAME = 0.8;

  /** Fewer content words than this do not tell one quotation from another. */
  private static final int FEWEST = 3;

  /** The share of words in common of two versions of one saying. */
  private static final double VERSION = 0.5;

  /** So many words in a row are nobody else's by chance. */
  private static final int VERBATIM = 4;

  /** The share that two versions have in common of which one denies the other. */
  private static final double NEARLY = 0.6;

  /** The most content words of a saying whose opposite another may be by a single word. */
  private static final int SHORT = 4;

  /** Words in common, quoted or not, from which a saying is told again. */
  private static final int RETOLD = 4;

  private Sayings() {}

  static List<Conflict> check(List<Claim> claims) {
    List<Conflict> conflicts = new ArrayList<>();
    SharedKeys seen = new SharedKeys(TOO_COMMON);
    for (int i = 0; i < claims.size(); i++) {
      for (int other : seen.add(i, forms(saying(claims.get(i)).words())).keySet()) {
        compare(claims.get(other), claims.get(i)).ifPresent(conflicts::add);
      }
    }
    return conflicts;
  }

  private static Optional<Conflict> compare(Claim first, Claim second) {
    Value.Saying one = saying(first);
    Value.Saying other = saying(second);
    boolean near = first.at().sentence().blockIndex() == second.at().sentence().blockIndex();
    if (near || one.apart() || other.apart()) {
      return Optional.empty();
    }
    if (one.speaker() != other.speaker()) {
      return areTwo(one, other) && (retells(one, other) || retells(other, one))
          ? Optional.of(Conflict.warning(0.75, twoSpeakers(one, other), first, second))
          : Optional.empty();
    }
    return differs(one, other)
        ? Optional.of(Conflict.warning(0.65, twoVersions(one, other), first, second))
        : Optional.empty();
  }

  private static boolean areTwo(Value.Saying one, Value.Saying other) {
    boolean persons = one.speaker().isPerson() && other.speaker().isPerson();
    return persons && QuoteRule.areTwo(one.speaker(), other.speaker(), Integer.MAX_VALUE);
  }

  /** Whether the words of a quotation are told again. */
  private static boolean retells(Value.Saying quotation, Value.Saying other) {
    Set<String> quoted = forms(quotation.quoted());
    String words = quotation.verbatim();
    int length = words.split(" ", -1).length;
    if (length > VERBATIM && words.equals(other.verbatim())) {
      // Quoted in both places: that is compared as a quotation.
      return false;
    }
    boolean verbatim = !quoted.isEmpty() && length >= VERBATIM;
    if (verbatim && words.equals(other.verbatim())) {
      return true;
    }
    return quoted.size() >= FEWEST
        && shared(quoted, forms(other.words())).size() >= SAME * quoted.size();
  }

  /** Whether one speaker's words in two places cannot be the same, although they are alike. */
  private static boolean differs(Value.Saying one, Value.Saying other) {
    List<String> focus = focus(one);
    List<String> otherFocus = focus(other);
    Set<String> forms = forms(focus);
    Set<String> otherForms = forms(otherFocus);
    int alike = shared(forms, otherForms).size();
    int longer = Math.max(forms.size(), otherForms.size());
    int shorter = Math.min(forms.size(), otherForms.size());
    int topic = shared(forms(one.words()), forms(other.words())).size();
    if (one.silent() != other.silent()) {
      return topic >= 2;
    }
    if (shorter == 0 || topic == 0) {
      return false;
    }
    if (longer <= SHORT && alike + 1 >= VERSION * longer && haveOpposites(focus, otherFocus)) {
      return one.denied() == other.denied();
    }
    boolean excerpt = alike == shorter && shorter < longer;
    boolean turnedRound = one.denied() != other.denied() && !excerpt;
    if (turnedRound
        && (alike >= 2 && alike >= NEARLY * longer
            || alike > 0 && topic >= 2 && longer <= FEWEST)) {
      return true;
    }
    boolean both = !one.quoted().isEmpty() && !other.quoted().isEmpty();
    boolean rest = alike < forms.size() && alike < otherForms.size();
    int fewer = Math.min(forms(one.words()).size(), forms(other.words()).size());
    if (both && rest && topic >= RETOLD && topic >= NEARLY * fewer && shorter >= FEWEST) {
      return alike < VERSION * shorter;
    }
    boolean turned = forms.equals(otherForms) && !focus.equals(otherFocus) && shorter > 1;
    if (!both || alike == 0) {
      return false;
    }
    boolean framed = rest && longer <= FEWEST && topic > alike;
    return framed || alike >= VERSION * longer && (rest || turned);
  }

  private static List<String> focus(Value.Saying saying) {
    return saying.quoted().isEmpty() ? saying.words() : saying.quoted();
  }

  private static boolean haveOpposites(List<String> words, List<String> others) {
    for (String word : words) {
      for (String other : others) {
        if (areOpposites(word, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areOpposites(String word, String other) {
    Lexicon lexicon = Lexicon.english();
    Lemmas lemmas = Lemmas.english();
    return lexicon.antonyms(word, other)
        || lexicon.antonyms(lemmas.adjective(word), lemmas.adjective(other))
        || lexicon.antonyms(lemmas.verb(word), lemmas.verb(other))
        || lexicon.antonyms(lemmas.noun(word), lemmas.noun(other));
  }

  private static Set<String> shared(Set<String> one, Set<String> other) {
    Set<String> shared = new LinkedHashSet<>(one);
    shared.retainAll(other);
    return shared;
  }

  private static Set<String> forms(List<String> words) {
    Set<String> forms = new LinkedHashSet<>();
    Lemmas lemmas = Lemmas.english();
    words.forEach(word -> forms.add(Stemmer.stem(lemmas.verb(lemmas.noun(word)))));
    return forms;
  }

  private static Value.Saying saying(Claim claim) {
    return (Value.Saying) claim.value();
  }

  private static String twoSpeakers(Value.Saying one, Value.Saying other) {
    return "The same words are given to %s here and to %s there"
        .formatted(one.speaker().displayName(), other.speaker().displayName());
  }

  private static String twoVersions(Value.Saying one, Value.Saying other) {
    return "%s says \"%s\" here and \"%s\" there"
        .formatted(
            one.speaker().displayName(),
            String.join(" ", focus(one)),
            String.join(" ", focus(other)));
  }
}
