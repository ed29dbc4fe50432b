import org.jspecify.annotations.NullMarked;

/** Shows contradictions in an editor while one types. */
@NullMarked
module io.gainsay.lsp {
  requires static transitive org.jspecify;
  requires transitive io.gainsay.core;
  requires com.google.gson;
  requires io.gainsay.project;
  requires io.gainsay.rules;
  requires org.eclipse.lsp4j;
  requires org.eclipse.lsp4j.jsonrpc;

  exports io.gainsay.lsp;
}
