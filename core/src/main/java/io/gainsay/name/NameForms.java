package io.gainsay.name;

import io.gainsay.mention.NameMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms under which one and the same name may stand in a text, all in lower case. */
final class NameForms {

  private static final int FEWEST_INITIALS = 2;

  private NameForms() {}

  static List<String> lower(List<String> parts) {
    List<String> lower = new ArrayList<>(parts.size());
    for (String part : parts) {
      lower.add(part.toLowerCase(Locale.ROOT).replace('’', '\''));
    }
    return lower;
  }

  /** The words of a person's name without "Jr", initials in the middle and "the Rev.". */
  static List<String> person(NameMention mention) {
    List<String> parts = lower(mention.parts());
    parts.removeIf(NameForms::isSuffix);
    return parts.isEmpty() ? lower(mention.parts()) : parts;
  }

  private static boolean isSuffix(String word) {
    return switch (word) {
      case "jr", "sr", "ii", "iii", "qc", "kc", "mp", "obe", "mbe", "cbe", "phd", "md" -> true;
      default -> false;
    };
  }

  /** The surname with its particles: {@code van der berg}. */
  static String surname(List<String> parts) {
    int from = parts.size() - 1;
    while (from > 1 && NameRuns.isParticle(parts.get(from - 1))) {
      from--;
    }
    return String.join(" ", parts.subList(from, parts.size()));
  }

  /** Whether the name is a surname alone: one word, or particles and one word. */
  static boolean isSurnameOnly(List<String> parts) {
    return parts.size() == 1
        || parts.subList(0, parts.size() - 1).stream().allMatch(NameRuns::isParticle);
  }

  /** An organisation's name without legal form: {@code acme} for "Acme Corp.". */
  static String withoutCompanyForm(List<String> parts) {
    int to = parts.size();
    while (to > 1 && NameWords.isCompanyForm(parts.get(to - 1).replace(".", ""))) {
      to--;
    }
    return String.join(" ", parts.subList(0, to));
  }

  /** Short forms of an organisation: its first words, and the initials of its words. */
  static Set<String> organizationShort(List<String> parts) {
    Set<String> forms = new LinkedHashSet<>();
    for (int to = parts.size() - 1; to >= 1; to--) {
      boolean bare =
          to == 1
              && (NameWords.isNeverAlone(parts.get(0))
                  || NameWords.isOrganizationHead(parts.get(0))
                  || NameWords.isStarter(parts.get(0))
                  || Places.standard().contains(parts.get(0))
                  || Places.standard().countryOfPeople(parts.get(0)).isPresent());
      if (!bare) {
        forms.add(String.join(" ", parts.subList(0, to)));
      }
    }
    StringBuilder initials = new StringBuilder();
    for (String part : parts) {
      if (!isSmall(part)) {
        initials.append(part.charAt(0));
      }
    }
    if (initials.length() >= FEWEST_INITIALS) {
      forms.add(initials.toString());
    }
    return forms;
  }

  private static boolean isSmall(String word) {
    return switch (word) {
      case "of", "the", "for", "and", "&", "'s", "in", "on" -> true;
      default -> false;
    };
  }

  /** A place's name without the word for what it is: {@code arequipa} for "Arequipa region". */
  static String place(List<String> parts) {
    String name = String.join(" ", parts);
    String known = Places.standard().canonical(name).orElse(null);
    if (known != null) {
      return known.toLowerCase(Locale.ROOT);
    }
    int from = parts.size() > 1 && parts.get(0).equals("county") ? 1 : 0;
    int to = parts.size();
    while (to - from > 1 && isAdministrative(parts.get(to - 1))) {
      to--;
    }
    return String.join(" ", parts.subList(from, to));
  }

  private static boolean isAdministrative(String word) {
    return switch (word) {
      case "county", "province", "region", "district", "prefecture", "governorate", "state" -> true;
      default -> false;
    };
  }
}
