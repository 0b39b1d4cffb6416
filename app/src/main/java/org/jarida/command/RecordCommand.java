package org.jarida.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jarida.publication.RecordCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code record}: checks the chain of everything that was ever published. */
@Command(
        name = "record",
        description = "Check the record of all publications: its chain, from first to last.",
        mixinStandardHelpOptions = true)
final class RecordCommand implements Callable<Integer> {
    private final Program program;

    @Mixin final SettingOptions settings = new SettingOptions();

    RecordCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        try (var context = program.open(settings.read(), Clock.systemUTC())) {
            return switch (context.getBean(RecordCheck.class).check()) {
                case RecordCheck.Outcome.Whole(var entries, var head) -> {
                    System.out.println(
                            "The record is whole: " + entries + " entries, head " + head);
                    yield Commands.DONE;
                }
                case RecordCheck.Outcome.Broken(var seq) -> {
                    System.err.println("jarida: the record is broken at entry " + seq + ".");
                    yield Commands.FAILED;
                }
            };
        }
    }
}
