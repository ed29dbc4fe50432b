package io.gainsay.claim.event;

import io.gainsay.claim.Claim;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Scope.Modality;
import io.gainsay.claim.Subject;
import io.gainsay.claim.event.EventVerbs.Sense;
import io.gainsay.lexicon.Lexicon;
import io.gainsay.lexicon.SemanticClass;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is special about the openings of houses and gatherings, and about those still to come. */
public final class Openings {

  /** The head of what was opened or founded where the text does not name it. */
  static final String UNNAMED = "";

  /** The facet of a start that is inferred from a first use or an anniversary. */
  static final String INFERRED = "inferred";

  private static final String DOOR = "door";

  /** What opens or comes when its owner opens: "opens its doors", "welcomes its first guests". */
  private static final Set<String> OWNED = Set.of(DOOR, "guest", "visitor", "customer");

  private Openings() {}

  /**
   * Whether the noun after a verb of beginning leaves the subject to be what opens. A plant may
   * have begun operations before it was opened; a plan that gives two days for them is rarely so
   * careful.
   */
  static boolean isOfOwner(String noun, TimeMention time) {
    return OWNED.contains(noun) || noun.equals("operation") && isPlanned(time);
  }

  /** A convention that opens begins; a museum that opens does something else. */
  static Sense sense(Sense sense, String noun) {
    Lexicon lexicon = Lexicon.english();
    boolean gathers =
        lexicon.isA(noun, "gathering")
            || lexicon.isA(noun, "social event")
            || lexicon.isA(noun, "festival");
    // A gallery is a gathering of spectators too, but a building first.
    boolean built = lexicon.nounClass(noun) == SemanticClass.ARTIFACT;
    return sense == Sense.OPEN && gathers && !built ? Sense.BEGIN : sense;
  }

  /** The building of something: what is built tells one from the other. */
  public static Subject building(Subject work, String built) {
    Set<String> names = built.isEmpty() ? Set.of() : Set.of(built);
    return new Subject("begin", "construction", names, Set.of(), work.coverage());
  }

  /** Whether a date lies after the day of publication. */
  static boolean isPlanned(TimeMention time) {
    TimeRange range = time.range();
    return range != null
        && time.at()
            .sentence()
            .document()
            .published()
            .filter(day -> range.firstDay().isAfter(day))
            .isPresent();
  }

  /** What has a date that is still to come is planned, whatever the form of its verb. */
  static Scope scope(Scope read, TimeMention time) {
    boolean given = read.modality() == Modality.ASSERTED || read.modality() == Modality.GIVEN;
    return given && isPlanned(time) ? read.planned() : read;
  }

  /**
   * Doors that open are those of the one thing that a text says was opened, and what is not named
   * is the one thing that a text says was opened or founded.
   */
  static List<Claim> resolve(List<Claim> claims) {
    Map<String, Map<String, Subject>> named = new HashMap<>();
    for (Claim claim : claims) {
      Subject subject = claim.subject();
      if (!isUnnamed(subject)) {
        String name =
            subject.head() + new TreeSet<>(subject.head().isEmpty() ? subject.names() : Set.of());
        named.computeIfAbsent(subject.key(), k -> new TreeMap<>()).putIfAbsent(name, subject);
      }
    }
    List<Claim> resolved = new ArrayList<>();
    for (Claim claim : claims) {
      Map<String, Subject> known = named.getOrDefault(claim.subject().key(), Map.of());
      if (!isUnnamed(claim.subject())) {
        resolved.add(claim);
      } else if (known.size() == 1 && !isDaily(claim)) {
        resolved.add(ofHouse(claim, known.values().iterator().next().head()));
      }
    }
    return resolved;
  }

  private static boolean isUnnamed(Subject subject) {
    boolean doors = subject.key().equals("open") && subject.head().equals(DOOR);
    return doors || subject.head().equals(UNNAMED) && subject.names().isEmpty();
  }

  private static boolean isDaily(Claim claim) {
    return claim.at().text().matches("(?s).*\\b(each|every|daily|a\\.m|p\\.m|o.clock|am|pm)\\b.*");
  }

  private static Claim ofHouse(Claim doors, String head) {
    Subject subject = doors.subject();
    return new Claim(
        doors.kind(),
        new Subject(subject.key(), head, Set.of(), Set.of(), subject.facets(), subject.coverage()),
        doors.value(),
        doors.scope(),
        doors.context(),
        doors.at());
  }
}
