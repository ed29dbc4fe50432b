package io.gainsay.claim;

import io.gainsay.claim.OppositeFrames.Frame;
import io.gainsay.claim.OppositeFrames.Predicate;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.name.Entity;
import io.gainsay.name.RoleWords;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Claims that something is so or is not so: a truce signed or not, a bill passed or voted down,
 * somebody dead or alive. The predicates and what they are said of come from {@code opposites.txt}.
 */
public final class PolarityExtractor implements ClaimExtractor {

  /** How far from its predicate the thing it is said of may stand, in tokens. */
  private static final int REACH = 12;

  /** How far before a predicate a word may negate it. */
  private static final int NEGATION_REACH = 4;

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "neither", "nor", "without", "nobody", "none", "nothing");

  private static final Set<String> BE = Set.of("is", "was", "are", "were", "be", "been", "being");

  private final Lemmas lemmas = Lemmas.english();
  private final OppositeFrames frames = new OppositeFrames(lemmas);

  /** A thing that a predicate is said of. */
  private record Theme(Subject subject, int token, boolean denied) {}

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      int i = 0;
      while (i < sentence.size()) {
        int next = i + 1;
        for (Predicate predicate : frames.at(sentence, i)) {
          Optional<Claim> claim = claim(reading, sentence, i, predicate);
          claim.ifPresent(claims::add);
          next = claim.isPresent() ? Math.max(next, i + predicate.words().size()) : next;
        }
        i = next;
      }
    }
    return claims;
  }

  private Optional<Claim> claim(Reading reading, Sentence sentence, int at, Predicate predicate) {
    int end = at + predicate.words().size();
    Clause clause = Clauses.at(sentence, at);
    if (isBare(sentence, at) || isOtherSense(sentence, at, end)) {
      return Optional.empty();
    }
    Theme theme =
        predicate.frame().isOfPersons()
            ? person(reading, sentence, at, predicate.frame())
            : thing(reading, clause, at, end, predicate.frame());
    if (theme == null) {
      return Optional.empty();
    }
    Scope scope = reading.scopes().read(clause, at);
    if (scope.quoted() || scope.modality() == Modality.UNREAL || isInfinitive(sentence, at)) {
      return Optional.empty();
    }
    boolean holds = predicate.holds() ^ (theme.denied() || isNegated(sentence, clause, at));
    TokenSpan span =
        new TokenSpan(sentence, Math.min(at, theme.token()), Math.max(end, theme.token() + 1));
    Value value = new Value.Truth(holds, predicate.frame().lasting(), span.text());
    Scope told = scope.modality() == Modality.DENIED ? asserted(scope) : scope;
    return Optional.of(
        new Claim(
            ClaimKind.TRUTH,
            theme.subject(),
            value,
            told,
            reading.contentWords().around(clause, new Clause(sentence, at, end)),
            span));
  }

  /** "They win games" and "to win" tell of no one occasion; "did not win" and "is" do. */
  private boolean isBare(Sentence sentence, int at) {
    String lower = sentence.lower(at);
    if (BE.contains(lower) || !lemmas.verb(lower).equals(lower)) {
      return false;
    }
    if (sentence.is(at - 1, "to")) {
      return !isUndone(sentence, at - 2);
    }
    return !isPassive(sentence, at) && !isAfterDo(sentence, at);
  }

  private static boolean isAfterDo(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEGATION_REACH); i--) {
      String lower = sentence.lower(i);
      if (lower.equals("did") || lower.equals("didn") || lower.equals("does")) {
        return true;
      }
    }
    return false;
  }

  /** "Is survived by his wife", "survived the first attack": no word on whether he lives. */
  private static boolean isOtherSense(Sentence sentence, int at, int end) {
    if (!sentence.lower(at).startsWith("surviv")) {
      return false;
    }
    boolean plain =
        end >= sentence.size() || !sentence.token(end).isWord() || sentence.is(end, "and");
    return !sentence.is(at, "survived") || isPassive(sentence, at) || !plain;
  }

  /** A negation is the claim's own polarity here, no scope. */
  private static Scope asserted(Scope scope) {
    return new Scope(
        Modality.ASSERTED,
        scope.eventTime(),
        scope.asOf(),
        scope.source(),
        scope.quoted(),
        scope.elsewhere());
  }

  /** "To sign the deal" tells of a wish; "have yet to", "refused to" tell that it is not so. */
  private static boolean isInfinitive(Sentence sentence, int at) {
    return sentence.is(at - 1, "to") && !isUndone(sentence, at - 2);
  }

  private static boolean isUndone(Sentence sentence, int before) {
    return switch (sentence.lower(before)) {
      case "yet",
          "refused",
          "refuses",
          "refusing",
          "failed",
          "fails",
          "failing",
          "declined",
          "declines",
          "unable" ->
          true;
      default -> false;
    };
  }

  private static boolean isNegated(Sentence sentence, Clause clause, int at) {
    if (sentence.is(at - 1, "to") && isUndone(sentence, at - 2)) {
      return true;
    }
    int from = Math.max(clause.from(), at - NEGATION_REACH);
    for (int i = at - 1; i >= from; i--) {
      String lower = sentence.lower(i);
      boolean contracted =
          lower.equals("t") && (sentence.is(i - 1, "'") || sentence.is(i - 1, "’"));
      if (NEGATIONS.contains(lower) && !sentence.is(i + 1, "only") || contracted) {
        return true;
      }
      if (lower.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** The person before the predicate: a name, a pronoun, or a role with "the" or "both". */
  private @Nullable Theme person(Reading reading, Sentence sentence, int at, Frame frame) {
    int from = Math.max(0, at - REACH);
    for (int i = at - 1; i >= from; i--) {
      if (sentence.is(i, ";") || sentence.is(i, ":") || sentence.is(i, "—")) {
        return null;
      }
      Optional<Entity> entity = reading.entities().referent(sentence, i);
      if (entity.isPresent()) {
        Entity who = entity.get();
        boolean usable = who.isPerson() && !isPossessor(sentence, i);
        return usable
            ? new Theme(Subject.of(frame.id() + ":" + who.key(), who.displayName()), i, false)
            : null;
      }
      String noun = lemmas.noun(sentence.lower(i));
      if (RoleWords.standard().isRole(noun) && isDefinite(sentence, i)) {
        Set<String> which = complement(reading, sentence, i);
        Subject subject =
            new Subject(frame.id() + ":the " + noun, noun, Set.of(), which, Coverage.OPEN);
        return new Theme(subject, i, false);
      }
    }
    return null;
  }

  private static boolean isPossessor(Sentence sentence, int i) {
    return sentence.is(i + 1, "'") || sentence.is(i + 1, "’");
  }

  private static boolean isDefinite(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      switch (sentence.lower(i)) {
        case "the", "both", "all" -> {
          return true;
        }
        case "a", "an", "of", ",", "and", "in" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The words that tell which one: "of the passenger train". */
  private static Set<String> complement(Reading reading, Sentence sentence, int noun) {
    Set<String> words = new HashSet<>();
    if (sentence.is(noun + 1, "of")) {
      for (int i = noun + 2; i < Math.min(sentence.size(), noun + 6); i++) {
        String stem = reading.contentWords().stem(sentence, i);
        if (!stem.isEmpty() && sentence.tag(i).isNominal()) {
          words.add(stem);
        }
      }
    }
    return words;
  }

  /** The noun that the predicate is said of: before a passive verb, after an active one. */
  private @Nullable Theme thing(Reading reading, Clause clause, int at, int end, Frame frame) {
    Sentence sentence = clause.sentence();
    boolean passive =
        isPassive(sentence, at) || isThemeNoun(sentence, at - 1, frame) && isReduced(sentence, end);
    int noun = passive ? nounBefore(clause, at, frame) : nounAfter(clause, end, frame);
    if (noun < 0 && !passive && isIntransitive(frame)) {
      noun = nounBefore(clause, at, frame);
    }
    if (noun < 0 && !passive) {
      noun = nounOfRelative(sentence, at, frame);
    }
    if (noun < 0) {
      return null;
    }
    String lemma = lemmas.noun(sentence.lower(noun));
    String doer = "";
    if (frame.isOfDoer()) {
      Entity entity = doer(reading, sentence, at);
      if (entity == null || passive) {
        return null;
      }
      doer = ":" + entity.key();
    }
    Subject subject =
        new Subject(
            frame.id() + ":" + theme(frame, lemma) + doer,
            lemma,
            Names.in(reading, clause),
            Set.of(),
            Coverage.OPEN);
    return new Theme(subject, noun, isDenied(sentence, noun));
  }

  /** Who won or lost: the nearest name or pronoun before the verb. */
  private static @Nullable Entity doer(Reading reading, Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Optional<Entity> entity = reading.entities().referent(sentence, i);
      if (entity.isPresent() && !isPossessor(sentence, i)) {
        return entity.get();
      }
    }
    return null;
  }

  /** The nouns for agreements mean one thing in one report; other things go by their own nouns. */
  private static String theme(Frame frame, String lemma) {
    return frame.id().equals("agreed") ? "deal" : lemma;
  }

  private static boolean isIntransitive(Frame frame) {
    return frame.id().equals("agreed") || frame.id().equals("freed") || frame.id().equals("open");
  }

  private static boolean isPassive(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (BE.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The ceasefire signed in May": a participle after its noun, with no object of its own. */
  private static boolean isReduced(Sentence sentence, int end) {
    return switch (sentence.lower(end)) {
      case "",
          "by",
          "in",
          "on",
          "at",
          "last",
          "this",
          "with",
          "after",
          "between",
          "earlier",
          "under",
          ",",
          "." ->
          true;
      default -> false;
    };
  }

  private boolean isThemeNoun(Sentence sentence, int i, Frame frame) {
    return i >= 0
        && sentence.token(i).isWord()
        && frame.themes().contains(lemmas.noun(sentence.lower(i)));
  }

  private int nounBefore(Clause clause, int at, Frame frame) {
    for (int i = at - 1; i >= Math.max(clause.from(), at - REACH); i--) {
      if (isThemeNoun(clause.sentence(), i, frame)) {
        return i;
      }
    }
    return -1;
  }

  /** "The offer that they accepted", "the bill, which members voted down". */
  private int nounOfRelative(Sentence sentence, int at, Frame frame) {
    boolean relative = false;
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      relative |= sentence.is(i, "that") || sentence.is(i, "which");
      if (relative && isThemeNoun(sentence, i, frame)) {
        return i;
      }
    }
    return -1;
  }

  private int nounAfter(Clause clause, int end, Frame frame) {
    for (int i = end; i < Math.min(clause.to(), end + REACH); i++) {
      if (isThemeNoun(clause.sentence(), i, frame)) {
        return i;
      }
    }
    return -1;
  }

  /** "No ceasefire", "without a deal". */
  private static boolean isDenied(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      if (sentence.is(i, "no") || sentence.is(i, "without")) {
        return true;
      }
      if (sentence.is(i, ",") || sentence.is(i, "the")) {
        return false;
      }
    }
    return false;
  }
}
