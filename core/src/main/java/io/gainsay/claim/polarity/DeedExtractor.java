package io.gainsay.claim.polarity;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Context;
import io.gainsay.claim.Deed;
import io.gainsay.claim.Deed.Trait;
import io.gainsay.claim.Participant;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Subject;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import io.gainsay.syntax.Adjunct;
import io.gainsay.syntax.Phrase;
import io.gainsay.syntax.Predication;
import io.gainsay.syntax.Predication.Form;
import io.gainsay.syntax.Predication.Reality;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Claims about what was done or is so, whatever the words: "the council approved the plan", "the
 * plan's rejection", "the plan, turned down on Monday".
 */
public final class DeedExtractor implements ClaimExtractor {

  /** All deeds of a text have this key: they are compared by what sort of deed they are. */
  private static final Subject DEEDS = Subject.of("deeds", "deed");

  /** So many tokens before a predicate "had" belongs to it. */
  private static final int PERFECT = 3;

  /** So many tokens before and after a denied predicate an adverb limits the denial. */
  private static final int BEFORE = 5;

  private static final int AFTER = 3;

  private final Oppositions oppositions = new Oppositions();

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (Predication predication : reading.syntax(sentence).predications()) {
        deed(reading, predication).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private Optional<Claim> deed(Reading reading, Predication predication) {
    if (predication.reality() == Reality.UNREAL
        || oppositions.isOtherSense(predication)
        || predication.negated() && isLimited(predication)
        || tellsOfChange(predication)) {
      return Optional.empty();
    }
    Set<String> concepts = oppositions.concepts(predication);
    Set<String> contrary = oppositions.contrary(predication);
    if (concepts.isEmpty() && contrary.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = predication.sentence();
    TokenSpan at = predication.whole();
    Scope scope =
        reading.scopes().read(new Clause(sentence, at.from(), at.to()), predication.token());
    // What is planned, denied or conditional the predication tells better.
    boolean told = scope.modality() != Modality.SUPERSEDED && scope.modality() != Modality.DISPUTED;
    if (!told || scope.quoted()) {
      return Optional.empty();
    }
    Phrase of = theme(predication);
    Phrase by = doer(predication);
    Participant theme = participant(reading, of);
    // Where nothing is done to anything, both are the subject.
    Participant doer = Objects.equals(of, by) ? theme : participant(reading, by);
    Deed value =
        new Deed(
            concepts,
            contrary,
            !predication.negated(),
            theme,
            doer,
            others(reading, predication),
            traits(predication, concepts),
            at.text());
    TimeRange time = isTimed(reading, at) ? scope.eventTime() : null;
    Scope plain = new Scope(Modality.ASSERTED, time, scope.asOf(), scope.source(), false, false);
    return Optional.of(new Claim(ClaimKind.DEED, DEEDS, value, plain, Context.EMPTY, at));
  }

  /** Whether a time stands among the words of the deed or before them. */
  private static boolean isTimed(Reading reading, TokenSpan at) {
    return reading.mentions(at.sentence(), TimeMention.class).stream()
        .anyMatch(time -> time.at().from() < at.to());
  }

  private Map<String, Participant> others(Reading reading, Predication predication) {
    Map<String, Participant> others = new LinkedHashMap<>();
    for (Adjunct adjunct : predication.adjuncts()) {
      Participant participant = participant(reading, adjunct.phrase());
      if (participant != null) {
        others.putIfAbsent(adjunct.preposition(), participant);
      }
    }
    return others;
  }

  private Set<Trait> traits(Predication predication, Set<String> concepts) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (predication.form() == Form.NOUN && predication.object() == null) {
      traits.add(Trait.OPEN);
    }
    if (predication.reality() == Reality.FUTURE) {
      traits.add(Trait.FUTURE);
    }
    if (oppositions.isOfDoer(concepts)) {
      traits.add(Trait.OF_DOER);
    }
    if (isPluperfect(predication)) {
      traits.add(Trait.BEFORE);
    }
    return traits;
  }

  /** "Had closed": before what is told around it. */
  private static boolean isPluperfect(Predication predication) {
    Sentence sentence = predication.sentence();
    int from = Math.max(0, predication.token() - PERFECT);
    for (int i = predication.token() - 1; i >= from; i--) {
      if (sentence.is(i, "had") && !isReported(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Regretted that it had failed": the tense comes from the verb of saying. */
  private static boolean isReported(Sentence sentence, int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (sentence.is(i, "that") || sentence.is(i, "said")) {
        return true;
      }
    }
    return false;
  }

  /** "Did not immediately announce", "discs that do not implement it": of some, or in a way. */
  private boolean isLimited(Predication predication) {
    Sentence sentence = predication.sentence();
    int from = Math.max(0, predication.token() - BEFORE);
    int to = Math.min(sentence.size(), predication.token() + AFTER + 1);
    for (int i = from; i < to; i++) {
      boolean relative = i < predication.token() && isRestrictive(sentence, i);
      if (oppositions.isLimiting(sentence.lower(i)) || relative) {
        return true;
      }
    }
    return false;
  }

  /** Whether a relative word without a comma picks some out: "discs that do not". */
  private static boolean isRestrictive(Sentence sentence, int token) {
    boolean relative =
        sentence.is(token, "that") || sentence.is(token, "who") || sentence.is(token, "which");
    return relative && !sentence.is(token - 1, ",");
  }

  /** "Initially refused", "but approved it": both sides may be true, one after the other. */
  private boolean tellsOfChange(Predication predication) {
    Sentence sentence = predication.sentence();
    Clause clause = Clauses.at(sentence, predication.token());
    for (int i = clause.from(); i < clause.to(); i++) {
      if (oppositions.tellsOfChange(sentence.lower(i))) {
        return true;
      }
    }
    return sentence.is(0, "but") || sentence.is(0, "however") || sentence.is(0, "yet");
  }

  /** To whom or what it is done; where nothing is done to anything, of what it is said. */
  private static @Nullable Phrase theme(Predication predication) {
    Phrase patient = predication.patient();
    boolean transitive = patient != null || predication.passive();
    return transitive || predication.form() == Form.NOUN && predication.object() != null
        ? patient
        : predication.subject();
  }

  /**
   * Who does it; of a noun with "by" that, and not the possessor: "the bill's defeat by rebels".
   */
  private static @Nullable Phrase doer(Predication predication) {
    if (predication.form() == Form.NOUN) {
      for (Adjunct adjunct : predication.adjuncts()) {
        if (adjunct.preposition().equals("by")) {
          return adjunct.phrase();
        }
      }
    }
    return predication.agent();
  }

  private @Nullable Participant participant(Reading reading, @Nullable Phrase phrase) {
    return phrase == null ? null : Participants.of(reading, phrase, oppositions::isShell);
  }
}
