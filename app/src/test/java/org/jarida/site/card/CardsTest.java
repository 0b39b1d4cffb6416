package org.jarida.site.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Drawing is dear: it happens once for a card, for two cards at a time, and not without limit. */
class CardsTest {
    private final AtomicInteger drawings = new AtomicInteger();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final Semaphore begun = new Semaphore(0);
    private final CountDownLatch go = new CountDownLatch(1);

    @Test
    void manyWhoAskForOneCardGetOneDrawing() {
        Cards cards = new Cards(this::drawingThatWaits);
        List<CompletableFuture<byte[]>> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            answers.add(cards.ask(card(1)).orElseThrow());
        }
        go.countDown();

        byte[] first = answers.getFirst().join();
        assertThat(answers).allSatisfy(one -> assertThat(one.join()).isSameAs(first));
        assertThat(cards.png(card(1)).orElseThrow()).isSameAs(first);
        assertThat(drawings).hasValue(1);
    }

    @Test
    void twoAreDrawnAtOnceOthersWaitAndTheRestIsSentAway() throws InterruptedException {
        Cards cards = new Cards(this::drawingThatWaits);
        List<CompletableFuture<byte[]>> answers = new ArrayList<>();
        for (int i = 0; i < Cards.AT_ONCE; i++) {
            answers.add(cards.ask(card(i)).orElseThrow());
        }
        begun.acquire(Cards.AT_ONCE);
        for (int i = 0; i < Cards.MOST_WAITING; i++) {
            answers.add(cards.ask(card(100 + i)).orElseThrow());
        }

        assertThat(cards.ask(card(1_000))).isEmpty();
        assertThat(cards.ask(card(100))).isPresent();

        go.countDown();
        answers.forEach(CompletableFuture::join);
        assertThat(mostAtOnce).hasValue(Cards.AT_ONCE);
        assertThat(cards.png(card(1_000))).isPresent();
    }

    @Test
    void onlySoManyBytesAreKept() {
        Cards cards = new Cards(_ -> drawn(Cards.MOST_BYTES / 4));
        for (int i = 0; i < 20; i++) {
            cards.png(card(i));
        }
        for (int i = 0; i < 20; i++) {
            cards.png(card(i));
        }

        assertThat(drawings.get()).isBetween(36, 40);
    }

    @Test
    @Timeout(60)
    void aDrawingThatFailedIsTriedAgain() {
        Cards cards = new Cards(_ -> drawnTheSecondTime());
        CompletableFuture<byte[]> first = cards.ask(card(1)).orElseThrow();
        assertThatThrownBy(first::join).hasMessageContaining("no ink");

        // Its thread lets the failure go only after telling of it.
        while (cards.ask(card(1)).orElseThrow() == first) {
            Thread.onSpinWait();
        }
        assertThat(cards.png(card(1))).isPresent();
    }

    private byte[] drawnTheSecondTime() {
        byte[] drawn = drawn(1);
        if (drawings.get() == 1) {
            throw new IllegalStateException("no ink");
        }
        return drawn;
    }

    private byte[] drawingThatWaits(Card card) {
        mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
        begun.release();
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        now.decrementAndGet();
        return drawn(1);
    }

    private byte[] drawn(int bytes) {
        drawings.incrementAndGet();
        return new byte[bytes];
    }

    private static Card card(int number) {
        return new Card.OfPaper("جريدة", "رقم " + number);
    }
}
