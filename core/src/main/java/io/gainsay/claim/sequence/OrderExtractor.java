package io.gainsay.claim.sequence;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Happening;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value.Order;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Clause;
import io.gainsay.claim.extract.Clauses;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.extract.ScopeReader;
import io.gainsay.claim.sequence.OrderSides.Side;
import io.gainsay.mention.QuoteMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import io.gainsay.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Claims about which of two things came first: "paid before they delivered", "the whistle went only
 * when the ball was in the net", "followed by", "when she got her wings she had held a licence".
 */
public final class OrderExtractor implements ClaimExtractor {

  /** How long an aside between a word of order and what it orders may be. */
  private static final int ASIDE = 7;

  /** Longer lists are not compared step by step. */
  private static final int MOST_STEPS = 9;

  private static final Set<String> FIRSTS = Set.of("earlier", "older", "elder", "first", "former");

  private static final Set<String> LASTS = Set.of("later", "younger", "newer", "second", "last");

  private static final Set<String> LAST = Set.of("last", "second");

  private final OrderWords words = OrderWords.load();

  @Override
  public List<Claim> extract(Reading reading) {
    Happenings happenings = new Happenings(reading);
    List<Claim> claims = new ArrayList<>();
    List<Happening> steps = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      new Finder(reading, happenings, sentence, steps, claims).read();
    }
    return claims;
  }

  /** Finds the orders that one sentence tells. */
  private final class Finder {

    private final Reading reading;
    private final Happenings happenings;
    private final Sentence sentence;
    private final OrderSides sides;
    private final List<Happening> steps;
    private final List<Claim> claims;

    Finder(
        Reading reading,
        Happenings happenings,
        Sentence sentence,
        List<Happening> steps,
        List<Claim> claims) {
      this.reading = reading;
      this.happenings = happenings;
      this.sentence = sentence;
      this.sides = new OrderSides(sentence, words, happenings);
      this.steps = steps;
      this.claims = claims;
    }

    void read() {
      int known = claims.size();
      readCues();
      chain(known);
      step();
    }

    /** "Sirens sounded, then the lights failed, then it was quiet": the first and the last, too. */
    private void chain(int from) {
      int to = claims.size();
      for (int i = from; i < to; i++) {
        for (int j = from; j < to; j++) {
          Order one = (Order) claims.get(i).value();
          Order next = (Order) claims.get(j).value();
          boolean linked = i != j && !one.later().isEmpty() && one.later().equals(next.earlier());
          if (linked && !one.earlier().isEmpty() && !next.later().isEmpty()) {
            TokenSpan a = claims.get(i).at();
            TokenSpan b = claims.get(j).at();
            Side at = new Side(Math.min(a.from(), b.from()), Math.max(a.to(), b.to()));
            claim(at, one.earlier(), next.later());
          }
        }
      }
    }

    /** "2. Undo the trap." after "Turn off the water.": steps come in the order of the text. */
    private void step() {
      boolean numbered = sentence.size() > 2 && sentence.token(0).isDigits() && sentence.is(1, ".");
      boolean imperative =
          sentence.block().kind() == Block.Kind.LIST_ITEM
              && sentence.size() > 1
              && sentence.tag(0) == Tag.VERB;
      if (!numbered && !imperative || steps.size() >= MOST_STEPS) {
        steps.clear();
        return;
      }
      if (numbered && steps.isEmpty() && sentence.is(0, "2") && sentence.index() > 0) {
        Sentence first = reading.sentences().get(sentence.index() - 1);
        steps.add(happenings.of(first, 0, first.size()));
      }
      Happening told = happenings.of(sentence, numbered ? 2 : 0, sentence.size());
      for (Happening before : steps) {
        claim(new Side(0, sentence.size()), before, told);
      }
      steps.add(told);
    }

    private void readCues() {
      for (int i = 0; i < sentence.size(); i++) {
        if (sides.isNever(i)) {
          continue;
        }
        int length = words.earlier().lengthAt(sentence, i);
        int other = words.later().lengthAt(sentence, i);
        int joint = words.meanwhile().lengthAt(sentence, i);
        if (other > length) {
          ordered(i, other, false);
          i += other - 1;
        } else if (length > 0) {
          ordered(i, length, !sides.isNegated(i));
          i += length - 1;
        } else if (joint > 0) {
          meanwhile(i, joint);
        } else {
          alone(i);
        }
      }
    }

    private void ordered(int cue, int length, boolean firstIsEarlier) {
      int begin = cue + length;
      if (sentence.is(begin, ",")) {
        // "And then, a week later, those for the car wash".
        int comma = begin + 1;
        while (comma < sentence.size() && !sentence.is(comma, ",")) {
          comma++;
        }
        begin = comma + 1 - begin < ASIDE ? comma + 1 : begin + 1;
      }
      Side behind = sides.behind(begin);
      Side main = sides.main(cue, behind);
      if (main == null) {
        afterPronoun(cue, behind, firstIsEarlier);
        return;
      }
      if (main.from() >= cue && main.from() < behind.to()) {
        behind = new Side(behind.from(), main.from());
      }
      if (behind.isOpen()) {
        claim(firstIsEarlier ? main : behind, firstIsEarlier ? behind : main);
      }
    }

    /** "It was preceded by the overture": what the sentence before tells of. */
    private void afterPronoun(int cue, Side behind, boolean firstIsEarlier) {
      boolean pronoun = false;
      for (int i = sides.start(cue); i < cue; i++) {
        pronoun |= sides.isPronoun(i);
      }
      if ((pronoun || cue == 0) && behind.isOpen() && sentence.index() > 0) {
        Sentence before = reading.sentences().get(sentence.index() - 1);
        if (before.blockIndex() == sentence.blockIndex()) {
          Happening told = happenings.of(before, 0, Math.min(before.size(), OrderSides.REACH));
          Happening other = happenings.of(sentence, behind.from(), behind.to());
          claim(behind, firstIsEarlier ? told : other, firstIsEarlier ? other : told);
        }
      }
    }

    private void meanwhile(int cue, int length) {
      Side behind = sides.behind(cue + length);
      Side main = sides.main(cue, behind);
      if (main == null) {
        return;
      }
      if (main.from() >= cue && main.from() < behind.to()) {
        behind = new Side(behind.from(), main.from());
      }
      if (!behind.isOpen()) {
        return;
      }
      if (sides.lasts(behind)) {
        claim(main, behind);
      } else if (sides.lasts(main)) {
        claim(behind, main);
      } else if (sides.looksBack(main)) {
        claim(main, behind);
      } else if (sides.looksBack(behind)) {
        claim(behind, main);
      } else if (sides.isState(main) && !sides.isState(behind)) {
        claim(main, behind);
      }
    }

    /** Words that tell an order without joining two clauses. */
    private void alone(int i) {
      String word = sentence.lower(i);
      boolean opens = i == 0 || sides.isBreak(i - 1) || sentence.is(i - 1, ",");
      if (word.equals("having") && sides.isParticiple(i + 1)) {
        Side behind = sides.behind(i + 1);
        Side before = new Side(opens ? i : sides.start(i), behind.to());
        claim(before, sides.after(behind));
      } else if (opens && (word.equals("already") || word.equals("on") && sides.isGerund(i + 1))) {
        Side behind = sides.behind(i + 1);
        int split = sides.secondClause(behind);
        boolean parted = sentence.is(behind.to(), ",");
        Side main = split > 0 ? new Side(split, behind.to()) : parted ? sides.after(behind) : null;
        if (main != null) {
          claim(new Side(i + 1, split > 0 ? split : behind.to()), main);
        }
      } else if (opens && word.equals("with")) {
        behindThem(i);
      } else if (FIRSTS.contains(word) && sides.isOfTwo(i)) {
        claim(sides.named(i), new Side(i, i));
      } else if (LASTS.contains(word) && sides.isOfTwo(i)) {
        claim(new Side(i, i), sides.named(i));
      } else if (word.equals("first") && sides.isAdverb(i)) {
        claim(new Side(sides.clauseStart(i), i), new Side(i, i));
      } else if (LAST.contains(word) && sides.isAdverb(i)) {
        claim(new Side(i, i), new Side(sides.clauseStart(i), i));
      }
    }

    /** "With the exams behind her, she". */
    private void behindThem(int with) {
      Side opening = sides.behind(with + 1);
      for (int i = opening.from(); i < opening.to(); i++) {
        if (sentence.is(i, "behind")) {
          claim(new Side(opening.from(), i), sides.after(opening));
        }
      }
    }

    private void claim(Side before, Side after) {
      Happening first = happenings.of(sentence, before.from(), before.to());
      Happening second = happenings.of(sentence, after.from(), after.to());
      if (before.isOpen() == first.isEmpty() || after.isOpen() == second.isEmpty()) {
        return;
      }
      int from =
          Math.min(
              before.isOpen() ? before.from() : after.from(),
              after.isOpen() ? after.from() : before.from());
      claim(new Side(from, Math.max(before.to(), after.to())), first, second);
    }

    private void claim(Side at, Happening first, Happening second) {
      if (first.isEmpty() && second.isEmpty()) {
        return;
      }
      Clause clause = Clauses.at(sentence, at.from());
      boolean unreal =
          reading.vocabulary().scope().unreal().in(new Clause(sentence, at.from(), at.to()));
      if (unreal || !isPlain()) {
        return;
      }
      claims.add(
          Claim.of(
              ClaimKind.EVENT_ORDER,
              Subject.of("order", "order"),
              new Order(first, second),
              reading.scopes().read(clause, at.from()),
              new TokenSpan(sentence, at.from(), Math.min(at.to(), sentence.size()))));
    }

    /** Whether a sentence tells of one occasion, as a fact. */
    private boolean isPlain() {
      Clause whole = new Clause(sentence, 0, sentence.size());
      ScopeReader.Vocabulary scope = reading.vocabulary().scope();
      return !words.again().in(whole)
          && !isOfSpeaker()
          && !scope.superseded().in(whole)
          && !scope.elsewhere().in(whole);
    }

    /** Whoever says "I" outside quotation marks is interviewed, and does not weigh every word. */
    private boolean isOfSpeaker() {
      for (int i = 0; i < sentence.size(); i++) {
        int token = i;
        if ((sentence.is(i, "i") || sentence.is(i, "we"))
            && reading.mentions(sentence, QuoteMention.class).stream()
                .noneMatch(quote -> quote.at().contains(token))) {
          return true;
        }
      }
      return false;
    }
  }
}
