package io.gainsay.claim.place;

import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.NameMention;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds which things words put at a place. */
final class SitePhrases {

  /** How far from its place a thing may stand, in tokens. */
  private static final int REACH = 10;

  private final Reading reading;
  private final Topics topics;
  private final Set<String> prepositions;
  private final Set<String> placing;
  private final Set<String> kinds;

  SitePhrases(Reading reading, WordLists words, Topics topics) {
    this.reading = reading;
    this.topics = topics;
    this.prepositions = words.get("preposition");
    this.placing = words.get("placing");
    this.kinds = words.get("kind");
  }

  /** Where the nouns of the things stand that the sentence puts at the place. */
  List<Integer> things(NameMention place) {
    List<Integer> things = new ArrayList<>();
    Sentence sentence = place.at().sentence();
    int where = thingWhere(sentence, place.at().to());
    if (where >= 0) {
      things.add(where);
    }
    int preposition = preposition(sentence, place.at().from());
    if (preposition > 0) {
      addThings(sentence, preposition, things);
    }
    return things;
  }

  /** Where the nouns of the things stand that a phrase with a preposition puts at a place. */
  List<Integer> things(Sentence sentence, int preposition) {
    List<Integer> things = new ArrayList<>();
    addThings(sentence, preposition, things);
    return things;
  }

  private void addThings(Sentence sentence, int preposition, List<Integer> things) {
    if (sentence.is(preposition - 1, ",")) {
      addWhole(sentence, preposition - 2, things);
      return;
    }
    addNested(sentence, preposition, things);
    if (isBarePlural(sentence, preposition - 1)) {
      things.add(preposition - 1);
    }
    int subject = things.isEmpty() ? subject(sentence, preposition) : -1;
    if (subject >= 0) {
      things.add(subject);
    }
  }

  /** The preposition before a place: "in Brask", "in the North Harbour", "in the town of Brask". */
  private int preposition(Sentence sentence, int place) {
    int i = place - 1;
    if (sentence.is(i, "of") && isPartOfTown(sentence.lower(i - 1))) {
      i--;
      while (i > 0 && isPartOfPhrase(sentence, i)) {
        i--;
      }
    }
    if (sentence.is(i, "the") || sentence.is(i, "a")) {
      i--;
    }
    return i > 0 && prepositions.contains(sentence.lower(i)) ? i : -1;
  }

  /** "The town of Brask", "a side street of Brask". */
  private boolean isPartOfTown(String noun) {
    return kinds.contains(noun) || Lexicon.english().isA(noun, "street");
  }

  /** "Brask, where the tower stands": the thing after "where"; -1 without one. */
  private int thingWhere(Sentence sentence, int end) {
    int where = sentence.is(end, ",") ? end + 1 : end;
    if (!sentence.is(where, "where")) {
      return -1;
    }
    for (int i = where + 1; i < Math.min(sentence.size(), where + REACH / 2); i++) {
      if (isThing(sentence, i) && isGiven(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "The museum, in the village of Brask": the phrase that opens its clause. */
  private void addWhole(Sentence sentence, int noun, List<Integer> things) {
    if (noun >= 1 && isThing(sentence, noun) && isGiven(sentence, noun)) {
      things.add(noun);
    }
  }

  /** The things in "the tower on the campus in Brask": the tower, and the campus. */
  private void addNested(Sentence sentence, int preposition, List<Integer> things) {
    int noun = -1;
    for (int i = preposition - 1; i >= Math.max(0, preposition - REACH); i--) {
      int inner = startOfPlace(sentence, i);
      if (noun < 0 && inner > 0) {
        i = inner;
        continue;
      }
      switch (sentence.lower(i)) {
        case "the", "this", "a", "an" -> {
          boolean known = !sentence.lower(i).startsWith("a") || Topics.isOpening(sentence);
          boolean branch = noun > i + 1 && sentence.token(noun - 1).isCapitalised();
          if (noun > i && isThing(sentence, noun) && known && !branch) {
            things.add(noun);
          }
          noun = -1;
        }
        case "on", "at", "by", "near", "of" -> {
          if (noun >= 0) {
            return;
          }
        }
        default -> {
          if (!isPartOfPhrase(sentence, i)) {
            return;
          }
          noun = noun < 0 ? i : noun;
          if (!isCommonNoun(sentence, noun)) {
            return;
          }
        }
      }
    }
  }

  /** "Peace talks in Brask", as a text begins. */
  private boolean isBarePlural(Sentence sentence, int noun) {
    int start = noun;
    while (start > 0 && isPartOfPhrase(sentence, start - 1)) {
      start--;
    }
    return start == 0
        && Topics.isOpening(sentence)
        && sentence.lower(noun).endsWith("s")
        && isThing(sentence, noun);
  }

  /** The preposition of the place that ends at a token: "on Main Street | in Brask"; or -1. */
  private int startOfPlace(Sentence sentence, int last) {
    for (NameMention name : reading.mentions(sentence, NameMention.class)) {
      if (name.at().to() == last + 1) {
        return preposition(sentence, name.at().from());
      }
    }
    return -1;
  }

  /** "The match was held on Sunday at Brask": what is put at the place by a verb. */
  private int subject(Sentence sentence, int preposition) {
    int verb = -1;
    for (int i = beforePhrases(sentence, preposition) - 1;
        i >= Math.max(1, preposition - REACH);
        i--) {
      String word = sentence.lower(i);
      if (placing.contains(word)) {
        verb = i;
      } else if (verb >= 0 && isThing(sentence, i) && isGiven(sentence, i)) {
        return isSubjectOf(sentence, i, verb) ? i : -1;
      } else if (isBreak(word) || verb < 0 && isObject(sentence, i, preposition)) {
        return -1;
      }
    }
    return -1;
  }

  /** Back over the phrases before one: "held | on the quay at Brask". */
  private static int beforePhrases(Sentence sentence, int preposition) {
    int i = preposition - 1;
    while (i > 0 && (isPartOfPhrase(sentence, i) || sentence.is(i, "the"))) {
      i--;
    }
    boolean phrase = i > 0 && i < preposition - 1;
    return phrase && (sentence.is(i, "on") || sentence.is(i, "at") || sentence.is(i, "in"))
        ? beforePhrases(sentence, i)
        : preposition;
  }

  /** What stands between a subject and its verb: nothing, an auxiliary, a relative pronoun. */
  private boolean isSubjectOf(Sentence sentence, int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      boolean light =
          switch (sentence.lower(i)) {
            case ",", "which", "that", "has", "had", "have", "will", "still", "now" -> true;
            default -> placing.contains(sentence.lower(i));
          };
      if (!light) {
        return false;
      }
    }
    return true;
  }

  /** A noun between the verb and the place that may be what is there: "left a bag in Brask". */
  private static boolean isObject(Sentence sentence, int i, int preposition) {
    return i == preposition - 1
        && sentence.tag(i).isNominal()
        && !sentence.is(i, "place")
        && !sentence.token(i).isCapitalised();
  }

  private static boolean isBreak(String word) {
    return switch (word) {
      case ";", ":", "—", "and", "but", "who", "when", "while", "after", "before", "to", "from" ->
          true;
      default -> false;
    };
  }

  private static boolean isPartOfPhrase(Sentence sentence, int i) {
    if (sentence.is(i, "-")) {
      return true;
    }
    if (!sentence.token(i).isWord()) {
      return false;
    }
    return switch (sentence.lower(i)) {
      case "and", "or", "his", "her", "its", "their", "s", "in", "to", "for", "from" -> false;
      default ->
          switch (sentence.tag(i)) {
            case NOUN, PROPN, ADJ, NUM -> true;
            default -> {
              String word = sentence.lower(i);
              boolean participle = word.endsWith("ing") || word.endsWith("ed");
              yield participle && i + 1 < sentence.size() && sentence.tag(i + 1).isNominal();
            }
          };
    };
  }

  /** Whether a phrase names a thing that is known by now: "the tower", "this tower". */
  private static boolean isGiven(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      switch (sentence.lower(i)) {
        case "the", "this" -> {
          return true;
        }
        case "a", "an" -> {
          return Topics.isOpening(sentence);
        }
        default -> {
          if (!isPartOfPhrase(sentence, i)) {
            return false;
          }
        }
      }
    }
    return false;
  }

  private boolean isThing(Sentence sentence, int noun) {
    return topics.contain(sentence.lower(noun)) && isCommonNoun(sentence, noun);
  }

  /** A common noun, and of things that last one in the singular. */
  private boolean isCommonNoun(Sentence sentence, int noun) {
    String lower = sentence.lower(noun);
    return !sentence.token(noun).isCapitalised()
        && sentence.token(noun).isWord()
        && (Lemmas.english().noun(lower).equals(lower)
            || topics.of(lower).equals(lower)
            || Lexicon.english().isA(lower, "structure"))
        && sentence.tag(noun).isNominal();
  }
}
