package org.jarida.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.schema.Tables.JOB;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.TestClock;
import org.jarida.TestMailServer;
import org.jarida.TestPaper;
import org.jarida.paper.Conventions;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Letters in a program that is killed, and in the list that the newsroom reads. */
@Timeout(300)
class LettersTest {
    private final Settings settings = TestPaper.settings();

    @Test
    void aLetterWhoseMailWasCutOffReachesTheDesk() throws IOException {
        TestMailServer server = TestMailServer.plain();
        name("tahrir@assariya.example");
        String receipt;
        String said;
        // Answers nobody, so that the mail is still on its way when the program is killed.
        try (ServerSocket silent = silent(server.setting().port());
                Spawned program = serve(server.setting().port())) {
            receipt = write("SECRET NAME", "SECRET SUBJECT", "SECRET WORDS");
            try (Socket onItsWay = silent.accept()) {
                program.kill();
                assertThat(onItsWay.getInputStream().readAllBytes()).isEmpty();
            }
            Spawned.Result ended = program.end();
            said = String.join("\n", ended.out()) + ended.err();
        }
        assertThat(said).contains("Letter 20").doesNotContain("SECRET", "samia");

        server.start();
        TestClock later = new TestClock(Clock.systemUTC().instant().plus(Duration.ofHours(1)));
        try (server;
                TestPaper again =
                        TestPaper.start(TestPaper.with(settings, server.setting()), later)) {
            assertThat(again.get(receipt).statusCode()).isEqualTo(200);
            awaitTakenUp(again);
            later.moveOn(Duration.ofMinutes(1));

            assertThat(server.await(1)).hasSize(1);
            assertThat(server.received().getFirst().text()).contains("SECRET WORDS");
        }
    }

    @Test
    void theNewsroomReadsTheNewestFirst() {
        try (TestPaper paper =
                TestPaper.start(settings, Clock.fixed(TestPaper.NOON, ZoneOffset.UTC))) {
            write("سامية", "الحافلة رقم 9", "سطر أوّل\n\nسطر ثان");
            write("x\u202e\u2028y", "\u2066z", "a\u202eb\nline 2 \u200f");
            assertThat(paper.database().<Boolean>read(sql -> sql.fetchExists(JOB))).isFalse();

            assertThat(letters())
                    .containsExactly(
                            "2026-2     2026-03-17 12:00  not sent  x\uFFFD\uFFFDy: \uFFFDz",
                            "2026-1     2026-03-17 12:00  not sent  سامية: الحافلة رقم 9");
            assertThat(letters("--limit", "1")).hasSize(1).first().asString().startsWith("2026-2");
            assertThat(letters("2026-1"))
                    .containsExactly(
                            "number    2026-1",
                            "received  2026-03-17 12:00",
                            "sent      not sent",
                            "kind      A letter to the editors",
                            "name      سامية",
                            "e-mail    samia@barid.example",
                            "subject   الحافلة رقم 9",
                            "",
                            "سطر أوّل",
                            "",
                            "سطر ثان");
            assertThat(letters("2026-2")).endsWith("a\uFFFDb", "line 2 \uFFFD");
        }
    }

    @Test
    void aLetterThatIsNotThereIsSaidInOneLine() {
        assertThat(letters()).containsExactly("No letters yet.");
        for (List<String> arguments :
                List.of(List.of("2026-9"), List.of("nine"), List.of("--limit", "0"))) {
            Spawned.Result result = run(arguments.toArray(String[]::new));
            assertThat(result.code()).isNotZero();
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).startsWith("jarida: ").hasLineCount(1);
        }
    }

    private List<String> letters(String... arguments) {
        Spawned.Result result = run(arguments);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.out();
    }

    private Spawned.Result run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("letters"));
        all.addAll(List.of(arguments));
        return Spawned.on(settings, all.toArray(String[]::new)).end();
    }

    private static ServerSocket silent(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByName("localhost"));
    }

    private Spawned serve(int mailPort) {
        Map<String, String> environment = Spawned.environment(settings);
        environment.put("JARIDA_SMTP", "smtp://localhost:" + mailPort);
        environment.put("JARIDA_MANAGEMENT_PORT", "0");
        Spawned program =
                Spawned.start(
                        environment, List.of("serve", "--port", Integer.toString(settings.port())));
        program.lineThatBegins("Jarida is serving on");
        return program;
    }

    /** The job of the process that died is seen as such, and waits for its next attempt. */
    private static void awaitTakenUp(TestPaper paper) {
        while (paper.database()
                .<Boolean>read(sql -> sql.fetchExists(JOB, JOB.CONSECUTIVE_FAILURES.eq(0)))) {
            Thread.onSpinWait();
        }
    }

    private void name(String email) {
        Paper paper =
                new Paper(
                        "السارية",
                        "",
                        List.of(),
                        List.of(),
                        "",
                        "",
                        "",
                        new Paper.Contact("", "", "", email),
                        Conventions.TUNISIAN,
                        Optional.empty(),
                        Optional.empty());
        try (Database database = Database.open(settings)) {
            database.change(sql -> PaperStore.save(sql, paper, TestPaper.NOON));
        }
    }

    /** Returns the path of the receipt. */
    private String write(String name, String subject, String body) {
        String form =
                "kind=opinion&email=samia%40barid.example&name="
                        + URLEncoder.encode(name, UTF_8)
                        + "&subject="
                        + URLEncoder.encode(subject, UTF_8)
                        + "&body="
                        + URLEncoder.encode(body, UTF_8);
        HttpResponse<String> answer =
                TestPaper.send(
                        HttpRequest.newBuilder(URI.create(settings.url() + "/contact"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build());
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
