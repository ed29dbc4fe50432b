package io.gainsay.claim.sequence;

import io.gainsay.claim.Happening;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text calls the thing that it takes for granted to have happened on a day: "Thursday's
 * deluge", "the ballot on Tuesday", "since the cyclone came ashore on Monday". Immutable.
 */
final class DayNames {

  /** How far from its day what happened may be told. */
  private static final int REACH = 15;

  /** How many words may stand between the noun of an event and its day. */
  private static final int APART = 4;

  /** "At St Mark's last Christmas". */
  private static final Set<String> DISTANT = Set.of("last", "next");

  private static final Set<String> DEFINITE =
      Set.of("the", "its", "their", "his", "her", "this", "that", "these", "those");

  /** Words before a noun that a day behind it belongs to, rather than to the verb. */
  private static final Set<String> PREPOSITIONS =
      Set.of("after", "before", "since", "during", "at", "in", "until", "following", "from");

  private static final Set<String> REGULAR = Set.of("weekly", "regular", "usual", "traditional");

  private static final Set<String> SUBORDINATORS = Set.of("when", "after", "before", "since", "as");

  /** Words before a clause that takes what it tells for granted. */
  private static final Set<String> RETELLING = Set.of("when", "after", "since", "before", "once");

  private static final Set<String> OPENERS =
      Set.of("when", "after", "before", "until", "who", "which", "where", "since", "as", "because");

  private static final Set<String> INSIDE_ASIDE = Set.of("on", "which", "that", "was", "a", "held");

  private final Reading reading;
  private final Happenings happenings;

  DayNames(Reading reading, Happenings happenings) {
    this.reading = reading;
    this.happenings = happenings;
  }

  /** What the words take for granted that it happened on the day, or null if they do not. */
  @Nullable Happening name(Sentence sentence, TokenSpan at) {
    int to = at.to();
    if (sentence.isPossessive(to + 1) || sentence.isApostrophe(to)) {
      return named(sentence, sentence.is(to + 1, "s") ? to + 2 : to + 1);
    }
    if (isDefinite(sentence, at.from()) && !DISTANT.contains(sentence.lower(at.from()))) {
      return ofDefiniteDay(sentence, to);
    }
    Happening aside = beforeAside(sentence, at);
    return aside != null ? aside : nounBefore(sentence, at.from());
  }

  /** "The Sunday of the blackout", "the Tuesday on which it fell", "the Saturday market". */
  private @Nullable Happening ofDefiniteDay(Sentence sentence, int to) {
    if (sentence.is(to, "of")) {
      return named(sentence, DEFINITE.contains(sentence.lower(to + 1)) ? to + 2 : to + 1);
    }
    boolean which = sentence.is(to, "on") && sentence.is(to + 1, "which");
    if (which || sentence.is(to, "when") || sentence.is(to, "that")) {
      return clause(sentence, which ? to + 2 : to + 1);
    }
    boolean attribute = to < sentence.size() && sentence.token(to).isWord();
    return attribute && !OPENERS.contains(sentence.lower(to)) ? named(sentence, to) : null;
  }

  /** "The ballot on Tuesday", "the release early on Saturday", "the flurries of Monday evening". */
  private @Nullable Happening nounBefore(Sentence sentence, int from) {
    if (sentence.is(from - 1, "on")) {
      return definite(sentence, from - 2, true);
    }
    if (sentence.is(from + 1, "on")) {
      return definite(sentence, from - 1, true);
    }
    return sentence.is(from - 1, "of") && happens(sentence, from - 2)
        ? definite(sentence, from - 2, false)
        : null;
  }

  /** "On Saturday for the lighting", "on Sunday, when the season begins". */
  @Nullable Happening behind(Sentence sentence, int to) {
    boolean purpose = sentence.is(to, "for") || sentence.is(to, "at") || sentence.is(to, "during");
    if (purpose && isDefinite(sentence, to + 2)) {
      return named(sentence, to + 2);
    }
    int when = sentence.is(to, ",") ? to + 1 : to;
    return sentence.is(when, "when") ? clause(sentence, when + 1) : null;
  }

  /** "Since the cyclone came ashore on Thursday": what a clause behind the lead tells once more. */
  @Nullable Happening retold(Sentence sentence, TokenSpan at) {
    Clause segment = segment(sentence, at.from(), at.to());
    boolean since = RETELLING.contains(sentence.lower(segment.from() - 1));
    if (!since || reading.isLead(sentence)) {
      return null;
    }
    Happening told = happenings.of(sentence, segment.from(), at.from());
    return told.hasAct() ? told : null;
  }

  /** What the clause that begins at a token tells of, or null: "when it was a storm" of nothing. */
  private @Nullable Happening clause(Sentence sentence, int from) {
    Happening told = happenings.of(sentence, from, segment(sentence, from, from + 1).to());
    return told.hasAct() ? told : null;
  }

  /** The noun phrase that begins at a token, or null. */
  private @Nullable Happening named(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size()
        && (to == from && sentence.tag(to) == Tag.VERB
            || sentence.is(to, "-")
            || sentence.token(to).isWord() && isInside(sentence.tag(to)))) {
      to++;
    }
    Happening named = happenings.of(sentence, from, to);
    return sentence.is(from - 2, "weekly") ? named : eventive(named);
  }

  /** Only what happens has its day: "the ballot", not "the cemetery". */
  private static @Nullable Happening eventive(Happening named) {
    if (named.isEmpty()) {
      return null;
    }
    String head = named.terms().get(named.terms().size() - 1).lemma();
    if (Lexicon.english().isA(head, "time unit")) {
      return null;
    }
    return switch (Lexicon.english().nounClass(head)) {
      case PERSON, ANIMAL, ARTIFACT, BODY, FOOD, LOCATION, OBJECT, PLANT, SUBSTANCE, GROUP ->
          Lexicon.english().verbsOf(head).isEmpty() ? null : named;
      default -> named;
    };
  }

  /** "The flurries of Monday", not "the papers of Monday". */
  private static boolean happens(Sentence sentence, int noun) {
    SemanticClass sort = Lexicon.english().nounClass(Lemmas.english().noun(sentence.lower(noun)));
    return sort == SemanticClass.EVENT
        || sort == SemanticClass.PHENOMENON
        || sort == SemanticClass.ACT;
  }

  private static boolean isInside(Tag tag) {
    return tag.isNominal() || tag == Tag.ADJ || tag == Tag.NUM;
  }

  private static boolean isDefinite(Sentence sentence, int start) {
    int from = REGULAR.contains(sentence.lower(start - 1)) ? start - 1 : start;
    return DEFINITE.contains(sentence.lower(from - 1)) || sentence.isPossessive(from - 1);
  }

  /** "The outage, which occurred on Monday", "the reopening, a Friday", "when it fell, on". */
  private @Nullable Happening beforeAside(Sentence sentence, TokenSpan at) {
    boolean closed = at.to() >= sentence.size() || !sentence.token(at.to()).isWord();
    int comma = at.from() - 1;
    while (comma > 0 && !sentence.is(comma, ",")) {
      boolean empty =
          INSIDE_ASIDE.contains(sentence.lower(comma)) || sentence.tag(comma) == Tag.VERB;
      if (!empty || at.from() - comma > APART) {
        return null;
      }
      comma--;
    }
    if (!closed || comma <= 0) {
      return null;
    }
    for (int i = comma - 1; i >= Math.max(0, comma - REACH) && !sentence.is(i, ","); i--) {
      if (SUBORDINATORS.contains(sentence.lower(i))) {
        return happenings.of(sentence, i + 1, comma);
      }
    }
    return definite(sentence, comma - 1, false);
  }

  /** The definite noun phrase that ends with a token. */
  private @Nullable Happening definite(Sentence sentence, int head, boolean placed) {
    if (head < 0 || sentence.tag(head) != Tag.NOUN) {
      return null;
    }
    int start = head;
    while (start > 0 && (sentence.is(start - 1, "-") || isInside(sentence.tag(start - 1)))) {
      start--;
    }
    boolean opens = start <= 1 || PREPOSITIONS.contains(sentence.lower(start - 2));
    boolean eve = sentence.is(start - 2, "of") && sentence.is(start - 3, "eve");
    boolean source = sentence.is(start - 2, "to") && sentence.is(start - 3, "according");
    return isDefinite(sentence, start) && (opens || !placed) && !eve && !source
        ? eventive(happenings.of(sentence, start, head + 1))
        : null;
  }

  /** The stretch around some tokens that tells of one thing. */
  static Clause segment(Sentence sentence, int first, int last) {
    Clause clause = Clauses.at(sentence, Math.min(first, sentence.size() - 1));
    int from = first;
    while (from > Math.max(clause.from(), first - REACH)
        && !OPENERS.contains(sentence.lower(from - 1))) {
      from--;
    }
    int to = Math.min(last, clause.to());
    while (to < Math.min(clause.to(), last + REACH) && !OPENERS.contains(sentence.lower(to))) {
      to++;
    }
    return new Clause(sentence, from, to);
  }
}
