package io.gainsay.cli;

import picocli.CommandLine.Command;

/** The command without a subcommand: it only knows its help and its version. */
@Command(
    name = "gainsay",
    description = "Finds where a text contradicts itself.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 nothing found, 1 something found, 2 wrong usage, 3 some input unreadable."
    })
final class GainsayCommand {}
