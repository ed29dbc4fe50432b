package io.gainsay.name;

import io.gainsay.lexicon.Lexicon;
import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.NameMention;
import io.gainsay.mention.QuoteMention;
import io.gainsay.nlp.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links pronouns and definite descriptions to persons named before them. A pronoun goes to the only
 * person of fitting gender in its own sentence before it, else to the one that the sentence before
 * is about; a description to the only person of whom the document says that role.
 */
final class Antecedents {

  /** How many sentences back a chain of pronouns is followed. */
  private static final int REACH = 4;

  /** How many sentences back one pronoun is followed to the next before it. */
  private static final int LONGEST_CHAIN = 12;

  /** How far into a sentence its subject may stand, in tokens. */
  private static final int OPENING = 5;

  /** Index of the last block that may hold the lead: a headline and a standfirst go before it. */
  private static final int LEAD = 2;

  private final AnnotatedDocument document;
  private final Map<NameMention, Entity> entities;
  private final Map<String, Set<Entity>> holders;

  Antecedents(AnnotatedDocument document, Map<NameMention, Entity> entities) {
    this.document = document;
    this.entities = entities;
    this.holders = holders(document, entities);
  }

  Optional<Entity> referent(Sentence sentence, int token) {
    for (NameMention name : names(sentence)) {
      if (name.at().contains(token)) {
        return Optional.ofNullable(entities.get(name));
      }
    }
    return of(sentence, token);
  }

  Optional<Entity> of(Sentence sentence, int token) {
    Gender gender = pronounGender(sentence.lower(token));
    if (gender != Gender.UNKNOWN) {
      return Optional.ofNullable(pronoun(sentence, token, gender));
    }
    return description(sentence, token);
  }

  private static Gender pronounGender(String lower) {
    return switch (lower) {
      case "he", "him", "his", "himself" -> Gender.MALE;
      case "she", "her", "hers", "herself" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  private @Nullable Entity pronoun(Sentence sentence, int token, Gender gender) {
    return pronoun(sentence, token, gender, Math.max(0, sentence.index() - LONGEST_CHAIN));
  }

  private @Nullable Entity pronoun(Sentence sentence, int token, Gender gender, int earliest) {
    QuoteMention quote = quoteAt(sentence, token);
    List<Entity> before = persons(sentence, 0, token, quote, gender);
    if (!before.isEmpty()) {
      return decide(sentence, before, gender);
    }
    if (quote != null) {
      return null;
    }
    int limit = Math.max(0, sentence.index() - REACH);
    for (int i = sentence.index() - 1; i >= limit; i--) {
      Sentence previous = document.sentences().get(i);
      int topic = i >= earliest && !isQuoted(previous) ? openingPronoun(previous, gender) : -1;
      if (topic >= 0) {
        return pronoun(previous, topic, gender, earliest);
      }
      List<Entity> named = persons(previous, 0, previous.size(), null, gender);
      if (!named.isEmpty()) {
        boolean doubtful = named.size() == 1 && named.get(0).gender() == Gender.UNKNOWN;
        return doubtful && hasKnownOwner(previous, gender) ? null : decide(previous, named, gender);
      }
      if (!hasPronoun(previous, gender) && !isQuoted(previous)) {
        break;
      }
    }
    return topic(gender);
  }

  /**
   * The pronoun that a sentence has for its subject before it names anybody: whom it is about goes
   * on to be spoken of, whoever else is named in it. -1 without one.
   */
  private int openingPronoun(Sentence sentence, Gender gender) {
    List<NameMention> names = names(sentence);
    int end = names.isEmpty() ? sentence.size() : names.get(0).at().from();
    for (int i = 0; i < Math.min(end, OPENING); i++) {
      boolean subject = sentence.is(i, "he") || sentence.is(i, "she");
      if (subject && quoteAt(sentence, i) == null) {
        return pronounGender(sentence.lower(i)) == gender ? i : -1;
      }
    }
    return -1;
  }

  /**
   * Whom an obituary or a portrait means by "she" when no other woman was named for a while: the
   * person that headline or lead name, if the text names nobody of that gender more often.
   */
  private @Nullable Entity topic(Gender gender) {
    Entity topic = null;
    int mentions = 0;
    boolean tied = false;
    for (Entity entity : new LinkedHashSet<>(entities.values())) {
      int count = entity.mentions().size();
      if (isPossiblePerson(entity) && entity.gender().fits(gender) && count >= mentions) {
        tied = count == mentions;
        topic = entity;
        mentions = count;
      }
    }
    return topic != null && !tied && mentions > 1 && isOfLead(topic) ? topic : null;
  }

  private static boolean isOfLead(Entity entity) {
    return entity.mentions().stream().anyMatch(m -> m.at().sentence().blockIndex() <= LEAD);
  }

  /**
   * The only candidate; else the only one of known gender; else the subject the sentence opens
   * with.
   */
  private @Nullable Entity decide(Sentence sentence, List<Entity> candidates, Gender gender) {
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    List<Entity> known = candidates.stream().filter(e -> e.gender() == gender).toList();
    if (known.size() == 1) {
      return known.get(0);
    }
    return opener(sentence, candidates);
  }

  /** The candidate whose name opens the sentence and is followed by a plain clause. */
  private @Nullable Entity opener(Sentence sentence, List<Entity> candidates) {
    for (NameMention name : names(sentence)) {
      Entity entity = entities.get(name);
      if (entity != null && candidates.contains(entity)) {
        return name.at().from() == 0 ? entity : null;
      }
    }
    return null;
  }

  /** "Mr Holm's lawyer, Kim Dahl, said": the next "he" may be Holm. */
  private boolean hasKnownOwner(Sentence sentence, Gender gender) {
    for (NameMention name : names(sentence)) {
      Entity entity = entities.get(name);
      boolean known = entity != null && entity.gender() == gender;
      if (known && isPossessor(sentence, name)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPronoun(Sentence sentence, Gender gender) {
    for (int i = 0; i < sentence.size(); i++) {
      if (pronounGender(sentence.lower(i)) == gender && quoteAt(sentence, i) == null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence is spoken throughout: it is about nobody who is named around it. */
  private boolean isQuoted(Sentence sentence) {
    return sentence.size() > 0
        && quoteAt(sentence, 0) != null
        && quoteAt(sentence, sentence.size() - 1) != null;
  }

  /** Distinct persons of fitting gender named in a stretch, inside or outside of the same quote. */
  private List<Entity> persons(
      Sentence sentence, int from, int to, @Nullable QuoteMention quote, Gender gender) {
    Set<Entity> found = new LinkedHashSet<>();
    for (NameMention name : names(sentence)) {
      Entity entity = entities.get(name);
      boolean inside = name.at().from() >= from && name.at().to() <= to;
      if (inside
          && entity != null
          && isPossiblePerson(entity)
          && entity.gender().fits(gender)
          && Objects.equals(quoteAt(sentence, name.at().from()), quote)
          && !isPossessor(sentence, name)) {
        found.add(entity);
      }
    }
    return new ArrayList<>(found);
  }

  private static boolean isPossiblePerson(Entity entity) {
    return entity.kind() == NameMention.Kind.PERSON;
  }

  /** "Biden's envoy said he": the possessor is not who the sentence is about. */
  private static boolean isPossessor(Sentence sentence, NameMention name) {
    int end = name.at().to();
    return sentence.isPossessive(end + 1);
  }

  private @Nullable QuoteMention quoteAt(Sentence sentence, int token) {
    for (QuoteMention quote : document.mentions(sentence, QuoteMention.class)) {
      if (quote.at().contains(token)) {
        return quote;
      }
    }
    return null;
  }

  private List<NameMention> names(Sentence sentence) {
    return document.mentions(sentence, NameMention.class);
  }

  /** "The envoy": the only person whom the document calls an envoy. */
  private Optional<Entity> description(Sentence sentence, int token) {
    String noun = sentence.lower(token);
    if (!RoleWords.standard().isRole(noun) || !isDefinite(sentence, token)) {
      return Optional.empty();
    }
    Set<Entity> called = holders.get(noun);
    if (called == null) {
      called = new LinkedHashSet<>();
      for (Map.Entry<String, Set<Entity>> role : holders.entrySet()) {
        if (Lexicon.english().synonyms(role.getKey(), noun)) {
          called.addAll(role.getValue());
        }
      }
    }
    return called.size() == 1 ? Optional.of(called.iterator().next()) : Optional.empty();
  }

  /** "the" right before the noun, or before the modifiers that belong to the role. */
  private static boolean isDefinite(Sentence sentence, int noun) {
    int i = noun - 1;
    while (i > 0 && RoleWords.standard().isModifier(sentence.lower(i))) {
      i--;
    }
    boolean more = RoleWords.standard().isRole(sentence.lower(noun + 1));
    return sentence.is(i, "the") && !more && !sentence.is(noun + 1, "of");
  }

  private static Map<String, Set<Entity>> holders(
      AnnotatedDocument document, Map<NameMention, Entity> entities) {
    Map<String, Set<Entity>> holders = new LinkedHashMap<>();
    for (RoleAttribution role : RoleFinder.find(document)) {
      Entity holder = entities.get(role.holder());
      if (holder != null && holder.isPerson()) {
        holders.computeIfAbsent(role.head(), k -> new LinkedHashSet<>()).add(holder);
      }
    }
    return holders;
  }
}
