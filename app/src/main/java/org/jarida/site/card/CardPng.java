package org.jarida.site.card;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a picture of a few inks on paper as a PNG with a palette (ISO/IEC 15948).
 *
 * <p>ImageIO would filter its rows like those of a photograph: a third more bytes, and ten times
 * the time.
 */
final class CardPng {
    /** Shades between the paper and an ink, for the edges of letters. */
    private static final int SHADES = 20;

    /** The highest would take thirty times as long for a seventh of the bytes. */
    private static final int LEVEL = 4;

    private static final int RGB = 0xffffff;
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private final BufferedImage picture;
    private final int[] palette;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private CardPng(BufferedImage picture, Color paper, List<Color> inks) {
        this.picture = picture;
        palette = new int[1 + inks.size() * SHADES];
        palette[0] = paper.getRGB() & RGB;
        int next = 1;
        for (Color ink : inks) {
            for (int shade = 1; shade <= SHADES; shade++) {
                palette[next++] = mixed(paper, ink, (float) shade / SHADES);
            }
        }
    }

    /**
     * @param picture of {@link BufferedImage#TYPE_INT_RGB}
     * @param inks at most twelve
     */
    static byte[] of(BufferedImage picture, Color paper, List<Color> inks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new CardPng(picture, paper, inks).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void writeTo(DataOutputStream out) throws IOException {
        out.write(SIGNATURE.getBytes(ISO_8859_1));
        writeChunk(out, "IHDR", header());
        writeChunk(out, "PLTE", colours());
        writeChunk(out, "IDAT", rows());
        writeChunk(out, "IEND", new byte[0]);
    }

    private byte[] header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(picture.getWidth());
        out.writeInt(picture.getHeight());
        out.write(new byte[] {8, 3, 0, 0, 0}); // eight bits a pixel, each a place in the palette
        return bytes.toByteArray();
    }

    private byte[] colours() {
        byte[] colours = new byte[3 * palette.length];
        for (int i = 0; i < palette.length; i++) {
            colours[3 * i] = (byte) (palette[i] >> 16);
            colours[3 * i + 1] = (byte) (palette[i] >> 8);
            colours[3 * i + 2] = (byte) palette[i];
        }
        return colours;
    }

    private byte[] rows() throws IOException {
        int width = picture.getWidth();
        byte[] row = new byte[1 + width]; // each row begins with the filter "none"
        int[] pixels = new int[width];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        Deflater deflater = new Deflater(LEVEL);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 8 * 1024)) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.getRaster().getDataElements(0, y, width, 1, pixels);
                for (int x = 0; x < width; x++) {
                    row[x + 1] = (byte) place(pixels[x] & RGB);
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private int place(int rgb) {
        return rgb == palette[0] ? 0 : nearest.computeIfAbsent(rgb, this::nearest);
    }

    private int nearest(int rgb) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(rgb, palette[i]) < distance(rgb, palette[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int off = (one >> shift & 0xff) - (other >> shift & 0xff);
            distance += off * off;
        }
        return distance;
    }

    private static int mixed(Color paper, Color ink, float share) {
        int red = Math.round(paper.getRed() + (ink.getRed() - paper.getRed()) * share);
        int green = Math.round(paper.getGreen() + (ink.getGreen() - paper.getGreen()) * share);
        int blue = Math.round(paper.getBlue() + (ink.getBlue() - paper.getBlue()) * share);
        return red << 16 | green << 8 | blue;
    }

    private static void writeChunk(DataOutputStream out, String type, byte[] data)
            throws IOException {
        CRC32 check = new CRC32();
        check.update(type.getBytes(ISO_8859_1));
        check.update(data);
        out.writeInt(data.length);
        out.write(type.getBytes(ISO_8859_1));
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
