package io.gainsay.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sessions of an editor with a language server in a process of its own, over its pipes. */
@Timeout(60)
class EditorSessionTest {

  private static final String SLIP =
      "The war began on Oct. 7, 2023.\n\nThe war, which began on May 10, 2023, goes on.\n";

  @TempDir Path folder;

  private final Editor editor = new Editor();
  private Process process;
  private LanguageServer server;

  /** What the server tells its editor. */
  private static final class Editor implements LanguageClient {
    final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
    final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
      published.add(diagnostics);
    }

    @Override
    public void showMessage(MessageParams message) {
      messages.add(message.getMessage());
    }

    @Override
    public void logMessage(MessageParams message) {
      messages.add(message.getMessage());
    }

    @Override
    public void telemetryEvent(Object event) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams request) {
      throw new UnsupportedOperationException();
    }
  }

  @BeforeEach
  void start() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        Stream.of(
                Path.of(
                        StdioServer.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"),
                "target/test-classes")
            .collect(Collectors.joining(File.pathSeparator));
    process =
        new ProcessBuilder(java, "-cp", classes, StdioServer.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var launcher =
        LSPLauncher.createClientLauncher(
            editor, process.getInputStream(), process.getOutputStream());
    launcher.startListening();
    server = launcher.getRemoteProxy();
    server.initialize(new InitializeParams()).get();
    server.initialized(new InitializedParams());
  }

  @AfterEach
  void stop() {
    process.destroy();
  }

  private List<Diagnostic> nextDiagnostics() throws InterruptedException {
    PublishDiagnosticsParams next = editor.published.poll(50, TimeUnit.SECONDS);
    assertThat(next).as("diagnostics").isNotNull();
    return next.getDiagnostics();
  }

  private void open(String uri, String language, String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, language, 1, text)));
  }

  private void change(String uri, int version, String text) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version),
                List.of(new TextDocumentContentChangeEvent(text))));
  }

  @Test
  void showsBothSidesWhileOneTypesAndLeavesAsTheProtocolSays() throws Exception {
    String uri = folder.resolve("a war.md").toUri().toString();
    open(uri, "markdown", SLIP);

    List<Diagnostic> both = nextDiagnostics();
    assertThat(both).hasSize(2);
    Diagnostic first = both.get(0);
    assertThat(first.getCode().getLeft()).isEqualTo("start-date");
    assertThat(first.getRange().getStart().getLine()).isZero();
    assertThat(first.getRelatedInformation()).hasSize(1);
    assertThat(first.getRelatedInformation().get(0).getLocation().getRange().getStart().getLine())
        .isEqualTo(2);

    change(uri, 2, SLIP.replace("May 10", "Oct. 7"));
    assertThat(nextDiagnostics()).isEmpty();

    server.getTextDocumentService().didClose(closed(uri));
    assertThat(nextDiagnostics()).isEmpty();
    server.shutdown().get();
    server.exit();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private static DidCloseTextDocumentParams closed(String uri) {
    return new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri));
  }

  @Test
  void knowsTextsThatAreNotSavedByTheirLanguage() throws Exception {
    open("untitled:Untitled-1", "markdown", "<!-- a comment -->\n\n" + SLIP);

    assertThat(nextDiagnostics()).hasSize(2);
  }

  @Test
  void obeysTheConfigurationAndNamesItsMistakes() throws Exception {
    Path config = folder.resolve("gainsay.yml");
    Files.writeString(config, "rules:\n  start-date: off\n");
    String uri = folder.resolve("war.md").toUri().toString();
    open(uri, "markdown", SLIP);
    assertThat(nextDiagnostics()).noneMatch(d -> d.getCode().getLeft().equals("start-date"));

    Files.writeString(config, "rulez:\n  start-date: off\n");
    Files.setLastModifiedTime(config, FileTime.fromMillis(0));
    change(uri, 2, SLIP + "\n");
    assertThat(editor.messages.poll(50, TimeUnit.SECONDS)).contains("gainsay.yml", "rulez");
  }

  @Test
  void anEditorThatHangsUpEndsIt() throws Exception {
    process.getOutputStream().close();

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
  }
}
