package io.gainsay.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What all commands of {@code gainsay} share: {@code --help}, {@code --version}, a terminal. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
abstract class Subcommand implements Callable<Integer> {

  final Terminal terminal;

  Subcommand(Terminal terminal) {
    this.terminal = terminal;
  }
}
