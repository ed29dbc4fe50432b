package io.gainsay.claim.arithmetic;

import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that stand side by side as the parts of something: "nine are on the first disc, eight on
 * the second"; "27 live across the border. The 19 resident here turned up".
 *
 * @param parts the figures in the order of the text, at least two, in comparable units
 * @param closed whether the text says that there are no others
 * @param ofWhole the figure that the sentence gives as their whole, "of its 44 players", or null
 */
record Division(List<Figure> parts, boolean closed, @Nullable Figure ofWhole) {

  private static final Cues CUES = Cues.TOTAL;

  /** How many words may stand between two parts. */
  private static final int FARTHEST = 16;

  /** How many words may stand between parts of which each is told in its fewest words. */
  private static final int TIGHT = 4;

  /** How far after its figure the word may stand that opposes it to the other. */
  private static final int SIDE = 6;

  /** How far after their figures two parts may have the preposition that makes them alike. */
  private static final int ALIKE = 3;

  /** How many sentences after the parts the rest of them may be told. */
  private static final int FOLLOWING = 2;

  /** A single thing with more words than this is a clause. */
  private static final int LONGEST_SINGLE = 6;

  /** What a single thing counts, of which there is no telling whether it fits. */
  static final String SINGLE = "one";

  private static final Lexicon LEXICON = Lexicon.english();

  Division {
    parts = List.copyOf(parts);
  }

  /** The divisions told in a sentence, with what the next one says of the rest. */
  static List<Division> in(Reading reading, Sentence sentence) {
    List<Figure> figures = Figure.in(reading, sentence);
    List<Division> divisions = new ArrayList<>();
    List<Figure> run = new ArrayList<>();
    Figure whole = null;
    for (Figure figure : figures) {
      whole = isOfWhole(figure) ? figure : whole;
      if (isOfWhole(figure) || figure.isLimit() || isAnaphor(figure, run.size())) {
        continue;
      }
      Figure last = run.isEmpty() ? null : run.get(run.size() - 1);
      Figure part = last != null && isBare(figure) ? figure.inUnitOf(last) : figure;
      if (last != null && !(part.addsTo(last) && isBeside(last, part))) {
        add(run, whole, reading, divisions);
        run.clear();
        part = figure;
      }
      run.add(part);
    }
    add(run, whole, reading, divisions);
    return divisions;
  }

  private static void add(
      List<Figure> run, @Nullable Figure whole, Reading reading, List<Division> divisions) {
    if (run.isEmpty()) {
      return;
    }
    Sentence sentence = run.get(0).sentence();
    if (CUES.first(sentence, 0, sentence.size(), "shared", "open-list") >= 0
        || CUES.first(sentence, 0, run.get(0).at().from(), "rest") >= 0) {
      return;
    }
    List<Figure> parts = new ArrayList<>(run);
    boolean closed = isClosing(sentence) || isOpposed(run);
    addSingle(parts);
    int end = Math.min(reading.sentences().size(), sentence.index() + 1 + FOLLOWING);
    for (int i = sentence.index() + 1; i < end; i++) {
      Sentence following = reading.sentences().get(i);
      List<Figure> more = Figure.in(reading, following);
      Figure rest = more.isEmpty() ? null : more.get(0);
      boolean next = i == sentence.index() + 1;
      Figure last = parts.get(parts.size() - 1);
      if (rest != null && (isRest(rest, parts.size() > 1) || next && goesOn(rest, last))) {
        Figure part = isBare(rest) ? rest.inUnitOf(last) : rest;
        if (part.addsTo(last)) {
          parts.add(part);
          closed |= isRest(rest, true);
        }
      } else if (rest != null) {
        break;
      }
      closed |= next && isClosing(following);
    }
    if (parts.size() > 1) {
      divisions.add(new Division(parts, closed, whole));
    }
  }

  /** "Another fifteen went to Bergen": a sentence of its own for the next part. */
  private static boolean goesOn(Figure figure, Figure last) {
    Sentence s = figure.sentence();
    int from = figure.at().from();
    boolean opens = from == 0 || from < 3 && CUES.has("further", s.lower(from - 1));
    return opens && s.blockIndex() == last.sentence().blockIndex() && isBare(figure);
  }

  /** "Seven Filipinos, three Ukrainians and the Greek master": one more without a number. */
  private static void addSingle(List<Figure> parts) {
    Figure last = parts.get(parts.size() - 1);
    Sentence s = last.sentence();
    int and = last.at().to() + 1;
    boolean single = s.is(and, "and") && CUES.has("single", s.lower(and + 1)) && isBare(last);
    int end = and + 2;
    while (single && end < s.size() && s.token(end).isWord() && !CUES.has("ends", s.lower(end))) {
      end++;
    }
    if (single && parts.size() > 1 && end - and <= LONGEST_SINGLE && !s.is(and + 1, "one")) {
      Quantity one = Quantity.exact(BigDecimal.ONE, Unit.COUNT);
      parts.add(new Figure(one, new TokenSpan(s, and + 1, end), SINGLE));
    }
  }

  /** Whether a sentence says that there are no others: "nothing else", "the rest". */
  private static boolean isClosing(Sentence s) {
    return CUES.first(s, 0, s.size(), "closing") >= 0;
  }

  /** "640 said yes and 210 said no": the words after the figures are opposites. */
  private static boolean isOpposed(List<Figure> run) {
    if (run.size() != 2) {
      return false;
    }
    Sentence s = run.get(0).sentence();
    int second = run.get(1).at().to();
    for (int i = run.get(0).at().to(); i < run.get(1).at().from(); i++) {
      for (int j = second; j < Math.min(s.size(), second + SIDE); j++) {
        if (LEXICON.antonyms(lemma(s, i), lemma(s, j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String lemma(Sentence s, int token) {
    String verb = Lemmas.english().verb(s.lower(token));
    return LEXICON.isVerb(verb) ? verb : s.lower(token);
  }

  /** "A final 15 percent", "the other seven"; of two also "the fifteen who went away". */
  private static boolean isRest(Figure figure, boolean afterSeveral) {
    Sentence s = figure.sentence();
    int from = figure.at().from();
    boolean last = CUES.has("last", s.lower(from - 1)) || CUES.has("last", s.lower(from - 2));
    return afterSeveral ? last : from == 1 && s.is(0, "the");
  }

  /** "Of its 44 players, 27 live abroad": the 44 are no part. */
  private static boolean isOfWhole(Figure figure) {
    Sentence s = figure.sentence();
    int from = figure.at().from();
    return s.is(from - 1, "of") && from == 1
        || s.is(from - 2, "of") && CUES.has("of-whole", s.lower(from - 1));
  }

  /** "Germany for 90 million; the two are its biggest markets": the two are the parts. */
  private static boolean isAnaphor(Figure figure, int before) {
    return before > 1
        && figure.stated() == before
        && figure.sentence().is(figure.at().from() - 1, "the");
  }

  private static boolean isBare(Figure figure) {
    return figure.isCount() && figure.period().isEmpty();
  }

  /** Whether a list goes on from one figure to the other, and not with a part of the former. */
  private static boolean isBeside(Figure one, Figure other) {
    Sentence s = one.sentence();
    int from = one.at().to();
    int to = other.at().from();
    boolean separated = false;
    if (CUES.has("changed", s.lower(to - 1))) {
      // "Nine this week, against 31 in the first", "19 minutes, which became 30": no second part.
      return false;
    }
    for (int i = from; i < to; i++) {
      separated |= CUES.has("beside", s.lower(i)) || s.is(i, ",") || s.is(i, ";") || s.is(i, "—");
      if (CUES.has("within", s.lower(i))) {
        return false;
      }
    }
    int after = other.at().to();
    boolean ofThem = s.is(after, "of") && CUES.has("anaphor", s.lower(after + 1));
    return separated && !ofThem && to - from <= FARTHEST;
  }

  /**
   * Whether two parts are told as such and do not merely stand side by side: "190 came from the
   * east and 140 from the west", "640 said yes and 210 said no", "19 came. The 17 who did not …".
   */
  boolean isParallel() {
    Sentence s = first().sentence();
    if (s != last().sentence() || isOpposed(parts)) {
      return true;
    }
    int second = last().at().to();
    for (int i = first().at().to(); i < first().at().to() + ALIKE; i++) {
      for (int j = second; j < Math.min(s.size(), second + ALIKE); j++) {
        if (s.tag(j) == Tag.ADP && s.is(i, s.lower(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a part is told without a number: "the others stayed". */
  boolean leavesOut() {
    Sentence s = first().sentence();
    for (int i = 0; i < s.size(); i++) {
      int word = i;
      boolean counted =
          parts.stream().anyMatch(p -> p.at().from() > word && p.at().from() <= word + SIDE);
      if (CUES.has("rest", s.lower(i)) && !counted) {
        return true;
      }
    }
    return false;
  }

  /** "118 were adults, 47 were juveniles and 31 were calves": nothing else comes between. */
  boolean isTight() {
    for (int i = 1; i < parts.size(); i++) {
      TokenSpan before = parts.get(i - 1).at();
      TokenSpan part = parts.get(i).at();
      if (part.sentence() != before.sentence() || part.from() - before.to() > TIGHT) {
        return false;
      }
    }
    return parts.size() > 2;
  }

  /** "Nineteen made the list. The seventeen who did not …": the rest of them. */
  boolean endsInRest() {
    Sentence s = last().sentence();
    boolean known = last().at().from() == 1 && s.is(0, "the");
    return known && (s.is(last().at().to(), "who") || s.is(last().at().to(), "that"));
  }

  double sum() {
    return parts.stream().mapToDouble(Figure::stated).sum();
  }

  Figure first() {
    return parts.get(0);
  }

  Figure last() {
    return parts.get(parts.size() - 1);
  }

  double greatest() {
    return parts.stream().mapToDouble(Figure::stated).max().orElse(0);
  }
}
