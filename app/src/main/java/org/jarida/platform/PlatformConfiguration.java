package org.jarida.platform;

import java.util.Locale;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** The parts of the platform that are made by hand. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
    private static final long PATIENCE_AT_THE_END = 5_000;

    @Bean
    HealthIndicator databaseHealthIndicator(Database database) {
        return () -> (database.answers() ? Health.up() : Health.down()).build();
    }

    /** Pages say their language themselves; the framework is not to guess one from the request. */
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.of("ar"));
    }

    /** Jetty's own patience, a second, would cut off a slow reader's page when the server stops. */
    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> patienceAtTheEnd() {
        return factory ->
                factory.addServerCustomizers(
                        server -> {
                            for (Connector connector : server.getConnectors()) {
                                if (connector instanceof AbstractConnector one) {
                                    one.setShutdownIdleTimeout(PATIENCE_AT_THE_END);
                                }
                            }
                        });
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> refusals(SecurityHeaders headers) {
        return factory ->
                factory.addServerCustomizers(
                        server -> server.setErrorHandler(new RefusedRequest(headers)));
    }
}
