package org.jarida.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jarida.publication.Withdraw;
import org.jarida.publication.WithdrawOutcome;
import org.jarida.staff.Editor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code withdraw}: takes an article back, with a public reason. */
@Command(
        name = "withdraw",
        description = "Take a published article back: its address tells readers why (410).",
        mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(paramLabel = "ID", description = "number of the article, as in its address")
    long id;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "what readers are told")
    String reason = "";

    @Mixin final SettingOptions settings = new SettingOptions();

    WithdrawCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Clock clock = Clock.systemUTC();
        try (var context = program.open(settings.read(), clock)) {
            WithdrawOutcome outcome =
                    context.getBean(Withdraw.class).withdraw(Editor.operator(), id, reason, clock);
            return switch (outcome) {
                case WithdrawOutcome.Withdrawn _ -> {
                    System.out.println("Article " + id + " is withdrawn.");
                    yield Commands.DONE;
                }
                case WithdrawOutcome.NotPublic _ -> {
                    System.err.println("jarida: there is no published article " + id + ".");
                    yield Commands.FAILED;
                }
                case WithdrawOutcome.NoReason _ -> {
                    System.err.println("jarida: --reason must say why.");
                    yield Commands.USAGE;
                }
            };
        }
    }
}
