package io.gainsay.claim;

import io.gainsay.Gainsay;
import io.gainsay.text.AlignedText;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import io.gainsay.text.Span;
import java.util.List;
import java.util.Set;

/** Reads the claims of a text, for tests of extractors. */
public final class Claims {

  private static final Gainsay GAINSAY = Gainsay.builder().build();

  private Claims() {}

  /** The claims of one paragraph that are of some kinds, in the order in which they are made. */
  public static List<Claim> of(String text, Set<ClaimKind> kinds) {
    Span whole = new Span(0, text.length());
    Block block = new Block(Block.Kind.PARAGRAPH, AlignedText.verbatim(text, whole));
    Document document = new Document("text", text, List.of(block), null);
    return GAINSAY.claims(GAINSAY.annotate(document)).stream()
        .filter(claim -> kinds.contains(claim.kind()))
        .toList();
  }

  /** The claims of one paragraph that are of one kind. */
  public static List<Claim> of(String text, ClaimKind kind) {
    return of(text, Set.of(kind));
  }
}
