package org.jarida.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jarida.TestPaper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shared cache may keep, and for how long. */
@Tag("once")
class SharedCachesTest {
    private static final Instant NOW = TestPaper.NOON;

    @Test
    void nobodyKeepsAnythingWhereNobodyIsTold() {
        assertThat(new SharedCaches(false).fields(Freshness.of("latest"), NOW))
                .isEqualTo(Map.of("Cache-Control", "public, no-cache"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1000, 0",
        "0, 0",
        "1, 1",
        "1000, 1",
        "1001, 2",
        "300000, 300",
        "86400000, 86400",
        "90000000, 86400"
    })
    void aSharedCacheKeepsNoLongerThanTheAnswerIsTrue(long milliseconds, long seconds) {
        Freshness fresh = new Freshness(Set.of("latest"), NOW.plusMillis(milliseconds));

        assertThat(new SharedCaches(true).fields(fresh, NOW).get("Cache-Control"))
                .startsWith("public, max-age=0, s-maxage=" + seconds + ", ");
    }

    @Test
    void whatIsTrueForEverIsAskedForAgainEachDay() {
        assertThat(new SharedCaches(true).fields(Freshness.FOR_EVER, NOW).get("Cache-Control"))
                .contains("s-maxage=" + Duration.ofDays(1).toSeconds() + ",");
    }

    @Test
    void theTagsAreToldInLettersThatAFieldMayHold() {
        Freshness fresh = Freshness.of("article-7").with("author-مها");

        assertThat(new SharedCaches(true).fields(fresh, NOW))
                .containsEntry("Surrogate-Key", "all article-7 author-%D9%85%D9%87%D8%A7");
    }
}
