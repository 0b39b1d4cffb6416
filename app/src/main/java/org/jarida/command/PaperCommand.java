package org.jarida.command;

import picocli.CommandLine.Command;

/** {@code paper}: who the newspaper is, as a file. */
@Command(
        name = "paper",
        description = "Write down who the newspaper is, and change it (docs/handbook/paper.md).",
        synopsisSubcommandLabel = "(export | change)",
        mixinStandardHelpOptions = true)
final class PaperCommand {}
