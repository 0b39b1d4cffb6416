package org.jarida.command;

import java.io.PrintWriter;
import org.jarida.platform.DiskFull;
import org.jarida.platform.StartProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code ./jarida} can be told to do with a newspaper. */
@Command(
        name = "jarida",
        description = "The engine of a professional Arabic newspaper.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "Jarida 0.2.0")
public final class Commands {
    /** The exit code that is none: the server has started and goes on. */
    public static final int SERVING = -1;

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    private Commands() {}

    /**
     * @param application the class at the root of all modules
     * @return the process's exit code, or {@link #SERVING}
     */
    public static int run(Class<?> application, String... arguments) {
        Program program = new Program(application);
        CommandLine line =
                new CommandLine(new Commands())
                        .addSubcommand(new ServeCommand(program))
                        .addSubcommand(new DemoCommand(program))
                        .addSubcommand(
                                new CommandLine(new ImportCommand())
                                        .addSubcommand(new ImportPageCommand(program))
                                        .addSubcommand(new ImportArticlesCommand(program)))
                        .addSubcommand(
                                new CommandLine(new PaperCommand())
                                        .addSubcommand(new PaperExportCommand(program))
                                        .addSubcommand(new PaperChangeCommand(program)))
                        .addSubcommand(new CorrectCommand(program))
                        .addSubcommand(new WithdrawCommand(program))
                        .addSubcommand(new LettersCommand(program))
                        .addSubcommand(new RecordCommand(program))
                        .addSubcommand(new ReadCommand())
                        .addSubcommand(new ProofCommand());
        line.setExecutionExceptionHandler((thrown, at, result) -> failed(at.getErr(), thrown));
        line.setParameterExceptionHandler((thrown, given) -> misused(thrown));
        return arguments.length == 0 ? line.execute("--help") : line.execute(arguments);
    }

    private static int failed(PrintWriter err, Exception thrown) throws Exception {
        if (thrown instanceof StartProblem) {
            err.println("jarida: " + thrown.getMessage());
            return USAGE;
        }
        if (DiskFull.isBehind(thrown)) {
            err.println("jarida: " + DiskFull.WORDS);
            return FAILED;
        }
        throw thrown;
    }

    private static int misused(CommandLine.ParameterException thrown) {
        CommandLine at = thrown.getCommandLine();
        String first = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        String name = at.getCommandSpec().qualifiedName(" ");
        at.getErr().println("jarida: " + first + " (see " + name + " --help)");
        return USAGE;
    }
}
