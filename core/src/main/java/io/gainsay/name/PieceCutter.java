package io.gainsay.name;

import io.gainsay.lexicon.Lemmas;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a run of capitalised words into names: sentence openers, days and months fall away, titles
 * are told from names, and "US President Joe Biden" becomes two.
 */
final class PieceCutter {

  private static final Set<String> JOINTS = Set.of("of", "for", "and", "the", "&", "'s");

  private final RoleWords roles = RoleWords.standard();
  private final GivenNames given = GivenNames.standard();
  private final Places places = Places.standard();
  private final CaseEvidence evidence;

  PieceCutter(CaseEvidence evidence) {
    this.evidence = evidence;
  }

  /** The names in a run of a sentence. */
  List<NamePiece> cut(Sentence sentence, List<NameWord> run, boolean titleCase) {
    List<NamePiece> pieces = new ArrayList<>();
    List<NameWord> open = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      if (isKept(sentence, run, i, titleCase)) {
        open.add(run.get(i));
      } else {
        addPieces(sentence, open, pieces);
        open = new ArrayList<>();
      }
    }
    addPieces(sentence, open, pieces);
    return pieces;
  }

  private boolean isKept(Sentence sentence, List<NameWord> run, int i, boolean titleCase) {
    NameWord word = run.get(i);
    if (i > 0 && !word.isCapitalised()) {
      return true;
    }
    if (NameWords.isCalendar(word.lower())) {
      boolean surname = i > 0 && given.contains(run.get(i - 1).lower());
      boolean givenName = given.contains(word.lower()) && i + 1 < run.size();
      return surname || givenName;
    }
    if (titleCase && !isEvident(word)) {
      return false;
    }
    return i > 0 || !CaseEvidence.isForced(sentence, word.from()) || isNameAtStart(sentence, run);
  }

  /** In a line where all words are capitalised, a name must be known from elsewhere. */
  private boolean isEvident(NameWord word) {
    return !NameWords.isStarter(word.lower())
        && (evidence.seenCapital(word.lower()) || isKnown(word));
  }

  private boolean isKnown(NameWord word) {
    return given.contains(word.lower())
        || places.contains(word.text())
        || NameWords.isOrganization(word.lower());
  }

  private boolean isNameAtStart(Sentence sentence, List<NameWord> run) {
    NameWord word = run.get(0);
    String lower = word.lower();
    if (NameWords.isStarter(lower) && !word.isAcronym()) {
      return roles.isRole(lower) && run.size() > 1 && run.get(1).isCapitalised()
          || roles.isModifier(lower) && run.size() > 2;
    }
    if (isKnown(word) || evidence.seenCapital(lower) || roles.isCourtesy(lower)) {
      return true;
    }
    if (word.isAcronym() || word.to() - word.from() > 1) {
      return true;
    }
    if (run.size() == 1 && isOfPerson(sentence, word)) {
      return true;
    }
    if (evidence.seenLower(lower)) {
      return run.size() > 1 && (roles.isRole(lower) || roles.isModifier(lower));
    }
    if (!CommonWords.isCommon(lower)) {
      return true;
    }
    if (roles.isModifier(lower) && run.size() > 2 && roles.isRole(run.get(1).lower())) {
      return true;
    }
    return run.size() > 1 && sentence.tag(word.from()) == Tag.PROPN;
  }

  /** "Ferry, whose goal came late": a noun for one thing needs an article, a name does not. */
  private static boolean isOfPerson(Sentence sentence, NameWord word) {
    boolean relative =
        sentence.is(word.to(), ",")
            && (sentence.is(word.to() + 1, "who") || sentence.is(word.to() + 1, "whose"));
    return relative && Lemmas.english().noun(word.lower()).equals(word.lower());
  }

  private void addPieces(Sentence sentence, List<NameWord> found, List<NamePiece> pieces) {
    List<NameWord> name = trim(found);
    if (name.isEmpty()) {
      return;
    }
    if (endsAsThing(name)) {
      addUntitled(sentence, name, pieces);
      return;
    }
    int person = startOfPerson(name);
    if (person > 0) {
      addPieces(sentence, name.subList(0, person), pieces);
      addPieces(sentence, name.subList(person, name.size()), pieces);
      return;
    }
    int head = lastTitle(name);
    if (head < 0) {
      addWithLowerTitle(sentence, name, pieces);
      return;
    }
    int start = startOfTitle(name, head);
    List<NameWord> before = trim(name.subList(0, start));
    if (!before.isEmpty()) {
      addUntitled(sentence, before, pieces);
    }
    List<NameWord> rest = name.subList(head + 1, name.size());
    if (!rest.isEmpty()) {
      String title = text(name.subList(start, head + 1));
      pieces.add(new NamePiece(sentence, rest, name.get(start).from(), title));
    }
  }

  /** "United States Joe Biden": a given name after a place or a body begins a person's name. */
  private int startOfPerson(List<NameWord> name) {
    for (int i = 1; i + 1 < name.size(); i++) {
      if (given.contains(name.get(i).lower()) && name.get(i + 1).isCapitalised()) {
        List<NameWord> before = name.subList(0, i);
        String last = name.get(i - 1).lower();
        return places.contains(text(before)) || NameWords.isOrganizationHead(last) ? i : -1;
      }
    }
    return -1;
  }

  private void addUntitled(Sentence sentence, List<NameWord> name, List<NamePiece> pieces) {
    List<NameWord> bare = withoutNoun(sentence, withoutPeoples(name));
    boolean people = places.countryOfPeople(text(bare)).isPresent();
    if (!bare.isEmpty()
        && !people
        && !isTitleOnly(bare)
        && !bare.stream().allMatch(this::isNoName)) {
      pieces.add(new NamePiece(sentence, bare, -1, null));
    }
  }

  private boolean isNoName(NameWord word) {
    return NameWords.isNeverAlone(word.lower())
        || JOINTS.contains(word.lower())
        || places.countryOfPeople(word.text()).isPresent();
  }

  /** "Foreign Minister", "the President": an office without its holder is no name. */
  private boolean isTitleOnly(List<NameWord> name) {
    NameWord last = name.get(name.size() - 1);
    boolean office = roles.isRole(last.lower()) || roles.isCourtesy(last.lower());
    for (NameWord word : name.subList(0, name.size() - 1)) {
      office &= roles.isModifier(word.lower()) || isNoName(word) || roles.isRole(word.lower());
    }
    boolean known = NameWords.isOrganization(text(name)) || places.contains(text(name));
    return office
        || !known && name.stream().allMatch(w -> isNoName(w) || roles.isModifier(w.lower()));
  }

  /** "Republican John Smith", "Frenchman Luc Moreau": a people or party before a person's name. */
  private List<NameWord> withoutPeoples(List<NameWord> name) {
    boolean cut =
        name.size() > 1
            && isNoName(name.get(0))
            && given.contains(name.get(1).lower())
            && !given.contains(name.get(0).lower());
    return cut ? name.subList(1, name.size()) : name;
  }

  /** "Teenager Ana Maria Silva": a noun for a person, capitalised as a sentence's first word. */
  private List<NameWord> withoutNoun(Sentence sentence, List<NameWord> name) {
    if (name.size() < 3 || !CaseEvidence.isForced(sentence, name.get(0).from())) {
      return name;
    }
    String first = name.get(0).lower();
    boolean noun =
        Lexicon.english().isA(first, "person")
            && !given.contains(first)
            && !evidence.seenCapital(first)
            && name.stream().allMatch(NameWord::isCapitalised);
    return noun ? name.subList(1, name.size()) : name;
  }

  /** A lower-case role right before the name belongs to it: "foreign minister Ingrid Solheim". */
  private void addWithLowerTitle(Sentence sentence, List<NameWord> name, List<NamePiece> pieces) {
    int head = name.get(0).from() - 1;
    boolean titled =
        head >= 0
            && sentence.token(name.get(0).from()).spaced()
            && roles.isRole(sentence.lower(head))
            && Character.isLowerCase(sentence.token(head).text().charAt(0))
            && !(name.size() == 1 && places.contains(name.get(0).text()));
    if (!titled || isTitleOnly(name) || name.stream().allMatch(this::isNoName)) {
      addUntitled(sentence, name, pieces);
      return;
    }
    int from = head;
    while (from > 0 && isLowerModifier(sentence, from - 1)) {
      from--;
    }
    while (sentence.is(from, "-")) {
      from++;
    }
    String title =
        sentence
            .text()
            .substring(sentence.token(from).start(), sentence.token(head).end())
            .toLowerCase(java.util.Locale.ROOT);
    pieces.add(new NamePiece(sentence, name, from, title));
  }

  private boolean isLowerModifier(Sentence sentence, int i) {
    return sentence.is(i, "-") && !sentence.token(i).spaced()
        || sentence.token(i).isWord()
            && !sentence.token(i).isAllCaps()
            && roles.isModifier(sentence.lower(i));
  }

  /** Whether the last word says that an organisation or a place is named, not a person. */
  private boolean endsAsThing(List<NameWord> name) {
    String last = name.get(name.size() - 1).lower();
    return name.size() > 1
        && (NameWords.isOrganizationHead(last) || NameWords.endsPlace(last))
        && !given.contains(name.get(name.size() - 2).lower());
  }

  /** Index of the last word of a title that has a name after it; -1 without one. */
  private int lastTitle(List<NameWord> name) {
    int found = -1;
    for (int i = 0; i < name.size(); i++) {
      String lower = name.get(i).lower();
      boolean title = roles.isRole(lower) || roles.isCourtesy(lower);
      if (title && (i + 1 == name.size() || name.get(i + 1).isCapitalised())) {
        found = i;
      } else if (title && isOfficeOf(name, i)) {
        found = i + 2;
      }
    }
    boolean surname = found == name.size() - 1 && found > 0 && given.contains(name.get(0).lower());
    return surname ? -1 : found;
  }

  /** "Secretary of State", "Secretary of Defense". */
  private boolean isOfficeOf(List<NameWord> name, int i) {
    return i + 2 < name.size() && name.get(i + 1).lower().equals("of");
  }

  private int startOfTitle(List<NameWord> name, int head) {
    int start = head;
    while (start > 0
        && isTitleWord(name.get(start - 1).lower())
        && !isKnownThing(name.get(start - 1))) {
      start--;
    }
    return start;
  }

  /** "UN envoy", "US President": the body is a name of its own. */
  private boolean isKnownThing(NameWord word) {
    return places.contains(word.text()) || NameWords.isOrganization(word.lower());
  }

  private boolean isTitleWord(String lower) {
    return roles.isModifier(lower)
        || roles.isRole(lower)
        || roles.isCourtesy(lower)
        || lower.equals("of");
  }

  /** Without joints and openers at either end. */
  private List<NameWord> trim(List<NameWord> name) {
    int from = 0;
    int to = name.size();
    while (from < to && !name.get(from).isCapitalised() && !name.get(from).lower().contains("-")) {
      from++;
    }
    while (to > from && (!name.get(to - 1).isCapitalised())) {
      to--;
    }
    while (from < to
        && NameWords.isStarter(name.get(from).lower())
        && !name.get(from).isAcronym()
        && !roles.isModifier(name.get(from).lower())
        && !roles.isRole(name.get(from).lower())
        && (to - from == 1 || name.get(from).lower().equals("the"))) {
      from++;
    }
    return name.subList(from, to);
  }

  private static String text(List<NameWord> name) {
    StringBuilder text = new StringBuilder();
    for (NameWord word : name) {
      text.append(text.length() == 0 ? "" : " ").append(word.lower());
    }
    return text.toString();
  }
}
