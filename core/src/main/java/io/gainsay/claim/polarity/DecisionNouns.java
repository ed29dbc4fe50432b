package io.gainsay.claim.polarity;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Names;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.polarity.OppositeFrames.Frame;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.WordLists;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Claims about decisions that a noun takes for granted: "the council's approval of the draft", "the
 * rejection of the bill", "with permission now in place".
 */
final class DecisionNouns {

  private static final WordLists WORDS = WordLists.load(DecisionNouns.class, "decisions.txt");

  /** How far from the noun its object or the word that opens its phrase may stand. */
  private static final int REACH = 6;

  private static final String LED = "decided";

  /** Words after which the decision is wanted, or still to come. */
  private static final Set<String> UNSETTLED = WORDS.get("unsettled");

  /** Words after the noun that say the same. */
  private static final Set<String> HYPOTHETICAL = WORDS.get("hypothetical");

  private final OppositeFrames frames;
  private final Frame approved;

  DecisionNouns(OppositeFrames frames) {
    this.frames = frames;
    this.approved = frames.frame("approved");
  }

  /** Adds what nouns of decision say, given what verbs say in the whole of the text. */
  void addTo(List<Claim> claims, Reading reading) {
    List<Claim> unnamed = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        // What stands around the noun costs less to look at than what the noun can mean.
        boolean given = isDefinite(sentence, i) || isAbsolute(sentence, i);
        Boolean holds = given ? decision(sentence, i) : null;
        if (holds != null && isSettled(sentence, i)) {
          int object = object(sentence, i);
          if (object >= 0) {
            claim(reading, sentence, i, object, holds, objectKey(sentence, object))
                .ifPresent(claims::add);
          } else if (isAbsolute(sentence, i) && !hasComplement(sentence, i)) {
            claim(reading, sentence, i, i, holds, LED).ifPresent(unnamed::add);
          }
        }
      }
    }
    if (!unnamed.isEmpty()) {
      addLed(claims, reading);
      claims.addAll(unnamed);
    }
  }

  /**
   * A decision whose object goes without saying is about what the text leads with, if that is one
   * thing that takes permission: what was decided on it is compared with the decision.
   */
  private void addLed(List<Claim> claims, Reading reading) {
    List<Claim> decided =
        claims.stream().filter(c -> c.subject().key().startsWith(approved.id() + ":")).toList();
    boolean one = decided.stream().map(Claim::key).distinct().count() == 1;
    for (Claim claim : decided) {
      if (one && takesPermission(claim) && reading.isLead(claim.at().sentence())) {
        Subject subject = Subject.of(LED, claim.subject().head());
        claims.add(Claim.of(claim.kind(), subject, claim.value(), claim.scope(), claim.at()));
      }
    }
  }

  private static boolean takesPermission(Claim claim) {
    Lexicon lexicon = Lexicon.english();
    String head = claim.subject().head();
    return lexicon.isA(head, "plan") || lexicon.isA(head, "request");
  }

  /** "Permission from the family", "approval for the film": what was decided on is named. */
  private static boolean hasComplement(Sentence sentence, int noun) {
    return switch (sentence.lower(noun + 1)) {
      case "of", "for", "from", "to", "by" -> true;
      default -> false;
    };
  }

  /** Whether the noun names a decision in favour, or one against; null if it names none. */
  private @Nullable Boolean decision(Sentence sentence, int i) {
    if (!sentence.token(i).isWord()) {
      return null;
    }
    String noun = sentence.noun(i);
    for (String verb : Lexicon.english().verbsOf(noun)) {
      Optional<Boolean> holds = frames.holds(approved, verb);
      if (holds.isPresent()) {
        return holds.get();
      }
    }
    return noun.equals("permission") || noun.equals("consent") ? Boolean.TRUE : null;
  }

  /** Whether nothing around the noun says that the decision is wanted, or still to come. */
  private boolean isSettled(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 2 * REACH); i--) {
      String word = sentence.lower(i);
      if (UNSETTLED.contains(word) || UNSETTLED.contains(sentence.verb(i))) {
        return false;
      }
    }
    for (int i = noun + 1; i < Math.min(sentence.size(), noun + REACH + 2); i++) {
      if (HYPOTHETICAL.contains(sentence.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDefinite(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      switch (sentence.lower(i)) {
        case "the", "its", "their", "his", "her", "s", "’", "'" -> {
          return true;
        }
        case "a", "an", "of", "," -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "With permission now in place", "with the council's approval in hand". */
  private static boolean isAbsolute(Sentence sentence, int noun) {
    boolean opened = false;
    for (int i = noun - 1; i >= Math.max(0, noun - REACH) && !sentence.is(i, ","); i--) {
      opened |= sentence.is(i, "with");
    }
    for (int i = noun + 1; opened && i < Math.min(sentence.size(), noun + 2 * REACH); i++) {
      switch (sentence.lower(i)) {
        case "place", "hand", "bag", "secured", "granted", "given", "obtained" -> {
          return true;
        }
        case "," -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Where the thing decided on stands: the head of the phrase after "of"; -1 if none is named. */
  private int object(Sentence sentence, int noun) {
    if (!sentence.is(noun + 1, "of")) {
      return -1;
    }
    for (int i = noun + 2; i < Math.min(sentence.size(), noun + REACH); i++) {
      boolean compound = isTheme(sentence, i + 1);
      if (isTheme(sentence, i) && !compound) {
        return i;
      }
      if (sentence.is(i, ",") || sentence.is(i, "of") || sentence.is(i, "by")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isTheme(Sentence sentence, int i) {
    return approved.themes().containsKey(sentence.noun(i));
  }

  private String objectKey(Sentence sentence, int object) {
    String lemma = sentence.noun(object);
    boolean several = !lemma.equals(sentence.lower(object));
    return approved.id()
        + ":"
        + approved.themes().getOrDefault(lemma, lemma)
        + (several ? "s" : "")
        + ThemeFinder.which(sentence, object - 3, object);
  }

  private Optional<Claim> claim(
      Reading reading, Sentence sentence, int noun, int object, boolean holds, String key) {
    Clause clause = Clauses.at(sentence, noun);
    Scope scope = reading.scopes().read(clause, noun);
    boolean real = scope.modality() != Modality.SUPERSEDED && scope.modality() != Modality.DENIED;
    if (scope.quoted() || scope.elsewhere() || !real) {
      return Optional.empty();
    }
    Scope given = new Scope(Modality.ASSERTED, null, scope.asOf(), scope.source(), false, false);
    TokenSpan span = new TokenSpan(sentence, noun, object + 1);
    Clause phrase =
        new Clause(sentence, Math.max(0, noun - 1), Math.min(sentence.size(), object + REACH));
    Subject subject =
        new Subject(
            key,
            sentence.noun(object),
            object == noun ? Set.of() : Names.stated(reading, phrase),
            Set.of(),
            Coverage.OPEN);
    Value value = new Value.Truth(holds, true, span.text());
    return Optional.of(Claim.of(ClaimKind.TRUTH, subject, value, given, span));
  }
}
