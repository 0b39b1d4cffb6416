package org.jarida.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files as cameras and programs write them, with all that they write beside the picture. */
public final class PhotographFiles {
    private PhotographFiles() {}

    /** Baseline, as cameras write it. */
    public static byte[] jpeg(BufferedImage image) {
        return jpeg(image, ImageWriteParam.MODE_DISABLED);
    }

    public static byte[] progressiveJpeg(BufferedImage image) {
        return jpeg(image, ImageWriteParam.MODE_DEFAULT);
    }

    private static byte[] jpeg(BufferedImage image, int progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.92f);
        param.setProgressiveMode(progressive);
        return written(image, writer, param);
    }

    public static byte[] png(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        return written(image, writer, writer.getDefaultWriteParam());
    }

    public static byte[] webp(BufferedImage image) {
        return webp(image, CompressionType.Lossy);
    }

    static byte[] webp(BufferedImage image, CompressionType type) {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType(type.name());
        param.setCompressionQuality(0.9f);
        return written(image, writer, param);
    }

    private static byte[] written(BufferedImage image, ImageWriter writer, ImageWriteParam param) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** An Exif block that tells how the camera was held, who held it, and where. */
    public static byte[] exif(int orientation, String artist) {
        byte[] name = (artist + "\0").getBytes(ISO_8859_1);
        int gps = 8 + 2 + 3 * 12 + 4;
        int texts = gps + 2 + 4 * 12 + 4;
        int degrees = texts + name.length + name.length % 2;
        ByteBuffer tiff = ByteBuffer.allocate(degrees + 48).order(ByteOrder.BIG_ENDIAN);
        tiff.put("MM".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x013B, 2, name.length, texts);
        entry(tiff, 0x8825, 4, 1, gps);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, degrees);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, degrees + 24);
        tiff.putInt(0);
        tiff.put(name);
        tiff.position(degrees);
        for (int part : new int[] {36, 48, 23, 10, 10, 54}) {
            tiff.putInt(part).putInt(1);
        }
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    public static byte[] jpegWithExif(byte[] jpeg, byte[] exif) {
        return jpegWith(jpeg, 0xE1, joined("Exif\0\0".getBytes(ISO_8859_1), exif));
    }

    /** With a segment right behind the start of image. */
    public static byte[] jpegWith(byte[] jpeg, int marker, byte[] payload) {
        ByteBuffer segment = ByteBuffer.allocate(4 + payload.length);
        segment.put((byte) 0xFF).put((byte) marker).putShort((short) (payload.length + 2));
        segment.put(payload);
        return joined(
                Arrays.copyOf(jpeg, 2), segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** With a chunk right behind the header. */
    public static byte[] pngWith(byte[] png, String type, byte[] data) {
        int header = 8 + 25;
        return joined(
                Arrays.copyOf(png, header),
                pngChunk(type, data),
                Arrays.copyOfRange(png, header, png.length));
    }

    public static byte[] pngChunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        chunk.putInt(data.length).put(type.getBytes(ISO_8859_1)).put(data);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) sum.getValue()).array();
    }

    /** In the extended form, with a chunk behind the pixels. */
    public static byte[] webpWith(
            byte[] simple, int width, int height, int flags, String type, byte[] data) {
        ByteBuffer canvas = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        canvas.putInt(flags);
        for (int size : new int[] {width - 1, height - 1}) {
            canvas.put((byte) size).put((byte) (size >> 8)).put((byte) (size >> 16));
        }
        return riff(
                webpChunk("VP8X", canvas.array()),
                Arrays.copyOfRange(simple, 12, simple.length),
                webpChunk(type, data));
    }

    public static byte[] riff(byte[]... chunks) {
        return webpChunk("RIFF", joined("WEBP".getBytes(ISO_8859_1), joined(chunks)));
    }

    private static byte[] webpChunk(String type, byte[] data) {
        ByteBuffer chunk =
                ByteBuffer.allocate(8 + data.length + data.length % 2)
                        .order(ByteOrder.LITTLE_ENDIAN);
        return chunk.put(type.getBytes(ISO_8859_1)).putInt(data.length).put(data).array();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
