package io.gainsay.name;

import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A name found in a sentence before it is decided what it names.
 *
 * @param sentence where it stands
 * @param words the words of the name without title, at least one
 * @param titleFrom first token of the title, or -1
 * @param title the title in lower case, or null
 */
record NamePiece(Sentence sentence, List<NameWord> words, int titleFrom, @Nullable String title) {

  NameWord first() {
    return words.get(0);
  }

  NameWord last() {
    return words.get(words.size() - 1);
  }

  int from() {
    return first().from();
  }

  int to() {
    return last().to();
  }

  TokenSpan at() {
    return new TokenSpan(sentence, titleFrom >= 0 ? titleFrom : from(), to());
  }

  TokenSpan name() {
    return new TokenSpan(sentence, from(), to());
  }

  List<String> parts() {
    return words.stream().map(NameWord::text).toList();
  }

  String text() {
    return words.stream().map(NameWord::text).collect(Collectors.joining(" "));
  }

  String key() {
    return text().toLowerCase(Locale.ROOT);
  }
}
