package org.jarida;

import java.util.Locale;
import org.jarida.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.micrometer.metrics.autoconfigure.logging.logback.LogbackMetricsAutoConfiguration;

/**
 * The newspaper's engine: starts what the command line asks for.
 *
 * <p>Lines of the log are not counted: the counter would be asked dozens of times for each request,
 * for lines that are never written.
 */
@SpringBootApplication(exclude = LogbackMetricsAutoConfiguration.class)
public class Jarida {
    public static void main(String[] arguments) {
        // The server's own language has no say in addresses and figures.
        Locale.setDefault(Locale.ROOT);
        int code = Commands.run(Jarida.class, arguments);
        // A server goes on in its own threads; everything else ends here.
        if (code != Commands.SERVING) {
            System.exit(code);
        }
    }
}
