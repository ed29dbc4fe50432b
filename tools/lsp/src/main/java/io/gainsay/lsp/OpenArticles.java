package io.gainsay.lsp;

import io.gainsay.engine.Finding;
import io.gainsay.project.config.ConfigurationException;
import io.gainsay.read.DocumentReader;
import io.gainsay.read.ReadException;
import io.gainsay.read.Readers;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/**
 * The articles that an editor has open. Each is checked a moment after its last change, one at a
 * time. Thread-safe.
 */
final class OpenArticles implements TextDocumentService, AutoCloseable {

  /** Who types fast pauses less than this between two keys. */
  private static final int PAUSE_MILLIS = 200;

  private final Checks checks;
  private final Map<String, Article> open = new ConcurrentHashMap<>();
  private final Map<String, Future<?>> due = new ConcurrentHashMap<>();
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "gainsay");
            thread.setDaemon(true);
            return thread;
          });
  private volatile @Nullable LanguageClient client;

  /** A text, its version, and what the editor calls its language. */
  private record Article(String text, int version, String language) {}

  OpenArticles(Checks checks) {
    this.checks = checks;
  }

  void connect(LanguageClient editor) {
    client = editor;
  }

  /** Checks all that is open, as after a change of the configuration. */
  void checkAll() {
    open.keySet().forEach(this::checkSoon);
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams opened) {
    var document = opened.getTextDocument();
    String language = document.getLanguageId();
    take(document.getUri(), new Article(document.getText(), document.getVersion(), language));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams changed) {
    var document = changed.getTextDocument();
    var changes = changed.getContentChanges();
    if (!changes.isEmpty()) {
      String text = changes.get(changes.size() - 1).getText();
      Article before = open.get(document.getUri());
      String language = before == null ? "" : before.language();
      take(document.getUri(), new Article(text, document.getVersion(), language));
    }
  }

  @Override
  public void didSave(DidSaveTextDocumentParams saved) {
    checkSoon(saved.getTextDocument().getUri());
  }

  @Override
  public void didClose(DidCloseTextDocumentParams closed) {
    String uri = closed.getTextDocument().getUri();
    open.remove(uri);
    LanguageClient editor = client;
    if (editor != null) {
      editor.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }
  }

  private void take(String uri, Article article) {
    open.put(uri, article);
    checkSoon(uri);
  }

  private void checkSoon(String uri) {
    Future<?> earlier =
        due.put(uri, worker.schedule(() -> check(uri), PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    if (earlier != null) {
      earlier.cancel(false);
    }
  }

  private void check(String uri) {
    Article article = open.get(uri);
    LanguageClient editor = client;
    if (article == null || editor == null) {
      return;
    }
    try {
      List<Finding> findings = findings(uri, article);
      if (article.equals(open.get(uri))) {
        editor.publishDiagnostics(
            new PublishDiagnosticsParams(uri, Diagnostics.of(uri, findings), article.version()));
      }
    } catch (ConfigurationException refused) {
      refused
          .problems()
          .forEach(
              each -> editor.showMessage(new MessageParams(MessageType.Error, each.toString())));
    } catch (ReadException | RuntimeException e) {
      // Another article, or this one after its next change, can still be checked.
      String reason = "Gainsay cannot check %s: %s".formatted(uri, e.getMessage());
      editor.logMessage(new MessageParams(MessageType.Error, reason));
    }
  }

  private List<Finding> findings(String uri, Article article)
      throws ConfigurationException, ReadException {
    Path file = file(uri);
    String name = file == null ? uri : file.toString();
    DocumentReader reader = reader(name, article.language());
    return checks.of(file).check(reader.read(name, article.text())).findings();
  }

  /** By the extension, as everywhere; a text not yet saved has only a language. */
  private static DocumentReader reader(String name, String language) {
    if (Readers.isArticle(name)) {
      return Readers.forName(name);
    }
    return switch (language) {
      case "markdown" -> Readers.markdown();
      case "mdx" -> Readers.mdx();
      case "html" -> Readers.html();
      case "asciidoc" -> Readers.asciiDoc();
      default -> Readers.plainText();
    };
  }

  /** The file behind an address, or null if there is none, as for a text not yet saved. */
  private static @Nullable Path file(String uri) {
    try {
      return Path.of(URI.create(uri));
    } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
      return null;
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
