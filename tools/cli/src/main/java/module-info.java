import org.jspecify.annotations.NullMarked;

/** The command line. */
@NullMarked
module io.gainsay.cli {
  requires static org.jspecify;
  requires info.picocli;
  requires io.gainsay.lsp;
  requires io.gainsay.project;
  requires io.gainsay.rules;

  // picocli fills the options in.
  opens io.gainsay.cli to
      info.picocli;
}
