package io.gainsay.name;

import io.gainsay.lexicon.WordLists;
import io.gainsay.mention.NameMention;
import io.gainsay.mention.NameMention.Kind;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Groups name mentions by what they name: full names first, then each short form with the one full
 * name it can stand for. A short form that could be two people stays by itself, because a wrong
 * link makes one person out of two. Not thread-safe; one for each document.
 */
final class EntityResolver {

  /** The mentions of one entity while they are collected. */
  private static final class Group {
    final Kind kind;
    final List<String> parts;
    final List<NameMention> mentions = new ArrayList<>();
    Gender gender = Gender.UNKNOWN;

    Group(Kind kind, List<String> parts) {
      this.kind = kind;
      this.parts = parts;
    }

    void add(NameMention mention) {
      mentions.add(mention);
    }
  }

  private final Map<String, Group> byName = new LinkedHashMap<>();
  private final Map<String, Set<Group>> byForm = new HashMap<>();

  /** Persons with a full name, by surname and initial: only they can be one person. */
  private final Map<String, List<Group>> namesakes = new HashMap<>();

  private final Map<NameMention, Group> groupOf = new IdentityHashMap<>();

  /** The entities of a document, in the order of their first mentions. */
  static List<Entity> resolve(List<NameMention> mentions, KnownNames known) {
    EntityResolver resolver = new EntityResolver();
    List<NameMention> shortForms = new ArrayList<>();
    for (NameMention mention : mentions) {
      known.find(mention.parts()).ifPresent(name -> resolver.addKnown(mention, name));
    }
    for (NameMention mention : mentions) {
      boolean resolved = resolver.groupOf.containsKey(mention) || resolver.addFull(mention);
      if (!resolved) {
        shortForms.add(mention);
      }
    }
    resolver.linkBracketed(mentions);
    shortForms.forEach(resolver::addShort);
    return resolver.entities();
  }

  private List<Entity> entities() {
    List<Entity> entities = new ArrayList<>();
    for (Group group : byName.values()) {
      if (!group.mentions.isEmpty()) {
        List<NameMention> sorted = new ArrayList<>(group.mentions);
        sorted.sort(Comparator.comparing(NameMention::at));
        entities.add(new Entity(group.kind, group.gender, displayName(sorted), sorted));
      }
    }
    entities.sort(Comparator.comparing(e -> e.mentions().get(0).at()));
    return entities;
  }

  private static String displayName(List<NameMention> mentions) {
    NameMention fullest = mentions.get(0);
    for (NameMention mention : mentions) {
      if (mention.parts().size() > fullest.parts().size()) {
        fullest = mention;
      }
    }
    return fullest.value();
  }

  /** A known name is one group, by whichever of its forms the text calls it. */
  private void addKnown(NameMention mention, KnownName known) {
    String name = "k " + known.name();
    Group group = byName.get(name);
    if (group == null) {
      List<String> parts = NameForms.lower(List.of(known.name().split(" ")));
      group = newGroup(known.kind(), name, parts);
      addForm(String.join(" ", parts), group);
      if (known.kind() == Kind.PERSON && !NameForms.isSurnameOnly(parts)) {
        addFullName(parts, group);
      }
    }
    learnGender(group, mention);
    put(mention, group);
  }

  private boolean addFull(NameMention mention) {
    return switch (mention.kind()) {
      case PERSON -> addFullPerson(mention);
      case ORGANIZATION -> addOrganization(mention);
      case LOCATION -> addPlace(mention);
      case UNKNOWN -> false;
    };
  }

  private boolean addFullPerson(NameMention mention) {
    List<String> parts = NameForms.person(mention);
    if (NameForms.isSurnameOnly(parts)) {
      return false;
    }
    String surname = NameForms.surname(parts);
    Group group = samePerson(parts, surname, genderOf(mention));
    if (group == null) {
      group = newGroup(Kind.PERSON, "p " + String.join(" ", parts), parts);
      addFullName(parts, group);
    }
    learnGender(group, mention);
    put(mention, group);
    return true;
  }

  private void addFullName(List<String> parts, Group group) {
    String surname = NameForms.surname(parts);
    namesakes
        .computeIfAbsent(initialAndSurname(parts.get(0), surname), k -> new ArrayList<>())
        .add(group);
    addForm(surname, group);
    addForm(parts.get(0), group);
    addForm(String.join(" ", parts), group);
  }

  /** Same surname, and first names that are equal or one the initial of the other. */
  private @Nullable Group samePerson(List<String> parts, String surname, Gender gender) {
    String first = parts.get(0);
    for (Group known : namesakes.getOrDefault(initialAndSurname(first, surname), List.of())) {
      if (sameFirst(first, known.parts.get(0)) && known.gender.fits(gender)) {
        return known;
      }
    }
    return null;
  }

  private static String initialAndSurname(String first, String surname) {
    return first.charAt(0) + " " + surname;
  }

  private static boolean sameFirst(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    boolean initial = isInitial(one) || isInitial(other);
    return initial && one.charAt(0) == other.charAt(0);
  }

  private static boolean isInitial(String name) {
    return name.length() == 1 || name.length() == 2 && name.endsWith(".");
  }

  private boolean addOrganization(NameMention mention) {
    List<String> parts = NameForms.lower(mention.parts());
    if (parts.size() == 1) {
      return false;
    }
    String name = NameForms.withoutCompanyForm(parts);
    Group group = byName.get("o " + name);
    if (group == null) {
      group = newGroup(Kind.ORGANIZATION, "o " + name, parts);
      addForm(name, group);
      for (String form : NameForms.organizationShort(parts)) {
        addForm(form, group);
      }
    }
    put(mention, group);
    return true;
  }

  private boolean addPlace(NameMention mention) {
    List<String> parts = NameForms.lower(mention.parts());
    String name = NameForms.place(parts);
    Group group = byName.get("l " + name);
    if (group == null) {
      group = newGroup(Kind.LOCATION, "l " + name, parts);
      addForm(name, group);
    }
    put(mention, group);
    return true;
  }

  /** "Northern Liberation Front (NLF)": letters in brackets right after a name mean the same. */
  private void linkBracketed(List<NameMention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      NameMention name = mentions.get(i - 1);
      NameMention letters = mentions.get(i);
      Group group = groupOf.get(name);
      if (group != null && group.kind != Kind.PERSON && isBracketed(name, letters)) {
        addForm(String.join(" ", NameForms.lower(letters.parts())), group);
      }
    }
  }

  private static boolean isBracketed(NameMention name, NameMention letters) {
    Sentence sentence = name.at().sentence();
    return letters.at().sentence() == sentence
        && letters.at().from() == name.at().to() + 1
        && sentence.is(name.at().to(), "(")
        && sentence.is(letters.at().to(), ")")
        && letters.parts().size() == 1
        && letters.value().equals(letters.value().toUpperCase(java.util.Locale.ROOT));
  }

  private void addShort(NameMention mention) {
    boolean person = mention.kind() == Kind.PERSON;
    List<String> parts = person ? NameForms.person(mention) : NameForms.lower(mention.parts());
    String form = String.join(" ", parts);
    Group group = soleMatch(mention, form);
    if (group == null) {
      String prefix = person ? "p " : mention.kind() == Kind.UNKNOWN ? "u " : "o ";
      group = shortGroup(mention, prefix + form, parts);
    }
    learnGender(group, mention);
    put(mention, group);
  }

  /** The group of a short form by itself; "Mr. Keller" and "Mrs. Keller" have one each. */
  private Group shortGroup(NameMention mention, String name, List<String> parts) {
    Gender gender = genderOf(mention);
    Group known = byName.get(name);
    if (known != null && known.gender.fits(gender)) {
      return known;
    }
    String apart = known == null ? name : name + " " + gender;
    Group other = byName.get(apart);
    return other != null && other.gender.fits(gender)
        ? other
        : newGroup(mention.kind(), apart, parts);
  }

  /** The one group that the short form can stand for: by surname if any, else by first name. */
  private @Nullable Group soleMatch(NameMention mention, String form) {
    Set<Group> candidates = byForm.getOrDefault(form, Set.of());
    Gender gender = genderOf(mention);
    Predicate<Group> fits =
        g -> (mention.kind() == Kind.UNKNOWN || g.kind == mention.kind()) && g.gender.fits(gender);
    List<Group> bySurname =
        candidates.stream()
            .filter(fits)
            .filter(g -> g.kind != Kind.PERSON || NameForms.surname(g.parts).equals(form))
            .toList();
    if (!bySurname.isEmpty()) {
      return bySurname.size() == 1 ? bySurname.get(0) : soleBefore(mention, bySurname);
    }
    List<Group> byFirst = candidates.stream().filter(fits).limit(2).toList();
    return byFirst.size() == 1 ? byFirst.get(0) : null;
  }

  /** "Demir" is the one of that name whom the text has named in full: his daughter comes later. */
  private static @Nullable Group soleBefore(NameMention mention, List<Group> namesakes) {
    List<Group> before =
        namesakes.stream()
            .filter(g -> g.kind == Kind.PERSON && !g.mentions.isEmpty())
            .filter(g -> g.mentions.get(0).at().compareTo(mention.at()) < 0)
            .toList();
    return before.size() == 1 ? before.get(0) : null;
  }

  private Group newGroup(Kind kind, String name, List<String> parts) {
    String unique = name;
    while (byName.containsKey(unique)) {
      unique += "'";
    }
    Group group = new Group(kind, parts);
    byName.put(unique, group);
    return group;
  }

  private void addForm(String form, Group group) {
    byForm.computeIfAbsent(form, k -> new LinkedHashSet<>()).add(group);
  }

  private void put(NameMention mention, Group group) {
    group.add(mention);
    groupOf.put(mention, group);
  }

  private static void learnGender(Group group, NameMention mention) {
    if (group.gender == Gender.UNKNOWN) {
      group.gender = genderOf(mention);
    }
  }

  private static Gender genderOf(NameMention mention) {
    if (mention.kind() != Kind.PERSON) {
      return Gender.UNKNOWN;
    }
    String title = mention.title();
    if (title != null) {
      for (String word : WordLists.split(title, " ")) {
        Gender told = RoleWords.standard().genderOf(word);
        if (told != Gender.UNKNOWN) {
          return told;
        }
      }
    }
    List<String> parts = NameForms.person(mention);
    return NameForms.isSurnameOnly(parts)
        ? Gender.UNKNOWN
        : GivenNames.standard().genderOf(parts.get(0));
  }
}
