package org.jarida.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From where a form comes, as the browsers of yesterday and today tell it. */
class FormOriginTest {
    private final FormOrigin origin = new FormOrigin(URI.create("https://paper.example"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // Sec-Fetch-Site, Origin, Referer, Host; ours?
                "same-origin, https://paper.example, -, paper.example, true",
                "none, -, -, paper.example, true",
                "same-site, https://blog.paper.example, -, paper.example, false",
                "cross-site, https://evil.example, -, paper.example, false",
                "cross-site, -, -, paper.example, false",
                "cross-site, https://paper.example, -, paper.example, false",
                "same-origin, null, -, paper.example, true",
                "nonsense, https://paper.example, -, paper.example, false",
                "'', -, -, paper.example, false",
                // The public address, or whatever address the paper was asked by.
                "-, https://paper.example, -, localhost:8080, true",
                "-, HTTPS://PAPER.EXAMPLE, -, paper.example, true",
                "-, http://127.0.0.1:8080, -, 127.0.0.1:8080, true",
                "-, http://127.0.0.1:8081, -, 127.0.0.1:8080, false",
                "-, http://paper.example, -, localhost:8080, false",
                "-, https://paper.example:444, -, paper.example, false",
                "-, https://paper.example.evil.example, -, paper.example, false",
                "-, https://paper.example@evil.example, -, paper.example, false",
                "-, https://evil.example, https://paper.example/contact, paper.example, false",
                "-, null, -, paper.example, false",
                "-, file://, -, paper.example, false",
                "-, 'https://a b', -, paper.example, false",
                "-, '', -, paper.example, false",
                // Older browsers have at least a referrer, the oldest not even that.
                "-, -, https://paper.example/contact, paper.example, true",
                "-, -, https://evil.example/paper.example, paper.example, false",
                "-, -, -, paper.example, true",
                "-, -, -, -, true",
                "-, https://evil.example, -, -, false"
            })
    void isOurs(
            @Nullable String site,
            @Nullable String from,
            @Nullable String referer,
            @Nullable String host,
            boolean ours) {
        assertThat(origin.isOurs(site, from, referer, host)).isEqualTo(ours);
    }
}
