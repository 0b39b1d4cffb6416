package org.jarida.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.jarida.TestPaper;
import org.jarida.publication.Author;
import org.jarida.site.Versions.State;

/** A reader who asks for this and that, in all ways, and sees how old it is. */
final class Visitor {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String AUTHOR = Author.named(Newsdesk.AUTHOR).slug();

    /** Each names all that is public, as long as there is little. */
    private static final List<String> LISTS =
            List.of(
                    "/" + Newsdesk.SECTION,
                    "/en/" + Newsdesk.SECTION,
                    "/authors/" + AUTHOR,
                    "/archive/2026/03/17",
                    "/feeds/rss.xml",
                    "/feeds/atom.xml",
                    "/feeds/feed.json",
                    "/feeds/sections/" + Newsdesk.SECTION + "/rss.xml",
                    "/feeds/authors/" + AUTHOR + "/feed.json",
                    "/sitemaps/news.xml",
                    "/sitemaps/2026-03.xml",
                    "/api/v1/articles?limit=100",
                    "/api/v1/articles?limit=100&author=" + AUTHOR);

    private static final List<String> OTHERS =
            List.of("/", "/fr/", "/archive/2026/03", "/sitemap.xml", "/api/v1/authors");

    /** So many of the newest articles are asked for by themselves. */
    private static final int RECENT = 24;

    private final TestPaper paper;
    private final Versions versions;
    private final Random random;
    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(String etag, String text) {}

    /**
     * @param text empty where none was sent and none is known
     * @param before what was public when it was asked for
     * @param after what was public when it was there
     */
    private record Read(
            String what,
            int status,
            Optional<String> text,
            Optional<String> location,
            Map<Integer, State> before,
            Map<Integer, State> after) {}

    Visitor(TestPaper paper, Versions versions, Random random) {
        this.paper = paper;
        this.versions = versions;
        this.random = random;
    }

    void visit() {
        switch (random.nextInt(5)) {
            case 0, 1 -> list(LISTS.get(random.nextInt(LISTS.size())));
            case 2 -> read(OTHERS.get(random.nextInt(OTHERS.size())));
            case 3 -> read("/nothing-" + random.nextInt(3));
            default -> article();
        }
    }

    private void list(String path) {
        Read read = read(path);
        if (read.status() == 503) {
            // Few long lists are written at once.
            assertThat(path).startsWith("/sitemaps/2026");
            return;
        }
        read.text()
                .ifPresent(
                        text ->
                                assertThat(
                                                Versions.check(
                                                        read.what(),
                                                        text,
                                                        read.before(),
                                                        read.after()))
                                        .as(read.what())
                                        .containsAll(Versions.due(read.before(), read.after())));
    }

    private void article() {
        List<Integer> known =
                versions.now().entrySet().stream()
                        .filter(one -> one.getValue().id() > 0)
                        .map(Map.Entry::getKey)
                        .sorted(Comparator.reverseOrder())
                        .limit(RECENT)
                        .toList();
        if (known.isEmpty()) {
            return;
        }
        int article = known.get(random.nextInt(known.size()));
        long id = versions.now().getOrDefault(article, State.UNKNOWN).id();
        Read moved = article(article, read("/a/" + id));
        if (moved.location().isPresent()) {
            String address = URI.create(moved.location().get()).getPath();
            Read page = article(article, read(address));
            if (page.status() == 200 && page.text().isPresent()) {
                assertThat(page.text().get()).as(page.what()).contains("k" + article + "v");
            }
        }
        article(article, read("/api/v1/articles/" + id), 200);
    }

    private static Read article(int article, Read read) {
        return article(article, read, read.what().contains("/a/") ? 301 : read.status());
    }

    private static Read article(int article, Read read, int there) {
        State before = read.before().getOrDefault(article, State.UNKNOWN);
        State after = read.after().getOrDefault(article, State.UNKNOWN);
        String what = read.what() + ", " + before + ", " + after;
        if (before.gone()) {
            assertThat(read.status()).as(what).isEqualTo(410);
        } else if (before.isDue(after)) {
            assertThat(read.status()).as(what).isIn(there, 304);
        } else if (after.begun() == 0) {
            assertThat(read.status()).as(what).isEqualTo(404);
        }
        return read;
    }

    /** Asks in one of the ways in which readers ask, and looks for what is old in the answer. */
    private Read read(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(URI.create(paper.address(path)).toASCIIString()));
        String way = "plain";
        switch (random.nextInt(6)) {
            case 0 -> request.header("Accept-Encoding", way = "gzip");
            case 1 -> request.header("Accept-Encoding", way = "gzip, deflate, br");
            case 2 -> request.method(way = "HEAD", HttpRequest.BodyPublishers.noBody());
            case 3, 4 -> {
                way = "gzip if changed";
                request.header("Accept-Encoding", "gzip");
                Optional.ofNullable(seen.get(path))
                        .ifPresent(one -> request.header("If-None-Match", one.etag()));
            }
            default -> {}
        }
        Map<Integer, State> before = versions.now();
        HttpResponse<byte[]> answer = send(request.build());
        Map<Integer, State> after = versions.now();
        String what = way + " " + path + " " + answer.statusCode();
        assertThat(answer.statusCode()).as(what).isNotIn(500, 502);
        Optional<String> text = text(path, answer);
        Optional<String> location = answer.headers().firstValue("Location");
        text.ifPresent(one -> Versions.check(what, one, before, after));
        location.ifPresent(one -> Versions.check(what, one, before, after));
        return new Read(what, answer.statusCode(), text, location, before, after);
    }

    private Optional<String> text(String path, HttpResponse<byte[]> answer) {
        Optional<String> etag = answer.headers().firstValue("ETag");
        Seen known = seen.get(path);
        if (answer.statusCode() == 304 || answer.request().method().equals("HEAD")) {
            return Optional.ofNullable(known)
                    .filter(one -> etag.equals(Optional.of(one.etag())))
                    .map(Seen::text);
        }
        String text = decoded(answer);
        etag.ifPresent(tag -> seen.put(path, new Seen(tag, text)));
        return Optional.of(text);
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String decoded(HttpResponse<byte[]> answer) {
        InputStream body = new ByteArrayInputStream(answer.body());
        try (InputStream in =
                switch (answer.headers().firstValue("Content-Encoding").orElse("")) {
                    case "gzip" -> new GZIPInputStream(body);
                    case "br" -> new BrotliInputStream(body);
                    default -> body;
                }) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
