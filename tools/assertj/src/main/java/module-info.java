import org.jspecify.annotations.NullMarked;

/** AssertJ assertions on articles. The package {@link io.gainsay.assertj} is the way in. */
@NullMarked
module io.gainsay.assertj {
  requires static transitive org.jspecify;
  requires transitive io.gainsay.core;
  requires transitive org.assertj.core;
  requires io.gainsay.project;
  requires io.gainsay.rules;

  exports io.gainsay.assertj;
}
