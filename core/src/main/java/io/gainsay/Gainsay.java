package io.gainsay;

import io.gainsay.claim.Claim;
import io.gainsay.claim.extract.ClaimExtractor;
import io.gainsay.claim.extract.Reading;
import io.gainsay.claim.extract.Vocabulary;
import io.gainsay.engine.Engine;
import io.gainsay.engine.NearPair;
import io.gainsay.engine.Result;
import io.gainsay.engine.Rule;
import io.gainsay.mention.AnnotatedDocument;
import io.gainsay.name.KnownNames;
import io.gainsay.nlp.EnglishAnnotator;
import io.gainsay.nlp.NameModel;
import io.gainsay.text.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks documents for contradictions.
 *
 * <pre>{@code
 * Gainsay gainsay = Gainsay.builder().rules(StandardRules.all()).build();
 * for (Finding finding : gainsay.check(document).findings()) {
 *   System.out.println(finding.message());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Building one loads language models, which takes some tenths of a
 * second: keep it.
 */
public final class Gainsay {

  private final HouseVocabulary house;
  private final @Nullable NameModel nameModel;
  private final EnglishAnnotator annotator;
  private final Mentions mentions;
  private final Vocabulary vocabulary;
  private final List<ClaimExtractor> extractors;
  private final Engine engine;

  private Gainsay(Builder builder) {
    house = builder.house;
    nameModel = builder.nameModel;
    Gainsay like = builder.like;
    EnglishAnnotator loaded = like == null ? new EnglishAnnotator() : like.annotator;
    if (like != null && like.house.equals(house) && like.nameModel == builder.nameModel) {
      annotator = loaded;
      mentions = like.mentions;
      vocabulary = like.vocabulary;
    } else {
      KnownNames names = KnownNames.of(house.names());
      annotator = loaded.with(house.abbreviations());
      mentions = new Mentions(names, builder.nameModel);
      vocabulary = Vocabulary.with(names, house.counts(), house.events());
    }
    extractors = Extractors.standard();
    engine = new Engine(builder.rules);
  }

  public static Builder builder() {
    return new Builder(null);
  }

  /**
   * Begins another checker, with neither rules nor vocabulary, that shares the language models of
   * this one. Building it costs little.
   */
  public Builder another() {
    return new Builder(this);
  }

  /** What is understood of a document: its sentences and mentions. */
  public AnnotatedDocument annotate(Document document) {
    var sentences = annotator.annotate(document);
    return new AnnotatedDocument(document, sentences, mentions.find(document, sentences));
  }

  /** The claims of a document in the order of its text. */
  public List<Claim> claims(AnnotatedDocument annotated) {
    Reading reading = new Reading(annotated, vocabulary);
    List<Claim> claims = new ArrayList<>();
    extractors.forEach(extractor -> claims.addAll(extractor.extract(reading)));
    claims.sort(Comparator.comparing(Claim::at).thenComparing(Claim::kind));
    return claims;
  }

  /** Finds where a document contradicts itself. */
  public Result check(Document document) {
    return engine.check(claims(annotate(document)));
  }

  /**
   * Tells why pairs of differing values in a document are not reported: each with the difference in
   * scope that keeps it apart.
   */
  public List<NearPair> explain(Document document) {
    return engine.explain(claims(annotate(document)));
  }

  /** Finds where documents contradict themselves and each other. */
  public Result checkTogether(Collection<Document> documents) {
    List<Claim> claims = new ArrayList<>();
    documents.forEach(document -> claims.addAll(claims(annotate(document))));
    return engine.check(claims);
  }

  /** Collects what a {@link Gainsay} is made of. Not thread-safe. */
  public static final class Builder {

    private final @Nullable Gainsay like;
    private final List<Rule> rules = new ArrayList<>();
    private HouseVocabulary house = HouseVocabulary.NONE;
    private @Nullable NameModel nameModel;

    private Builder(@Nullable Gainsay like) {
      this.like = like;
      nameModel = like == null ? null : like.nameModel;
    }

    /** Adds rules; findings are ordered by place, so the order of rules does not matter. */
    public Builder rules(Collection<? extends Rule> added) {
      rules.addAll(added);
      return this;
    }

    /** Sets what to know beside Gainsay's own vocabulary. */
    public Builder vocabulary(HouseVocabulary vocabulary) {
      house = vocabulary;
      return this;
    }

    /** Sets a trained name finder to ask beside Gainsay's own way of finding names. */
    public Builder nameModel(NameModel model) {
      nameModel = model;
      return this;
    }

    public Gainsay build() {
      return new Gainsay(this);
    }
  }
}
