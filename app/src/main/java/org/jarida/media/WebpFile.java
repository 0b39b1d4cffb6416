package org.jarida.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chunks of a WebP file (RFC 9649). Taken over are the coded pixels and their
 * transparency.
 */
final class WebpFile {
    private static final int HEAD = 12;
    private static final int CHUNK = 8;
    private static final int MOST_EXIF = 1 << 16;
    private static final int MOST_XMP = 1 << 18;
    private static final int MOST_PROFILE = 1 << 20;
    private static final int WITH_ALPHA = 0x10;

    private final byte[] file;
    private final ByteBuffer in;

    /** Where the data of a chunk stands. */
    private record Place(int from, int length) {}

    WebpFile(byte[] file) {
        this.file = file;
        this.in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean begins(byte[] file) {
        return file.length > HEAD
                && new String(file, 0, 4, ISO_8859_1).equals("RIFF")
                && new String(file, 8, 4, ISO_8859_1).equals("WEBP");
    }

    PhotographFile read() throws UnfitFile {
        Map<String, Place> chunks = chunks();
        if (chunks.containsKey("ANIM") || chunks.containsKey("ANMF")) {
            throw new UnfitFile(UnfitFile.MOVING);
        }
        Place lossy = chunks.get("VP8 ");
        Place lossless = chunks.get("VP8L");
        if ((lossy == null) == (lossless == null)) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        Place alpha = chunks.get("ALPH");
        PhotographFile.Frame frame;
        byte[] picture;
        if (lossy == null) {
            frame = lossless(lossless);
            picture = riff(chunk("VP8L", bytes(lossless)));
        } else {
            frame = lossy(lossy, alpha == null ? 3 : 4);
            byte[] coded = chunk("VP8 ", bytes(lossy));
            picture =
                    alpha == null
                            ? riff(coded)
                            : riff(withAlpha(frame), chunk("ALPH", bytes(alpha)), coded);
        }
        Place canvas = chunks.get("VP8X");
        if (canvas != null && !fits(canvas, frame)) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        return new PhotographFile(
                PhotographFile.Format.WEBP,
                frame,
                picture,
                new PhotographFile.Beside(
                        bytes(chunks.get("EXIF"), MOST_EXIF),
                        new byte[0],
                        bytes(chunks.get("XMP "), MOST_XMP)),
                bytes(chunks.get("ICCP"), MOST_PROFILE));
    }

    /** The first of each kind, by its name. */
    private Map<String, Place> chunks() throws UnfitFile {
        long end = CHUNK + Integer.toUnsignedLong(in.getInt(4));
        if (end > file.length) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        Map<String, Place> chunks = new LinkedHashMap<>();
        long at = HEAD;
        while (at + CHUNK <= end) {
            int from = (int) at + CHUNK;
            long length = Integer.toUnsignedLong(in.getInt(from - 4));
            if (length > end - from) {
                throw new UnfitFile(UnfitFile.BROKEN);
            }
            String name = new String(file, (int) at, 4, ISO_8859_1);
            chunks.putIfAbsent(name, new Place(from, (int) length));
            at = from + length + (length & 1);
        }
        return chunks;
    }

    /** The frame's header is that of VP8 (RFC 6386, section 9.1). */
    private PhotographFile.Frame lossy(Place pixels, int bytesPerPixel) throws UnfitFile {
        int from = pixels.from();
        boolean key =
                pixels.length() > 10
                        && (file[from] & 1) == 0
                        && file[from + 3] == (byte) 0x9D
                        && file[from + 4] == 0x01
                        && file[from + 5] == 0x2A;
        if (!key) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        int width = in.getShort(from + 6) & 0x3FFF;
        int height = in.getShort(from + 8) & 0x3FFF;
        if (width == 0 || height == 0) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        return new PhotographFile.Frame(width, height, bytesPerPixel);
    }

    private PhotographFile.Frame lossless(Place pixels) throws UnfitFile {
        int from = pixels.from();
        if (pixels.length() < 6 || file[from] != 0x2F) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        int bits = in.getInt(from + 1);
        if (bits >>> 29 != 0) {
            throw new UnfitFile(UnfitFile.RARE);
        }
        return new PhotographFile.Frame(1 + (bits & 0x3FFF), 1 + (bits >>> 14 & 0x3FFF), 4);
    }

    private boolean fits(Place canvas, PhotographFile.Frame frame) {
        return canvas.length() == 10
                && 1 + (in.getInt(canvas.from() + 3) >>> 8) == frame.width()
                && 1 + (in.getInt(canvas.from() + 6) >>> 8) == frame.height();
    }

    private static byte[] withAlpha(PhotographFile.Frame frame) {
        ByteBuffer data = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(WITH_ALPHA);
        data.putInt(frame.width() - 1);
        // Three bytes each: the last of the width gives way to the height.
        data.position(7);
        data.putShort((short) (frame.height() - 1)).put((byte) (frame.height() - 1 >> 16));
        return chunk("VP8X", data.array());
    }

    private static byte[] chunk(String name, byte[] data) {
        ByteBuffer chunk =
                ByteBuffer.allocate(CHUNK + data.length + (data.length & 1))
                        .order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(name.getBytes(ISO_8859_1)).putInt(data.length).put(data);
        return chunk.array();
    }

    private static byte[] riff(byte[]... chunks) {
        ByteArrayOutputStream riff = new ByteArrayOutputStream();
        riff.writeBytes("WEBP".getBytes(ISO_8859_1));
        for (byte[] chunk : chunks) {
            riff.writeBytes(chunk);
        }
        return chunk("RIFF", riff.toByteArray());
    }

    private byte[] bytes(Place place) {
        return Arrays.copyOfRange(file, place.from(), place.from() + place.length());
    }

    private byte[] bytes(@Nullable Place place, int most) {
        return place == null || place.length() > most ? new byte[0] : bytes(place);
    }
}
