import org.jspecify.annotations.NullMarked;

/**
 * Checks folders of articles: what the command line, build plugins and editors have in common. The
 * package {@link io.gainsay.project} is the way in.
 */
@NullMarked
module io.gainsay.project {
  requires static transitive org.jspecify;
  requires transitive io.gainsay.core;
  requires com.fasterxml.jackson.core;
  requires io.gainsay.rules;
  requires org.apache.commons.text;
  requires org.snakeyaml.engine;

  exports io.gainsay.project;
  exports io.gainsay.project.baseline;
  exports io.gainsay.project.cache;
  exports io.gainsay.project.config;
  exports io.gainsay.project.file;
  exports io.gainsay.project.git;
  exports io.gainsay.project.report;
  exports io.gainsay.project.suppress;
}
