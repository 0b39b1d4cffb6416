package org.jarida.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.StaffBrowser.email;
import static org.jarida.StaffBrowser.password;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.jarida.StaffBrowser;
import org.jarida.TestClock;
import org.jarida.TestPaper;
import org.jarida.platform.TrustedProxies;
import org.jarida.staff.Editor.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guessing is slow, and does not lock out whoever the guesses are about. */
class ThrottlingTest {
    private final TestClock clock = new TestClock(TestPaper.NOON);
    private TestPaper paper;

    @BeforeEach
    void start() throws UnknownHostException {
        var here = new TrustedProxies.Block(InetAddress.getByName("127.0.0.1"), 32);
        paper =
                TestPaper.start(
                        TestPaper.with(
                                TestPaper.settings(), new TrustedProxies(List.of(here))),
                        clock);
        paper.part(SampleAccounts.class).show(clock);
    }

    @AfterEach
    void stop() {
        paper.close();
    }

    @Test
    void oneAddressMayGuessTwentyTimesWhateverTheAccounts() {
        for (int i = 0; i < 20; i++) {
            assertThat(tryAs("nobody" + i + "@sariya.example", "wrong", "203.0.113.7"))
                    .isEqualTo(422);
        }
        assertThat(tryAs("another@sariya.example", "wrong", "203.0.113.7")).isEqualTo(429);
        assertThat(tryAs(email(Role.REPORTER), password(Role.REPORTER), "203.0.113.7"))
                .as("even with the right password")
                .isEqualTo(429);
        assertThat(tryAs(email(Role.REPORTER), password(Role.REPORTER), "203.0.113.8"))
                .as("from elsewhere")
                .isEqualTo(303);

        clock.moveOn(Duration.ofMinutes(15));
        assertThat(tryAs(email(Role.REPORTER), password(Role.REPORTER), "203.0.113.7"))
                .isEqualTo(303);
    }

    @Test
    void manyAddressesCannotGuessOneAccountAndItsPersonStillGetsIn() {
        assertThat(tryAs(email(Role.REPORTER), password(Role.REPORTER), "198.51.100.4"))
                .as("where she works")
                .isEqualTo(303);
        for (int i = 0; i < 10; i++) {
            assertThat(tryAs(email(Role.REPORTER), "wrong", "203.0.113." + i)).isEqualTo(422);
        }

        assertThat(tryAs(email(Role.REPORTER), password(Role.REPORTER), "203.0.113.99"))
                .as("an eleventh stranger is not even heard")
                .isEqualTo(429);
        assertThat(tryAs(email(Role.REPORTER), "mistyped", "198.51.100.4")).isEqualTo(422);
        assertThat(tryAs(email(Role.REPORTER), password(Role.REPORTER), "198.51.100.4"))
                .as("she is")
                .isEqualTo(303);
    }

    @Test
    void anUnknownAddressIsHeldUpLikeAKnownOne() {
        for (int i = 0; i < 10; i++) {
            assertThat(tryAs("nobody@sariya.example", "wrong", "203.0.113." + i)).isEqualTo(422);
        }
        assertThat(tryAs("nobody@sariya.example", "wrong", "203.0.113.99")).isEqualTo(429);
    }

    @Test
    void wholeNetworksOfTheSixthVersionAreOneAddress() {
        for (int i = 0; i < 20; i++) {
            tryAs("nobody" + i + "@sariya.example", "wrong", "2001:db8:1:1::" + i);
        }
        assertThat(tryAs("x@sariya.example", "wrong", "2001:db8:1:1:ffff::1")).isEqualTo(429);
        assertThat(tryAs("x@sariya.example", "wrong", "2001:db8:1:2::1")).isEqualTo(422);
    }

    private int tryAs(String email, String password, String from) {
        StaffBrowser browser = new StaffBrowser(paper).header("X-Forwarded-For", from);
        return browser.signIn(email, password).statusCode();
    }
}
