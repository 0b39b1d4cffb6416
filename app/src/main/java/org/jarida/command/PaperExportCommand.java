package org.jarida.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jarida.exchange.ExportPaper;
import org.jarida.platform.StartProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code paper export}: the paper's identity, conventions and policies as JSON. */
@Command(
        name = "export",
        description = "Write the paper's identity, conventions and policies as JSON.",
        mixinStandardHelpOptions = true)
final class PaperExportCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "a new file (default: standard output)")
    @Nullable Path file;

    @Mixin final SettingOptions settings = new SettingOptions();

    PaperExportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        try (var context = program.open(settings.read(), Clock.systemUTC())) {
            String json = context.getBean(ExportPaper.class).json();
            if (file == null) {
                print(json);
                return Commands.DONE;
            }
            write(json, file);
            System.out.println("The paper is written down in " + file + ".");
            return Commands.DONE;
        }
    }

    /** In UTF-8 whatever the terminal's language: this may go on into a file. */
    private static void print(String json) {
        PrintStream out = System.out;
        out.writeBytes(json.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Never over a file that is there: somebody may just be editing it. */
    private static void write(String json, Path file) {
        try {
            Files.writeString(file, json, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new StartProblem(file + " is there already: choose another name.");
        } catch (IOException e) {
            throw new StartProblem(file + " cannot be written.");
        }
    }
}
