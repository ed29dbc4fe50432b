package io.gainsay.claim.table;

import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.TimeMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Stemmer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the words of headers tell of the figures they stand for. Immutable. */
final class Headers {

  private static final WordLists WORDS = WordLists.load(Headers.class, "headers.txt");

  private Headers() {}

  /** Whether some header is "Total", "Grand total" or "Total (all towns)", not "Total revenue". */
  static boolean areTotal(List<Sentence> headers) {
    return headers.stream().anyMatch(Headers::isTotal);
  }

  private static boolean isTotal(Sentence header) {
    int at = header.is(0, "grand") ? 1 : 0;
    boolean ends = at + 1 >= header.size() || !header.token(at + 1).isWord();
    return WORDS.get("total").contains(header.lower(at)) && ends;
  }

  /** Whether some header has a word of a category anywhere. */
  static boolean have(List<Sentence> headers, String category) {
    Set<String> words = WORDS.get(category);
    return headers.stream()
        .flatMap(s -> s.tokens().stream())
        .anyMatch(token -> words.contains(token.lower()));
  }

  /** The stems of the words that say what is counted; those of times are left out. */
  static Set<String> stems(Reading reading, List<Sentence> headers) {
    Set<String> empty = WORDS.get("empty");
    Set<String> stems = new TreeSet<>();
    for (Sentence header : headers) {
      List<TimeMention> times = reading.mentions(header, TimeMention.class);
      for (int i = 0; i < header.size(); i++) {
        int token = i;
        boolean inTime = times.stream().anyMatch(time -> time.at().contains(token));
        boolean tells = header.token(i).isWord() || header.token(i).isDigits();
        if (tells && !inTime && !empty.contains(header.lower(i))) {
          stems.add(Stemmer.stem(header.lower(i)));
        }
      }
    }
    return stems;
  }
}
