package org.jarida.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jarida.exchange.ImportPaper;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.platform.StartProblem;
import org.jarida.publication.ChangePaperOutcome;
import org.jarida.staff.Editor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code paper change}: makes the paper what a file says of it. */
@Command(
        name = "change",
        description = {
            "Make the paper what a JSON file says of it (docs/handbook/paper.md).",
            "What the file does not name stays as it is; a running server shows it at once."
        },
        mixinStandardHelpOptions = true)
final class PaperChangeCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(paramLabel = "FILE", description = "as paper export writes it")
    Path file = Path.of("");

    @Mixin final SettingOptions settings = new SettingOptions();

    PaperChangeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new StartProblem("There is no file " + file + " that can be read.");
        }
        try (var context = program.open(settings.read(), Clock.systemUTC())) {
            return switch (context.getBean(ImportPaper.class).importFile(file, Editor.operator())) {
                case ImportPaper.Outcome.Done(var outcome) -> tell(outcome);
                case ImportPaper.Outcome.Refused(var field, var reason) -> {
                    String place = field.isEmpty() ? "" : ", field " + Texts.shown(field);
                    System.err.println(
                            "jarida: "
                                    + file
                                    + place
                                    + ": "
                                    + Messages.of(Language.EN).text(reason));
                    yield Commands.FAILED;
                }
            };
        } catch (IOException e) {
            throw new StartProblem(file + " cannot be read.");
        }
    }

    private int tell(ChangePaperOutcome outcome) {
        return switch (outcome) {
            case ChangePaperOutcome.Changed(var changes) -> {
                System.out.println("The paper is changed: " + String.join(", ", changes) + ".");
                yield Commands.DONE;
            }
            case ChangePaperOutcome.Unchanged _ -> {
                System.out.println("The paper is that already; nothing is changed.");
                yield Commands.DONE;
            }
            case ChangePaperOutcome.Nameless _ -> {
                System.err.println("jarida: " + file + ", field name: a new paper needs one.");
                yield Commands.FAILED;
            }
        };
    }
}
