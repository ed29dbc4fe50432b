package io.gainsay.claim.amount;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Nouns;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.extract.NounPhrase;
import io.gainsay.claim.extract.Reading;
import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Hedge;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the counts that take up an earlier one: "all nine climbers" after "six climbers", "the
 * eight men" after "a crew of seven". A definite count has an antecedent; where no count before it
 * has its value, the one of the same sort of thing that is left was told with another value.
 */
final class Recounts {

  /** What follows a noun and picks some of what it names. */
  private static final Set<String> RESTRICTING =
      Set.of(
          "of", "in", "at", "from", "on", "with", "who", "that", "which", "whose", "whom", "to",
          "for", "under", "near", "between", "outside", "inside", "per", "without", "against",
          "over", "across", "by", "into", "it", "he", "she", "they", "we", "i", "you");

  /** Before a number: it counts those of another. */
  private static final Set<String> OTHERS = Set.of("other", "another", "previous", "earlier");

  /** How far before its number such a word may stand. */
  private static final int APART = 3;

  /** Fewer than this share of what was told of are hardly all of it. */
  private static final double SOME = 0.6;

  /** The same for what a clause tells apart. */
  private static final double HALF = 0.5;

  /** And for what is said to be all. */
  private static final double ALL = 0.3;

  /** Two numbers are close if neither is less than this share of the other. */
  private static final double CLOSE = 0.7;

  private final Lexicon lexicon = Lexicon.english();

  /** An antecedent and the count that takes it up: two claims, or a whole with its parts. */
  List<Claim> among(Reading reading, List<Claim> claims) {
    List<Claim> counts = claims.stream().filter(c -> c.kind() == ClaimKind.COUNT).toList();
    List<CountedGroup> groups = CountedGroup.of(counts);
    List<Claim> pairs = new ArrayList<>();
    for (int i = 1; i < groups.size(); i++) {
      CountedGroup recount = groups.get(i);
      if (isDefinite(recount)) {
        antecedent(reading, groups, i)
            .ifPresent(antecedent -> pairs.addAll(pair(antecedent, recount)));
      }
    }
    return pairs;
  }

  private static List<Claim> pair(CountedGroup antecedent, CountedGroup recount) {
    String document = recount.sentence().document().name();
    Subject subject = Subject.of("recount@" + document + "#" + start(recount), recount.head());
    boolean sums = antecedent.counts().size() + recount.counts().size() > 2;
    boolean divided = antecedent.counts().size() > 1;
    ClaimKind first = !sums ? ClaimKind.RECOUNT : divided ? ClaimKind.PART : ClaimKind.WHOLE;
    ClaimKind second = !sums ? ClaimKind.RECOUNT : divided ? ClaimKind.WHOLE : ClaimKind.PART;
    return Stream.concat(
            antecedent.counts().stream().map(claim -> as(subject, first, claim)),
            recount.counts().stream()
                .map(claim -> as(subject, second, claim.in(claim.scope().presupposed()))))
        .toList();
  }

  private static int start(CountedGroup group) {
    return group.counts().get(0).at().source().start();
  }

  private static Claim as(Subject subject, ClaimKind kind, Claim claim) {
    return new Claim(kind, subject, claim.value(), here(claim), claim.context(), claim.at());
  }

  /** "The nine men", "all nine", "each of the nine": all there are, whatever else is said. */
  private static boolean isDefinite(CountedGroup group) {
    Claim claim = group.counts().get(0);
    Sentence sentence = claim.at().sentence();
    int from = claim.at().from();
    return group.quantity().hedge() == Hedge.EXACT
        && claim.subject().coverage() != Coverage.PART
        && (Coverage.isAll(sentence, from) || isDefinite(sentence, from) || isOwned(claim));
  }

  /** "The shelter's 270 dogs", "her four children". */
  private static boolean isOwned(Claim claim) {
    return claim.subject().coverage() == Coverage.WHOLE
        && claim.scope().modality() == Scope.Modality.GIVEN;
  }

  /** "The nine", "these nine", "the network of 36 hydrophones"; not "the top nine". */
  private static boolean isDefinite(Sentence sentence, int from) {
    boolean group =
        from > 2
            && sentence.is(from - 1, "of")
            && sentence.tag(from - 2) == Tag.NOUN
            && isGroup(sentence.lower(from - 2));
    int article = group ? from - 3 : from - 1;
    return Coverage.takesUp(sentence.lower(article)) || Coverage.takesUp(sentence.lower(from));
  }

  /** A network consists of what is counted; the father of four boys and their deaths do not. */
  private static boolean isGroup(String noun) {
    String lemma = Lemmas.english().noun(noun);
    return lemma.equals(noun) && Lexicon.english().nounClass(lemma) == SemanticClass.GROUP;
  }

  /** "The two men in the cellar", "the four youngest": some, told apart by what is said. */
  private static boolean isRestricted(CountedGroup group) {
    Claim claim = group.counts().get(group.counts().size() - 1);
    Sentence sentence = claim.at().sentence();
    Optional<NounPhrase> noun = NounPhrase.startingAt(sentence, claim.at().to());
    if (noun.isEmpty()
        || !claim.subject().modifiers().isEmpty()
        || !Coverage.isAll(sentence, claim.at().from())
            && !isDefinite(sentence, claim.at().from())) {
      return true;
    }
    int next = noun.get().head() + 1;
    if (next >= sentence.size() || RESTRICTING.contains(sentence.lower(next))) {
      return next < sentence.size();
    }
    boolean named = sentence.token(next).isCapitalised();
    boolean participle =
        sentence.tag(next) == Tag.VERB && RESTRICTING.contains(sentence.lower(next + 1));
    return named || participle;
  }

  /** The only value told of what the count takes up, unless one there agrees. */
  private Optional<CountedGroup> antecedent(Reading reading, List<CountedGroup> groups, int index) {
    CountedGroup recount = groups.get(index);
    boolean restricted = isRestricted(recount);
    List<CountedGroup> rivals = new ArrayList<>();
    for (int i = 0; i < (restricted ? groups.size() : index); i++) {
      CountedGroup group = groups.get(i);
      if (i != index && agrees(group, recount)) {
        return Optional.empty();
      }
      boolean same = restricted ? isSameNoun(group, recount) : isSameSort(group, recount);
      if (i != index && same && isOfTheMatter(group, recount)) {
        rivals.add(group);
      }
    }
    if (values(rivals) > 1 && (!restricted || isAll(recount))) {
      rivals.removeIf(rival -> !isClose(rival, recount));
    }
    boolean clear =
        values(rivals) == 1
            && isNear(rivals.get(0), recount, restricted)
            && !isSum(reading, rivals.get(0), recount);
    return clear && start(rivals.get(0)) < start(recount)
        ? Optional.of(rivals.get(0))
        : Optional.empty();
  }

  private static long values(List<CountedGroup> groups) {
    return groups.stream().mapToDouble(CountedGroup::stated).distinct().count();
  }

  /** Whether a group is told as the present one, and not in the sentence that takes it up. */
  private static boolean isOfTheMatter(CountedGroup group, CountedGroup recount) {
    Claim first = group.counts().get(0);
    return group.sentence() != recount.sentence()
        && first.subject().coverage() != Coverage.PART
        && here(first).apartFrom(recount.counts().get(0).scope().presupposed()).isEmpty();
  }

  /**
   * The scope of a count that only other words of its clause set on another occasion: "a former
   * landlord got 27 letters" tells of these letters.
   */
  private static Scope here(Claim claim) {
    boolean dated = claim.scope().eventTime() != null;
    Sentence sentence = claim.at().sentence();
    int from = claim.at().from();
    for (int i = Math.max(0, from - APART); i < from; i++) {
      if (dated || OTHERS.contains(sentence.lower(i))) {
        return claim.scope();
      }
    }
    return claim.scope().ofAnyTime();
  }

  private static boolean agrees(CountedGroup group, CountedGroup recount) {
    return group.quantity().compatible(recount.quantity())
        || group.counts().stream()
            .anyMatch(claim -> CountedGroup.quantity(claim).compatible(recount.quantity()));
  }

  private static double ratio(CountedGroup antecedent, CountedGroup recount) {
    return recount.stated() / antecedent.stated();
  }

  /** Numbers so close are rather of the same things than of two. */
  private static boolean isClose(CountedGroup antecedent, CountedGroup recount) {
    double ratio = ratio(antecedent, recount);
    return ratio > CLOSE && ratio < 1 / CLOSE;
  }

  /** Fewer than were told of may be some of them, unless all are meant. */
  private static boolean isNear(CountedGroup antecedent, CountedGroup recount, boolean restricted) {
    double ratio = ratio(antecedent, recount);
    double least = isAll(recount) ? ALL : restricted ? HALF : SOME;
    return ratio > least && ratio < (restricted ? 1 / HALF : 1 / ALL);
  }

  private static boolean isAll(CountedGroup group) {
    Claim claim = group.counts().get(0);
    return Coverage.isAll(claim.at().sentence(), claim.at().from());
  }

  /** "Five were stolen here and two more there": the seven are those together. */
  private static boolean isSum(Reading reading, CountedGroup antecedent, CountedGroup recount) {
    for (AmountMention amount : reading.mentions(antecedent.sentence(), AmountMention.class)) {
      double other = amount.quantity().stated().doubleValue();
      if (Math.abs(Math.abs(recount.stated() - antecedent.stated()) - other) < 0.5) {
        return true;
      }
    }
    return false;
  }

  private boolean isSameNoun(CountedGroup group, CountedGroup recount) {
    boolean anybody = lexicon.isA("person", recount.head()) || recount.head().equals("people");
    return group.head().equals(recount.head())
        || lexicon.synonyms(group.head(), recount.head())
        || lexicon.isA(group.head(), recount.head())
        || anybody && group.counts().stream().allMatch(CountedGroup::isPeople);
  }

  private boolean isSameSort(CountedGroup group, CountedGroup recount) {
    String head = recount.head();
    if (Nouns.sameSort(head, group.head())) {
      return true;
    }
    boolean named = Nouns.isPerson(head) || !lexicon.isNoun(head);
    return named && group.counts().stream().allMatch(CountedGroup::isPeople);
  }
}
