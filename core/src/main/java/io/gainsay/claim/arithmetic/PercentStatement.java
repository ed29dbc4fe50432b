package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Change;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a percentage is of: the figure that changed by so much, or the nouns around a share.
 *
 * @param amount the percentage
 * @param direction where the figure went, {@value Change#RISE} or {@value Change#FALL}; empty for a
 *     share
 * @param whole what the share is of, as a lemma; empty where it is not said
 * @param nouns what changed, or what else is told of the share, as lemmas
 * @param span the span of time that a change is told of: a quarter, a month; empty for a year
 */
record PercentStatement(
    AmountMention amount, String direction, String whole, Set<String> nouns, String span) {

  private static final Cues CUES = Cues.load("restated.txt");
  private static final Cues CHANGE = Cues.load("change.txt");
  private static final List<String> SORTS = List.of("revenue", "profit", "output", "staff");
  private static final Lexicon LEXICON = Lexicon.english();

  private static final Set<String> HALVES = Set.of("first", "second");

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** What changed where a text says only that there was growth. */
  static final Set<String> UNNAMED = Set.of("*");

  /** How far from a change what changed may be named. */
  private static final int REACH = 6;

  /** How far from a percentage the words may stand that make it another one. */
  private static final int NEAR = 5;

  /** How far from a share the nouns may stand that tell what it is of. */
  private static final int FAR = 14;

  /** So many nouns in common tell of one share. */
  private static final int ENOUGH = 2;

  PercentStatement {
    nouns = Set.copyOf(nouns);
  }

  /** Reads what the percentage is of, or null where that is not told. */
  static @Nullable PercentStatement read(
      Sentence s, AmountMention amount, List<AmountMention> amounts) {
    int from = amount.at().from();
    int to = amount.at().to();
    boolean share = amount.quantity().unit().equals(Unit.PERCENT);
    boolean apart =
        CUES.first(s, from - NEAR, to + NEAR, "apart") >= 0
            || CUES.first(s, from - NEAR, to + 1, "negated") >= 0;
    if (!share || apart) {
      return null;
    }
    String direction = direction(s, amount);
    if (!direction.isEmpty()) {
      Set<String> theme = theme(s, amount);
      return theme.isEmpty() ? null : new PercentStatement(amount, direction, "", theme, span(s));
    }
    if (isBareFraction(s, to) || amount.quantity().stated().compareTo(ALL) >= 0) {
      return null;
    }
    int start = Math.max(0, from - FAR);
    int end = Math.min(s.size(), to + FAR);
    for (AmountMention other : amounts) {
      if (!other.quantity().unit().equals(Unit.PERCENT)) {
        continue;
      }
      start = other.at().to() <= from ? Math.max(start, other.at().to()) : start;
      end = other.at().from() >= to ? Math.min(end, other.at().from()) : end;
    }
    Set<String> nouns = nouns(s, start, end);
    return nouns.isEmpty() ? null : new PercentStatement(amount, "", whole(s, to), nouns, "");
  }

  /** "After a quarter in which …" is a time, and "a 20 percent stake" one of many. */
  private static boolean isBareFraction(Sentence s, int to) {
    boolean fraction = s.is(to - 1, "quarter") || s.is(to - 1, "half") || s.is(to - 1, "third");
    boolean named = to < s.size() && s.tag(to).isNominal();
    return fraction && !s.is(to, "of") && !s.is(to, "the") && !s.is(to, "its") || named;
  }

  /** Whether both seem to be of one thing in other words. */
  boolean restates(PercentStatement other) {
    boolean alike = direction.equals(other.direction) && span.equals(other.span);
    if (!alike
        || amount.at().sentence().blockIndex() == other.amount.at().sentence().blockIndex()) {
      return false;
    }
    if (!direction.isEmpty()) {
      return nouns.equals(other.nouns) || nouns.equals(UNNAMED) || other.nouns.equals(UNNAMED);
    }
    long shared =
        nouns.stream().filter(noun -> other.nouns.stream().anyMatch(o -> same(noun, o))).count();
    if (whole.isEmpty() || other.whole.isEmpty()) {
      return shared >= ENOUGH;
    }
    return same(whole, other.whole) && shared >= ENOUGH;
  }

  private static boolean same(String noun, String other) {
    return noun.equals(other) || LEXICON.synonyms(noun, other);
  }

  private static String direction(Sentence s, AmountMention amount) {
    int to = amount.at().to();
    boolean compared = CHANGE.has("less", s.lower(to)) || CHANGE.has("more", s.lower(to));
    if (compared && CHANGE.first(s, to, to, "less") < 0 && isThan(s, to)) {
      return CHANGE.has("less", s.lower(to)) ? Change.FALL : Change.RISE;
    }
    if (ChangeExtractor.isChange(s, amount)) {
      return ChangeExtractor.direction(s, amount);
    }
    return byVerb(s, amount) >= 0 && CHANGE.has("fall", s.lower(byVerb(s, amount)))
        ? Change.FALL
        : byVerb(s, amount) >= 0 ? Change.RISE : "";
  }

  private static boolean isThan(Sentence s, int to) {
    for (int i = to + 1; i < Math.min(s.size(), to + NEAR); i++) {
      if (s.is(i, "than")) {
        return true;
      }
    }
    return false;
  }

  /** "Reduced their herbicide use by 32 percent": the verb, whose object is between, or -1. */
  private static int byVerb(Sentence s, AmountMention amount) {
    int by = amount.at().from() - 1;
    for (int i = by - 1; s.is(by, "by") && i >= Math.max(0, by - REACH); i--) {
      if (CHANGE.has("fall", s.lower(i)) || CHANGE.has("rise", s.lower(i))) {
        return i;
      }
    }
    return -1;
  }

  /** What changed: the noun after "growth in", before the verb, after it or after "less". */
  private static Set<String> theme(Sentence s, AmountMention amount) {
    int from = amount.at().from();
    int to = amount.at().to();
    if (CHANGE.has("less", s.lower(to)) || CHANGE.has("more", s.lower(to))) {
      return head(s, to + 1, true);
    }
    int named = changeNoun(s, amount);
    if (named >= 0) {
      int link = Math.max(named + 1, to);
      boolean linked = s.is(link, "in") || s.is(link, "of");
      Set<String> of = linked ? head(s, link + 1, true) : head(s, named - 1, false);
      return of.isEmpty() && isGrowth(s, named) ? UNNAMED : of;
    }
    int verb = byVerb(s, amount);
    Set<String> object = verb >= 0 && verb < from - 2 ? head(s, from - 2, false) : Set.of();
    if (!object.isEmpty()) {
      return object;
    }
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (CHANGE.has("rise", s.lower(i)) || CHANGE.has("fall", s.lower(i))) {
        boolean auxiliary = i > 0 && s.tag(i - 1) == Tag.AUX;
        return head(s, auxiliary ? i - 2 : i - 1, false);
      }
    }
    return Set.of();
  }

  /** "Growth of almost half in the latest financial year": of whatever the text has grow. */
  private static boolean isGrowth(Sentence s, int noun) {
    return s.is(noun, "growth") && (noun == 0 || !s.tag(noun - 1).isNominal());
  }

  /** Index of the noun of change that the percentage says the size of, or -1. */
  private static int changeNoun(Sentence s, AmountMention amount) {
    int from = amount.at().from();
    for (int i : new int[] {amount.at().to(), from - 2}) {
      boolean linked = i != from - 2 || s.is(from - 1, "of");
      boolean change = CHANGE.has("rise", s.lower(i)) || CHANGE.has("fall", s.lower(i));
      if (linked && change && !CHANGE.has("particle", s.lower(i)) && s.tag(i) != Tag.VERB) {
        return i;
      }
    }
    return -1;
  }

  /** The noun that a phrase begins or ends with, with the words that tell which one it is. */
  private static Set<String> head(Sentence s, int at, boolean forward) {
    int last = at;
    if (forward) {
      Optional<NounPhrase> noun = NounPhrase.startingAt(s, isDeterminer(s, at) ? at + 1 : at);
      last = noun.map(NounPhrase::head).orElse(-1);
    }
    String lemma = last < 0 ? "" : Lemmas.english().noun(s.lower(last));
    boolean name = last > 0 && last < s.size() && s.token(last).isCapitalised();
    if (name || !LEXICON.isNoun(lemma) || s.is(last - 1, "of")) {
      return Set.of();
    }
    Set<String> words = new HashSet<>();
    String head = sort(lemma);
    int i = last - 1;
    while (i >= 0 && isModifier(s, i)) {
      if (!CUES.has("idle", s.lower(i))) {
        words.add(Lemmas.english().noun(s.lower(i)));
      }
      i--;
    }
    if (words.remove("bottom")) {
      return Set.of("profit");
    }
    if (words.isEmpty() || !CUES.has("light", head)) {
      words.add(head);
    }
    return LEXICON.nounClass(head) == SemanticClass.TIME ? Set.of() : words;
  }

  private static boolean isModifier(Sentence s, int i) {
    boolean tagged = s.tag(i) == Tag.NOUN || s.tag(i) == Tag.ADJ;
    return tagged && s.token(i).isWord() && s.token(i).text().length() > 1;
  }

  private static boolean isDeterminer(Sentence s, int i) {
    return s.tag(i) == Tag.DET || s.tag(i) == Tag.PRON;
  }

  /** One word for all that mean the same figure of a business: sales are revenue. */
  private static String sort(String noun) {
    return SORTS.stream().filter(sort -> CUES.has(sort, noun)).findFirst().orElse(noun);
  }

  private static String span(Sentence s) {
    int span = CUES.first(s, 0, s.size(), "span");
    boolean half = span >= 0 && s.is(span, "half") && !HALVES.contains(s.lower(span - 1));
    boolean between = false;
    for (int i = 0; i + 1 < s.size(); i++) {
      between |=
          s.is(i, "three") && s.is(i + 1, "months") || s.is(i, "between") && isMonth(s, i + 1);
    }
    return between ? "quarter" : span >= 0 && !half ? s.lower(span) : "";
  }

  private static boolean isMonth(Sentence s, int i) {
    return s.token(i).isCapitalised() && CHANGE.has("period", s.lower(i));
  }

  private static String whole(Sentence s, int to) {
    if (!s.is(to, "of") || CUES.has("pronoun", s.lower(to + 1))) {
      return "";
    }
    int noun = isDeterminer(s, to + 1) || s.is(to + 1, "all") ? to + 2 : to + 1;
    Optional<NounPhrase> phrase = NounPhrase.startingAt(s, noun);
    int head = phrase.map(NounPhrase::head).orElse(-1);
    if (head >= 0 && s.isApostrophe(head + 1) && s.is(head + 2, "s")) {
      // "Of this year's turnover".
      phrase = NounPhrase.startingAt(s, head + 3);
    }
    return phrase.map(found -> sort(Lemmas.english().noun(found.headWord()))).orElse("");
  }

  private static Set<String> nouns(Sentence s, int from, int to) {
    Set<String> nouns = new HashSet<>();
    for (int i = from; i < to; i++) {
      String lemma = Lemmas.english().noun(s.lower(i));
      boolean name = i > 0 && s.token(i).isCapitalised();
      boolean content =
          s.token(i).isWord() && !name && s.tag(i).isNominal() && LEXICON.isNoun(lemma);
      SemanticClass sort = content ? LEXICON.nounClass(lemma) : SemanticClass.TIME;
      if (content
          && sort != SemanticClass.TIME
          && sort != SemanticClass.QUANTITY
          && !CUES.has("common", lemma)) {
        nouns.add(lemma);
      }
    }
    return Collections.unmodifiableSet(nouns);
  }
}
