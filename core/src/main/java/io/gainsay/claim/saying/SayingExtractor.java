package io.gainsay.claim.saying;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Phrases;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.QuoteMention;
import io.gainsay.name.Entity;
import io.gainsay.name.Quotations.Speaker;
import io.gainsay.name.SpeechVerbs;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Claims that somebody said something, quoted or not, one for each sentence that tells so of one
 * speaker: "said Postma", "Verbeek's remark that", "for saying", "in her words".
 */
public final class SayingExtractor implements ClaimExtractor {

  private static final Subject SAYINGS = Subject.of("sayings", "saying");

  /** How far from a word of saying the speaker may stand, in tokens. */
  private static final int REACH = 12;

  /** How far after a noun of saying "from" or "by" may name whose it is. */
  private static final int FAR = 20;

  /** How far before a noun of saying its possessor may stand: "his two earlier remarks". */
  private static final int MODIFIERS = 4;

  private final Set<String> nouns;
  private final Set<String> negations;
  private final Phrases handedOn;
  private final Phrases changed;
  private final Phrases silence;

  public SayingExtractor() {
    WordLists lists = WordLists.load(QuoteExtractor.class, "quotes.txt");
    nouns = Set.copyOf(lists.get("sayings"));
    negations = Set.copyOf(lists.get("negations"));
    handedOn = new Phrases(lists.get("repeated"));
    silence = new Phrases(lists.get("silence"));
    changed = new Phrases(lists.get("changed"));
  }

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      Entity speaker = speaker(reading, sentence);
      if (speaker != null) {
        Value value = value(reading, sentence, speaker);
        claims.add(Claim.of(ClaimKind.SAYING, SAYINGS, value, Scope.PLAIN, sentence.whole()));
      }
    }
    return claims;
  }

  /** The only one whom a sentence tells to say something, or null. */
  private @Nullable Entity speaker(Reading reading, Sentence s) {
    Set<Entity> speakers = new LinkedHashSet<>();
    for (QuoteMention quote : reading.mentions(s, QuoteMention.class)) {
      reading
          .quotations()
          .speaker(quote)
          .map(Speaker::entity)
          .or(() -> possessor(reading, s, quote.at().from()))
          .ifPresent(speakers::add);
    }
    for (int i = 0; speakers.isEmpty() && i < s.size(); i++) {
      if (!reading.quotations().isQuoted(s, i)) {
        cued(reading, s, i).ifPresent(speakers::add);
      }
    }
    if (speakers.isEmpty() && !reading.mentions(s, QuoteMention.class).isEmpty()) {
      speakers.addAll(persons(reading, s));
    }
    Entity speaker = speakers.size() == 1 ? speakers.iterator().next() : null;
    return speaker == null || isDescribed(speaker) ? null : speaker;
  }

  /** "The Londoner" describes somebody who has a name elsewhere. */
  private static boolean isDescribed(Entity speaker) {
    TokenSpan at = speaker.mentions().get(0).at();
    return at.to() - at.from() == 1 && at.sentence().is(at.from() - 1, "the");
  }

  /** Whoever a noun or a verb of saying tells to say something. */
  private Optional<Entity> cued(Reading reading, Sentence s, int i) {
    Optional<Entity> owner = nouns.contains(s.noun(i)) ? owner(reading, s, i) : Optional.empty();
    return owner.isEmpty() && SpeechVerbs.contains(s.lower(i)) ? near(reading, s, i) : owner;
  }

  /** The persons named outside of quotation marks: of words in marks there must be a speaker. */
  private static Set<Entity> persons(Reading reading, Sentence s) {
    Set<Entity> persons = new LinkedHashSet<>();
    for (int i = 0; i < s.size(); i++) {
      person(reading, s, i).filter(Entity::isPerson).ifPresent(persons::add);
    }
    return persons;
  }

  /**
   * Whether a sentence, or the one before it in its paragraph, tells of another mind than before.
   */
  private boolean isChanged(Reading reading, Sentence s) {
    Sentence before = s.index() == 0 ? s : reading.sentences().get(s.index() - 1);
    boolean together = before.blockIndex() == s.blockIndex();
    return changed.in(new Clause(s, 0, s.size()))
        || together && changed.in(new Clause(before, 0, before.size()));
  }

  /** Armstrong in: Armstrong's "one giant leap". */
  private static Optional<Entity> possessor(Reading reading, Sentence s, int quote) {
    return s.is(quote - 1, "s") ? person(reading, s, quote - 3) : Optional.empty();
  }

  /** Whoever a verb of saying has before it or, inverted, after it. */
  private static Optional<Entity> near(Reading reading, Sentence s, int verb) {
    Optional<Entity> body = Optional.empty();
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      Optional<Entity> who = person(reading, s, i);
      boolean possessor = s.isApostrophe(i + 1);
      if (who.isPresent() && !possessor) {
        if (who.get().isPerson()) {
          return isJoined(reading, s, i) ? Optional.empty() : who;
        }
        body = body.isEmpty() ? who : body;
      }
    }
    boolean participle = s.lower(verb).endsWith("ing");
    int end = participle ? s.size() : Math.min(s.size(), verb + REACH / 2);
    for (int i = verb + 1; i < end && body.isEmpty(); i++) {
      body = person(reading, s, i);
    }
    return body;
  }

  /** "Holm and Dahl said": of two speakers none is the only one. */
  private static boolean isJoined(Reading reading, Sentence s, int person) {
    int and = person - 1;
    while (and > 0 && s.token(and).isCapitalised()) {
      and--;
    }
    return and > 0 && s.is(and, "and") && person(reading, s, and - 1).isPresent();
  }

  /** Whose saying it is: "Dahl's advice", "her last words", "a remark by Dahl". */
  private static Optional<Entity> owner(Reading reading, Sentence s, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - MODIFIERS - 2); i--) {
      boolean possessor = s.isApostrophe(i + 1) || s.is(i, "his") || s.is(i, "her");
      if (possessor) {
        return person(reading, s, i);
      }
    }
    for (int i = noun + 1; i < Math.min(s.size(), noun + FAR); i++) {
      if (s.is(i, "from") || s.is(i, "by")) {
        for (int k = i + 1; k < Math.min(s.size(), i + REACH / 2); k++) {
          Optional<Entity> who = person(reading, s, k);
          if (who.isPresent()) {
            return who;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Entity> person(Reading reading, Sentence s, int i) {
    return reading.quotations().isQuoted(s, i)
        ? Optional.empty()
        : reading.entities().referent(s, i).filter(e -> Utterances.maySpeak(e));
  }

  private Value value(Reading reading, Sentence s, Entity speaker) {
    List<String> quoted = new ArrayList<>();
    List<String> words = new ArrayList<>();
    boolean denied = false;
    boolean plain = reading.mentions(s, QuoteMention.class).isEmpty();
    for (int i = 0; i < s.size(); i++) {
      boolean inQuote = reading.quotations().isQuoted(s, i);
      denied ^= (plain || inQuote) && negations.contains(s.lower(i));
      boolean content = !reading.contentWords().stem(s, i).isEmpty();
      boolean own = reading.entities().referent(s, i).filter(e -> e == speaker).isPresent();
      boolean cue = !inQuote && (SpeechVerbs.contains(s.lower(i)) || nouns.contains(s.noun(i)));
      if (content && !own && !cue) {
        words.add(s.lower(i));
        if (inQuote && reading.entities().referent(s, i).isEmpty()) {
          quoted.add(s.lower(i));
        }
      }
    }
    Clause whole = new Clause(s, 0, s.size());
    boolean apart = handedOn.in(whole) || isChanged(reading, s);
    String verbatim =
        reading.mentions(s, QuoteMention.class).stream()
            .map(QuoteMention::value)
            .collect(Collectors.joining(" "));
    return new Value.Saying(speaker, words, quoted, verbatim, denied, silence.in(whole), apart);
  }
}
