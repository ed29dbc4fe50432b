/**
 * The command line. {@link io.gainsay.cli.CommandLineTool} takes its streams and returns an exit
 * code; only {@link io.gainsay.cli.Main} knows the process it runs in.
 */
@NullMarked
package io.gainsay.cli;

import org.jspecify.annotations.NullMarked;
