package org.jarida.media;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Makes of a photograph's file what readers get. There is room for two at once, whoever asks, or
 * for one large one; others wait.
 */
final class Darkroom {
    private static final int PLACES = 2;

    /** Above this a progressive JPEG may take hundreds of megabytes outside the heap. */
    private static final long LARGE = 25_000_000;

    static final Semaphore ROOM = new Semaphore(PLACES, true);

    private Darkroom() {}

    static List<Variant> develop(PhotographFile file, Orientation orientation) throws UnfitFile {
        int places = file.pixels() > LARGE ? PLACES : 1;
        ROOM.acquireUninterruptibly(places);
        try {
            BufferedImage largest = largest(Decoding.of(file), file, orientation.lies());
            return Variant.of(orientation.turned(Colours.inSrgb(largest, file.profile())));
        } finally {
            ROOM.release(places);
        }
    }

    /** Still as stored: a picture that lies has its later width as its height. */
    private static BufferedImage largest(BufferedImage decoded, PhotographFile file, boolean lies) {
        if (lies) {
            int height = Variant.largest(decoded.getHeight());
            int width = Variant.height(height, file.height(), file.width());
            return Variant.scaled(decoded, width, height);
        }
        int width = Variant.largest(decoded.getWidth());
        return Variant.scaled(decoded, width, Variant.height(width, file.width(), file.height()));
    }
}
