package org.jarida.letters;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How many letters one reader, and all together, may send. Each has a store of letters that fills
 * up again over time; where it is empty, the next one must wait. Kept in memory, by node.
 */
@Component
final class LetterLimits {
    private static final int READER = 5;
    private static final int ALL = 100;
    private static final Duration FILLED_UP = Duration.ofHours(1);

    /** Of the readers who wrote last; of others nothing is known, as of one who never wrote. */
    private static final int MOST_READERS = 5_000;

    /** An IPv6 reader has at least so much of addresses for herself (RFC 6177). */
    private static final int OWN_BYTES = 8;

    private final TimeMeter time;
    private final Bucket all;
    private final Map<String, Bucket> readers =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST_READERS;
                }
            };

    LetterLimits(Clock clock) {
        this.time = new ByClock(clock);
        this.all = bucket(ALL);
    }

    /** Takes one letter from both stores, or none: then the pause until there is one. */
    synchronized Optional<Duration> take(InetAddress from) {
        Bucket reader = readers.computeIfAbsent(key(from), _ -> bucket(READER));
        Optional<Duration> pause = take(reader);
        if (pause.isEmpty()) {
            pause = take(all);
            if (pause.isPresent()) {
                reader.addTokens(1);
            }
        }
        return pause;
    }

    private static Optional<Duration> take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(int letters) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(letters).refillGreedy(letters, FILLED_UP))
                .withCustomTimePrecision(time)
                .build();
    }

    private static String key(InetAddress from) {
        byte[] address = from.getAddress();
        return HexFormat.of()
                .formatHex(
                        from instanceof Inet6Address ? Arrays.copyOf(address, OWN_BYTES) : address);
    }

    private record ByClock(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
