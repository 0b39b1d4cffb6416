package org.jarida.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jarida.Eventually;
import org.jarida.PurgeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A shared cache is told of every change, whatever becomes of a call. */
@Tag("once")
@ExtendWith(OutputCaptureExtension.class)
class PurgeCallsTest {
    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration NEVER = Duration.ofDays(1);

    private final PurgeServer server = new PurgeServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void allIsToldAtTheStartAndEachChangeAtOnceAndAgain() {
        PurgeCalls calls = new PurgeCalls(server.hook(), SOON);
        calls.start();
        assertThat(server.await(2)).containsExactly("200 all", "200 all");

        calls.changed(List.of("article-1", "latest"));
        assertThat(server.await(4)).endsWith("200 article-1 latest", "200 article-1 latest");
        calls.stop();
    }

    @Test
    void aCallThatFailedIsRepeatedWithWhatCameMeanwhile(CapturedOutput output) {
        PurgeCalls calls = new PurgeCalls(server.hook(), NEVER);
        server.answerWith(503);
        calls.changed(List.of("a"));
        server.await(1);
        calls.changed(List.of("b", "a"));
        server.answerWith(204);

        List<String> seen =
                Eventually.seen("a call that is taken", server::calls, this::endsWellIn);
        calls.stop();

        assertThat(seen).last().isEqualTo("204 a b");
        assertThat(seen).startsWith("503 a");
        assertThat(output.getAll())
                .contains("The shared cache does not take purge calls (it answers 503)")
                .doesNotContain(PurgeServer.SECRET);
    }

    private boolean endsWellIn(List<String> calls) {
        return calls.getLast().startsWith("204");
    }

    @Test
    void aCacheThatIsAwayIsToldWhenItIsThereAgain(CapturedOutput output) {
        server.close();
        PurgeCalls calls = new PurgeCalls(server.hook(), NEVER);
        calls.changed(List.of("a"));

        Eventually.holds("it is logged", () -> output.getAll().contains("ConnectException"));
        calls.stop();
        assertThat(output.getAll()).doesNotContain(PurgeServer.SECRET);
    }

    @Test
    void manyTagsGoInSeveralCallsAndLettersAreEncoded() {
        Set<String> tags = new TreeSet<>();
        IntStream.range(0, 300).forEach(i -> tags.add("author-مها-الزمردي-" + i));
        PurgeCalls calls = new PurgeCalls(server.hook(), NEVER);

        calls.changed(tags);

        Set<String> told = new HashSet<>();
        Eventually.holds(
                "all tags",
                () -> {
                    server.calls()
                            .forEach(one -> told.addAll(List.of(one.substring(4).split(" "))));
                    return told.size() == tags.size();
                });
        calls.stop();
        assertThat(told).contains(SharedCaches.written(Set.of("author-مها-الزمردي-7")));
        assertThat(server.calls()).hasSizeGreaterThan(3).allMatch(one -> one.length() < 4_100);
    }
}
