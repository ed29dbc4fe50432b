package io.gainsay;

import io.gainsay.mention.Mention;
import io.gainsay.mention.MentionFinder;
import io.gainsay.name.NameFinder;
import io.gainsay.name.QuoteFinder;
import io.gainsay.nlp.Sentence;
import io.gainsay.text.Document;
import java.util.ArrayList;
import java.util.List;

/** The standard mention finders, wired: times first, since what is a time is no amount. */
final class Mentions {

  private final List<MentionFinder> finders = List.of(new NameFinder(), new QuoteFinder());

  List<Mention> find(Document document, List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (MentionFinder finder : finders) {
      mentions.addAll(finder.find(document, sentences));
    }
    return mentions;
  }
}
