package io.gainsay.name;

import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds runs of capitalised words, with the small words that hold names together. */
final class NameRuns {

  private static final WordLists WORDS = WordLists.load(NameRuns.class, "name-shapes.txt");

  /** Lower-case words inside surnames. */
  private static final Set<String> PARTICLES = WORDS.get("particle");

  /** Offices named with "of" and the thing they are for: "Secretary of State". */
  private static final Set<String> OFFICES_OF = WORDS.get("office-of");

  /** First words of names with "of" that are neither organisations nor offices. */
  private static final Set<String> PLACES_OF = WORDS.get("place-of");

  private NameRuns() {}

  /** The runs of a sentence in order, none empty, none overlapping. */
  static List<List<NameWord>> find(Sentence sentence) {
    List<List<NameWord>> runs = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      NameWord word = NameWordReader.read(sentence, i);
      if (word == null) {
        i++;
      } else {
        List<NameWord> run = run(sentence, word);
        runs.add(run);
        i = run.get(run.size() - 1).to();
      }
    }
    return runs;
  }

  private static List<NameWord> run(Sentence sentence, NameWord first) {
    List<NameWord> run = new ArrayList<>();
    run.add(first);
    List<NameWord> more = continuation(sentence, run);
    while (!more.isEmpty()) {
      run.addAll(more);
      more = continuation(sentence, run);
    }
    return run;
  }

  /** The words that carry the run on: the next name word and what joins it, or nothing. */
  private static List<NameWord> continuation(Sentence sentence, List<NameWord> run) {
    int end = run.get(run.size() - 1).to();
    if (end >= sentence.size()) {
      return List.of();
    }
    if (sentence.is(end, ",")) {
      NameWord form = NameWordReader.read(sentence, end + 1);
      boolean belongs = form != null && isTrailingForm(form.lower());
      return belongs && form != null ? List.of(form) : List.of();
    }
    if (!sentence.token(end).spaced()) {
      return saintOrRoyal(sentence, run, end);
    }
    NameWord next = NameWordReader.read(sentence, end);
    if (next != null) {
      return List.of(next);
    }
    int joint = endOfJoint(sentence, run, end);
    NameWord after = joint > end ? nameAt(sentence, joint) : null;
    if (after == null) {
      return List.of();
    }
    List<NameWord> words = new ArrayList<>();
    for (int i = end; i < joint; i++) {
      words.add(new NameWord(i, i + 1, sentence.token(i).text()));
    }
    words.add(after);
    return words;
  }

  private static @Nullable NameWord nameAt(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).spaced()
        ? NameWordReader.read(sentence, i)
        : null;
  }

  private static boolean isTrailingForm(String lower) {
    return switch (lower) {
      case "inc", "ltd", "llc", "jr", "sr", "plc" -> true;
      default -> false;
    };
  }

  /** {@code King's College}, {@code St Mary's Hospital}: a possessive inside a name. */
  private static List<NameWord> saintOrRoyal(Sentence sentence, List<NameWord> run, int end) {
    boolean possessive = sentence.isPossessive(end + 1);
    String first = run.get(0).lower();
    boolean inside =
        switch (first) {
          case "st", "saint" -> run.size() == 2;
          case "king", "queen", "women", "men", "children", "people" -> run.size() == 1;
          default -> false;
        };
    NameWord next = possessive && inside ? nameAt(sentence, end + 2) : null;
    boolean head =
        next != null
            && (NameWords.isOrganizationHead(next.lower()) || NameWords.endsPlace(next.lower()));
    return head && next != null ? List.of(new NameWord(end, end + 2, "'s"), next) : List.of();
  }

  /** After the lower-case words at {@code end} that may stand inside a name. */
  private static int endOfJoint(Sentence sentence, List<NameWord> run, int end) {
    String lower = sentence.lower(end);
    if (sentence.is(end, "&")) {
      return end + 1;
    }
    if (isParticle(lower)) {
      int next = isParticle(sentence.lower(end + 1)) ? end + 2 : end + 1;
      return sentence.token(end).isCapitalised() ? end : next;
    }
    if (lower.equals("of") || lower.equals("for")) {
      int next = sentence.is(end + 1, "the") ? end + 2 : end + 1;
      return takesOf(sentence, run, next) ? next : end;
    }
    if (lower.equals("and") && hasOf(run)) {
      NameWord next = nameAt(sentence, end + 1);
      boolean known = next != null && Places.standard().contains(next.text());
      return known ? end : end + 1;
    }
    return end;
  }

  private static boolean takesOf(Sentence sentence, List<NameWord> run, int next) {
    String last = run.get(run.size() - 1).lower();
    if (OFFICES_OF.contains(last)) {
      return RoleWords.standard().isModifier(sentence.lower(next))
          || sentence.is(next, "exchequer");
    }
    return NameWords.isOrganizationHead(last) && !NameWords.isCompanyForm(last)
        || PLACES_OF.contains(last);
  }

  /** "Ministry of Health and Welfare": only a name with "of" goes on after "and". */
  private static boolean hasOf(List<NameWord> run) {
    boolean named = false;
    for (int i = 1; i < run.size(); i++) {
      String word = run.get(i).lower();
      named |= word.equals("of") || word.equals("for");
      if (word.equals("and")) {
        return false;
      }
    }
    return named
        && switch (run.get(0).lower()) {
          case "ministry",
              "department",
              "center",
              "centre",
              "office",
              "institute",
              "school",
              "faculty",
              "board",
              "secretary",
              "minister" ->
              true;
          default ->
              run.size() > 1
                  && run.get(1).lower().equals("of")
                  && OFFICES_OF.contains(run.get(0).lower());
        };
  }

  /** Whether the word in lower case may stand inside a surname: "van", "al". */
  static boolean isParticle(String lower) {
    return PARTICLES.contains(lower);
  }
}
