import org.jspecify.annotations.NullMarked;

/**
 * Finds where a text contradicts itself, and where texts contradict each other. The package {@link
 * io.gainsay} is the way in.
 */
@NullMarked
module io.gainsay.core {
  requires static transitive org.jspecify;
  requires java.xml;
  requires com.fasterxml.jackson.core;
  requires org.apache.opennlp.tools;
  requires org.commonmark;
  requires org.commonmark.ext.footnotes;
  requires org.commonmark.ext.gfm.strikethrough;
  requires org.commonmark.ext.gfm.tables;
  requires org.jsoup;
  // OpenNLP logs through it, but as an automatic module cannot ask for it.
  requires org.slf4j;
  requires org.snakeyaml.engine;

  exports io.gainsay;
  exports io.gainsay.claim;
  exports io.gainsay.claim.extract;
  exports io.gainsay.engine;
  exports io.gainsay.lexicon;
  exports io.gainsay.mention;
  exports io.gainsay.name;
  exports io.gainsay.nlp;
  exports io.gainsay.read;
  exports io.gainsay.report;
  exports io.gainsay.syntax;
  exports io.gainsay.text;
}
