package io.gainsay.claim.extract;

import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.mention.Mention;
import io.gainsay.mention.TimeMention;
import io.gainsay.name.Entities;
import io.gainsay.name.Quotations;
import io.gainsay.nlp.Sentence;
import io.gainsay.syntax.Syntax;
import io.gainsay.text.Block;
import io.gainsay.text.Document;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A document as claim extractors see it: sentences, mentions, and what has been resolved of the
 * text as a whole. Immutable.
 */
public final class Reading {

  private final AnnotatedDocument annotated;
  private final Vocabulary vocabulary;
  private final ContentWords contentWords;
  private final ScopeReader scopes;
  private final Entities entities;
  private final Quotations quotations;
  private final int leadBlock;

  /** Filled as extractors ask; equal values whoever comes first. */
  private final AtomicReferenceArray<@Nullable Syntax> syntax;

  public Reading(AnnotatedDocument annotated, Vocabulary vocabulary) {
    this.annotated = annotated;
    this.vocabulary = vocabulary;
    this.contentWords = new ContentWords(annotated.sentences(), vocabulary.stopWords());
    this.scopes = new ScopeReader(annotated, vocabulary.scope());
    this.entities = Entities.of(annotated, vocabulary.names());
    this.quotations = Quotations.of(annotated, entities);
    this.leadBlock = leadBlock(annotated.document().blocks());
    this.syntax = new AtomicReferenceArray<>(annotated.sentences().size());
  }

  public AnnotatedDocument annotated() {
    return annotated;
  }

  /** Who and what the names of the document mean. */
  public Entities entities() {
    return entities;
  }

  /** What is quoted in the document, and whose words it is. */
  public Quotations quotations() {
    return quotations;
  }

  public Document document() {
    return annotated.document();
  }

  public List<Sentence> sentences() {
    return annotated.sentences();
  }

  /**
   * The phrases and predications of one of the {@link #sentences()}; the first call has the
   * sentence tagged.
   */
  public Syntax syntax(Sentence sentence) {
    Syntax known = syntax.get(sentence.index());
    if (known == null) {
      known = Syntax.of(sentence);
      syntax.set(sentence.index(), known);
    }
    return known;
  }

  /** The mentions of one sort in a sentence, in the order of the text. */
  public <M extends Mention> List<M> mentions(Sentence sentence, Class<M> sort) {
    return annotated.mentions(sentence, sort);
  }

  /** Whether a time is the stamp before a live entry, which says when it was written. */
  public boolean isStamp(TimeMention time) {
    Sentence sentence = time.at().sentence();
    boolean opens = time.at().from() == 0 && sentence.inBlock().start() == 0;
    return opens && time.kind() == TimeMention.Kind.TIME && scopes.asOf(sentence) != null;
  }

  /** Whether a sentence stands in the headline or the first paragraph: it tells what is new. */
  public boolean isLead(Sentence sentence) {
    return sentence.blockIndex() <= leadBlock;
  }

  private static int leadBlock(List<Block> blocks) {
    int block = 0;
    while (block < blocks.size() - 1 && blocks.get(block).kind() != Block.Kind.PARAGRAPH) {
      block++;
    }
    return block;
  }

  /** The words that extractors know. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The words of the document that carry content, and what they weigh. */
  public ContentWords contentWords() {
    return contentWords;
  }

  /** Reads in which scope a clause of the document says something. */
  public ScopeReader scopes() {
    return scopes;
  }
}
