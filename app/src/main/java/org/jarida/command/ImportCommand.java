package org.jarida.command;

import picocli.CommandLine.Command;

/** {@code import}: taking in what exists elsewhere. */
@Command(
        name = "import",
        description = "Take in a newspaper page or an archive of articles.",
        synopsisSubcommandLabel = "(page | articles)",
        mixinStandardHelpOptions = true)
final class ImportCommand {}
