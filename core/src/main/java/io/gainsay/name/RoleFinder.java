package io.gainsay.name;

import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.NameMention;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.Tag;
import io.gainsay.nlp.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a document calls its persons: a title before the name, an apposition on either side of
 * it, or "is", "was" and "became". Stateless.
 */
public final class RoleFinder {

  private static final int REACH_BACK = 8;

  /** How far before its end an office may name the common noun it is held in. */
  private static final int OFFICE_REACH = 5;

  private final AnnotatedDocument document;
  private final List<RoleAttribution> found = new ArrayList<>();

  private RoleFinder(AnnotatedDocument document) {
    this.document = document;
  }

  /** The roles of named persons, in the order of the text. */
  public static List<RoleAttribution> find(AnnotatedDocument document) {
    RoleFinder finder = new RoleFinder(document);
    for (Sentence sentence : document.sentences()) {
      for (NameMention name : document.mentions(sentence, NameMention.class)) {
        if (name.kind() == NameMention.Kind.PERSON) {
          finder.findBefore(name);
          finder.findAfter(name);
        }
      }
    }
    return finder.found;
  }

  private void findBefore(NameMention name) {
    Sentence sentence = name.at().sentence();
    if (name.at().from() < name.name().from()) {
      int start = startBefore(sentence, name.at().from());
      parse(sentence, start, name.name().from())
          .filter(role -> role.at().to() == name.name().from())
          .or(() -> beforeTitle(name, start))
          .map(role -> inBodyAfter(name, role))
          .ifPresent(role -> add(name, role));
      return;
    }
    int comma = name.at().from() - 1;
    if (comma > 0 && sentence.is(comma, ",") && closes(sentence, name.at().to())) {
      int end = endOfOffice(sentence, comma);
      int start =
          RoleWords.standard().isRole(lastWord(sentence, end)) ? startBefore(sentence, end) : end;
      parse(sentence, start, end)
          .filter(role -> role.at().to() == end)
          .ifPresent(role -> add(name, role));
    }
  }

  /** "The economist Dr Mwale": a role before a title of courtesy. */
  private Optional<RolePhrase> beforeTitle(NameMention name, int start) {
    Sentence sentence = name.at().sentence();
    int title = name.at().from();
    boolean one = name.name().from() - title <= 2;
    boolean courtesy = one && RoleWords.standard().isCourtesy(sentence.lower(title));
    return courtesy
        ? parse(sentence, start, title).filter(role -> role.at().to() == title)
        : Optional.empty();
  }

  /** Where the office ends before a comma: "the director | of the museum, Jonas Faber". */
  private static int endOfOffice(Sentence sentence, int comma) {
    for (int i = comma - 2; i >= Math.max(1, comma - OFFICE_REACH); i--) {
      boolean of = sentence.is(i, "of") || sentence.is(i, "at");
      if (of && sentence.is(i + 1, "the") && RoleWords.standard().isRole(lastWord(sentence, i))) {
        return i;
      }
    }
    return comma;
  }

  /** "Head teacher Bridget Ames of St Mark's": what the role is held in may follow the name. */
  private RolePhrase inBodyAfter(NameMention holder, RolePhrase role) {
    Sentence sentence = holder.at().sentence();
    int next = holder.at().to();
    if (role.body() != null || !sentence.is(next, "of") && !sentence.is(next, "at")) {
      return role;
    }
    for (NameMention name : document.mentions(sentence, NameMention.class)) {
      if (name.at().from() == next + 1) {
        TokenSpan at = new TokenSpan(sentence, role.at().from(), name.at().to());
        return new RolePhrase(
            at, role.head(), role.modifiers(), role.complement(), name.value(), role.status());
      }
    }
    return role;
  }

  private static String lastWord(Sentence sentence, int end) {
    boolean compound = end > 2 && sentence.is(end - 2, "-");
    String last = sentence.lower(end - 1);
    return compound && !RoleWords.standard().isRole(last)
        ? sentence.lower(end - 3) + "-" + last
        : last;
  }

  /** After the name the apposition ends: a comma, the sentence's end, or the verb of saying. */
  private static boolean closes(Sentence sentence, int i) {
    return i >= sentence.size()
        || sentence.is(i, ",")
        || sentence.is(i, ".")
        || NameWords.isSpeechVerb(sentence.lower(i));
  }

  /** Back over modifiers, peoples and names to where the phrase before {@code end} begins. */
  private int startBefore(Sentence sentence, int end) {
    int start = end;
    int limit = Math.max(0, end - REACH_BACK);
    while (start > limit) {
      NameMention name = nameEndingAt(sentence, start);
      int before = name != null ? name.at().from() : start - 1;
      if (name == null && !carries(sentence, before)) {
        break;
      }
      start = before;
    }
    while (start < end
        && (sentence.isApostrophe(start) || sentence.is(start, "s") || sentence.is(start, "-"))) {
      start++;
    }
    return start;
  }

  private static boolean carries(Sentence sentence, int i) {
    String lower = sentence.lower(i);
    return RoleWords.standard().isModifier(lower)
        || RoleWords.standard().isRole(lower)
        || (lower.equals("-") || lower.equals("s") || lower.equals("'") || lower.equals("’"))
            && !sentence.token(i).spaced()
        || Places.standard().countryOfPeople(sentence.token(i).text()).isPresent()
        || isDeterminer(lower);
  }

  private static boolean isDeterminer(String lower) {
    return switch (lower) {
      case "the", "a", "an", "his", "her", "their", "its" -> true;
      default -> false;
    };
  }

  private @Nullable NameMention nameEndingAt(Sentence sentence, int end) {
    for (NameMention name : document.mentions(sentence, NameMention.class)) {
      if (name.at().to() == end) {
        return name;
      }
    }
    return null;
  }

  /** Court reports name a side by what it does: "Marsh, prosecuting," "in mitigation, Marsh". */
  private void findCounsel(NameMention name) {
    Sentence sentence = name.at().sentence();
    int next = name.at().to();
    boolean mitigates =
        sentence.is(name.at().from() - 1, ",") && sentence.is(name.at().from() - 2, "mitigation");
    String side = sentence.is(next, ",") ? sentence.lower(next + 1) : "";
    if (side.equals("prosecuting")) {
      addCounsel(name, next + 1, next + 2, "prosecutor", List.of());
    } else if (side.equals("defending") || side.equals("mitigating")) {
      addCounsel(name, next + 1, next + 2, "lawyer", List.of("defence"));
    } else if (mitigates) {
      addCounsel(name, name.at().from() - 2, name.at().to(), "lawyer", List.of("defence"));
    }
  }

  private void addCounsel(NameMention name, int from, int to, String head, List<String> modifiers) {
    TokenSpan at = new TokenSpan(name.at().sentence(), from, to);
    add(name, new RolePhrase(at, head, modifiers, "", null, RolePhrase.Status.CURRENT));
  }

  private void findAfter(NameMention name) {
    findCounsel(name);
    Sentence sentence = name.at().sentence();
    int next = name.at().to();
    if (sentence.is(next, ",")) {
      int start = next + 1;
      if (isNumber(sentence, start) && sentence.is(start + 1, ",")) {
        start += 2;
      }
      if (sentence.is(start, "who")) {
        findCopula(name, start + 1);
        RelativeRoles.find(document, sentence, start + 1).ifPresent(role -> add(name, role));
      } else {
        findApposition(name, start);
      }
    } else {
      findCopula(name, next);
    }
  }

  private static boolean isNumber(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).isDigits();
  }

  /** ", Norway's deputy foreign minister," and not the next member of a list. */
  private void findApposition(NameMention name, int start) {
    Sentence sentence = name.at().sentence();
    parse(sentence, start, sentence.size())
        .filter(role -> !isPredicate(sentence, start))
        .filter(role -> !isTitleOfNextName(sentence, role.at().to()))
        .filter(role -> endsApposition(sentence, role.at().to()))
        .ifPresent(role -> add(name, role));
  }

  /** "Her deputy, Colin Raistrick, <em>took</em> the chair" calls nobody the chair. */
  private static boolean isPredicate(Sentence sentence, int start) {
    String word = sentence.lower(start);
    boolean ofRole =
        isDeterminer(word)
            || RoleWords.standard().isRole(word)
            || RoleWords.standard().isModifier(word);
    return !ofRole && sentence.tag(start) == Tag.VERB;
  }

  private boolean isTitleOfNextName(Sentence sentence, int i) {
    for (NameMention name : document.mentions(sentence, NameMention.class)) {
      if (name.name().from() == i || name.at().contains(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsApposition(Sentence sentence, int i) {
    if (i >= sentence.size()) {
      return true;
    }
    return switch (sentence.lower(i)) {
      case ",",
          ".",
          ";",
          "who",
          "whose",
          "and",
          "with",
          "at",
          "in",
          "for",
          "from",
          "of",
          "on",
          "to",
          "–",
          "—",
          "”",
          "\"",
          "'",
          "’",
          ")" ->
          true;
      default -> false;
    };
  }

  private void findCopula(NameMention name, int verb) {
    Sentence sentence = name.at().sentence();
    boolean now = sentence.is(verb, "is");
    boolean past = sentence.is(verb, "was") || sentence.is(verb, "became");
    if (!now && !past) {
      return;
    }
    String determiner = sentence.lower(verb + 1);
    boolean opens =
        isDeterminer(determiner) || RoleWords.standard().isModifier(determiner) && !past;
    if (!opens) {
      return;
    }
    parse(sentence, verb + 1, sentence.size())
        .filter(role -> endsApposition(sentence, role.at().to()))
        .map(role -> past ? past(role) : role)
        .ifPresent(role -> add(name, role));
  }

  private static RolePhrase past(RolePhrase role) {
    return new RolePhrase(
        role.at(),
        role.head(),
        role.modifiers(),
        role.complement(),
        role.body(),
        RolePhrase.Status.PAST);
  }

  private Optional<RolePhrase> parse(Sentence sentence, int start, int limit) {
    return start < limit
        ? RolePhraseParser.parse(document, sentence, start, limit)
        : Optional.empty();
  }

  private void add(NameMention name, RolePhrase role) {
    TokenSpan phrase = role.at();
    TokenSpan at =
        new TokenSpan(
            phrase.sentence(),
            Math.min(phrase.from(), name.at().from()),
            Math.max(phrase.to(), name.at().to()));
    found.add(new RoleAttribution(name, role, at));
  }
}
