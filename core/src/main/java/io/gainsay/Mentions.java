package io.gainsay;

import io.gainsay.amount.AmountFinder;
import io.gainsay.mention.Mention;
import io.gainsay.mention.TimeMention;
import io.gainsay.name.NameFinder;
import io.gainsay.name.QuoteFinder;
import io.gainsay.nlp.Sentence;
import io.gainsay.text.Document;
import io.gainsay.time.TimeFinder;
import java.util.ArrayList;
import java.util.List;

/** The standard mention finders, wired: times first, since what is a time is no amount. */
final class Mentions {

  private final TimeFinder times = new TimeFinder();
  private final AmountFinder amounts = new AmountFinder();
  private final NameFinder names = new NameFinder();
  private final QuoteFinder quotes = new QuoteFinder();

  List<Mention> find(Document document, List<Sentence> sentences) {
    List<TimeMention> found = times.find(document, sentences);
    List<Mention> mentions = new ArrayList<>(found);
    mentions.addAll(amounts.find(document, sentences, found));
    mentions.addAll(names.find(document, sentences));
    mentions.addAll(quotes.find(document, sentences));
    return mentions;
  }
}
