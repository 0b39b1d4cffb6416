package org.jarida.command;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Clock;
import org.jarida.platform.Settings;
import org.jarida.staff.signin.FirstAccount;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells where the newspaper can be read. */
final class Serving {
    private Serving() {}

    static void announce(ConfigurableApplicationContext context) {
        Settings settings = context.getBean(Settings.class);
        WebServer server = requireNonNull(((WebServerApplicationContext) context).getWebServer());
        int port = server.getPort();
        URI url = settings.url();
        String shown = settings.port() == 0 ? "http://localhost:" + port : url.toString();
        System.out.println("Jarida is serving on " + shown + "  (stop with Ctrl-C)");
    }

    /** On the console alone: whoever has the link becomes the publisher. */
    static void offerFirstAccount(ConfigurableApplicationContext context) {
        context.getBean(FirstAccount.class)
                .link(context.getBean(Clock.class))
                .ifPresent(
                        link ->
                                System.out.println(
                                        "Nobody can sign in yet. The publisher opens the first"
                                                + " account here, within a week: "
                                                + link));
    }
}
