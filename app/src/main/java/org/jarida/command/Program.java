package org.jarida.command;

import java.net.BindException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jarida.platform.Database;
import org.jarida.platform.Settings;
import org.jarida.platform.StartProblem;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts the program's parts around given settings and a given clock.
 *
 * @param application the class at the root of all modules
 */
public record Program(Class<?> application) {

    /** With the servers for readers and for the operator. */
    public ConfigurableApplicationContext serve(Settings settings, Clock clock) {
        return start(settings, clock, WebApplicationType.SERVLET);
    }

    /** Without any server, for a command that ends. */
    public ConfigurableApplicationContext open(Settings settings, Clock clock) {
        return start(settings, clock, WebApplicationType.NONE);
    }

    private ConfigurableApplicationContext start(
            Settings settings, Clock clock, WebApplicationType web) {
        try {
            return new SpringApplicationBuilder(application)
                    .web(web)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(true)
                    .properties(properties(settings))
                    .initializers(
                            context -> {
                                var beans = (GenericApplicationContext) context;
                                beans.registerBean(Settings.class, () -> settings);
                                beans.registerBean(Clock.class, () -> clock);
                                // Opened before all else: what is wrong with it stops the start.
                                Database database = Database.open(settings);
                                beans.registerBean(Database.class, () -> database);
                            })
                    .run();
        } catch (RuntimeException e) {
            throw problem(e, settings);
        }
    }

    private static Map<String, Object> properties(Settings settings) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", settings.port());
        properties.put("server.address", settings.host());
        properties.put("management.server.port", settings.managementPort());
        properties.put("management.server.address", "127.0.0.1");
        return properties;
    }

    /** What the operator can mend becomes one line; anything else is a bug and stays whole. */
    private static RuntimeException problem(RuntimeException thrown, Settings settings) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartProblem problem) {
                return problem;
            }
            if (cause instanceof PortInUseException taken) {
                return new StartProblem(
                        "Port "
                                + taken.getPort()
                                + " is taken by another program: stop it, or choose another with"
                                + (taken.getPort() == settings.managementPort()
                                        ? " JARIDA_MANAGEMENT_PORT."
                                        : " --port."));
            }
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException || cause instanceof UnknownHostException) {
                return new StartProblem(
                        "Address "
                                + settings.host()
                                + " cannot be listened on ("
                                + cause.getMessage()
                                + "): choose another with --host.");
            }
        }
        return thrown;
    }
}
