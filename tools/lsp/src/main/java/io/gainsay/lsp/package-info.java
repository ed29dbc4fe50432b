/**
 * A language server: editors that speak the Language Server Protocol send it the articles that are
 * open, and it answers with diagnostics. {@link io.gainsay.lsp.LanguageServers#serve} is the way
 * in.
 *
 * <ol>
 *   <li>{@code GainsayLanguageServer} shakes hands and says goodbye
 *   <li>{@code OpenArticles} keeps what is open and checks it a moment after it changed
 *   <li>{@code Checks} knows which check the nearest {@code gainsay.yml} asks for
 *   <li>{@code Diagnostics} turns findings into what editors show
 * </ol>
 */
@NullMarked
package io.gainsay.lsp;

import org.jspecify.annotations.NullMarked;
