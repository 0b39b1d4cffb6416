package org.jarida.site.card;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The cards that others show for a link to the paper: pictures of 1200 by 630 pixels.
 *
 * <p>Drawing takes a processor for some hundredths of a second, so only {@value #AT_ONCE} cards are
 * drawn at once, on threads of their own (a virtual thread would hold up all others), and only
 * {@value #MOST_WAITING} wait. Drawn cards are kept, up to {@value #MOST_BYTES} bytes in all.
 */
@Component
final class Cards {
    /** The card of the paper itself, for pages that are no article. */
    static final String OF_PAPER = "/cards/paper.png";

    static final int AT_ONCE = 2;
    static final int MOST_WAITING = 64;
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final long IDLE_SECONDS = 10;

    private final Function<Card, byte[]> drawing;
    private final ThreadPoolExecutor threads;
    private final AsyncCache<Card, byte[]> drawn;

    @Autowired
    Cards() {
        this(CardDrawing::png);
    }

    Cards(Function<Card, byte[]> drawing) {
        this.drawing = drawing;
        this.threads =
                new ThreadPoolExecutor(
                        AT_ONCE,
                        AT_ONCE,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(MOST_WAITING),
                        Thread.ofPlatform().name("card-", 0).daemon().factory());
        threads.allowCoreThreadTimeOut(true);
        this.drawn =
                Caffeine.newBuilder()
                        .maximumWeight(MOST_BYTES)
                        .weigher((Card card, byte[] png) -> png.length)
                        .executor(Runnable::run)
                        .buildAsync();
    }

    /**
     * The card as PNG, drawn once however many ask for it at the same time.
     *
     * @return empty when too many cards wait to be drawn
     */
    Optional<byte[]> png(Card card) {
        return ask(card).map(CompletableFuture::join);
    }

    /** The same without waiting for the drawing. */
    Optional<CompletableFuture<byte[]>> ask(Card card) {
        try {
            return Optional.of(drawn.get(card, (one, _) -> begin(one)));
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
    }

    private CompletableFuture<byte[]> begin(Card card) {
        return CompletableFuture.supplyAsync(() -> drawing.apply(card), threads);
    }
}
