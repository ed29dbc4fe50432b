package io.gainsay.claim.polarity;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Context;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.polarity.OppositeFrames.Frame;
import io.gainsay.claim.polarity.OppositeFrames.Match;
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

  /** How far before a predicate a word may make it unreal. */
  private static final int REACH = 6;

  private final OppositeFrames frames =
      new OppositeFrames(PolarityExtractor.class, "opposites.txt");
  private final Nobodies nobodies = new Nobodies();
  private final Harms harms = new Harms();
  private final Absences absences = new Absences(frames);
  private final DecisionNouns decisions = new DecisionNouns(frames);

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    ThemeFinder themes = new ThemeFinder(reading);
    for (Sentence sentence : reading.sentences()) {
      int free = 0;
      for (int i = 0; i < sentence.size(); i++) {
        if (i >= free) {
          free = Math.max(free, addClaims(reading, themes, sentence, i, claims));
        }
      }
      absences.addTo(claims, reading, sentence);
      nobodies.addTo(claims, reading, sentence);
      harms.addTo(claims, reading, sentence);
    }
    decisions.addTo(claims, reading);
    return claims;
  }

  /** Adds a claim for each frame with a predicate at a token; returns where the longest ends. */
  private int addClaims(
      Reading reading, ThemeFinder themes, Sentence sentence, int at, List<Claim> claims) {
    Set<String> framed = new HashSet<>();
    int end = at + 1;
    for (Match match : frames.at(sentence, at)) {
      String frame = match.predicate().frame().id();
      if (!framed.contains(frame)) {
        Optional<Claim> claim = claim(reading, themes, match, sentence);
        if (claim.isPresent()) {
          claims.add(claim.get());
          framed.add(frame);
          end = Math.max(end, match.to());
        }
      }
    }
    return end;
  }

  private Optional<Claim> claim(
      Reading reading, ThemeFinder themes, Match match, Sentence sentence) {
    int at = match.from();
    Clause clause = Clauses.at(sentence, at);
    boolean decided = Negation.isDecided(sentence, at);
    if (!decided && Negation.isBare(sentence, at) || isOtherSense(sentence, match)) {
      return Optional.empty();
    }
    Theme theme = themes.find(clause, match);
    Scope scope = theme == null ? null : scope(reading, clause, match);
    if (theme == null || scope == null) {
      return Optional.empty();
    }
    Frame frame = match.predicate().frame();
    Subject subject = theme.subject();
    if (frame.counts()) {
      String crime = crimeAfter(sentence, match);
      if (crime.isEmpty()) {
        return Optional.empty();
      }
      subject = Subject.of(subject.key() + ":" + crime, subject.head());
    }
    boolean negated = theme.denied() || Negation.isNegated(clause, at);
    TokenSpan span =
        new TokenSpan(
            sentence, Math.min(at, theme.token()), Math.max(match.to(), theme.token() + 1));
    Value value =
        new Value.Truth(match.predicate().holds() ^ negated, frame.lasting(), span.text());
    Clause words = new Clause(sentence, at, match.to());
    Context context = reading.contentWords().around(clause, words);
    return Optional.of(new Claim(ClaimKind.TRUTH, subject, value, scope, context, span));
  }

  /** The scope, or null where the words state no fact. A negation is the claim's own polarity. */
  private static @Nullable Scope scope(Reading reading, Clause clause, Match match) {
    int at = match.from();
    Scope scope = reading.scopes().read(clause, at);
    Clause before = new Clause(clause.sentence(), Math.max(clause.from(), at - REACH), match.to());
    Modality modality = reading.scopes().read(before, at).modality();
    boolean unreal =
        modality == Modality.UNREAL
            && !match.predicate().frame().future()
            && !isPresupposed(clause.sentence(), match);
    if (scope.quoted() || unreal || modality == Modality.SUPERSEDED) {
      return null;
    }
    return new Scope(
        Modality.ASSERTED,
        scope.eventTime(),
        scope.asOf(),
        scope.source(),
        scope.quoted(),
        scope.elsewhere() && reading.scopes().read(segment(clause, at), at).elsewhere());
  }

  /** The stretch between commas around a token. */
  private static Clause segment(Clause clause, int token) {
    int from = token;
    while (from > clause.from() && !clause.sentence().is(from - 1, ",")) {
      from--;
    }
    int to = token + 1;
    while (to < clause.to() && !clause.sentence().is(to, ",")) {
      to++;
    }
    return new Clause(clause.sentence(), from, to);
  }

  /** "The guilty plea": whatever is said of it, there was one. */
  private static boolean isPresupposed(Sentence sentence, Match match) {
    return switch (sentence.lower(match.from() - 1)) {
      case "the", "his", "her", "their" -> match.predicate().words().get(0).equals("guilty");
      default -> false;
    };
  }

  /** The crime that a verdict names; empty for "on two counts", which leaves the others open. */
  private String crimeAfter(Sentence sentence, Match match) {
    int limit = Math.min(sentence.size() - 1, match.to() + REACH);
    for (int i = match.from(); i < limit; i++) {
      if (sentence.is(i, "of") && sentence.tag(i + 1).isNominal()) {
        return sentence.noun(i + 1);
      }
    }
    return "";
  }

  /** "Is survived by his wife", "survived the first attack": no word on whether he lives. */
  private static boolean isOtherSense(Sentence sentence, Match match) {
    int at = match.from();
    if (!sentence.lower(at).startsWith("surviv")) {
      return false;
    }
    int end = match.to();
    boolean plain =
        end >= sentence.size() || !sentence.token(end).isWord() || sentence.is(end, "and");
    return !sentence.is(at, "survived") || Negation.isPassive(sentence, at) || !plain;
  }
}
