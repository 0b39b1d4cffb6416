package org.jarida.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jarida.Eventually;
import org.jarida.HeldDatabase;
import org.jarida.TestPaper;
import org.jarida.site.RawRequest.Answer;
import org.jarida.site.RawRequest.Pending;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is stopped first ends what it has begun, kept or not. */
@Tag("once")
@Timeout(120)
class StopTest {
    /** So much is neither in the server's buffers nor in those between it and the reader. */
    private static final int LONG = 7_000_000;

    private static final int LINK = 1_980;

    private static final int MADE_AT_ONCE = OverloadTest.MADE_AT_ONCE;

    /** Some wait until others are answered. */
    private static final int READERS = 24;

    @Test
    void whoHasAskedIsAnswered() {
        TestPaper paper = TestPaper.start();
        String kept = large(paper);
        // Once to make it; the next one gets the kept one.
        assertThat(begin(paper, kept).answer().body()).hasSizeGreaterThan(LONG);
        Pending slow = begin(paper, kept);
        slow.awaitBegin();
        List<Pending> waiting = new ArrayList<>();
        CompletableFuture<Void> stopped;
        try (HeldDatabase _ = HeldDatabase.of(paper.database())) {
            for (int i = 0; i < READERS; i++) {
                waiting.add(begin(paper, "/nothing-" + i));
                waiting.add(begin(paper, "/nothing-" + i));
            }
            awaitTaken(paper);
            stopped = CompletableFuture.runAsync(paper::close);
            Eventually.holds("nobody new is let in", () -> isClosed(paper));
            assertThat(stopped).as("waits for its readers").isNotDone();
        }

        for (Pending one : waiting) {
            Answer answer = one.answer();
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).contains("</html>");
        }
        assertThat(stopped).as("waits for the slow one too").isNotDone();
        assertThat(slow.rest()).hasSizeGreaterThan(LONG).contains("</html>");
        Eventually.holds("it ends", stopped::isDone);
        assertThat(stopped).isCompleted();
    }

    /** A page of long links; its text is short enough for an article. */
    private static String large(TestPaper paper) {
        String link = "{\"text\":\"هنا\",\"link\":\"https://example.org/%s\"},\" \"";
        String run = link.formatted("a".repeat(LINK));
        String line =
                """
                {"title":"وصلة طويلة","section":"المدينة","date":"2024-05-01","source":"مولّد",\
                "licence":"CC0","body":{"version":1,"blocks":[{"type":"paragraph",\
                "text":[%s]}]}}
                """
                        .formatted(String.join(",", Collections.nCopies(LONG / LINK, run)));
        assertThat(Importing.into(paper, line.getBytes(UTF_8))).isEmpty();
        String address = paper.get("/a/1").headers().firstValue("Location").orElseThrow();
        return URI.create(address).getRawPath();
    }

    /** Each is made once, and the rest wait with them or behind them. */
    private static void awaitTaken(TestPaper paper) {
        Eventually.holds(
                "all are taken",
                () ->
                        paper.part(MeterRegistry.class).get("jarida.pages.waiting").gauge().value()
                                == READERS - MADE_AT_ONCE);
    }

    private static Pending begin(TestPaper paper, String path) {
        return RawRequest.begin(paper.where(), "GET " + path + " HTTP/1.1");
    }

    private static boolean isClosed(TestPaper paper) {
        try (Socket socket = new Socket("localhost", paper.where().port())) {
            return !socket.isConnected();
        } catch (SocketException e) {
            // Refused, or let in by the system and reset at once.
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
