package org.jarida.staff.signin;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
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
 * How often somebody may guess. Each address has so many wrong attempts, and each account has so
 * many from addresses it was never signed in from: whoever tries a person's account from elsewhere
 * uses up the latter only, and the person herself still comes in from where she works.
 */
@Component
public final class SignInLimits {
    private static final int BY_ADDRESS = 20;
    private static final int BY_STRANGERS = 10;
    private static final int BY_KNOWN = 10;
    private static final Duration FILLED_UP = Duration.ofMinutes(15);
    private static final int MOST_KEPT = 20_000;

    /** Somebody with IPv6 has at least so much of addresses for herself (RFC 6177). */
    private static final int OWN_BYTES = 8;

    private final TimeMeter time;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    SignInLimits(Clock clock) {
        this.time = new ByClock(clock);
    }

    /**
     * Takes one attempt, before it is looked at.
     *
     * @param account whose; an address that no account has counts like one that has
     * @param known whether this account was signed in from there before
     * @return how long to wait; empty where the attempt may be made
     */
    synchronized Optional<Duration> take(InetAddress from, String account, boolean known) {
        Bucket address = bucket("address " + network(from), BY_ADDRESS);
        Bucket own =
                known
                        ? bucket("known " + account + " " + network(from), BY_KNOWN)
                        : bucket("strangers " + account, BY_STRANGERS);
        Optional<Duration> pause = take(address);
        return pause.isPresent() ? pause : take(own);
    }

    /**
     * Takes one of so many that an address may do of another thing.
     *
     * @return how long to wait; empty where it may
     */
    public synchronized Optional<Duration> take(InetAddress from, String what, int most) {
        return take(bucket(what + " " + network(from), most));
    }

    /** An attempt that was right costs nothing. */
    synchronized void giveBack(InetAddress from, String account, boolean known) {
        bucket("address " + network(from), BY_ADDRESS).addTokens(1);
        if (known) {
            bucket("known " + account + " " + network(from), BY_KNOWN).addTokens(1);
        } else {
            bucket("strangers " + account, BY_STRANGERS).addTokens(1);
        }
    }

    private static Optional<Duration> take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(String key, int attempts) {
        return buckets.computeIfAbsent(
                key,
                _ ->
                        Bucket.builder()
                                .addLimit(
                                        limit ->
                                                limit.capacity(attempts)
                                                        .refillGreedy(attempts, FILLED_UP))
                                .withCustomTimePrecision(time)
                                .build());
    }

    /** The part of an address that one person has, as text. */
    static String network(InetAddress from) {
        byte[] address = from.getAddress();
        return HexFormat.of()
                .formatHex(address.length > 4 ? Arrays.copyOf(address, OWN_BYTES) : address);
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
