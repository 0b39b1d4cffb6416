package org.jarida.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;

/**
 * Decodes a photograph to opaque pixels of eight bits a colour. What is transparent shows white, as
 * paper does; every second or third pixel is read alone where all would take too much memory.
 */
final class Decoding {
    /** In memory at once: as much as 24 megapixels of a JPEG take. */
    private static final long MOST_BYTES = 72_000_000;

    private Decoding() {}

    /** The pixels as stored: not turned, and in the colours of their own profile. */
    static BufferedImage of(PhotographFile file) throws UnfitFile {
        try {
            ImageReader reader = reader(file.format());
            try (BoundedInput in = new BoundedInput(file.bytes())) {
                reader.setInput(in, true, true);
                return opaque(read(reader, file));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Decoders throw whatever comes to them when the bytes make no sense.
            throw new UnfitFile(UnfitFile.BROKEN);
        }
    }

    private static BufferedImage read(ImageReader reader, PhotographFile file)
            throws IOException, UnfitFile {
        if (reader.getWidth(0) != file.width() || reader.getHeight(0) != file.height()) {
            // The decoder sees another frame than the one whose size was judged.
            throw new UnfitFile(UnfitFile.BROKEN);
        }
        int step = step(file);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /** Each how many-th pixel is read, across and down. */
    private static int step(PhotographFile file) {
        int step = 1;
        while (file.pixels() * file.bytesPerPixel() / ((long) step * step) > MOST_BYTES) {
            step++;
        }
        return step;
    }

    /**
     * WebP is decoded in Java alone: the decoders of libwebp had holes. The registry is asked for
     * the reader of JPEG because that one builds on the platform's own.
     */
    private static ImageReader reader(PhotographFile.Format format) throws IOException {
        return switch (format) {
            case JPEG ->
                    IIORegistry.getDefaultInstance()
                            .getServiceProviderByClass(JPEGImageReaderSpi.class)
                            .createReaderInstance();
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
        };
    }

    /** Done by hand: Java2D takes grey for linear light, and would make it lighter. */
    private static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return image;
        }
        int width = image.getWidth();
        Raster raster = image.getRaster();
        int[] samples = new int[width * raster.getNumBands()];
        int[] row = new int[width];
        BufferedImage opaque =
                new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, samples);
            for (int x = 0; x < width; x++) {
                row[x] = onWhite(argb(image.getColorModel(), samples, x));
            }
            opaque.setRGB(0, y, width, 1, row, 0, width);
        }
        return opaque;
    }

    private static int argb(ColorModel model, int[] samples, int x) {
        if (model instanceof IndexColorModel palette) {
            return palette.getRGB(samples[x]);
        }
        int bands = model.getNumComponents();
        int at = x * bands;
        int more = model.getComponentSize(0) - 8;
        int alpha = model.hasAlpha() ? samples[at + bands - 1] >> more : 255;
        int red = samples[at] >> more;
        int green = bands < 3 ? red : samples[at + 1] >> more;
        int blue = bands < 3 ? red : samples[at + 2] >> more;
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        return on(argb >> 16, alpha) << 16 | on(argb >> 8, alpha) << 8 | on(argb, alpha);
    }

    private static int on(int colour, int alpha) {
        return 255 - (255 - (colour & 0xFF)) * alpha / 255;
    }
}
