package io.gainsay.report;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Scope;
import io.gainsay.claim.Subject;
import io.gainsay.claim.Value;
import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.Hedge;
import io.gainsay.mention.QuoteMention;
import io.gainsay.mention.TimeMention;
import io.gainsay.mention.TimeRange;
import io.gainsay.nlp.EnglishAnnotator;
import io.gainsay.nlp.Sentence;
import io.gainsay.nlp.TokenSpan;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import io.gainsay.text.Document;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsJsonTest {

  private static final TimeRange DAY = TimeRange.day(LocalDate.of(2023, 10, 7));

  @Test
  void givesMentionsAndClaimsWithTheirPlaces() throws IOException {
    StringWriter out = new StringWriter();

    try (ClaimsJson json = new ClaimsJson(out)) {
      json.add(annotated("empty.md", "").annotated(), List.of());
      Understood flood = annotated("aro.md", "The &quot;flood&quot; began on Oct. *7*, 2023.\n");
      json.add(flood.annotated(), flood.claims());
    }

    Golden.assertEquals(out.toString(), "claims.json");
  }

  private record Understood(AnnotatedDocument annotated, List<Claim> claims) {}

  private static Understood annotated(String name, String source) throws ReadException {
    Document document = Readers.markdown().read(name, source);
    List<Sentence> sentences = new EnglishAnnotator().annotate(document);
    if (sentences.isEmpty()) {
      return new Understood(new AnnotatedDocument(document, sentences, List.of()), List.of());
    }
    TokenSpan quote = span(sentences.get(0), "\"", "\"");
    TokenSpan date = span(sentences.get(0), "Oct", "2023");
    TimeMention time =
        new TimeMention(
            date,
            TimeMention.Kind.DATE,
            "2023-10-07",
            DAY,
            null,
            TimeMention.Anchor.STATED,
            Hedge.EXACT,
            null,
            null);
    Scope scope = new Scope(Scope.Modality.UNREAL, DAY, null, "officials", true, false);
    Claim claim =
        Claim.of(
            ClaimKind.EVENT_START,
            Subject.of("flood", "the flood"),
            new Value.Time(time),
            scope,
            date);
    return new Understood(
        new AnnotatedDocument(
            document, sentences, List.of(time, new QuoteMention(quote, "flood", 0))),
        List.of(claim));
  }

  /** From the first token that reads {@code first} to the last that reads {@code last}. */
  private static TokenSpan span(Sentence sentence, String first, String last) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < sentence.size(); i++) {
      String text = sentence.token(i).text();
      from = from < 0 && text.equals(first) ? i : from;
      to = text.equals(last) ? i + 1 : to;
    }
    return new TokenSpan(sentence, from, to);
  }
}
