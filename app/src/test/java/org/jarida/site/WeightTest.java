package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.jarida.TestPaper;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticles;
import org.junit.jupiter.api.Test;

/** What a reader on a bad line must load. Bytes as they go over the line, gzip at its default. */
class WeightTest {
    private static final int PAGE_AND_STYLE = 20 * 1024;
    private static final int FONTS = 120 * 1024;
    private static final int SCRIPT = 1024;
    private static final Pattern FONT =
            Pattern.compile("url\\(\"?(?:\\./)?([^)\"]*\\.woff2)\"?\\)");

    private final TestPaper paper = TestPaper.sample();

    @Test
    void anArticleWithItsStyleIsLight() {
        int style = bytes(asset(article(), "css")).length;
        for (Listing listing : paper.database().read(sql -> PublishedArticles.ranked(sql, 100))) {
            assertThat(bytes(encoded(listing.address())).length + style)
                    .as(listing.title())
                    .isLessThanOrEqualTo(PAGE_AND_STYLE);
        }
    }

    @Test
    void theFontsAreLight() {
        String css = paper.get(asset(article(), "css")).body();
        List<String> files =
                FONT.matcher(css).results().map(found -> found.group(1)).distinct().toList();

        assertThat(files).hasSize(8);
        assertThat(files.stream().mapToInt(one -> bytes("/assets/" + one).length).sum())
                .isLessThanOrEqualTo(FONTS);
    }

    @Test
    void theScriptIsSmallAndNothingNeedsIt() {
        assertThat(bytes(asset(article(), "js"))).hasSizeLessThanOrEqualTo(SCRIPT);
        assertThat(paper.get("/").body()).doesNotContain("type=\"module\"");
    }

    private String article() {
        Listing newest = paper.database().read(sql -> PublishedArticles.ranked(sql, 1)).getFirst();
        return paper.get(newest.address()).body();
    }

    private static String asset(String page, String ending) {
        return page.replaceAll("(?s).*\"(/assets/paper-[0-9a-f]+\\." + ending + ")\".*", "$1");
    }

    private static String encoded(String path) {
        return URI.create(path).toASCIIString();
    }

    private byte[] bytes(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(paper.address(path)))
                        .header("Accept-Encoding", "gzip")
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
