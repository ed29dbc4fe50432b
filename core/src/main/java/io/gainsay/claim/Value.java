package io.gainsay.claim;

import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.TimeLength;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import io.gainsay.name.Entity;
import io.gainsay.name.RolePhrase;
import io.gainsay.name.RoleWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says of its subject. Most values are small and stand here; {@link Deed} and {@link
 * Placing} have a vocabulary of their own.
 */
public sealed interface Value
    permits Deed,
        Placing,
        Value.Time,
        Value.Day,
        Value.Order,
        Value.Span,
        Value.Length,
        Value.Period,
        Value.Amount,
        Value.Result,
        Value.Text,
        Value.Role,
        Value.Holder,
        Value.Name,
        Value.Quote,
        Value.Saying,
        Value.Place,
        Value.Truth,
        Value.Statement {

  /** The value as people read it. */
  String display();

  /** The stretch of the calendar that the value is, or null where it is something else. */
  default @Nullable TimeRange time() {
    return null;
  }

  /** A place on the calendar. */
  record Time(TimeMention mention) implements Value {
    @Override
    public String display() {
      return mention.value();
    }

    @Override
    public @Nullable TimeRange time() {
      return mention.range();
    }
  }

  /**
   * The day on which something happened.
   *
   * @param mention the day
   * @param name what a text that takes it for granted calls it: "Thursday's deluge", "the ballot on
   *     Tuesday"; empty where the words tell of it as new, or only of the day: "it being a Sunday"
   * @param known whether the words take for granted that it happened
   * @param event all that its clause tells of it
   */
  record Day(TimeMention mention, Happening name, boolean known, Happening event) implements Value {
    @Override
    public String display() {
      return mention.value();
    }

    @Override
    public @Nullable TimeRange time() {
      return mention.range();
    }
  }

  /**
   * Which of two things came first.
   *
   * @param earlier the first; empty for whatever else there was
   * @param later the second; empty for whatever else there was
   */
  record Order(Happening earlier, Happening later) implements Value {
    @Override
    public String display() {
      return earlier + " < " + later;
    }
  }

  /**
   * A stretch of time by its two ends.
   *
   * @param from its beginning
   * @param until its end
   */
  record Span(TimeMention from, TimeMention until) implements Value {
    @Override
    public String display() {
      return from.value() + " to " + until.value();
    }

    @Override
    public @Nullable TimeRange time() {
      TimeRange first = from.range();
      TimeRange last = until.range();
      return first == null || last == null || last.isBefore(first)
          ? null
          : new TimeRange(first.from(), last.until());
    }
  }

  /** A length of time. */
  record Length(TimeMention mention, TimeLength length) implements Value {
    @Override
    public String display() {
      return mention.value();
    }
  }

  /** The nth day, week, month or year. */
  record Period(int nth, TimeLength.Unit unit) implements Value {
    @Override
    public String display() {
      return unit.name().toLowerCase(Locale.ROOT) + " " + nth;
    }
  }

  /** An amount, with or without a unit. */
  record Amount(Quantity quantity) implements Value {
    @Override
    public String display() {
      String number = quantity.stated().stripTrailingZeros().toPlainString();
      String unit = quantity.unit().symbol();
      return unit.isEmpty() ? number : number + " " + unit;
    }

    public static Amount of(AmountMention mention) {
      return new Amount(mention.quantity());
    }
  }

  /** How a match, a vote or another contest stood or ended. */
  record Result(Standing standing) implements Value {
    @Override
    public String display() {
      return standing.toString();
    }
  }

  /** Words: a name, a role, a place. */
  record Text(String text) implements Value {
    @Override
    public String display() {
      return text;
    }
  }

  /**
   * An office, a rank, an occupation or a relation.
   *
   * @param role the role
   * @param sort what sort of role it is
   * @param body what it is held in or to whom somebody is related, in lower case, or null
   * @param changing whether the text beside it tells of its being taken up, left or held in another
   *     time
   */
  record Role(RolePhrase role, RoleWords.Sort sort, @Nullable String body, boolean changing)
      implements Value {
    @Override
    public String display() {
      String status = role.status().name().toLowerCase(Locale.ROOT) + " ";
      String held = role.status() == RolePhrase.Status.CURRENT ? "" : status;
      return held + role.text() + (body == null ? "" : " (" + body + ")");
    }
  }

  /**
   * The person who holds an office.
   *
   * @param person who holds it
   * @param changing whether the text tells that the person took it up, left it or holds it in part
   */
  record Holder(Entity person, boolean changing) implements Value {
    @Override
    public String display() {
      return person.displayName();
    }
  }

  /** A name, as the fullest form of it in the text. */
  record Name(Entity entity) implements Value {
    @Override
    public String display() {
      return entity.displayName();
    }
  }

  /**
   * Words spoken or written by somebody.
   *
   * @param words in lower case, without marks
   * @param speaker whose words they are said to be, or null where only a description tells
   * @param called how the text calls the speaker
   */
  record Quote(String words, @Nullable Entity speaker, String called) implements Value {
    @Override
    public String display() {
      return called + ": " + words;
    }
  }

  /**
   * What somebody says in one sentence.
   *
   * @param speaker who says it
   * @param words the words that carry its content, in lower case, quoted or not
   * @param quoted those of them that are quoted
   * @param verbatim all that is quoted, in lower case, without marks
   * @param denied whether an odd number of words turns it round
   * @param silent whether it tells that nothing was said
   * @param apart whether the words tell that it is another's saying or was changed
   */
  record Saying(
      Entity speaker,
      List<String> words,
      List<String> quoted,
      String verbatim,
      boolean denied,
      boolean silent,
      boolean apart)
      implements Value {

    public Saying {
      words = List.copyOf(words);
      quoted = List.copyOf(quoted);
    }

    @Override
    public String display() {
      return speaker.displayName() + ": " + String.join(" ", words);
    }
  }

  /**
   * Where something is.
   *
   * @param place the place in lower case, or a side such as {@code north}
   * @param within places known to hold it, in lower case, itself included; empty for a side
   * @param side whether it is a side
   */
  record Place(String place, Set<String> within, boolean side) implements Value {

    public Place {
      within = Set.copyOf(within);
    }

    @Override
    public String display() {
      return place;
    }
  }

  /**
   * Whether something is so.
   *
   * @param holds whether the words say so or deny it
   * @param lasting whether what is once so stays so, so that a later report cannot reconcile two
   * @param words the words that say it
   */
  record Truth(boolean holds, boolean lasting, String words) implements Value {
    @Override
    public String display() {
      return words;
    }
  }

  /**
   * What a clause says, as far as its words tell without a parse.
   *
   * @param so whether it is said to be so; each negation and each word of an opposite turns it
   *     round
   * @param core the lemma of what is negated or taken a stand on; empty where nothing is
   * @param content the lemmas that tell what it is about, the core included
   * @param general whether it names what it is about in general words: "the plan"
   * @param words the words
   */
  record Statement(boolean so, String core, Set<String> content, boolean general, String words)
      implements Value {

    public Statement {
      content = Set.copyOf(content);
    }

    @Override
    public String display() {
      return words;
    }
  }
}
