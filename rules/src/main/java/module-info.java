import org.jspecify.annotations.NullMarked;

/** The standard rules. */
@NullMarked
module io.gainsay.rules {
  requires static transitive org.jspecify;
  requires transitive io.gainsay.core;
  requires org.apache.commons.text;

  exports io.gainsay.rules;

  // Core reads their vocabulary files.
  opens io.gainsay.rules to
      io.gainsay.core;
  opens io.gainsay.rules.restated to
      io.gainsay.core;
}
