package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jarida.TestPaper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no reader sends is refused with a page of ours, and with the headers of every page. */
class LimitsTest {
    private static TestPaper paper;

    @BeforeAll
    static void start() {
        paper = TestPaper.start();
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//",
                "///about",
                "//example.org/about",
                "/about//",
                "/about/",
                "/about;x=1",
                "/about/..;/contact",
                "/..;/about",
                "/;/about",
                "/assets/..;/about",
                "/../about",
                "/../../etc/passwd",
                "/%2e%2e/about",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/a/%2e%2e/about",
                "/%2f",
                "/a%2f1",
                "/a%5c1",
                "/a\\1",
                "/%00",
                "/about%00",
                "/a%0a",
                "/a%0d%0aX-Bad:1",
                "/%",
                "/%2",
                "/%zz",
                "/%u0041",
                "/%c0%ae",
                "/%ff",
                "/%ed%a0%80",
                "/a/1",
                "/a/x",
                "/a/99999999999999999999",
                "/x/1-y/z",
                "/media/x.svg",
                "/media/../x",
                "/assets/../x",
                "/assets/x",
                "/assets/",
                "/error",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/application.yaml",
                "/icons/x.png",
                "/icons/",
                "/card-fonts/markazi-arabic-700.ttf",
                "/assets/markazi-arabic-700.ttf",
                "/cards/",
                "/cards/1-1.png",
                "/cards/1-0.png",
                "/cards/01-1.png",
                "/cards/1.png",
                "/cards/1-99999999999.png",
                "/health",
                "/metrics",
                "/actuator",
                "/%D9",
                "/section?before=x",
                "/x?before=%zz",
                "/<script>",
                "/%3Cscript%3E",
                "/'\"",
                "/{x}",
                "/${7*7}",
                "/|",
                "/^",
                "/a b"
            })
    void anAddressThatIsNone(String path) {
        assertRefused(RawRequest.line(paper.where(), "GET " + path + " HTTP/1.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST",
                "PUT",
                "DELETE",
                "PATCH",
                "TRACE",
                "CONNECT",
                "PROPFIND",
                "TRACK",
                "get",
                "X"
            })
    void aPageIsForReading(String method) {
        assertRefused(RawRequest.line(paper.where(), method + " / HTTP/1.1"));
        assertRefused(RawRequest.line(paper.where(), method + " /about HTTP/1.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "\u0016\u0003\u0001\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nBad Name: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc",
                "GET http://example.org:x/ HTTP/1.1\r\nHost: a\r\n\r\n"
            })
    void whatIsNoRequest(String request) {
        assertRefused(RawRequest.send(paper.where(), request));
    }

    @Test
    void aLargeRequestIsRefusedBeforeItIsRead() {
        RawRequest.Answer answer =
                RawRequest.send(
                        paper.where(),
                        "POST /about HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "Content-Length: 65537\r\n\r\n");

        assertRefused(answer);
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void aLargeRequestInPiecesIsRefusedToo() {
        String chunk = "8000\r\n" + "a".repeat(0x8000) + "\r\n";

        assertRefused(
                RawRequest.send(
                        paper.where(),
                        "POST /about HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "Transfer-Encoding: chunked\r\n\r\n"
                                + chunk.repeat(3)
                                + "0\r\n\r\n"));
    }

    @Test
    void aLongAddressIsRefused() {
        assertRefused(RawRequest.line(paper.where(), "GET /" + "a".repeat(8_000) + " HTTP/1.1"));
        RawRequest.Answer longer =
                RawRequest.line(paper.where(), "GET /" + "a".repeat(20_000) + " HTTP/1.1");
        assertRefused(longer);
        assertThat(longer.status()).isEqualTo(414);
    }

    @Test
    void longHeadersAreRefused() {
        RawRequest.Answer answer =
                RawRequest.line(paper.where(), "GET / HTTP/1.1\r\nCookie: " + "a".repeat(20_000));

        assertRefused(answer);
        assertThat(answer.status()).isEqualTo(431);
    }

    @Test
    void headersAloneCanBeAskedFor() {
        RawRequest.Answer whole = RawRequest.line(paper.where(), "GET /about HTTP/1.1");
        RawRequest.Answer head = RawRequest.line(paper.where(), "HEAD /about HTTP/1.1");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers())
                .containsEntry("ETag", String.valueOf(whole.headers().get("ETag")));
        assertThat(head.headers())
                .containsEntry(
                        "Content-Length", String.valueOf(whole.headers().get("Content-Length")));
        assertHeaders(head);
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        HttpResponse<String> first = paper.get("/about");
        String etag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = ifNoneMatch(etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(etag);
        assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(ifNoneMatch("W/" + etag).statusCode()).isEqualTo(304);
        assertThat(ifNoneMatch("\"other\"").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> ifNoneMatch(String etag) {
        return TestPaper.send(
                HttpRequest.newBuilder(URI.create(paper.address("/about")))
                        .header("If-None-Match", etag)
                        .build());
    }

    private static void assertRefused(RawRequest.Answer answer) {
        // 505: a version of HTTP that nobody speaks.
        assertThat(answer.status()).matches(code -> code >= 400 && code < 500 || code == 505);
        assertHeaders(answer);
        assertThat(answer.body())
                .doesNotContainIgnoringCase("jetty", "servlet", "exception", "root:");
        assertThat(answer.headers())
                .doesNotContainKeys("Server", "X-Bad", "Access-Control-Allow-Origin");
    }

    private static void assertHeaders(RawRequest.Answer answer) {
        assertThat(answer.headers())
                .containsKeys(
                        "Content-Security-Policy",
                        "X-Content-Type-Options",
                        "Referrer-Policy",
                        "Permissions-Policy");
    }
}
