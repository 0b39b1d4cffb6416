package org.jarida.media;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The formats that photographs are served in, the lighter first. */
public enum VariantFormat {
    WEBP("webp", "image/webp"),
    JPEG("jpg", "image/jpeg");

    /** Chosen by looking: below these, skies and faces show blocks on a phone. */
    private static final float WEBP_QUALITY = 0.75f;

    private static final float JPEG_QUALITY = 0.75f;

    private final String ending;
    private final String contentType;

    VariantFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** The ending of the file's name, also in the address. */
    public String ending() {
        return ending;
    }

    /** As HTTP names it. */
    public String contentType() {
        return contentType;
    }

    byte[] encode(BufferedImage image) {
        return switch (this) {
            case WEBP -> webp(image);
            case JPEG -> jpeg(image);
        };
    }

    private static byte[] webp(BufferedImage image) {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        WebPWriteParam param = (WebPWriteParam) writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType(CompressionType.Lossy);
        param.setCompressionQuality(WEBP_QUALITY);
        return write(image, writer, param);
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(JPEG_QUALITY);
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return write(image, writer, param);
    }

    private static byte[] write(BufferedImage image, ImageWriter writer, ImageWriteParam param) {
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
}
