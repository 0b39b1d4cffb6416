package org.jarida;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jarida.article.Articles;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.NewArticle;
import org.jarida.article.Origin;
import org.jarida.article.Sections;
import org.jarida.command.Program;
import org.jarida.exchange.SampleNewspaper;
import org.jarida.platform.Database;
import org.jarida.platform.PageSettings;
import org.jarida.platform.Settings;
import org.jarida.platform.Smtp;
import org.jarida.platform.TrustedProxies;
import org.jarida.staff.Editor;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole newspaper with its own data, running for a test. */
public final class TestPaper implements AutoCloseable {
    /** A Tuesday noon in the sample's town. */
    public static final Instant NOON = Instant.parse("2026-03-17T11:00:00Z");

    /** Stands still at {@link #NOON}. */
    public static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    public static final Path SAMPLE = Path.of("..", "sample");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final ConfigurableApplicationContext context;
    private final Settings settings;

    private TestPaper(ConfigurableApplicationContext context, Settings settings) {
        this.context = context;
        this.settings = settings;
    }

    /** An empty newspaper on free ports, at {@link #NOON}. */
    public static TestPaper start() {
        return start(CLOCK);
    }

    public static TestPaper start(Clock clock) {
        return start(settings(), clock);
    }

    /** With these settings, on the data that is there. */
    public static TestPaper start(Settings settings, Clock clock) {
        return new TestPaper(new Program(Jarida.class).serve(settings, clock), settings);
    }

    /** The sample newspaper; one for all tests, which only read it. */
    public static TestPaper sample() {
        return Sample.RUNNING;
    }

    /** Settings of a new, empty newspaper. */
    public static Settings settings() {
        try {
            Path data = Files.createTempDirectory("jarida-test");
            int port = freePort();
            return new Settings(
                    data,
                    URI.create("http://localhost:" + port),
                    "localhost",
                    port,
                    0,
                    TestDatabase.fresh(),
                    data.resolve("files"),
                    Optional.empty(),
                    TrustedProxies.NONE,
                    PageSettings.USUAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same paper with a mail server. */
    public static Settings with(Settings settings, Smtp smtp) {
        return new Settings(
                settings.data(),
                settings.url(),
                settings.host(),
                settings.port(),
                settings.managementPort(),
                settings.database(),
                settings.files(),
                Optional.of(smtp),
                settings.trustedProxies(),
                settings.pages());
    }

    /** The same paper behind reverse proxies. */
    public static Settings with(Settings settings, TrustedProxies proxies) {
        return new Settings(
                settings.data(),
                settings.url(),
                settings.host(),
                settings.port(),
                settings.managementPort(),
                settings.database(),
                settings.files(),
                settings.smtp(),
                proxies,
                settings.pages());
    }

    /** The same paper, keeping pages in another way. */
    public static Settings with(Settings settings, PageSettings pages) {
        return new Settings(
                settings.data(),
                settings.url(),
                settings.host(),
                settings.port(),
                settings.managementPort(),
                settings.database(),
                settings.files(),
                settings.smtp(),
                settings.trustedProxies(),
                pages);
    }

    /** The same paper with its database at another address. */
    public static Settings with(Settings settings, String database) {
        return new Settings(
                settings.data(),
                settings.url(),
                settings.host(),
                settings.port(),
                settings.managementPort(),
                Optional.of(database),
                settings.files(),
                settings.smtp(),
                settings.trustedProxies(),
                settings.pages());
    }

    /** Another node of the same paper. */
    public static Settings another(Settings settings) {
        int port = freePort();
        return new Settings(
                settings.data(),
                URI.create("http://localhost:" + port),
                settings.host(),
                port,
                settings.managementPort(),
                settings.database(),
                settings.files(),
                settings.smtp(),
                settings.trustedProxies(),
                settings.pages());
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Settings where() {
        return settings;
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public Database database() {
        return part(Database.class);
    }

    /** A new article in the section محليات, in Arabic, that nobody has published yet. */
    public long draft(Kind kind, Content content) {
        return database()
                .write(
                        sql ->
                                Articles.begin(
                                        sql,
                                        new NewArticle(
                                                Sections.named(sql, "محليات", NOON),
                                                kind,
                                                "ar",
                                                1,
                                                content,
                                                Origin.OWN),
                                        Editor.operator(),
                                        NOON));
    }

    /** The full address of a path, which may hold Arabic letters. */
    public String address(String path) {
        return settings.url() + path;
    }

    /** Every address that a page leads to, as it is written. */
    public static List<String> hrefs(String page) {
        return Pattern.compile("\\shref=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    /** Asks as a reader does; redirects are not followed. */
    public HttpResponse<String> get(String path) {
        String encoded = URI.create(address(path)).toASCIIString();
        return send(HttpRequest.newBuilder(URI.create(encoded)).build());
    }

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Sample {
        static final TestPaper RUNNING = make();

        private static TestPaper make() {
            TestPaper paper = start();
            paper.part(SampleNewspaper.class).make(SAMPLE, Editor.operator(), NOON);
            return paper;
        }
    }
}
