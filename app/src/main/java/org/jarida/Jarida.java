package org.jarida;

import org.jarida.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The newspaper's engine: starts what the command line asks for. */
@SpringBootApplication
public class Jarida {
    public static void main(String[] arguments) {
        int code = Commands.run(Jarida.class, arguments);
        // A server goes on in its own threads; everything else ends here.
        if (code != Commands.SERVING) {
            System.exit(code);
        }
    }
}
