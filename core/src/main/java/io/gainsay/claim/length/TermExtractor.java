package io.gainsay.claim.length;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.People;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.NameMention;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.name.Entity;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Claims about terms that persons serve: in prison, and in an office. */
public final class TermExtractor implements ClaimExtractor {

  /** How far from a time the words may stand that tell what it is about. */
  private static final int REACH = 8;

  @Override
  public List<Claim> extract(Reading reading) {
    Finder finder = new Finder(reading);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (TimeMention time : reading.mentions(sentence, TimeMention.class)) {
        TimeLength length = time.length();
        if (length != null && time.kind() == TimeMention.Kind.DURATION) {
          finder.length(sentence, time, length).ifPresent(claims::add);
        } else if (time.range() != null && !time.isVague()) {
          finder.start(sentence, time).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  /** What the words around a time say of a term. */
  private static final class Finder {

    private final Reading reading;
    private final TermWords words;
    private final People people;

    Finder(Reading reading) {
      this.reading = reading;
      this.words = TermWords.standard();
      this.people = new People(reading);
    }

    Optional<Claim> length(Sentence sentence, TimeMention time, TimeLength length) {
      Value value = new Value.Length(time, length);
      int from = time.at().from();
      int to = time.at().to();
      if (isPartial(sentence, time) && !isWholeOfPart(sentence, from, to)) {
        return Optional.empty();
      }
      boolean sentenced =
          words.sentencedFor().endsAt(sentence, from)
              || isSentencedTo(sentence, from)
              || words.inPrison().lengthAt(sentence, to) > 0
              || words.prisonTerm().lengthAt(sentence, to) > 0 && isOwn(sentence, from);
      if (sentenced) {
        return Optional.of(claim(ClaimKind.EVENT_DURATION, "sentence", sentence, time, value));
      }
      return words.inOffice().lengthAt(sentence, to) > 0
          ? Optional.of(claim(ClaimKind.EVENT_DURATION, "tenure", sentence, time, value))
          : Optional.empty();
    }

    /** "Half of the six-year term": what is partial is the half, the term is whole. */
    private boolean isWholeOfPart(Sentence sentence, int from, int to) {
      return words.prisonTerm().lengthAt(sentence, to) > 0
          && isOwn(sentence, from)
          && sentence.is(from - 2, "of");
    }

    private boolean isPartial(Sentence sentence, TimeMention time) {
      int from = Math.max(0, time.at().from() - REACH);
      int to = Math.min(sentence.size(), time.at().to() + REACH);
      return words.others().in(new Clause(sentence, from, time.at().from()))
          || words.partial().in(new Clause(sentence, from, to), i -> !time.at().contains(i));
    }

    /** "Sentenced Friday to", "sentenced the driver to". */
    private static boolean isSentencedTo(Sentence sentence, int token) {
      boolean sentenced = false;
      for (int i = Math.max(0, token - 5); i < token - 1; i++) {
        sentenced |= sentence.is(i, "sentenced");
      }
      return sentenced && sentence.is(token - 1, "to");
    }

    /** Whether an article or a possessive stands before a length: "his six-year term". */
    private static boolean isOwn(Sentence sentence, int token) {
      return Set.of("his", "her", "their", "the", "a", "an").contains(sentence.lower(token - 1))
          || sentence.is(token, "a");
    }

    /** "Had held the job since September". */
    Optional<Claim> start(Sentence sentence, TimeMention time) {
      int from = time.at().from();
      if (!sentence.is(from - 1, "since") || isPartial(sentence, time)) {
        return Optional.empty();
      }
      Clause before = new Clause(sentence, Math.max(0, from - REACH), from);
      return words.holds().in(before) || words.inOffice().in(before)
          ? Optional.of(
              claim(ClaimKind.EVENT_START, "tenure", sentence, time, new Value.Time(time)))
          : Optional.empty();
    }

    private Claim claim(
        ClaimKind kind, String key, Sentence sentence, TimeMention time, Value value) {
      Clause clause = Clauses.at(sentence, time.at().from());
      Scope scope = scope(reading.scopes().read(clause, time.at().from(), time), time);
      Subject subject = new Subject(key, key, persons(sentence, time), Set.of(), Coverage.WHOLE);
      return Claim.of(
          kind, subject, value, scope, new TokenSpan(sentence, time.at().from(), time.at().to()));
    }

    /**
     * "His six-year term" is a fact, whatever he will do with it; and "a former treasurer was
     * jailed" is not about another occasion, which {@link TermWords#partial} would have told.
     */
    private static Scope scope(Scope read, TimeMention time) {
      boolean own = isOwn(time.at().sentence(), time.at().from());
      boolean unreal = read.modality() == Modality.UNREAL;
      return new Scope(
          own && unreal ? Modality.ASSERTED : read.modality(),
          read.eventTime(),
          read.asOf(),
          read.source(),
          read.quoted(),
          false);
    }

    /** The words of the nearest person named or meant before a time in its sentence. */
    private Set<String> persons(Sentence sentence, TimeMention time) {
      for (int i = time.at().from() - 1; i >= 0; i--) {
        Optional<Entity> person = people.at(sentence, i);
        if (person.isPresent()) {
          return new TreeSet<>(List.of(person.get().key().split(" ")));
        }
      }
      return opener(sentence, time);
    }

    /** The words of a name that opens the sentence: a person not known to be one. */
    private Set<String> opener(Sentence sentence, TimeMention time) {
      Set<String> words = new TreeSet<>();
      for (NameMention name : reading.mentions(sentence, NameMention.class)) {
        if (name.at().from() == 0 && name.at().to() <= time.at().from()) {
          name.parts().forEach(part -> words.add(part.toLowerCase(Locale.ROOT)));
        }
      }
      return words;
    }
  }
}
