package org.jarida.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks the segments of a JPEG file (ITU-T T.81, annex B) up to its end of image. Taken over are
 * the tables, the frame and the scans, and what tells how colours are meant (JFIF, Adobe's
 * segment).
 */
final class JpegFile {
    /** More than any camera or program writes; each costs a pass over the whole picture. */
    private static final int MOST_SCANS = 32;

    private static final int MOST_EXIF = 1 << 16;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(ISO_8859_1);
    private static final byte[] XMP = "http://ns.adobe.com/xap/1.0/\0".getBytes(ISO_8859_1);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(ISO_8859_1);
    private static final byte[] JFIF = "JFIF\0".getBytes(ISO_8859_1);
    private static final byte[] ADOBE = "Adobe".getBytes(ISO_8859_1);

    /** The JFIF segment at its shortest: version 1.1, square pixels, no thumbnail. */
    private static final byte[] SHORT_JFIF = {
        (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final byte[] file;
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
    private final ByteArrayOutputStream profileSegments = new ByteArrayOutputStream();
    private final SortedMap<Integer, byte[]> profileParts = new TreeMap<>();
    private byte[] exif = {};
    private byte[] iptc = {};
    private byte[] xmp = {};
    private boolean jfif;
    private PhotographFile.@Nullable Frame frame;
    private int scans;
    private int at;

    JpegFile(byte[] file) {
        this.file = file;
    }

    static boolean begins(byte[] file) {
        return file.length > 2
                && (file[0] & 0xFF) == 0xFF
                && (file[1] & 0xFF) == SOI
                && (file[2] & 0xFF) == 0xFF;
    }

    PhotographFile read() throws UnfitFile {
        at = 2;
        for (int marker = marker(); marker != EOI; marker = marker()) {
            // Restart and TEM markers stand alone.
            if ((marker < 0xD0 || marker > 0xD7) && marker != 0x01) {
                segment(marker);
            }
        }
        if (frame == null || scans == 0) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        return new PhotographFile(
                PhotographFile.Format.JPEG,
                frame,
                whole(frame.bytesPerPixel()),
                new PhotographFile.Beside(exif, iptc, xmp),
                profile());
    }

    private int marker() throws UnfitFile {
        if (next() != 0xFF) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        int marker = next();
        while (marker == 0xFF) {
            marker = next();
        }
        return marker;
    }

    private int next() throws UnfitFile {
        if (at >= file.length) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        return file[at++] & 0xFF;
    }

    private void segment(int marker) throws UnfitFile {
        int from = at;
        int length = next() << 8 | next();
        int end = from + length;
        if (length < 2 || end > file.length) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        int payload = at;
        at = end;
        switch (marker) {
            case 0xC0, 0xC1, 0xC2 -> {
                frame(payload, end);
                copy(marker, from, end);
            }
            case SOS -> {
                copy(marker, from, end);
                scan();
            }
            // Tables of quantization and Huffman codes, restart interval, number of lines.
            case 0xDB, 0xC4, 0xDD, 0xDC -> copy(marker, from, end);
            case 0xE0 -> jfif |= holds(payload, end, JFIF);
            case 0xE1 -> {
                exif(payload, end);
                xmp(payload, end);
            }
            case 0xE2 -> profilePart(marker, from, payload, end);
            case 0xED -> iptc(payload, end);
            case 0xEE -> {
                if (holds(payload, end, ADOBE)) {
                    copy(marker, from, end);
                }
            }
            default -> {
                if (marker < 0xE0 || (marker > 0xEF && marker != 0xFE)) {
                    // Lossless, hierarchical or arithmetic coding, which no browser shows either.
                    throw new UnfitFile(UnfitFile.RARE);
                }
            }
        }
    }

    private void frame(int payload, int end) throws UnfitFile {
        if (frame != null || end - payload < 6) {
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        int height = two(payload + 1);
        int width = two(payload + 3);
        int colours = file[payload + 5];
        boolean known = colours == 1 || colours == 3 || colours == 4;
        if (file[payload] != 8 || width == 0 || height == 0 || !known) {
            throw new UnfitFile(UnfitFile.RARE);
        }
        frame = new PhotographFile.Frame(width, height, colours);
    }

    /** Takes over the coded pixels, up to the next marker that is none of theirs. */
    private void scan() throws UnfitFile {
        if (++scans > MOST_SCANS) {
            throw new UnfitFile(UnfitFile.RARE);
        }
        int from = at;
        while (at + 1 < file.length) {
            int following = file[at + 1] & 0xFF;
            boolean inside = following == 0 || (following >= 0xD0 && following <= 0xD7);
            if (file[at] == (byte) 0xFF && !inside && following != 0xFF) {
                picture.write(file, from, at - from);
                return;
            }
            at++;
        }
        throw new UnfitFile(UnfitFile.BROKEN);
    }

    private void exif(int payload, int end) {
        if (exif.length == 0 && holds(payload, end, EXIF) && end - payload <= MOST_EXIF) {
            exif = Arrays.copyOfRange(file, payload + EXIF.length, end);
        }
    }

    private void xmp(int payload, int end) {
        if (xmp.length == 0 && holds(payload, end, XMP)) {
            xmp = Arrays.copyOfRange(file, payload + XMP.length, end);
        }
    }

    private void iptc(int payload, int end) {
        if (iptc.length == 0) {
            iptc = ImageResources.iptc(Arrays.copyOfRange(file, payload, end));
        }
    }

    /** A profile comes in numbered parts (ICC.1, annex B.4). */
    private void profilePart(int marker, int from, int payload, int end) {
        int data = payload + ICC.length + 2;
        if (holds(payload, end, ICC) && data <= end) {
            profileParts.put(file[data - 2] & 0xFF, Arrays.copyOfRange(file, data, end));
            profileSegments.write(0xFF);
            profileSegments.write(marker);
            profileSegments.write(file, from, end - from);
        }
    }

    private byte[] whole(int colours) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(picture.size() + 64);
        whole.write(0xFF);
        whole.write(SOI);
        if (jfif) {
            whole.writeBytes(SHORT_JFIF);
        }
        if (colours == 4) {
            // What inks look like, only their profile tells; the decoder needs it at once.
            whole.writeBytes(profileSegments.toByteArray());
        }
        whole.writeBytes(picture.toByteArray());
        whole.write(0xFF);
        whole.write(EOI);
        return whole.toByteArray();
    }

    private byte[] profile() {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        profileParts.values().forEach(profile::writeBytes);
        return profile.toByteArray();
    }

    private boolean holds(int payload, int end, byte[] name) {
        return end - payload >= name.length
                && Arrays.equals(file, payload, payload + name.length, name, 0, name.length);
    }

    private int two(int position) {
        return (file[position] & 0xFF) << 8 | file[position + 1] & 0xFF;
    }

    private void copy(int marker, int from, int end) {
        picture.write(0xFF);
        picture.write(marker);
        picture.write(file, from, end - from);
    }
}
