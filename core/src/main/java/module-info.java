import org.jspecify.annotations.NullMarked;

/** Finds where a text contradicts itself: reading, annotation, mentions, claims, reports. */
@NullMarked
module io.gainsay.core {
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires org.apache.commons.text;
  requires org.apache.opennlp.tools;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires org.jsoup;
  requires org.snakeyaml.engine;
  // For OpenNLP, which is an automatic module and cannot ask for it itself.
  requires org.slf4j;

  exports io.gainsay.mention;
  exports io.gainsay.nlp;
  exports io.gainsay.text;
}
