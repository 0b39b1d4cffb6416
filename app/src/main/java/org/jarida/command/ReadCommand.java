package org.jarida.command;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jarida.arabic.Reader;
import org.jarida.arabic.name.Gazetteer;
import org.jarida.platform.StartProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: the statements, times, figures and names in a text, and what has to be mended. */
@Command(
        name = "read",
        description = {
            "Read Arabic news: who says what, times, figures, names, events, and what to mend.",
            "Places are offsets in the text, in UTF-16 units, the end exclusive."
        },
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "a text: headline, empty line, body")
    @Nullable Path file;

    @Option(names = "--date", paramLabel = "DAY", description = "when it was published: 2022-01-11")
    @Nullable String date;

    @Option(
            names = "--batch",
            paramLabel = "DIR|FILE.jsonl",
            description = "read all .txt files of a folder, or one JSON article a line")
    @Nullable Path batch;

    @Option(names = "--json", description = "print JSON, for programs and for the scorer")
    boolean json;

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = "more names, in the gazetteer's format")
    @Nullable Path names;

    @Option(
            names = "--style",
            paramLabel = "FILE",
            description = "the paper's house style, on top of the standard one")
    @Nullable Path style;

    @Override
    public Integer call() {
        if ((file == null) == (batch == null)) {
            throw new StartProblem("Name one FILE to read, or many with --batch.");
        }
        Optional<LocalDate> published = published();
        Reader reader = new Reader(gazetteer(), GivenStyle.read(style));
        // In UTF-8 whatever the terminal's language: this may go on into a file.
        PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
        if (json) {
            try (ReadingJson written = new ReadingJson(out)) {
                each(
                        published,
                        text -> written.add(text, reader.read(text.text(), text.published())));
            }
            out.println();
        } else {
            ReadingReport report = new ReadingReport(out);
            each(published, text -> report.add(text, reader.read(text.text(), text.published())));
        }
        out.flush();
        return Commands.DONE;
    }

    private void each(Optional<LocalDate> published, Consumer<GivenText> taker) {
        if (file != null) {
            LocalDate day =
                    published.orElseThrow(
                            () -> new StartProblem("--date is needed: the day of publication."));
            taker.accept(GivenTexts.one(file, day));
        } else if (batch != null) {
            GivenTexts.each(batch, published, taker);
        }
    }

    private Optional<LocalDate> published() {
        if (date == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = GivenTexts.day(date);
        if (day.isEmpty()) {
            throw new StartProblem(
                    "--date must be a day such as 2022-01-11, not \"" + Texts.shown(date) + "\".");
        }
        return day;
    }

    private Gazetteer gazetteer() {
        if (names == null) {
            return Gazetteer.starter();
        }
        try {
            return Gazetteer.starter().with(GivenTexts.read(names));
        } catch (IllegalArgumentException e) {
            throw new StartProblem(names + ": " + Texts.shown(String.valueOf(e.getMessage())));
        }
    }
}
