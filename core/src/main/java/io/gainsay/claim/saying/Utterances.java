package io.gainsay.claim.saying;

import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.polarity.Negation;
import io.gainsay.mention.NameMention.Kind;
import io.gainsay.mention.QuoteMention;
import io.gainsay.name.Entity;
import io.gainsay.name.Quotations.Speaker;
import io.gainsay.name.SpeechVerbs;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what named persons and bodies say in a document: quotations, and what follows "said that",
 * "the statement by X that", or stands before ", X said".
 */
final class Utterances {

  /** How far from a verb of saying its subject may stand, in tokens. */
  private static final int REACH = 10;

  /** How far after a verb of saying the "that" may stand. */
  private static final int THAT_REACH = 6;

  /** Fewer tokens before the comma are no clause. */
  private static final int LEAST = 3;

  private static final Set<String> NOUNS =
      Set.of("statement", "promise", "claim", "assurance", "pledge", "warning", "admission");

  private static final Set<String> NEGATIONS = Set.of("not", "never");

  private final Reading reading;
  private final List<Utterance> found = new ArrayList<>();

  private Utterances(Reading reading) {
    this.reading = reading;
  }

  static List<Utterance> of(Reading reading) {
    Utterances utterances = new Utterances(reading);
    for (Sentence sentence : reading.sentences()) {
      utterances.addQuoted(sentence);
      for (int i = 0; i < sentence.size(); i++) {
        boolean quoted = reading.quotations().isQuoted(sentence, i);
        if (!quoted && SpeechVerbs.contains(sentence.lower(i))) {
          utterances.addReported(sentence, i);
        } else if (!quoted && NOUNS.contains(sentence.lower(i))) {
          utterances.addNamed(sentence, i);
        }
      }
    }
    return utterances.found;
  }

  private void addQuoted(Sentence sentence) {
    for (QuoteMention quote : reading.mentions(sentence, QuoteMention.class)) {
      Entity speaker = reading.quotations().speaker(quote).map(Speaker::entity).orElse(null);
      if (speaker != null) {
        found.add(new Utterance(speaker, sentence, quote.at().from(), quote.at().to(), false));
      }
    }
  }

  private void addReported(Sentence sentence, int verb) {
    int subject = subject(sentence, verb);
    if (subject < 0 || isDenied(sentence, subject, verb)) {
      return;
    }
    Entity speaker = reading.entities().referent(sentence, subject).orElseThrow();
    int that = that(sentence, verb);
    if (that > 0) {
      add(speaker, sentence, that + 1, sentence.size());
      return;
    }
    int start = startOf(sentence, Math.min(subject, verb));
    if (sentence.is(start - 1, ",") && start > LEAST) {
      add(speaker, sentence, 0, start - 1);
    } else if (subject < verb && !sentence.is(verb + 1, ",")) {
      add(speaker, sentence, verb + 1, sentence.size());
    }
  }

  /** "Karel did not say that", "Karel never denied that": what follows may be so or not. */
  private static boolean isDenied(Sentence sentence, int subject, int verb) {
    for (int i = subject + 1; i < verb; i++) {
      if (NEGATIONS.contains(sentence.lower(i)) || Negation.isNt(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "The statement by Karel that nobody knew", "Karel's statement that nobody knew". */
  private void addNamed(Sentence sentence, int noun) {
    boolean by = sentence.is(noun + 1, "by");
    int who = by ? noun + 2 : noun - 3;
    int that = by ? that(sentence, noun + 1) : sentence.is(noun + 1, "that") ? noun + 1 : -1;
    if (that > 0 && who >= 0) {
      reading
          .entities()
          .referent(sentence, who)
          .ifPresent(speaker -> add(speaker, sentence, that + 1, sentence.size()));
    }
  }

  /** What is said ends where a quotation begins: that is read by itself. */
  private void add(Entity speaker, Sentence sentence, int from, int to) {
    int end = from;
    while (end < to && !reading.quotations().isQuoted(sentence, end)) {
      end++;
    }
    if (end > from && speaker.kind() != Kind.LOCATION) {
      boolean denied = from > 1 && deniesBefore(sentence, from);
      found.add(new Utterance(speaker, sentence, from, end, denied));
    }
  }

  /** "Denied that": without "that", it is charges that are denied, not what follows. */
  private static boolean deniesBefore(Sentence sentence, int from) {
    return sentence.is(from - 1, "that") && sentence.verb(from - 2).equals("deny");
  }

  private static int that(Sentence sentence, int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + THAT_REACH); i++) {
      if (sentence.is(i, "that")) {
        return i;
      }
      if (sentence.is(i, ",") || sentence.is(i, ";")) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the name of whoever speaks stands: before the verb, or right after it; or -1. */
  private int subject(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      Optional<Entity> who = reading.entities().referent(sentence, i);
      boolean quoted = reading.quotations().isQuoted(sentence, i);
      if (quoted || sentence.is(i, ";") || SpeechVerbs.contains(sentence.lower(i))) {
        break;
      }
      if (who.isPresent()) {
        boolean possessor = sentence.isApostrophe(i + 1);
        return possessor ? -1 : i;
      }
    }
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + 4); i++) {
      boolean inverted = sentence.is(verb - 1, ",");
      if (inverted && reading.entities().referent(sentence, i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** Back over a name and its title: "Ms Kovar", "the mayor". */
  private int startOf(Sentence sentence, int token) {
    int start = token;
    while (start > 0
        && !sentence.is(start - 1, ",")
        && token - start < 4
        && sentence.token(start - 1).isWord()) {
      start--;
    }
    return start;
  }

  /** Whether it can be a person or a body that says something. */
  static boolean maySpeak(Entity entity) {
    return entity.kind() != Kind.LOCATION;
  }
}
