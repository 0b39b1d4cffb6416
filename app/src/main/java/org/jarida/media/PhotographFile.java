package org.jarida.media;

/**
 * The file of a photograph whose frame has been read, and whose pixels have not.
 *
 * <p>Its bytes are the picture and nothing else: what a camera or a program wrote beside it (place,
 * time, name, thumbnail, comment) is left out, so that no decoder ever sees it.
 */
final class PhotographFile {
    private final Format format;
    private final int width;
    private final int height;
    private final int bytesPerPixel;
    private final byte[] bytes;
    private final Beside beside;
    private final byte[] profile;

    /** How the file is written. */
    enum Format {
        JPEG("jpg"),
        PNG("png"),
        WEBP("webp");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** The ending of such a file's name. */
        String ending() {
            return ending;
        }
    }

    /**
     * @param width as stored, before any turning, in pixels
     * @param bytesPerPixel what a pixel takes in memory when it is decoded
     */
    record Frame(int width, int height, int bytesPerPixel) {
        long pixels() {
            return (long) width * height;
        }
    }

    /**
     * What cameras and programs wrote beside the picture; each is empty where there is none.
     *
     * @param exif a TIFF structure
     * @param iptc records of IPTC IIM 4
     * @param xmp a packet of XML
     */
    record Beside(byte[] exif, byte[] iptc, byte[] xmp) {}

    /**
     * @param bytes the picture alone
     * @param profile the ICC profile of its colours; empty where they are sRGB or unknown
     */
    PhotographFile(Format format, Frame frame, byte[] bytes, Beside beside, byte[] profile) {
        this.format = format;
        this.width = frame.width();
        this.height = frame.height();
        this.bytesPerPixel = frame.bytesPerPixel();
        this.bytes = bytes;
        this.beside = beside;
        this.profile = profile;
    }

    /**
     * Tells the format by the first bytes and reads the frame.
     *
     * @throws UnfitFile where the file is cut off, moves, or is of a kind that is not taken
     */
    static PhotographFile read(byte[] file) throws UnfitFile {
        if (JpegFile.begins(file)) {
            return new JpegFile(file).read();
        }
        if (PngFile.begins(file)) {
            return new PngFile(file).read();
        }
        return new WebpFile(file).read();
    }

    /** True where the first bytes are those of one of the formats. */
    static boolean begins(byte[] file) {
        return JpegFile.begins(file) || PngFile.begins(file) || WebpFile.begins(file);
    }

    Format format() {
        return format;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    long pixels() {
        return (long) width * height;
    }

    int bytesPerPixel() {
        return bytesPerPixel;
    }

    byte[] bytes() {
        return bytes;
    }

    Beside beside() {
        return beside;
    }

    byte[] profile() {
        return profile;
    }
}
