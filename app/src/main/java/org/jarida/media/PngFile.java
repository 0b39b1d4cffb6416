package org.jarida.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chunks of a PNG file (W3C, Portable Network Graphics, third edition) up to its end.
 * Taken over are the header, the palette, the transparency and the coded pixels.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 12;
    private static final int MOST_EXIF = 1 << 16;
    private static final int MOST_XMP = 1 << 18;
    private static final byte[] XMP = "XML:com.adobe.xmp\0".getBytes(ISO_8859_1);
    private static final int MOST_PROFILE = 1 << 20;

    private final byte[] file;
    private final ByteBuffer in;
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
    private byte[] exif = {};
    private byte[] xmp = {};
    private byte[] profile = {};
    private PhotographFile.@Nullable Frame frame;

    PngFile(byte[] file) {
        this.file = file;
        this.in = ByteBuffer.wrap(file);
    }

    static boolean begins(byte[] file) {
        return file.length > SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    PhotographFile read() throws UnfitFile {
        picture.writeBytes(SIGNATURE);
        in.position(SIGNATURE.length);
        while (true) {
            if (in.remaining() < CHUNK) {
                throw new UnfitFile(UnfitFile.BROKEN);
            }
            int from = in.position();
            int length = in.getInt();
            if (length < 0 || length > in.remaining() - CHUNK + Integer.BYTES) {
                throw new UnfitFile(UnfitFile.BROKEN);
            }
            String type = new String(file, from + 4, 4, ISO_8859_1);
            int data = from + 8;
            in.position(data + length + 4);
            if ((frame == null) != type.equals("IHDR")) {
                throw new UnfitFile(UnfitFile.BROKEN);
            }
            chunk(type, data, length);
            if (type.equals("IEND")) {
                return new PhotographFile(
                        PhotographFile.Format.PNG,
                        read(frame),
                        picture.toByteArray(),
                        new PhotographFile.Beside(exif, new byte[0], xmp),
                        profile);
            }
        }
    }

    private static PhotographFile.Frame read(PhotographFile.@Nullable Frame frame)
            throws UnfitFile {
        if (frame == null) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        return frame;
    }

    private void chunk(String type, int data, int length) throws UnfitFile {
        switch (type) {
            case "IHDR" -> {
                frame = header(data, length);
                copy(data, length);
            }
            case "PLTE", "tRNS", "IDAT", "IEND" -> copy(data, length);
            case "eXIf" -> {
                if (length <= MOST_EXIF) {
                    exif = Arrays.copyOfRange(file, data, data + length);
                }
            }
            case "iTXt" -> xmp(data, length);
            case "iCCP" -> profile = profile(data, length);
            case "acTL", "fcTL", "fdAT" -> throw new UnfitFile(UnfitFile.MOVING);
            default -> {
                // A capital letter says that the picture cannot be shown without the chunk.
                if (Character.isUpperCase(type.charAt(0))) {
                    throw new UnfitFile(UnfitFile.RARE);
                }
            }
        }
    }

    private PhotographFile.Frame header(int data, int length) throws UnfitFile {
        if (length != 13) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        int width = in.getInt(data);
        int height = in.getInt(data + 4);
        int bits = file[data + 8];
        int colours =
                switch (file[data + 9]) {
                    case 0 -> 1;
                    case 2 -> 3;
                    case 3 -> 1;
                    case 4 -> 2;
                    case 6 -> 4;
                    default -> throw new UnfitFile(UnfitFile.BROKEN);
                };
        boolean methods =
                file[data + 10] == 0 && file[data + 11] == 0 && file[data + 12] >>> 1 == 0;
        if (width <= 0 || height <= 0 || Integer.bitCount(bits) != 1 || bits > 16 || !methods) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        return new PhotographFile.Frame(width, height, colours * (bits == 16 ? 2 : 1));
    }

    /** Name, zero, method zero, then the deflated profile; one that is no good is left out. */
    private byte[] profile(int data, int length) {
        int name = data;
        while (name < data + length && file[name] != 0) {
            name++;
        }
        int from = name + 2;
        if (from >= data + length) {
            return new byte[0];
        }
        try (var deflated = in(from, data + length - from)) {
            byte[] inflated = deflated.readNBytes(MOST_PROFILE + 1);
            return inflated.length > MOST_PROFILE ? new byte[0] : inflated;
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /**
     * An international text: keyword, whether it is deflated, method, language, translated keyword,
     * text (11.3.4.5). Programs write XMP as it is, so that others find it.
     */
    private void xmp(int data, int length) {
        int flags = data + XMP.length;
        int end = data + length;
        if (length <= XMP.length + 2
                || length > MOST_XMP
                || file[flags] != 0
                || !Arrays.equals(file, data, flags, XMP, 0, XMP.length)) {
            return;
        }
        int language = afterZero(flags + 2, end);
        int text = afterZero(language, end);
        xmp = Arrays.copyOfRange(file, text, end);
    }

    private int afterZero(int from, int end) {
        int at = from;
        while (at < end && file[at] != 0) {
            at++;
        }
        return Math.min(at + 1, end);
    }

    private InflaterInputStream in(int from, int length) {
        return new InflaterInputStream(new ByteArrayInputStream(file, from, length));
    }

    /** With its length, type and checksum, which must be right. */
    private void copy(int data, int length) throws UnfitFile {
        CRC32 sum = new CRC32();
        sum.update(file, data - 4, length + 4);
        if (in.getInt(data + length) != (int) sum.getValue()) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        picture.write(file, data - 8, length + CHUNK);
    }
}
