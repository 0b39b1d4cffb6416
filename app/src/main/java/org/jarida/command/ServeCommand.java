package org.jarida.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jarida.platform.Settings;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code serve}: the newspaper in the data folder, for its readers. */
@Command(
        name = "serve",
        description = "Serve the newspaper in the data folder.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private final Program program;

    @Mixin final SettingOptions settings = new SettingOptions();
    @Mixin final ServerOptions server = new ServerOptions();

    ServeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Settings read = settings.read(server.flags());
        // Lines that machines read; the demo, which people watch, keeps plain ones.
        System.setProperty("logging.structured.format.console", "logstash");
        ConfigurableApplicationContext context = program.serve(read, Clock.systemUTC());
        Serving.announce(context);
        Serving.offerFirstAccount(context);
        return Commands.SERVING;
    }
}
