package org.jarida.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jarida.letters.Letter;
import org.jarida.letters.LetterNumber;
import org.jarida.letters.Letters;
import org.jarida.paper.Conventions;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.StartProblem;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code letters}: what readers wrote to the paper, until the newsroom has a screen for it. */
@Command(
        name = "letters",
        description = "List what readers wrote to the paper, the newest first, or show one letter.",
        mixinStandardHelpOptions = true)
final class LettersCommand implements Callable<Integer> {
    private static final int MOST = 10_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Program program;

    @Parameters(
            arity = "0..1",
            paramLabel = "NUMBER",
            description = "number of one letter, such as 2026-17: shows it whole")
    @Nullable String number;

    @Option(
            names = "--limit",
            paramLabel = "LETTERS",
            description = "how many to list (default: ${DEFAULT-VALUE})")
    int limit = 20;

    @Mixin final SettingOptions settings = new SettingOptions();

    LettersCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > MOST) {
            throw new StartProblem("--limit must be a number from 1 to " + MOST + ".");
        }
        Optional<LetterNumber> asked = Optional.ofNullable(number).map(LettersCommand::read);
        try (var context = program.open(settings.read(), Clock.systemUTC())) {
            Database database = context.getBean(Database.class);
            return asked.isPresent() ? show(database, asked.get()) : list(database);
        }
    }

    private static LetterNumber read(String text) {
        return LetterNumber.read(text)
                .orElseThrow(
                        () ->
                                new StartProblem(
                                        "A letter has a number such as 2026-17, not \""
                                                + Texts.shown(text)
                                                + "\"."));
    }

    private int list(Database database) {
        List<String> lines =
                database.read(
                        sql -> {
                            ZoneId zone = zone(sql);
                            return Letters.newest(sql, limit).stream()
                                    .map(letter -> line(letter, zone))
                                    .toList();
                        });
        lines.forEach(System.out::println);
        if (lines.isEmpty()) {
            System.out.println("No letters yet.");
        }
        return Commands.DONE;
    }

    /** What readers wrote stands last: its width and direction are its own. */
    private static String line(Letter letter, ZoneId zone) {
        return String.format(
                "%-9s  %s  %-8s  %s: %s",
                letter.number(),
                time(letter.receivedAt(), zone),
                letter.sentAt().isPresent() ? "sent" : "not sent",
                letter.name().isEmpty() ? "(no name)" : Texts.shown(letter.name()),
                Texts.shown(letter.subject()));
    }

    private static int show(Database database, LetterNumber number) {
        Optional<List<String>> lines =
                database.read(
                        sql -> Letters.find(sql, number).map(letter -> whole(letter, zone(sql))));
        if (lines.isEmpty()) {
            System.err.println("jarida: there is no letter " + number + ".");
            return Commands.FAILED;
        }
        lines.get().forEach(System.out::println);
        return Commands.DONE;
    }

    private static List<String> whole(Letter letter, ZoneId zone) {
        Messages messages = Messages.of(Language.EN);
        String sent = letter.sentAt().map(at -> time(at, zone)).orElse("not sent");
        return List.of(
                "number    " + letter.number(),
                "received  " + time(letter.receivedAt(), zone),
                "sent      " + sent,
                "kind      " + messages.text(letter.kind().key()),
                "name      " + Texts.shown(letter.name()),
                "e-mail    " + Texts.shown(letter.email()),
                "subject   " + Texts.shown(letter.subject()),
                "",
                Texts.lines(letter.body()));
    }

    private static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    private static ZoneId zone(DSLContext sql) {
        return PaperStore.find(sql).map(Paper::conventions).orElse(Conventions.TUNISIAN).timeZone();
    }
}
