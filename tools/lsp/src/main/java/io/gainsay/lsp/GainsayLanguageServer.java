package io.gainsay.lsp;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Shakes hands with an editor and says goodbye; the articles are another's. Thread-safe. */
final class GainsayLanguageServer implements LanguageServer, WorkspaceService {

  private final OpenArticles articles;
  private volatile boolean shutDown;
  private volatile Runnable exit = () -> {};

  GainsayLanguageServer(OpenArticles articles) {
    this.articles = articles;
  }

  /** Sets what to do when the editor leaves. */
  void onExit(Runnable action) {
    exit = action;
  }

  boolean wasShutDown() {
    return shutDown;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams editor) {
    ServerCapabilities can = new ServerCapabilities();
    can.setTextDocumentSync(TextDocumentSyncKind.Full);
    return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo("gainsay")));
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    return CompletableFuture.completedFuture(new Object());
  }

  @Override
  public void exit() {
    exit.run();
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return articles;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return this;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams changed) {
    articles.checkAll();
  }

  /** An editor that watches {@code gainsay.yml} tells so. */
  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams changed) {
    articles.checkAll();
  }
}
