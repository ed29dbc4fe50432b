package io.gainsay.lsp;

import io.gainsay.Gainsay;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Runs language servers. Stateless. */
public final class LanguageServers {

  private LanguageServers() {}

  /**
   * Talks to one editor until it says goodbye or hangs up.
   *
   * @param gainsay gives the checker once it is needed, the same each time
   * @return whether the editor asked for the shutdown before it left, as the protocol wants
   */
  public static boolean serve(InputStream in, OutputStream out, Supplier<Gainsay> gainsay) {
    try (OpenArticles articles = new OpenArticles(new Checks(gainsay))) {
      GainsayLanguageServer server = new GainsayLanguageServer(articles);
      Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
      articles.connect(launcher.getRemoteProxy());
      Future<Void> listening = launcher.startListening();
      server.onExit(() -> listening.cancel(true));
      await(listening);
      return server.wasShutDown();
    }
  }

  private static void await(Future<Void> listening) {
    try {
      listening.get();
    } catch (CancellationException left) {
      // The editor said exit.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the connection to the editor broke", e.getCause());
    }
  }
}
