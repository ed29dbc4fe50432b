package io.gainsay.claim.sequence;

import io.gainsay.claim.Happening;
import io.gainsay.claim.Happening.Sort;
import io.gainsay.claim.Happening.Term;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.TimeMention;
import io.gainsay.name.Places;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@link Happening}s from the tokens of sentences. Immutable. */
final class Happenings {

  private static final Set<String> PARTICLES =
      Set.of("up", "down", "off", "out", "in", "on", "over", "away", "back", "through", "apart");

  private final Reading reading;

  Happenings(Reading reading) {
    this.reading = reading;
  }

  /** What the tokens from one index to another tell of. */
  Happening of(Sentence sentence, int from, int to) {
    List<Term> terms = new ArrayList<>();
    int end = Math.min(to, sentence.size());
    for (int i = Math.max(0, from); i < end; i++) {
      Term term = term(sentence, i, end);
      if (term != null && !terms.contains(term)) {
        terms.add(term);
      }
    }
    return new Happening(terms);
  }

  private @Nullable Term term(Sentence sentence, int i, int end) {
    Token token = sentence.token(i);
    if (!token.isWord() || token.text().length() < 2 || isTime(sentence, i)) {
      return null;
    }
    Tag tag = sentence.tag(i);
    String lower = token.lower();
    boolean empty = reading.vocabulary().stopWords().contains(lower);
    boolean common = i == 0 && Lexicon.english().isNoun(Lemmas.english().noun(lower));
    boolean name = tag == Tag.PROPN || token.isCapitalised() && i > 0 && tag != Tag.PRON;
    if (name && common && !Lexicon.english().isName(Lemmas.english().noun(lower))) {
      return empty ? null : new Term(Sort.THING, Lemmas.english().noun(lower));
    }
    if (name) {
      return empty ? null : name(lower);
    }
    Lemmas lemmas = Lemmas.english();
    return switch (tag) {
      case VERB -> act(sentence, i, end);
      case NOUN -> empty ? null : new Term(Sort.THING, lemmas.noun(lower));
      case ADJ -> empty ? null : new Term(Sort.QUALITY, lemmas.adjective(lower));
      default -> null;
    };
  }

  /** Nationalities and countries are one: "the Ugandans", "Uganda". */
  private static Term name(String lower) {
    String country = Places.standard().countryOfPeople(lower).orElse(lower);
    return new Term(Sort.NAME, country.toLowerCase(Locale.ROOT));
  }

  private @Nullable Term act(Sentence sentence, int i, int end) {
    String idiom = Idioms.english().verbAt(sentence, i);
    if (idiom != null) {
      return new Term(Sort.ACT, idiom);
    }
    boolean empty = reading.vocabulary().stopWords().contains(sentence.lower(i));
    return empty && particle(sentence, i, end).isEmpty() ? null : verb(sentence, i, end);
  }

  private static Term verb(Sentence sentence, int i, int end) {
    String verb = Lemmas.english().verb(sentence.lower(i));
    String particle = particle(sentence, i, end);
    String both = verb + " " + particle;
    boolean known = !particle.isEmpty() && Lexicon.english().isVerb(both);
    return new Term(Sort.ACT, known ? both : verb);
  }

  /** The particle of the verb at a token, next to it or after a short object: "take it off". */
  private static String particle(Sentence sentence, int i, int end) {
    String verb = Lemmas.english().verb(sentence.lower(i));
    for (int j = i + 1; j < Math.min(end, i + 5); j++) {
      String word = sentence.lower(j);
      if (PARTICLES.contains(word) && Lexicon.english().isVerb(verb + " " + word)) {
        boolean last = j + 1 >= end || sentence.tag(j + 1) != Tag.DET || j == i + 1;
        return last ? word : "";
      }
      if (!sentence.token(j).isWord() || sentence.tag(j) == Tag.VERB) {
        return "";
      }
    }
    return "";
  }

  private boolean isTime(Sentence sentence, int token) {
    for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
      if (time.at().contains(token)) {
        return true;
      }
    }
    return false;
  }
}
