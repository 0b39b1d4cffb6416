package org.jarida.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jarida.Eventually;
import org.jarida.TestPaper;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.platform.PageSettings;
import org.jarida.platform.PurgeHook;
import org.jarida.platform.Settings;
import org.jarida.publication.Publish;
import org.jarida.publication.PublishOutcome.Published;
import org.jarida.publication.Withdraw;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Debian's Varnish with the configuration of our operations pages. */
@Tag("once")
class VarnishTest {
    private static final String SECRET = "s3cret";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void varnishKeepsPagesUntilTheyAreToldToHaveChanged(@TempDir Path folder) throws Exception {
        int port = TestPaper.freePort();
        Settings settings = settings(port);
        Process varnish = start(folder, port, settings.port());
        try (TestPaper paper = TestPaper.start(settings, Clock.systemUTC())) {
            String before = publish(paper, "القنطرة");
            awaitHit(port, "/");
            assertThat(get(port, "/").body()).contains("القنطرة");

            String second = publish(paper, "المحطّة");
            awaitBody(port, "/", "المحطّة", true);
            awaitHit(port, second);
            assertThat(get(port, second).headers().map()).doesNotContainKeys("surrogate-key");
            assertThat(get(port, second).headers().firstValue("Cache-Control"))
                    .hasValue("public, no-cache");

            paper.part(Withdraw.class)
                    .withdraw(Editor.operator(), id(before), "خطأ", Clock.systemUTC());
            awaitBody(port, "/", "القنطرة", false);
        } finally {
            stop(varnish);
        }
    }

    @Test
    void readersAreServedWhileThePaperIsAway(@TempDir Path folder) throws Exception {
        int port = TestPaper.freePort();
        Settings settings = settings(port);
        Process varnish = start(folder, port, settings.port());
        try {
            try (TestPaper paper = TestPaper.start(settings, Clock.systemUTC())) {
                publish(paper, "القنطرة");
                awaitHit(port, "/");
            }
            assertThat(get(port, "/").body()).contains("القنطرة");
        } finally {
            stop(varnish);
        }
    }

    @Test
    void onlyWhoKnowsTheSecretPurges(@TempDir Path folder) throws Exception {
        int port = TestPaper.freePort();
        Process varnish = start(folder, port, TestPaper.freePort());
        try {
            HttpRequest.Builder purge =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/purge"))
                            .header("Surrogate-Key", "all")
                            .POST(HttpRequest.BodyPublishers.noBody());
            assertThat(TestPaper.send(purge.build()).statusCode()).isEqualTo(403);
            purge.header("X-Purge-Secret", SECRET);
            assertThat(TestPaper.send(purge.build()).statusCode()).isEqualTo(200);
        } finally {
            stop(varnish);
        }
    }

    private static Settings settings(int varnish) {
        return TestPaper.with(
                TestPaper.settings(),
                new PageSettings(
                        64,
                        Optional.of(
                                new PurgeHook(
                                        URI.create("http://127.0.0.1:" + varnish + "/purge"),
                                        Optional.of(
                                                new PurgeHook.Header("X-Purge-Secret", SECRET))))));
    }

    private static Process start(Path folder, int port, int behind) throws IOException {
        String written = Files.readString(Path.of("..", "docs", "operations", "varnish.vcl"));
        Path vcl =
                Files.writeString(
                        folder.resolve("varnish.vcl"),
                        written.replace(".port = \"8080\"", ".port = \"" + behind + "\""));
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                "varnishd",
                                // As whoever runs the tests, who owns the folder.
                                "-j",
                                "none",
                                "-F",
                                "-n",
                                folder.resolve("state").toString(),
                                "-a",
                                "127.0.0.1:" + port,
                                "-f",
                                vcl.toString(),
                                "-s",
                                "malloc,32m"));
        builder.environment().merge("PATH", "/usr/sbin", (path, more) -> path + ":" + more);
        builder.environment().put("JARIDA_PURGE_SECRET", SECRET);
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        Process varnish = builder.start();
        Eventually.holds("Varnish", () -> !varnish.isAlive() || answers(port));
        assertThat(varnish.isAlive()).as(Files.readString(folder.resolve("log"))).isTrue();
        return varnish;
    }

    private static boolean answers(int port) {
        try {
            return get(port, "/purge").statusCode() > 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static void stop(Process varnish) throws InterruptedException {
        varnish.destroy();
        varnish.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static String publish(TestPaper paper, String title) {
        Content content =
                new Content(title, "", Body.ofLines("نصّ."), List.of("مها"), Optional.empty());
        long id = paper.draft(Kind.NEWS, content);
        Published published =
                (Published)
                        paper.part(Publish.class).publish(Editor.operator(), id, Clock.systemUTC());
        return URI.create(published.address()).toASCIIString();
    }

    private static long id(String address) {
        return Long.parseLong(address.replaceAll(".*/([0-9]+)-.*", "$1"));
    }

    private static HttpResponse<String> get(int port, String path) {
        return TestPaper.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build());
    }

    /** Varnish names two requests where it has kept an answer: this one, and the first. */
    private static void awaitHit(int port, String path) {
        Eventually.seen(
                "a kept " + path,
                () -> get(port, path),
                got ->
                        got.statusCode() == 200
                                && got.headers().firstValue("X-Varnish").orElse("").contains(" "));
    }

    private static void awaitBody(int port, String path, String words, boolean there) {
        Eventually.holds(
                path + (there ? " with " : " without ") + words,
                () -> {
                    HttpResponse<String> got = get(port, path);
                    return got.statusCode() == 200 && got.body().contains(words) == there;
                });
    }
}
