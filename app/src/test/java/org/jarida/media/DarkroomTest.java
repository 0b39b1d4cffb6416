package org.jarida.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Memory is for two photographs at once, whoever brings them. */
@Tag("once")
class DarkroomTest {
    private static final byte[] SMALL = PhotographFiles.png(Ninths.of(60, 40));

    @Test
    @Timeout(60)
    void aThirdWaitsForAPlace() {
        Darkroom.ROOM.acquireUninterruptibly(2);
        CompletableFuture<Photograph.Reading> third = read(SMALL);
        awaitInLine();
        assertThat(third).isNotDone();
        Darkroom.ROOM.release();

        assertThat(third.join()).isInstanceOf(Photograph.Reading.Read.class);
        Darkroom.ROOM.release();
        assertThat(Darkroom.ROOM.availablePermits()).isEqualTo(2);
    }

    @Test
    @Timeout(60)
    void aLargeOneWaitsForBothPlaces() {
        byte[] large =
                PhotographFiles.png(
                        new BufferedImage(6_000, 4_300, BufferedImage.TYPE_BYTE_BINARY));
        Darkroom.ROOM.acquireUninterruptibly();
        CompletableFuture<Photograph.Reading> waiting = read(large);
        awaitInLine();
        assertThat(waiting).isNotDone();
        Darkroom.ROOM.release();

        assertThat(waiting.join()).isInstanceOf(Photograph.Reading.Read.class);
        assertThat(Darkroom.ROOM.availablePermits()).isEqualTo(2);
    }

    @Test
    void whatIsRefusedLeavesItsPlace() {
        byte[] broken = SMALL.clone();
        broken[25] = 3; // a palette that is not there
        byte[] header = Arrays.copyOfRange(broken, 16, 29);
        System.arraycopy(PhotographFiles.pngChunk("IHDR", header), 0, broken, 8, 25);

        assertThat(Photograph.read(broken)).isInstanceOf(Photograph.Reading.Refused.class);
        assertThat(Darkroom.ROOM.availablePermits()).isEqualTo(2);
    }

    private static CompletableFuture<Photograph.Reading> read(byte[] file) {
        return CompletableFuture.supplyAsync(
                () -> Photograph.read(file), Thread::startVirtualThread);
    }

    private static void awaitInLine() {
        while (!Darkroom.ROOM.hasQueuedThreads()) {
            Thread.onSpinWait();
        }
    }
}
