package org.jarida.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jarida.arabic.PlainText;
import org.jarida.article.Kind;
import org.jarida.exchange.ImportPage;
import org.jarida.exchange.PageReader;
import org.jarida.exchange.PageReading;
import org.jarida.exchange.PageText;
import org.jarida.exchange.WrittenTime;
import org.jarida.paper.Conventions;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.StartProblem;
import org.jarida.staff.Editor;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import page}: one newspaper page, saved as plain text. */
@Command(
        name = "page",
        description = "Take in a newspaper page that was saved as plain text.",
        mixinStandardHelpOptions = true)
final class ImportPageCommand implements Callable<Integer> {
    private static final long MOST_BYTES = 4 << 20;

    private static final int LONGEST_SECTION = 200;

    private final Program program;

    @Parameters(paramLabel = "FILE")
    Path file = Path.of("");

    @Option(
            names = "--date",
            required = true,
            paramLabel = "DAY",
            description = "when it was published: 2022-01-11 or 2022-01-11T06:10")
    String date = "";

    @Option(
            names = "--section",
            paramLabel = "NAME",
            description = "section that it belongs to (default: ${DEFAULT-VALUE})")
    String section = "العالم";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "news, analysis, opinion, interview, report or fact-check (default:"
                            + " ${DEFAULT-VALUE})")
    String kind = "news";

    @Option(names = "--dry-run", description = "print what was found and change nothing")
    boolean dryRun;

    @Mixin final SettingOptions settings = new SettingOptions();

    ImportPageCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        PageText page = read(file);
        if (Kind.find(kind).isEmpty()) {
            throw new StartProblem("--kind does not know \"" + kind + "\".");
        }
        if (section.isBlank()
                || section.length() > LONGEST_SECTION
                || PlainText.flaw(section).isPresent()) {
            throw new StartProblem("--section must be a name of 1 to 200 characters.");
        }
        if (dryRun) {
            publishedAt(Conventions.TUNISIAN);
            PageReport.print(page, System.out);
            return Commands.DONE;
        }
        try (ConfigurableApplicationContext context =
                program.open(settings.read(), Clock.systemUTC())) {
            Conventions conventions =
                    context.getBean(Database.class)
                            .read(PaperStore::find)
                            .map(Paper::conventions)
                            .orElse(Conventions.TUNISIAN);
            var as = new ImportPage.As(section, kind, 1, publishedAt(conventions));
            tell(context.getBean(ImportPage.class).importPage(page, as, Editor.operator()));
            return Commands.DONE;
        }
    }

    private static void tell(ImportPage.Outcome outcome) {
        switch (outcome) {
            case ImportPage.Outcome.Taken(var article, var identity) ->
                    System.out.println(
                            "Published as article "
                                    + article
                                    + (identity ? ", with the paper's name and addresses." : "."));
            case ImportPage.Outcome.Known(var article) ->
                    System.out.println("This page is known already: article " + article + ".");
        }
    }

    private Instant publishedAt(Conventions conventions) {
        Instant at =
                WrittenTime.read(date, conventions.timeZone())
                        .orElseThrow(
                                () ->
                                        new StartProblem(
                                                "--date must be a day such as 2022-01-11, not \""
                                                        + date
                                                        + "\"."));
        if (at.isAfter(Instant.now())) {
            throw new StartProblem("--date is still to come: an archive has only what was.");
        }
        return at;
    }

    /** Reads a page, or says in one line why it is none. */
    static PageText read(Path file) {
        try {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new StartProblem("There is no file " + file + " that can be read.");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new StartProblem(file + " is too large for a page of text.");
            }
            return switch (PageReader.read(Files.readString(file))) {
                case PageReading.Read(var page) -> page;
                case PageReading.Unreadable(var line, var reason) ->
                        throw new StartProblem(
                                file
                                        + (line > 0 ? ", line " + line : "")
                                        + ": "
                                        + Messages.of(Language.EN).text(reason));
            };
        } catch (CharacterCodingException e) {
            throw new StartProblem(file + " is not UTF-8 text.");
        } catch (IOException e) {
            throw new StartProblem(file + " cannot be read.");
        }
    }
}
