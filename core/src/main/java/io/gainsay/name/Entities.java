package io.gainsay.name;

import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.NameMention;
import io.gainsay.nlp.Sentence;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The persons, organisations and places of one document, and who is meant by a name, a pronoun or
 * "the envoy". Thread-safe.
 */
public final class Entities {

  private final List<Entity> all;
  private final Map<NameMention, Entity> byMention = new IdentityHashMap<>();
  private final Antecedents antecedents;

  private Entities(AnnotatedDocument document, KnownNames known) {
    List<NameMention> names =
        document
            .mentions()
            .filter(NameMention.class::isInstance)
            .map(NameMention.class::cast)
            .toList();
    all = EntityResolver.resolve(names, known);
    all.forEach(entity -> entity.mentions().forEach(m -> byMention.put(m, entity)));
    antecedents = new Antecedents(document, byMention);
  }

  /** Resolves the names of a document. */
  public static Entities of(AnnotatedDocument document) {
    return of(document, KnownNames.none());
  }

  /** Resolves the names of a document, with the help of names that are known. */
  public static Entities of(AnnotatedDocument document, KnownNames known) {
    return new Entities(document, known);
  }

  /** All entities in the order of their first mentions. */
  public List<Entity> all() {
    return all;
  }

  /**
   * What a name names.
   *
   * @param mention a mention of the document this was made from
   * @throws IllegalArgumentException if it is a mention of another document
   */
  public Entity entityOf(NameMention mention) {
    Entity entity = byMention.get(mention);
    if (entity == null) {
      throw new IllegalArgumentException("not a mention of this document: " + mention.value());
    }
    return entity;
  }

  /**
   * Who is meant by the pronoun ("he", "her") or by the noun of a definite description ("envoy" in
   * "the envoy") at {@code token}. Conservative: empty where the text leaves room for doubt.
   *
   * @param sentence a sentence of the document this was made from
   * @param token index of the pronoun or the noun
   */
  public Optional<Entity> antecedent(Sentence sentence, int token) {
    return antecedents.of(sentence, token);
  }

  /** What the token means, whether it belongs to a name or refers back to one. */
  public Optional<Entity> referent(Sentence sentence, int token) {
    return antecedents.referent(sentence, token);
  }
}
