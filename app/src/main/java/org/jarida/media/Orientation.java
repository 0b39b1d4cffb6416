package org.jarida.media;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.image.BufferedImage;

/**
 * How the camera was held: what must be done to the stored pixels so that the picture stands
 * upright (Exif 2.32, tag 0x0112, in the order of its values 1 to 8).
 */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LYING_MIRRORED,
    LYING_ON_THE_LEFT,
    LYING_MIRRORED_ON_THE_RIGHT,
    LYING_ON_THE_RIGHT;

    /**
     * @param exif a TIFF structure; where it says nothing sensible the picture is taken as upright
     */
    static Orientation of(byte[] exif) {
        if (exif.length == 0) {
            return UPRIGHT;
        }
        Metadata metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(exif), metadata);
        ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value =
                directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return value == null || value < 1 || value > values().length
                ? UPRIGHT
                : values()[value - 1];
    }

    /** True where width and height change places. */
    boolean lies() {
        return compareTo(LYING_MIRRORED) >= 0;
    }

    /**
     * Where a part of the upright picture is in the stored one.
     *
     * @param width of the upright picture, in pixels
     * @param height of the upright picture, in pixels
     */
    Crop stored(Crop crop, int width, int height) {
        int left = crop.left();
        int top = crop.top();
        int right = width - left - crop.width();
        int bottom = height - top - crop.height();
        return switch (this) {
            case UPRIGHT -> crop;
            case MIRRORED -> new Crop(right, top, crop.width(), crop.height());
            case UPSIDE_DOWN -> new Crop(right, bottom, crop.width(), crop.height());
            case UPSIDE_DOWN_MIRRORED -> new Crop(left, bottom, crop.width(), crop.height());
            case LYING_MIRRORED -> new Crop(top, left, crop.height(), crop.width());
            case LYING_ON_THE_LEFT -> new Crop(top, right, crop.height(), crop.width());
            case LYING_MIRRORED_ON_THE_RIGHT ->
                    new Crop(bottom, right, crop.height(), crop.width());
            case LYING_ON_THE_RIGHT -> new Crop(bottom, left, crop.height(), crop.width());
        };
    }

    /**
     * The picture upright.
     *
     * @param image as stored, of type {@link BufferedImage#TYPE_INT_RGB}
     */
    BufferedImage turned(BufferedImage image) {
        if (this == UPRIGHT) {
            return image;
        }
        int width = lies() ? image.getHeight() : image.getWidth();
        int height = lies() ? image.getWidth() : image.getHeight();
        int right = width - 1;
        int bottom = height - 1;
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel =
                        switch (this) {
                            case UPRIGHT -> image.getRGB(x, y);
                            case MIRRORED -> image.getRGB(right - x, y);
                            case UPSIDE_DOWN -> image.getRGB(right - x, bottom - y);
                            case UPSIDE_DOWN_MIRRORED -> image.getRGB(x, bottom - y);
                            case LYING_MIRRORED -> image.getRGB(y, x);
                            case LYING_ON_THE_LEFT -> image.getRGB(y, right - x);
                            case LYING_MIRRORED_ON_THE_RIGHT -> image.getRGB(bottom - y, right - x);
                            case LYING_ON_THE_RIGHT -> image.getRGB(bottom - y, x);
                        };
                turned.setRGB(x, y, pixel);
            }
        }
        return turned;
    }
}
