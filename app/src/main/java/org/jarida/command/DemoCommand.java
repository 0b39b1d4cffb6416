package org.jarida.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jarida.exchange.ImportPage;
import org.jarida.exchange.SampleDesk;
import org.jarida.exchange.SampleNewspaper;
import org.jarida.exchange.WrittenTime;
import org.jarida.paper.Conventions;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.Settings;
import org.jarida.platform.StartProblem;
import org.jarida.staff.Editor;
import org.jarida.staff.signin.SampleAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: makes the sample newspaper once, then serves it. */
@Command(
        name = "demo",
        description = "Make the sample newspaper in ./demo-data and serve it.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final LocalTime NOON = LocalTime.NOON;
    private static final Duration JUST_OUT = Duration.ofMinutes(20);

    private final Program program;

    @Option(
            names = "--sample",
            hidden = true,
            paramLabel = "DIR",
            description = "folder of the sample newspaper")
    Path sample = Path.of("sample");

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "make the paper from this page, with the sample's articles around it")
    @Nullable Path page;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "the day of the demo, such as 2022-01-11 (default: today)")
    @Nullable String date;

    @Mixin final SettingOptions settings = new SettingOptions();
    @Mixin final ServerOptions server = new ServerOptions();

    DemoCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (settings.data == null) {
            settings.data = "demo-data";
        }
        Settings read = settings.read(server.flags());
        Clock clock = clock();
        ConfigurableApplicationContext context = program.serve(read, clock);
        try {
            make(context, clock);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
        Serving.announce(context);
        return Commands.SERVING;
    }

    private void make(ConfigurableApplicationContext context, Clock clock) {
        SampleAccounts accounts = context.getBean(SampleAccounts.class);
        if (context.getBean(Database.class).read(PaperStore::find).isPresent()) {
            accounts.show(clock);
            System.out.println("The newspaper in the data folder is kept as it is.");
            return;
        }
        System.out.println("Making the sample newspaper…");
        Instant now = clock.instant();
        if (page != null) {
            var as = new ImportPage.As("العالم", "analysis", 3, now.minus(JUST_OUT));
            context.getBean(ImportPage.class)
                    .importPage(ImportPageCommand.read(page), as, Editor.operator());
        }
        context.getBean(SampleNewspaper.class).make(sample, Editor.operator(), now);
        accounts.show(clock);
        context.getBean(SampleDesk.class).make(sample, clock);
    }

    /** Goes on from the noon of the day that was asked for, or is the true one. */
    private Clock clock() {
        if (date == null) {
            return Clock.systemUTC();
        }
        var zone = Conventions.TUNISIAN.timeZone();
        Optional<Instant> day = WrittenTime.read(date + "T" + NOON, zone);
        return day.map(
                        noon ->
                                Clock.offset(
                                        Clock.systemUTC(), Duration.between(Instant.now(), noon)))
                .orElseThrow(
                        () ->
                                new StartProblem(
                                        "--date must be a day such as 2022-01-11, not \""
                                                + date
                                                + "\"."));
    }
}
