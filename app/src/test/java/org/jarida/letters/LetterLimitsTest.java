package org.jarida.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jarida.TestClock;
import org.jarida.TestPaper;
import org.jarida.platform.Settings;
import org.jarida.platform.TrustedProxies;
import org.junit.jupiter.api.Test;

/** Nobody fills the desk: not one reader, and not a thousand. */
class LetterLimitsTest {
    private final TestClock clock = new TestClock(TestPaper.NOON);

    @Test
    void aReaderSendsFiveLettersAndThenWaits() {
        LetterLimits limits = new LetterLimits(clock);
        InetAddress reader = InetAddress.ofLiteral("203.0.113.9");
        for (int i = 0; i < 5; i++) {
            assertThat(limits.take(reader)).isEmpty();
        }

        Optional<Duration> pause = limits.take(reader);

        assertThat(pause.orElseThrow()).isBetween(Duration.ofMinutes(11), Duration.ofMinutes(12));
        assertThat(limits.take(InetAddress.ofLiteral("203.0.113.10"))).isEmpty();
        clock.moveOn(pause.orElseThrow());
        assertThat(limits.take(reader)).isEmpty();
        assertThat(limits.take(reader)).isPresent();
    }

    @Test
    void aReadersManyAddressesOfIpv6AreOne() {
        LetterLimits limits = new LetterLimits(clock);
        for (int i = 0; i < 5; i++) {
            assertThat(limits.take(InetAddress.ofLiteral("2001:db8:1:2::" + i))).isEmpty();
        }

        assertThat(limits.take(InetAddress.ofLiteral("2001:db8:1:2:ffff:ffff::1"))).isPresent();
        assertThat(limits.take(InetAddress.ofLiteral("2001:db8:1:3::1"))).isEmpty();
    }

    @Test
    void allTogetherSendAHundred() {
        LetterLimits limits = new LetterLimits(clock);
        for (int i = 0; i < 100; i++) {
            assertThat(limits.take(reader(i))).isEmpty();
        }

        assertThat(limits.take(reader(100)).orElseThrow()).isLessThan(Duration.ofMinutes(1));
        // It did not cost that reader one of her own.
        clock.moveOn(Duration.ofMinutes(10));
        for (int i = 0; i < 5; i++) {
            assertThat(limits.take(reader(100))).isEmpty();
        }
    }

    @Test
    void memoryHasALimitToo() {
        LetterLimits limits = new LetterLimits(clock);
        for (int i = 0; i < 20_000; i++) {
            limits.take(reader(i));
        }

        assertThat(limits.known()).isEqualTo(5_000);
    }

    @Test
    void whoMustWaitKeepsWhatWasTyped() {
        try (TestPaper paper = TestPaper.start(clock)) {
            for (int i = 0; i < 5; i++) {
                assertThat(new SentForm().to(paper).statusCode()).isEqualTo(303);
            }
            SentForm form = new SentForm();

            HttpResponse<String> answer = form.to(paper);

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(600L, 721L);
            assertThat(answer.body()).contains("بعد 12 دقيقة").contains("لم تُرسل الرسالة بعد");
            for (String field : List.of("name", "email", "subject", "body")) {
                assertThat(SentForm.kept(answer.body(), field)).isEqualTo(form.field(field));
            }
            assertThat(letters(paper)).isEqualTo(5);

            // What is not whole costs nothing, nor does what a program sends.
            assertThat(new SentForm().with("body", "").to(paper).statusCode()).isEqualTo(422);
            clock.moveOn(Duration.ofMinutes(12));
            assertThat(new SentForm().to(paper).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void aReaderCannotFeignManyAddresses() {
        try (TestPaper paper = TestPaper.start(clock)) {
            for (int i = 0; i < 5; i++) {
                assertThat(from("198.51.100." + i, paper)).isEqualTo(303);
            }

            assertThat(from("198.51.100.200", paper)).isEqualTo(429);
        }
    }

    @Test
    void readersBehindATrustedProxyAreTold() {
        try (TestPaper paper = TestPaper.start(behindProxies(), clock)) {
            for (int i = 0; i < 6; i++) {
                // Each a reader of her own, who also feigns to be another.
                assertThat(from("192.0.2.1, 198.51.100." + i, paper)).isEqualTo(303);
            }
            for (int i = 0; i < 4; i++) {
                assertThat(from("192.0.2." + i + ", 198.51.100.1", paper)).isEqualTo(303);
            }
            assertThat(from("192.0.2.99, 198.51.100.1", paper)).isEqualTo(429);
        }
    }

    private static Settings behindProxies() {
        return TestPaper.with(
                TestPaper.settings(),
                new TrustedProxies(
                        List.of(
                                new TrustedProxies.Block(InetAddress.ofLiteral("127.0.0.0"), 8),
                                new TrustedProxies.Block(InetAddress.ofLiteral("::1"), 128))));
    }

    private static int from(String forwardedFor, TestPaper paper) {
        return new SentForm().header("X-Forwarded-For", forwardedFor).to(paper).statusCode();
    }

    private static InetAddress reader(int number) {
        return InetAddress.ofLiteral("10.0." + number / 250 + "." + number % 250);
    }

    private static int letters(TestPaper paper) {
        return paper.database().read(sql -> Letters.newest(sql, 100)).size();
    }
}
