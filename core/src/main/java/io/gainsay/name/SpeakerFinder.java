package io.gainsay.name;

import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.NameMention;
import io.gainsay.mention.QuoteMention;
import io.gainsay.name.Quotations.Speaker;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks a quotation: the subject of a verb of saying right after it ("…," said Talas;
 * "…," Drasko told reporters), right before it (Talas said: "…"), or after a dash, as pull quotes
 * have it.
 */
final class SpeakerFinder {

  /** How far from the quotation the verb of saying may stand, in tokens. */
  private static final int REACH = 14;

  private final AnnotatedDocument document;
  private final Entities entities;

  SpeakerFinder(AnnotatedDocument document, Entities entities) {
    this.document = document;
    this.entities = entities;
  }

  /** The speaker of a quotation given by its pieces. */
  Optional<Speaker> speaker(List<QuoteMention> pieces) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      TokenSpan at = pieces.get(i).at();
      Speaker after = after(at.sentence(), at.to());
      if (after != null) {
        return Optional.of(after);
      }
    }
    TokenSpan first = pieces.get(0).at();
    Speaker before = before(first.sentence(), first.from());
    if (before != null) {
      return Optional.of(before);
    }
    return Optional.ofNullable(continuation(pieces));
  }

  /** What follows the closing mark: "said X", "X said", "— X", "according to X". */
  private @Nullable Speaker after(Sentence sentence, int start) {
    int end = Math.min(sentence.size(), start + REACH);
    int i = start;
    if (sentence.is(i, ",")) {
      i++;
    }
    if (i >= end) {
      return dashInNextSentence(sentence);
    }
    if (isDash(sentence, i)) {
      return subjectFrom(sentence, i + 1, end);
    }
    if (!isClosedByComma(sentence, start)) {
      return null;
    }
    if (sentence.is(i, "according") && sentence.is(i + 1, "to")) {
      return subjectFrom(sentence, i + 2, end);
    }
    if (isQuoteVerb(sentence, i)) {
      return subjectFrom(sentence, i + 1, end);
    }
    for (int verb = i + 1; verb < end; verb++) {
      if (isClauseBreak(sentence, verb) || isQuoted(sentence, verb)) {
        return null;
      }
      if (isQuoteVerb(sentence, verb)) {
        return subjectFrom(sentence, i, verb);
      }
    }
    return null;
  }

  /**
   * Words after a quotation tell its speaker only if the quotation is a sentence of its own; a
   * quoted phrase ("accounted for thirty" of the enemy) belongs to the clause around it.
   */
  private static boolean isClosedByComma(Sentence sentence, int end) {
    return sentence.is(end, ",")
        || switch (sentence.lower(end - 2)) {
          case ",", "?", "!", ".", "…", "—", "–" -> true;
          default -> false;
        };
  }

  private @Nullable Speaker dashInNextSentence(Sentence sentence) {
    int next = sentence.index() + 1;
    if (next >= document.sentences().size()) {
      return null;
    }
    Sentence line = document.sentences().get(next);
    boolean close = line.blockIndex() - sentence.blockIndex() <= 1;
    return close && isDash(line, 0) ? subjectFrom(line, 1, line.size()) : null;
  }

  /** "X said: …", "X told reporters that …", up to the opening mark. */
  private @Nullable Speaker before(Sentence sentence, int quote) {
    int from = Math.max(0, quote - REACH);
    for (int verb = quote - 1; verb >= from; verb--) {
      if (isQuoted(sentence, verb)) {
        return null;
      }
      if (isQuoteVerb(sentence, verb)) {
        return subjectBefore(sentence, firstOfPair(sentence, verb));
      }
    }
    return null;
  }

  /** "She said that she confronted Karel and said": the subject is that of the first verb. */
  private int firstOfPair(Sentence sentence, int verb) {
    boolean coordinated = sentence.is(verb - 1, "and") || sentence.is(verb - 1, "but");
    for (int i = verb - 2; coordinated && i >= Math.max(0, verb - REACH); i--) {
      if (isQuoted(sentence, i)) {
        return verb;
      }
      if (isQuoteVerb(sentence, i)) {
        return i;
      }
    }
    return verb;
  }

  /** The last name or pronoun before the verb that its clause holds. */
  private @Nullable Speaker subjectBefore(Sentence sentence, int verb) {
    int from = Math.max(0, verb - REACH);
    for (int i = verb - 1; i >= from; i--) {
      if (isQuoted(sentence, i)) {
        return null;
      }
      Speaker speaker = speakerAt(sentence, i);
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  /** The first name, pronoun or described person in a stretch. */
  private @Nullable Speaker subjectFrom(Sentence sentence, int from, int to) {
    Speaker described = null;
    for (int i = from; i < to; i++) {
      Speaker speaker = speakerAt(sentence, i);
      if (speaker != null && speaker.entity() != null && isSpeaker(speaker.entity())) {
        return speaker;
      }
      if (speaker != null && described == null) {
        described = speaker;
      }
      if (described != null && sentence.is(i, ",") && !isNameAfter(sentence, i + 1)) {
        break;
      }
      if (isClauseBreak(sentence, i) && i > from) {
        break;
      }
    }
    return described;
  }

  private boolean isNameAfter(Sentence sentence, int i) {
    for (NameMention name : document.mentions(sentence, NameMention.class)) {
      if (name.at().from() == i && name.kind() == NameMention.Kind.PERSON) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpeaker(@Nullable Entity entity) {
    return entity != null && entity.kind() != NameMention.Kind.LOCATION;
  }

  private @Nullable Speaker speakerAt(Sentence sentence, int i) {
    for (NameMention name : document.mentions(sentence, NameMention.class)) {
      if (name.at().from() <= i && i < name.at().to()) {
        boolean possessor = sentence.isApostrophe(name.at().to());
        return possessor ? null : new Speaker(entities.entityOf(name), name.at());
      }
    }
    String lower = sentence.lower(i);
    boolean pronoun = lower.equals("he") || lower.equals("she");
    boolean role = RoleWords.standard().isRole(lower);
    if (pronoun || role) {
      Entity entity = entities.antecedent(sentence, i).orElse(null);
      return new Speaker(entity, new TokenSpan(sentence, i, i + 1));
    }
    return null;
  }

  /** A quotation that opens a paragraph's middle and has no verb goes on with the one before it. */
  private @Nullable Speaker continuation(List<QuoteMention> pieces) {
    TokenSpan first = pieces.get(0).at();
    Sentence sentence = first.sentence();
    boolean opens = first.from() == 0 && sentence.index() > 0;
    if (!opens) {
      return null;
    }
    Sentence previous = document.sentences().get(sentence.index() - 1);
    List<QuoteMention> quotes = document.mentions(previous, QuoteMention.class);
    boolean sameBlock = previous.blockIndex() == sentence.blockIndex();
    if (!sameBlock || quotes.isEmpty()) {
      return null;
    }
    TokenSpan last = quotes.get(quotes.size() - 1).at();
    return after(last.sentence(), last.to());
  }

  private boolean isQuoteVerb(Sentence sentence, int i) {
    return SpeechVerbs.contains(sentence.lower(i));
  }

  private boolean isQuoted(Sentence sentence, int i) {
    return document.mentions(sentence, QuoteMention.class).stream()
        .anyMatch(q -> q.at().contains(i));
  }

  private static boolean isDash(Sentence sentence, int i) {
    return sentence.is(i, "—") || sentence.is(i, "–") || sentence.is(i, "-");
  }

  private static boolean isClauseBreak(Sentence sentence, int i) {
    return sentence.is(i, ".") || sentence.is(i, ";") || sentence.is(i, ":");
  }
}
