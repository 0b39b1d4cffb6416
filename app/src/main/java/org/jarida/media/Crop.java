package org.jarida.media;

import org.jarida.platform.Sha256;

/** What is shown of a picture: a rectangle in pixels of the whole, which stands upright. */
public record Crop(int left, int top, int width, int height) {
    /** Less than that is no picture on any screen. */
    public static final int LEAST = 64;

    private static final int EDITION_DIGITS = 10;

    /** True where it lies inside a picture of that size, leaves something away, and is not tiny. */
    public boolean fits(int pictureWidth, int pictureHeight) {
        return left >= 0
                && top >= 0
                && width >= Math.min(LEAST, pictureWidth)
                && height >= Math.min(LEAST, pictureHeight)
                && (long) left + width <= pictureWidth
                && (long) top + height <= pictureHeight;
    }

    /** True where nothing is left away. */
    public boolean isWhole(int pictureWidth, int pictureHeight) {
        return left == 0 && top == 0 && width == pictureWidth && height == pictureHeight;
    }

    /** Names it in addresses: another crop is another file for every browser and cache. */
    public String edition() {
        String all = left + "," + top + "," + width + "," + height;
        return Sha256.of(all).substring(0, EDITION_DIGITS);
    }
}
