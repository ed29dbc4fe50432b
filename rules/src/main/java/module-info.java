import org.jspecify.annotations.NullMarked;

/** The standard rules. */
@NullMarked
module io.gainsay.rules {
  requires static transitive org.jspecify;
  requires transitive io.gainsay.core;
  requires org.apache.commons.text;

  exports io.gainsay.rules;
}
