package org.jarida.platform.page;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;
import org.jarida.platform.Database;
import org.jarida.platform.SecurityHeaders;
import org.jarida.platform.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Puts the page cache together and in front of the framework's own server:
 *
 * <pre>
 * PageHandler ── what is kept is sent from here
 *   ├─ private parts ─ PrivateHandler ─ Workers of their own ──────────────┐
 *   ├─ GET, HEAD ─ Workers ────────────────────────────────────────────────┤
 *   └─ anything else ─ SizeLimit ─ EagerContent (reads the body) ─ Workers ─┴─ servlets
 * </pre>
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE)
final class PageFront
        implements WebServerFactoryCustomizer<JettyServletWebServerFactory>, AutoCloseable {
    /** No reader sends more than a form; a larger request is refused before it is read. */
    private static final int MOST_REQUEST_BYTES = 64 * 1024;

    private static final long NO_LIMIT = -1;
    private static final long MEGABYTE = 1024 * 1024;

    private final ExecutorService housekeeping =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("page-housekeeping").daemon().factory());
    private final Workers workers = new Workers("page-");
    private final Workers privateWorkers = new Workers("private-");
    private final List<PrivatePart> privateParts;
    private final Serving signedIn;
    private final PageCache cache;
    private final Compressor compressor;
    private final Optional<PurgeCalls> purge;
    private final ChangeTail changes;
    private final PageHandler handler;
    private final Settings settings;

    PageFront(
            Database database,
            Settings settings,
            SecurityHeaders headers,
            List<PrivatePart> privateParts,
            Clock clock,
            MeterRegistry metrics) {
        this.settings = settings;
        this.privateParts = privateParts;
        PageCounters counters = new PageCounters();
        counters.register(metrics);
        this.cache = new PageCache(settings.pages().megabytes() * MEGABYTE, housekeeping, counters);
        this.compressor = new Compressor(cache);
        Contact contact = new Contact(clock);
        this.purge = settings.pages().purge().map(hook -> new PurgeCalls(hook, PurgeCalls.SETTLED));
        this.changes = new ChangeTail(database, cache, contact, this::purge, clock);
        SharedCaches caches = new SharedCaches(purge.isPresent());
        this.signedIn = new Serving(headers.signedInValues(), caches, clock);
        this.handler =
                new PageHandler(
                        cache,
                        contact,
                        workers,
                        compressor,
                        new Serving(headers.values(), caches, clock),
                        counters,
                        clock);
        register(metrics);
    }

    private void purge(Set<String> tags) {
        purge.ifPresent(calls -> calls.changed(tags));
    }

    private void register(MeterRegistry metrics) {
        Gauge.builder("jarida.pages.kept", cache, PageCache::count).register(metrics);
        Gauge.builder("jarida.pages.bytes", cache, PageCache::weight).register(metrics);
        Gauge.builder("jarida.changes.followed", changes, ChangeTail::followed).register(metrics);
        Gauge.builder("jarida.pages.tags", cache, PageCache::tags).register(metrics);
        Gauge.builder("jarida.pages.waiting", workers, Workers::waiting).register(metrics);
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(this::insert);
    }

    private void insert(Server server) {
        Handler framework = server.getHandler();
        EagerContentHandler eager =
                new EagerContentHandler(
                        new EagerContentHandler.RetainedContentLoaderFactory(
                                MOST_REQUEST_BYTES, 0, true));
        SizeLimitHandler limit = new SizeLimitHandler(MOST_REQUEST_BYTES, NO_LIMIT);
        handler.setHandler(limit);
        limit.setHandler(eager);
        Handler.Wrapper alone = new Alone(handler);
        eager.setHandler(alone);
        alone.setHandler(framework);
        handler.routes(framework);
        List<PrivateHandler> privately =
                privateParts.stream()
                        .map(one -> new PrivateHandler(one, privateWorkers, signedIn, framework))
                        .toList();
        privately.forEach(one -> one.setServer(server));
        handler.privately(privately);
        server.setHandler(handler);
        ConnectionLimits.put(server);
    }

    /** Where a request whose body has been read goes on to the workers. */
    private static final class Alone extends Handler.Wrapper {
        private final PageHandler handler;

        Alone(PageHandler handler) {
            this.handler = handler;
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            handler.alone(new Asked(request, response, callback));
            return true;
        }
    }

    /** Begins when the server for readers, not the operator's, has started. */
    @EventListener
    void started(ServletWebServerInitializedEvent event) {
        ApplicationContext parts = event.getApplicationContext();
        if (WebServerApplicationContext.hasServerNamespace(parts, "management")) {
            return;
        }
        changes.start();
        purge.ifPresent(PurgeCalls::start);
        handler.parameters(
                new KnownParameters(
                        parts.getBean(
                                "requestMappingHandlerMapping",
                                RequestMappingHandlerMapping.class)));
        new WarmUp(settings.host(), event.getWebServer().getPort())
                .start(List.copyOf(parts.getBeansOfType(FrontPages.class).values()));
    }

    @Override
    public void close() {
        changes.stop();
        purge.ifPresent(PurgeCalls::stop);
        compressor.stop();
        workers.stop();
        privateWorkers.stop();
        housekeeping.shutdownNow();
    }
}
