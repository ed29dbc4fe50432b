package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Value;
import io.gainsay.engine.Conflict;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.WordLists;
import io.gainsay.name.Entity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds quotations that say again what another says, but for a denial: "nobody wants to hide the
 * repair", "everyone still wants to hide the repair".
 */
final class QuoteEchoes {

  private static final WordLists WORDS = WordLists.load(QuoteEchoes.class, "echoes.txt");
  private static final Set<String> NEGATIVE = WORDS.get("negative");
  private static final Set<String> FUNCTION = WORDS.get("function");

  /** A word in more quotations than this tells nothing apart. */
  private static final int CROWD = 8;

  private static final int SHORTEST_WORD = 3;

  /** Words that two quotations must have in common. */
  private static final int FEWEST = 2;

  /** Words that two quotations must have in common if nobody is known to say either. */
  private static final int FEWEST_UNKNOWN = 4;

  /** The share of the words of the shorter and of the longer quotation that both must have. */
  private static final double OF_SHORTER = 0.65;

  private static final double OF_LONGER = 0.5;

  private QuoteEchoes() {}

  /** Pairs among quotations in the order of the text. */
  static List<Conflict> among(List<Claim> quotes) {
    List<Conflict> conflicts = new ArrayList<>();
    SharedKeys seen = new SharedKeys(CROWD);
    List<Set<String>> contents = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      Set<String> content = content(quotes.get(i));
      contents.add(content);
      for (int other : seen.add(i, content).keySet()) {
        if (isDenial(quotes.get(other), contents.get(other), quotes.get(i), content)) {
          conflicts.add(conflict(quotes.get(other), quotes.get(i)));
        }
      }
    }
    return conflicts;
  }

  private static boolean isDenial(
      Claim first, Set<String> content, Claim second, Set<String> otherContent) {
    boolean near = first.at().sentence().blockIndex() == second.at().sentence().blockIndex();
    if (near || isNegative(first) == isNegative(second)) {
      return false;
    }
    Entity speaker = quote(first).speaker();
    Entity other = quote(second).speaker();
    boolean named = isNamed(quote(first)) && isNamed(quote(second));
    if (named && (speaker == null || speaker != other)) {
      return false;
    }
    Set<String> shared = new LinkedHashSet<>(content);
    shared.retainAll(otherContent);
    int shorter = Math.min(content.size(), otherContent.size());
    int longer = Math.max(content.size(), otherContent.size());
    return shared.size() >= fewest(quote(first), quote(second))
        && shared.size() >= OF_SHORTER * shorter
        && shared.size() >= OF_LONGER * longer;
  }

  /** "She told them", "with which she greeted them" may be one, though nobody is told to speak. */
  private static int fewest(Value.Quote one, Value.Quote other) {
    boolean unknown = one.speaker() == null && other.speaker() == null;
    boolean called = !one.called().isEmpty() && one.called().equalsIgnoreCase(other.called());
    return unknown && !called ? FEWEST_UNKNOWN : FEWEST;
  }

  /** Whether a name, and no pronoun, tells whose words they are. */
  private static boolean isNamed(Value.Quote quote) {
    boolean capital = !quote.called().isEmpty() && Character.isUpperCase(quote.called().charAt(0));
    return quote.speaker() != null || capital && quote.called().length() > SHORTEST_WORD;
  }

  private static boolean isNegative(Claim claim) {
    return words(claim).stream().anyMatch(NEGATIVE::contains);
  }

  private static Set<String> content(Claim claim) {
    Set<String> content = new LinkedHashSet<>();
    Lemmas lemmas = Lemmas.english();
    for (String word : words(claim)) {
      String lemma = lemmas.verb(lemmas.noun(word));
      boolean idle = FUNCTION.contains(word) || FUNCTION.contains(lemma) || NEGATIVE.contains(word);
      if (!idle && word.length() >= SHORTEST_WORD) {
        content.add(lemma);
      }
    }
    return content;
  }

  private static List<String> words(Claim claim) {
    return List.of(quote(claim).words().split(" ", -1));
  }

  private static Value.Quote quote(Claim claim) {
    return (Value.Quote) claim.value();
  }

  private static Conflict conflict(Claim first, Claim second) {
    String message =
        "A saying is quoted as \"%s\" here and as \"%s\" there"
            .formatted(quote(first).words(), quote(second).words());
    return Conflict.warning(0.7, message, first, second);
  }
}
