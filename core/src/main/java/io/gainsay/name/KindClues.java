package io.gainsay.name;

import io.gainsay.mention.NameMention.Kind;
import io.gainsay.nlp.Sentence;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what each occurrence of a name in one document tells of its kind, and decides. Weights
 * order the evidence: what the name itself says outweighs what stands beside it.
 */
final class KindClues {

  private static final int CERTAIN = 8;
  private static final int STRONG = 4;
  private static final int FAIR = 2;
  private static final int WEAK = 1;
  private static final int OLDEST = 120;

  /** How far a dateline reaches after the place, in tokens. */
  private static final int DATELINE = 8;

  private static final int LONGEST_ACRONYM = 6;

  private final GivenNames given = GivenNames.standard();
  private final Places places = Places.standard();
  private final Map<String, EnumMap<Kind, Integer>> votes = new HashMap<>();
  private final Map<String, Kind> bySurname = new HashMap<>();
  private final Map<String, Kind> byFirstWord = new HashMap<>();

  KindClues(List<NamePiece> pieces) {
    pieces.forEach(this::collect);
    pieces.forEach(this::remember);
  }

  /** What the name of {@code piece} names throughout the document. */
  Kind kindOf(NamePiece piece) {
    if (piece.title() != null) {
      return Kind.PERSON;
    }
    Kind own = decide(piece.key());
    if (piece.words().size() == 1 && !isCertain(piece.key())) {
      Kind person = bySurname.get(piece.last().lower());
      Kind other = byFirstWord.get(piece.first().lower());
      if (person != null) {
        return person;
      }
      return other != null && own != Kind.LOCATION ? other : own;
    }
    return own;
  }

  private Kind decide(String key) {
    EnumMap<Kind, Integer> counts = votes.get(key);
    Kind best = Kind.UNKNOWN;
    int most = 0;
    if (counts != null) {
      for (Map.Entry<Kind, Integer> vote : counts.entrySet()) {
        if (vote.getValue() > most) {
          best = vote.getKey();
          most = vote.getValue();
        }
      }
    }
    return best;
  }

  private boolean isCertain(String key) {
    EnumMap<Kind, Integer> counts = votes.get(key);
    return counts != null && counts.values().stream().anyMatch(v -> v >= CERTAIN);
  }

  /** Full names give their kind to the short form: surname, or first word of a company. */
  private void remember(NamePiece piece) {
    if (piece.words().size() < 2 && piece.title() == null) {
      return;
    }
    Kind kind = kindOf(piece);
    if (kind == Kind.PERSON) {
      bySurname.putIfAbsent(piece.last().lower(), kind);
    } else if (kind == Kind.ORGANIZATION && !isCommonFirst(piece.first())) {
      byFirstWord.putIfAbsent(piece.first().lower(), kind);
    }
  }

  private boolean isCommonFirst(NameWord first) {
    return NameWords.isStarter(first.lower())
        || NameWords.isNeverAlone(first.lower())
        || places.contains(first.text());
  }

  private void collect(NamePiece piece) {
    EnumMap<Kind, Integer> counts =
        votes.computeIfAbsent(piece.key(), k -> new EnumMap<>(Kind.class));
    vote(counts, Kind.PERSON, personByForm(piece));
    vote(counts, Kind.ORGANIZATION, organizationByForm(piece));
    vote(counts, Kind.LOCATION, placeByForm(piece));
    vote(counts, Kind.PERSON, personByContext(piece));
    vote(counts, Kind.LOCATION, placeByContext(piece));
  }

  /** The best clue of a sort counts, so that repetition does not drown the form of the name. */
  private static void vote(EnumMap<Kind, Integer> counts, Kind kind, int weight) {
    if (weight > 0) {
      counts.merge(kind, weight, Math::max);
    }
  }

  private int personByForm(NamePiece piece) {
    if (piece.title() != null) {
      return STRONG;
    }
    boolean known = given.contains(piece.first().lower());
    if (isDateline(piece)) {
      return 0;
    }
    if (piece.words().size() == 1) {
      return known ? FAIR : 0;
    }
    if (piece.last().lower().equals("jr") || piece.first().isInitial()) {
      return STRONG;
    }
    for (NameWord word : piece.words()) {
      if (word.lower().equals("of") || word.lower().equals("&") || word.lower().equals("and")) {
        return 0;
      }
    }
    return known ? STRONG + FAIR : 0;
  }

  private int organizationByForm(NamePiece piece) {
    String last = piece.last().lower();
    if (NameWords.isOrganization(piece.key())) {
      return CERTAIN;
    }
    // "Nina Post, the mayor", "said Clive Bank": surnames that end the names of bodies as well.
    if (given.contains(piece.first().lower()) && personByContext(piece) >= FAIR) {
      return 0;
    }
    if (piece.words().size() > 1) {
      boolean of =
          piece.words().stream().anyMatch(w -> w.lower().equals("of") || w.lower().equals("for"));
      if (NameWords.isOrganizationHead(last)
          || of && NameWords.isOrganizationHead(headBeforeOf(piece))) {
        return CERTAIN;
      }
      return piece.words().stream().anyMatch(w -> w.lower().equals("&")) ? STRONG : 0;
    }
    boolean letters = piece.first().isAcronym() && piece.text().length() <= LONGEST_ACRONYM;
    return letters && !places.contains(piece.text()) ? STRONG : 0;
  }

  private static String headBeforeOf(NamePiece piece) {
    List<NameWord> words = piece.words();
    for (int i = 1; i < words.size(); i++) {
      String lower = words.get(i).lower();
      if (lower.equals("of") || lower.equals("for")) {
        return words.get(i - 1).lower();
      }
    }
    return "";
  }

  /** "PORT ALMA, Oct 16 -", "Kelmar (AP) —": the place a report is sent from. */
  private static boolean isDateline(NamePiece piece) {
    Sentence sentence = piece.sentence();
    int next = piece.to();
    boolean opens = piece.from() == 0 && sentence.inBlock().start() == 0;
    if (!opens || next >= sentence.size()) {
      return false;
    }
    int limit = Math.min(sentence.size(), next + DATELINE);
    for (int i = next; i < limit; i++) {
      String mark = sentence.lower(i);
      boolean dash = mark.equals("-") || mark.equals("—") || mark.equals("–");
      if (dash && sentence.token(i).spaced()) {
        return true;
      }
      boolean date =
          i > next && (sentence.token(i).isDigits() || sentence.token(i).isCapitalised());
      if (!date
          && !mark.equals(",")
          && !mark.equals("(")
          && !mark.equals(")")
          && !mark.equals(".")) {
        return false;
      }
    }
    return false;
  }

  private int placeByForm(NamePiece piece) {
    if (isDateline(piece)) {
      return CERTAIN;
    }
    if (places.contains(piece.text())) {
      return piece.words().size() > 1 ? CERTAIN : STRONG;
    }
    if (piece.words().size() < 2) {
      return 0;
    }
    boolean before =
        NameWords.beginsPlace(piece.first().lower()) && !given.contains(piece.first().lower());
    boolean after = NameWords.endsPlace(piece.last().lower());
    return after ? CERTAIN - 1 : before ? STRONG : 0;
  }

  private int personByContext(NamePiece piece) {
    Sentence sentence = piece.sentence();
    int next = piece.to();
    boolean single = piece.words().size() == 1;
    if (isAge(sentence, next) || sentence.is(next, ",") && sentence.is(next + 1, "who")) {
      return STRONG;
    }
    if (isKinAfterPossessive(sentence, next)) {
      return FAIR + 1;
    }
    boolean speaks =
        NameWords.isSpeechVerb(sentence.lower(next)) || NameWords.isSpeechVerb(verbBefore(piece));
    if (speaks) {
      return single ? FAIR : FAIR + 1;
    }
    if (sentence.is(next, ",") && isRoleAfter(sentence, next + 1)) {
      return single ? FAIR : STRONG;
    }
    boolean plain =
        piece.words().stream().noneMatch(w -> w.isCapitalised() && CommonWords.isCommon(w.lower()));
    return !single && plain ? WEAK : 0;
  }

  /** The verb right before a speaker: {@code said Umm Khaled}; empty at a sentence's start. */
  private static String verbBefore(NamePiece piece) {
    String before = piece.sentence().lower(piece.from() - 1);
    return switch (before) {
      case "said", "says", "added", "asked", "wrote" -> before;
      default -> "";
    };
  }

  private static boolean isAge(Sentence sentence, int comma) {
    if (!sentence.is(comma, ",") || comma + 2 >= sentence.size()) {
      return false;
    }
    String digits = sentence.token(comma + 1).text();
    boolean number = digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && sentence.is(comma + 2, ",") && Integer.parseInt(digits) < OLDEST;
  }

  private static boolean isKinAfterPossessive(Sentence sentence, int i) {
    return sentence.isPossessive(i + 1)
        && RoleWords.standard().sortOf(sentence.lower(i + 2)).orElse(null) == RoleWords.Sort.KIN;
  }

  /** ", the chief executive", ", a nurse from": an apposition with a role in its first words. */
  private static boolean isRoleAfter(Sentence sentence, int start) {
    RoleWords roles = RoleWords.standard();
    int limit = Math.min(sentence.size(), start + 5);
    for (int i = start; i < limit; i++) {
      String lower = sentence.lower(i);
      if (roles.isRole(lower)) {
        return true;
      }
      boolean carriesOn =
          lower.equals("the") || lower.equals("a") || lower.equals("an") || roles.isModifier(lower);
      if (!carriesOn) {
        return false;
      }
    }
    return false;
  }

  private int placeByContext(NamePiece piece) {
    Sentence sentence = piece.sentence();
    String before = sentence.lower(piece.from() - 1);
    if (NameWords.isPlacePreposition(before)) {
      return piece.words().size() == 1 ? FAIR + 1 : FAIR;
    }
    boolean settled =
        before.equals("of")
            && piece.from() > 1
            && NameWords.endsPlace(sentence.lower(piece.from() - 2));
    boolean headed = NameWords.endsPlace(sentence.lower(piece.to())) && piece.words().size() == 1;
    return settled ? STRONG : headed ? FAIR : 0;
  }
}
