package org.jarida;

import java.util.Locale;
import org.jarida.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The newspaper's engine: starts what the command line asks for. */
@SpringBootApplication
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
