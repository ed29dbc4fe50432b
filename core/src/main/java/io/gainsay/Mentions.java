package io.gainsay;

import io.gainsay.amount.AmountFinder;
import io.gainsay.mention.Mention;
import io.gainsay.mention.TimeMention;
import io.gainsay.name.KnownNames;
import io.gainsay.name.NameFinder;
import io.gainsay.name.QuoteFinder;
import io.gainsay.nlp.NameModel;
import io.gainsay.nlp.Sentence;
import io.gainsay.text.Document;
import io.gainsay.time.TimeFinder;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standard mention finders, wired: times first, since what is a time is no amount. */
final class Mentions {

  private final TimeFinder times = new TimeFinder();
  private final AmountFinder amounts = new AmountFinder();
  private final NameFinder names;
  private final QuoteFinder quotes = new QuoteFinder();

  Mentions(KnownNames known, @Nullable NameModel model) {
    names = new NameFinder(known, model);
  }

  List<Mention> find(Document document, List<Sentence> sentences) {
    List<TimeMention> found = times.find(document, sentences);
    List<Mention> mentions = new ArrayList<>(amounts.find(document, sentences, found));
    mentions.addAll(withoutPartsOf(mentions, found));
    mentions.addAll(names.find(document, sentences));
    mentions.addAll(quotes.find(document, sentences));
    return mentions;
  }

  /** The times that are no part of an amount, as "an hour" is of "46 km an hour". */
  private static List<TimeMention> withoutPartsOf(List<Mention> amounts, List<TimeMention> times) {
    Map<Sentence, List<Mention>> bySentence = new IdentityHashMap<>();
    for (Mention amount : amounts) {
      bySentence.computeIfAbsent(amount.at().sentence(), k -> new ArrayList<>()).add(amount);
    }
    return times.stream()
        .filter(
            time ->
                bySentence.getOrDefault(time.at().sentence(), List.of()).stream()
                    .noneMatch(amount -> amount.at().overlaps(time.at())))
        .toList();
  }
}
