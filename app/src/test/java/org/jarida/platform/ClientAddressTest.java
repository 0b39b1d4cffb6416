package org.jarida.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a request comes from, when proxies stand before the paper and when somebody lies. */
class ClientAddressTest {
    private static final String PROXIES = "10.0.0.0/8, 192.0.2.7, fd00::/8, 2001:db8:0:f0::/60";

    private final List<String> forwardedFor = new ArrayList<>();
    private final List<String> forwarded = new ArrayList<>();

    @Test
    void withoutAProxyItIsWhoeverIsConnected() {
        assertThat(client("203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(client("[2001:db8::9]")).isEqualTo("2001:db8:0:0:0:0:0:9");
        assertThat(client("fe80::1%eth0")).isEqualTo("fe80:0:0:0:0:0:0:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9 | 203.0.113.9",
                "203.0.113.9:4711 | 203.0.113.9",
                "2001:db8::9 | 2001:db8:0:0:0:0:0:9",
                "[2001:db8::9]:4711 | 2001:db8:0:0:0:0:0:9",
                "::ffff:203.0.113.9 | 203.0.113.9",
                // Through three proxies of ours.
                "203.0.113.9, 10.9.9.9, 192.0.2.7 | 203.0.113.9",
                "203.0.113.9, 2001:db8:0:ff::1, fd12::1 | 203.0.113.9",
                // A neighbour of the block is outside it.
                "203.0.113.9, 2001:db8:0:100::1 | 2001:db8:0:100:0:0:0:1",
                "203.0.113.9, 192.0.2.8 | 192.0.2.8",
                // The reader wrote what stands left of the first address that is not ours.
                "198.51.100.1, 203.0.113.9 | 203.0.113.9",
                "10.0.0.3, 203.0.113.9 | 203.0.113.9",
                "198.51.100.1, 203.0.113.9, 10.0.0.2 | 203.0.113.9",
                "rubbish, 203.0.113.9 | 203.0.113.9",
                // All are ours: somebody inside the house.
                "10.0.0.2, 10.0.0.3 | 10.0.0.2",
                // Nothing that is an address: as far as it can be followed.
                "unknown | 10.0.0.1",
                "203.0.113.9, unknown, 10.0.0.2 | 10.0.0.2",
                "reader.example | 10.0.0.1",
                "1 | 10.0.0.1",
                "'' | 10.0.0.1",
                "203.0.113.9, | 10.0.0.1"
            })
    void aTrustedProxySaysWhomItWasAskedBy(String said, String client) {
        forwardedFor.add(said);

        assertThat(client("10.0.0.1")).isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=203.0.113.9 | 203.0.113.9",
                "For=\"203.0.113.9:4711\";proto=https;by=10.0.0.1 | 203.0.113.9",
                "proto=https; for=\"[2001:db8::9]:4711\" | 2001:db8:0:0:0:0:0:9",
                "for=198.51.100.1, for=203.0.113.9;host=x, for=10.0.0.2 | 203.0.113.9",
                "for=unknown | 10.0.0.1",
                "for=_hidden | 10.0.0.1",
                "proto=https | 10.0.0.1",
                "before=203.0.113.9 | 10.0.0.1"
            })
    void orInTheStandardsOwnHeader(String said, String client) {
        forwarded.add(said);

        assertThat(client("10.0.0.1")).isEqualTo(client);
    }

    @Test
    void aHeaderInSeveralLinesIsOneList() {
        forwardedFor.add("198.51.100.1, 203.0.113.9");
        forwardedFor.add("10.0.0.2");

        assertThat(client("10.0.0.1")).isEqualTo("203.0.113.9");
    }

    @Test
    void nobodyElseMaySaySo() {
        forwardedFor.add("198.51.100.1");
        forwarded.add("for=198.51.100.1");

        assertThat(client("203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(client("11.0.0.1")).isEqualTo("11.0.0.1");
    }

    @Test
    void twoHeadersThatDisagreeAreBothNotBelieved() {
        forwardedFor.add("203.0.113.9");
        forwarded.add("for=198.51.100.1");

        assertThat(client("10.0.0.1")).isEqualTo("10.0.0.1");
    }

    @Test
    void twoHeadersThatAgreeAreBelieved() {
        forwardedFor.add("2001:db8::9");
        forwarded.add("for=\"[2001:0db8::9]\"");

        assertThat(client("10.0.0.1")).isEqualTo("2001:db8:0:0:0:0:0:9");
    }

    private String client(String peer) {
        return new ClientAddress(TrustedProxies.read(PROXIES))
                .of(peer, forwardedFor, forwarded)
                .getHostAddress();
    }
}
