package org.jarida.media;

import java.util.List;
import java.util.Optional;

/**
 * A still photograph: the file that was given, and what readers are shown of it, which stands
 * upright, has the colours of the web, and tells nothing but its pixels.
 */
public final class Photograph {
    /** The most that a file may have, in bytes. */
    public static final int MOST_BYTES = 10 << 20;

    /** What cameras call fifty megapixels is up to this. */
    private static final long MOST_PIXELS = 52_000_000;

    /** WebP takes longer and more memory to decode, and no camera writes it. */
    private static final long MOST_PIXELS_OF_WEBP = 24_000_000;

    /** A variant is at most as high, and WebP knows no more than 16,383. */
    private static final int LONGEST_SIDE = 16_000;

    private final byte[] bytes;
    private final String format;
    private final int width;
    private final int height;
    private final List<Variant> variants;
    private final ImageWords words;

    private Photograph(
            byte[] bytes,
            PhotographFile.Format format,
            Size upright,
            List<Variant> variants,
            ImageWords words) {
        this.bytes = bytes.clone();
        this.format = format.ending();
        this.width = upright.width();
        this.height = upright.height();
        this.variants = List.copyOf(variants);
        this.words = words;
    }

    private record Size(int width, int height) {
        static Size of(PhotographFile file, Orientation orientation) {
            return orientation.lies()
                    ? new Size(file.height(), file.width())
                    : new Size(file.width(), file.height());
        }

        Crop whole() {
            return new Crop(0, 0, width, height);
        }
    }

    /** What came of reading a file as a photograph. */
    public sealed interface Reading {
        record Read(Photograph photograph) implements Reading {}

        /**
         * @param reason message key, see the catalogues
         */
        record Refused(String reason) implements Reading {}
    }

    /** True where the first bytes are those of a JPEG, PNG or WebP file, whatever its name. */
    public static boolean begins(byte[] bytes) {
        return PhotographFile.begins(bytes);
    }

    /** Takes up to some seconds of a processor, and waits while two others are read. */
    public static Reading read(byte[] bytes) {
        return read(bytes, Optional.empty());
    }

    /**
     * The same of a part.
     *
     * @param crop a part of the picture when it stands upright; empty for the whole
     */
    static Reading read(byte[] bytes, Optional<Crop> crop) {
        if (bytes.length > MOST_BYTES) {
            return new Reading.Refused("image.too-large");
        }
        if (!begins(bytes)) {
            return new Reading.Refused("image.unknown-kind");
        }
        try {
            PhotographFile file = PhotographFile.read(bytes);
            if (isTooLarge(file)) {
                return new Reading.Refused(UnfitFile.TOO_MANY_PIXELS);
            }
            Orientation orientation = Orientation.of(file.beside().exif());
            Size size = Size.of(file, orientation);
            Crop shown = crop.orElseGet(size::whole);
            List<Variant> variants =
                    Darkroom.develop(
                            file,
                            orientation,
                            orientation.stored(shown, size.width(), size.height()));
            return new Reading.Read(
                    new Photograph(
                            bytes, file.format(), size, variants, WrittenWords.of(file.beside())));
        } catch (UnfitFile e) {
            return new Reading.Refused(e.reason());
        }
    }

    private static boolean isTooLarge(PhotographFile file) {
        long most = file.format() == PhotographFile.Format.WEBP ? MOST_PIXELS_OF_WEBP : MOST_PIXELS;
        return file.pixels() > most || file.width() > LONGEST_SIDE || file.height() > LONGEST_SIDE;
    }

    /** The file as it was given, which no reader gets. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** The ending of the given file's format. */
    String format() {
        return format;
    }

    /** Width of the given picture when it stands upright, in pixels. */
    int width() {
        return width;
    }

    /** Height of the given picture when it stands upright, in pixels. */
    int height() {
        return height;
    }

    List<Variant> variants() {
        return variants;
    }

    /** What was written into the file about the picture. */
    ImageWords words() {
        return words;
    }
}
