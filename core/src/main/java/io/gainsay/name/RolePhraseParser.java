package io.gainsay.name;

import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.NameMention;
import io.gainsay.name.RolePhrase.Status;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a role phrase forward from its first token. One for each phrase. */
final class RolePhraseParser {

  private static final int LONGEST = 12;
  private static final int MOST_ADJECTIVES = 3;

  /** Words that no role phrase runs over. */
  private static final Set<String> STOPS =
      Set.of(
          "and", "or", "but", "who", "whose", "which", "that", "to", "in", "on", "at", "by", "with",
          "from", "for", "of", "as", "than", "is", "was", "are", "were", "be", "been", "has", "had",
          "have", "will", "would", "not", "no", "one", "some", "many", "most", "all", "into",
          "after", "before", "when", "while", "where", "if", "because", "between", "against",
          "over", "under", "about", "through", "during", "he", "she", "they", "it", "i", "we",
          "you", "him", "them", "us", "there", "said", "says", "told", "whom", "also", "both",
          "each", "every");

  private final AnnotatedDocument document;
  private final Sentence sentence;
  private final int start;
  private final int limit;
  private final RoleWords roles = RoleWords.standard();
  private final List<String> words = new ArrayList<>();
  private final List<String> modifiers = new ArrayList<>();
  private String head = "";
  private String complement = "";
  private @Nullable String body;
  private Status status = Status.CURRENT;
  private int adjectives;
  private int end;

  private RolePhraseParser(AnnotatedDocument document, Sentence sentence, int start, int limit) {
    this.document = document;
    this.sentence = sentence;
    this.start = start;
    this.limit = Math.min(limit, Math.min(sentence.size(), start + LONGEST));
  }

  /**
   * The role phrase that begins at {@code start}.
   *
   * @param limit the phrase ends at or before this token
   */
  static Optional<RolePhrase> parse(
      AnnotatedDocument document, Sentence sentence, int start, int limit) {
    RolePhraseParser parser = new RolePhraseParser(document, sentence, start, limit);
    parser.readNounPhrase();
    if (parser.head.isEmpty()) {
      return Optional.empty();
    }
    parser.readOf();
    return Optional.of(
        new RolePhrase(
            new TokenSpan(sentence, start, parser.end),
            parser.head,
            parser.modifiers,
            parser.complement,
            parser.body,
            parser.status));
  }

  private void readNounPhrase() {
    int i = readDeterminer(start);
    while (i < limit) {
      NameMention name = nameAt(i);
      if (name != null) {
        if (!head.isEmpty()) {
          return;
        }
        body = name.value();
        i = afterPossessive(name.at().to());
        continue;
      }
      int next = head.isEmpty() ? afterPossessor(i) : i;
      next = next == i ? readWord(i) : next;
      if (next == i) {
        return;
      }
      i = next;
    }
  }

  private int readDeterminer(int i) {
    switch (sentence.lower(i)) {
      case "the", "a", "an" -> {
        return i + 1;
      }
      case "his", "her", "their", "its", "my", "our" -> {
        body = sentence.lower(i);
        return i + 1;
      }
      default -> {
        return i;
      }
    }
  }

  /** Reads a word or a hyphenated compound at {@code i}; returns where it ends, or i to stop. */
  private int readWord(int i) {
    String lower = sentence.lower(i);
    if (!sentence.token(i).isWord() || STOPS.contains(lower)) {
      return i;
    }
    int next = i + 1;
    boolean hyphen = sentence.is(next, "-") && next + 1 < limit;
    if (hyphen && !sentence.token(next).spaced() && !sentence.token(next + 1).spaced()) {
      return readCompound(i, lower, sentence.lower(next + 1));
    }
    return take(lower, i, next) ? next : i;
  }

  private int readCompound(int i, String left, String right) {
    int next = i + 3;
    if (right.equals("elect") || right.equals("designate")) {
      boolean taken = take(left, i, next);
      status = Status.COMING;
      return taken ? next : i;
    }
    if (left.equals("ex")) {
      status = Status.PAST;
      return i + 2;
    }
    return take(left + "-" + right, i, next) ? next : i;
  }

  /** Takes a word as head, status, modifier, people or adjective. */
  private boolean take(String lower, int at, int next) {
    Status told = statusOf(lower);
    if (told != null && head.isEmpty()) {
      status = told;
      return true;
    }
    if (roles.isRole(lower) && !(isUnrelatedHead(lower))) {
      if (!head.isEmpty()) {
        modifiers.add(head);
      }
      modifiers.addAll(words);
      words.clear();
      head = lower;
      end = next;
      return true;
    }
    Optional<String> country = Places.standard().countryOfPeople(sentence.token(at).text());
    if (country.isPresent()) {
      if (head.isEmpty()) {
        body = country.get();
      }
      return head.isEmpty();
    }
    if (roles.isModifier(lower)) {
      words.add(lower);
      return true;
    }
    adjectives++;
    return head.isEmpty() && adjectives <= MOST_ADJECTIVES;
  }

  /** After a kin word another noun begins something else: "her husband president …". */
  private boolean isUnrelatedHead(String lower) {
    return !head.isEmpty()
        && (roles.sortOf(head).orElse(null) == RoleWords.Sort.KIN
            || roles.sortOf(lower).orElse(null) == RoleWords.Sort.KIN);
  }

  private static @Nullable Status statusOf(String lower) {
    return switch (lower) {
      case "former",
          "late",
          "then",
          "outgoing",
          "previous",
          "onetime",
          "disgraced",
          "ousted",
          "deposed",
          "erstwhile",
          "retired" ->
          Status.PAST;
      case "incoming", "future", "elected", "designated", "aspiring", "prospective" ->
          Status.COMING;
      case "acting", "interim", "caretaker" -> Status.ACTING;
      default -> null;
    };
  }

  /** "of staff" completes the role; "of the Northern Front" tells the body. */
  private void readOf() {
    String preposition = sentence.lower(end);
    boolean of = preposition.equals("of");
    if (!of && !preposition.equals("for") && !preposition.equals("at") && !preposition.equals("to")
        || end + 1 >= limit) {
      return;
    }
    int i = end + 1;
    if (sentence.is(i, "the")) {
      i++;
    }
    NameMention name = i < limit ? namedAt(i) : null;
    if (name != null) {
      body = name.value();
      end = name.at().to();
      return;
    }
    if (of
        && i < limit
        && i == end + 1
        && sentence.token(i).isWord()
        && !STOPS.contains(sentence.lower(i))
        && sentence.lower(i).length() > 2
        && !isDeterminer(sentence.lower(i))) {
      complement = sentence.lower(i);
      end = i + 1;
    }
  }

  private static boolean isDeterminer(String lower) {
    return switch (lower) {
      case "the",
          "a",
          "an",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "this",
          "these",
          "those",
          "two",
          "three",
          "four",
          "five" ->
          true;
      default -> false;
    };
  }

  /** "The company's": the body by a common noun; which one, the context knows. */
  private int afterPossessor(int i) {
    boolean noun = sentence.token(i).isWord() && !STOPS.contains(sentence.lower(i));
    return noun && !roles.isRole(sentence.lower(i)) && afterPossessive(i + 1) > i + 2
        ? afterPossessive(i + 1)
        : i;
  }

  private int afterPossessive(int i) {
    boolean mark = sentence.isApostrophe(i);
    return mark ? sentence.is(i + 1, "s") ? i + 2 : i + 1 : i;
  }

  /** The name that stands there with its title: "St Mark's" is a parish. */
  private @Nullable NameMention namedAt(int i) {
    for (NameMention name : document.mentions(sentence, NameMention.class)) {
      if (name.at().from() == i || name.name().from() == i) {
        return name;
      }
    }
    return null;
  }

  private @Nullable NameMention nameAt(int i) {
    for (NameMention name : document.mentions(sentence, NameMention.class)) {
      if (name.name().from() == i) {
        return name;
      }
    }
    return null;
  }
}
