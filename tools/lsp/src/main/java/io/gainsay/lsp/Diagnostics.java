package io.gainsay.lsp;

import io.gainsay.engine.Evidence;
import io.gainsay.engine.Finding;
import io.gainsay.engine.Severity;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What editors show of findings: a diagnostic at each side, which links to the others. Positions
 * are lines and UTF-16 code units from 0, the protocol's default. Stateless.
 */
final class Diagnostics {

  private Diagnostics() {}

  /** The diagnostics of one article in the order of its findings. */
  static List<Diagnostic> of(String uri, List<Finding> findings) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Finding finding : findings) {
      for (Evidence side : finding.evidence()) {
        diagnostics.add(diagnostic(uri, finding, side));
      }
    }
    return diagnostics;
  }

  private static Diagnostic diagnostic(String uri, Finding finding, Evidence side) {
    Diagnostic diagnostic = new Diagnostic(range(side), finding.message());
    diagnostic.setSeverity(severity(finding.severity()));
    diagnostic.setSource("gainsay");
    diagnostic.setCode(Either.forLeft(finding.rule()));
    diagnostic.setRelatedInformation(
        finding.evidence().stream()
            .filter(other -> !other.equals(side))
            .map(
                other ->
                    new DiagnosticRelatedInformation(
                        new Location(uri, range(other)), "against: " + other.quote()))
            .toList());
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case SUGGESTION -> DiagnosticSeverity.Information;
    };
  }

  private static Range range(Evidence side) {
    return new Range(
        new Position(side.line() - 1, side.column() - 1),
        new Position(side.endLine() - 1, side.endColumn() - 1));
  }
}
