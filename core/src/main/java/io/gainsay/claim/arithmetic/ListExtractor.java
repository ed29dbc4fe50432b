package io.gainsay.claim.arithmetic;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.mention.AmountMention;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.Quantity;
import io.gainsay.mention.Unit;
import io.gainsay.nlp.Sentence;
import io.gainsay.text.Block;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A count and the bulleted or numbered list it announces: "The blast left 41 dead:" above "six
 * children" and "35 adults", or "Five villages were emptied:" above five names.
 */
final class ListExtractor implements ClaimExtractor {

  /** The largest count taken for that of the items of a list. */
  private static final BigDecimal MOST_ITEMS = BigDecimal.valueOf(20);

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    List<Sentence> sentences = reading.sentences();
    for (int i = 0; i + 1 < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (announces(reading, sentence) && isItem(sentences.get(i + 1), sentence)) {
        AmountMention whole = only(reading.mentions(sentence, AmountMention.class));
        if (whole != null) {
          claims.addAll(list(reading, whole, items(sentences, i + 1)));
        }
      }
    }
    return claims;
  }

  /** Closed by a colon, or a heading that opens with the number: "Five colors to fall for". */
  private static boolean announces(Reading reading, Sentence s) {
    if (s.is(s.size() - 1, ":")) {
      return true;
    }
    List<AmountMention> amounts = reading.mentions(s, AmountMention.class);
    boolean title = s.block().kind() != Block.Kind.LIST_ITEM && s.token(s.size() - 1).isWord();
    return title && !amounts.isEmpty() && amounts.get(0).at().from() == 0;
  }

  private static boolean isItem(Sentence s, Sentence before) {
    return s.block().kind() == Block.Kind.LIST_ITEM && s.blockIndex() != before.blockIndex();
  }

  private static @Nullable AmountMention only(List<AmountMention> amounts) {
    return amounts.size() == 1 && isCount(amounts.get(0)) ? amounts.get(0) : null;
  }

  private static boolean isCount(AmountMention amount) {
    return amount.quantity().unit().equals(Unit.COUNT)
        && amount.quantity().hedge() == Hedge.EXACT
        && amount.quantity().stated().compareTo(BigDecimal.ONE) > 0;
  }

  /** The first sentence of each item of the list. */
  private static List<Sentence> items(List<Sentence> sentences, int first) {
    List<Sentence> items = new ArrayList<>();
    for (int i = first; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.block().kind() != Block.Kind.LIST_ITEM) {
        break;
      }
      if (isItem(sentence, sentences.get(i - 1))) {
        items.add(sentence);
      }
    }
    return items;
  }

  private static List<Claim> list(Reading reading, AmountMention whole, List<Sentence> items) {
    BigDecimal stated = whole.quantity().stated();
    if (items.size() < 2 || stated.compareTo(BigDecimal.valueOf(items.size())) == 0) {
      return List.of();
    }
    Statement statement = new Statement("items", items.get(0).whole());
    statement.add(ClaimKind.WHOLE, "announced", whole);
    List<AmountMention> parts = new ArrayList<>();
    for (Sentence item : items) {
      List<AmountMention> amounts = reading.mentions(item, AmountMention.class);
      if (!amounts.isEmpty() && amounts.get(0).at().from() == 0 && isCounting(amounts.get(0))) {
        parts.add(amounts.get(0));
      }
    }
    if (parts.size() == items.size()) {
      parts.forEach(part -> statement.add(ClaimKind.PART, "part", part));
      return statement.claims();
    }
    if (!parts.isEmpty() || stated.compareTo(MOST_ITEMS) > 0) {
      return List.of();
    }
    Quantity listed = Quantity.exact(BigDecimal.valueOf(items.size()), Unit.COUNT);
    return statement.add(ClaimKind.PART, "listed", listed, items.get(0).whole()).claims();
  }

  private static boolean isCounting(AmountMention amount) {
    return amount.quantity().unit().equals(Unit.COUNT) && amount.quantity().hedge() != Hedge.RANGE;
  }
}
