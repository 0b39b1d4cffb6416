package org.jarida.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jarida.exchange.ImportArticles;
import org.jarida.exchange.ImportArticles.Progress;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.platform.StartProblem;
import org.jarida.staff.Editor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code import articles}: an archive, one article a line. */
@Command(
        name = "articles",
        description = {
            "Take in an archive: one JSON object a line (docs/handbook/import-format.md).",
            "Good lines are kept, bad ones are named; run it again and it goes on where it was."
        },
        mixinStandardHelpOptions = true)
final class ImportArticlesCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(paramLabel = "FILE.jsonl")
    Path file = Path.of("");

    @Mixin final SettingOptions settings = new SettingOptions();

    ImportArticlesCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new StartProblem("There is no file " + file + " that can be read.");
        }
        try (var context = program.open(settings.read(), Clock.systemUTC())) {
            Progress done =
                    context.getBean(ImportArticles.class)
                            .importFile(file, Editor.operator(), new Teller());
            System.out.println("Done. " + told(done));
            return done.refused() == 0 ? Commands.DONE : Commands.FAILED;
        }
    }

    private static String told(Progress progress) {
        return String.format(
                Locale.ROOT,
                "%,d read, %,d taken in, %,d known already, %,d refused.",
                progress.read(),
                progress.taken(),
                progress.known(),
                progress.refused());
    }

    /** Writes progress on standard output and refusals on standard error. */
    private static final class Teller implements ImportArticles.Listener {
        private static final long STEP = 1_000;
        private final Messages messages = Messages.of(Language.EN);
        private long next = STEP;

        @Override
        public void refused(long line, String field, String reason) {
            String place = field.isEmpty() ? "" : ", field " + Texts.shown(field);
            System.err.println("line " + line + place + ": " + messages.text(reason));
        }

        @Override
        public void progress(Progress progress) {
            if (progress.read() >= next) {
                System.out.println(told(progress));
                next = progress.read() + STEP;
            }
        }
    }
}
