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

    /**
     * @param part what of the stored picture is shown, before any turning
     */
    static List<Variant> develop(PhotographFile file, Orientation orientation, Crop part)
            throws UnfitFile {
        int places = file.pixels() > LARGE ? PLACES : 1;
        ROOM.acquireUninterruptibly(places);
        try {
            BufferedImage shown = cut(Decoding.of(file), file, part);
            BufferedImage largest = largest(shown, part, orientation.lies());
            return Variant.of(orientation.turned(Colours.inSrgb(largest, file.profile())));
        } finally {
            ROOM.release(places);
        }
    }

    /** The decoded picture has fewer pixels than the file where all would take too much memory. */
    private static BufferedImage cut(BufferedImage decoded, PhotographFile file, Crop part) {
        if (part.isWhole(file.width(), file.height())) {
            return decoded;
        }
        double across = (double) decoded.getWidth() / file.width();
        double down = (double) decoded.getHeight() / file.height();
        int left = (int) (part.left() * across);
        int top = (int) (part.top() * down);
        int width = Math.clamp(Math.round(part.width() * across), 1, decoded.getWidth() - left);
        int height = Math.clamp(Math.round(part.height() * down), 1, decoded.getHeight() - top);
        return decoded.getSubimage(left, top, width, height);
    }

    /** Still as stored: a picture that lies has its later width as its height. */
    private static BufferedImage largest(BufferedImage shown, Crop part, boolean lies) {
        if (lies) {
            int height = Variant.largest(shown.getHeight());
            int width = Variant.height(height, part.height(), part.width());
            return Variant.scaled(shown, width, height);
        }
        int width = Variant.largest(shown.getWidth());
        return Variant.scaled(shown, width, Variant.height(width, part.width(), part.height()));
    }
}
