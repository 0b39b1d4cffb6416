package org.jarida.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** What came of a photograph, looked at as a reader's browser would. */
final class Developed {
    /** Two lossy codings, and the halving of colours in both, move a plain surface by this. */
    private static final int NEAR = 10;

    private final Photograph photograph;

    private Developed(Photograph photograph) {
        this.photograph = photograph;
    }

    static Developed of(byte[] file) {
        return switch (Photograph.read(file)) {
            case Photograph.Reading.Read(var photograph) -> new Developed(photograph);
            case Photograph.Reading.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    Photograph photograph() {
        return photograph;
    }

    List<Integer> widths(VariantFormat format) {
        return photograph.variants().stream()
                .filter(one -> one.format() == format)
                .map(Variant::width)
                .toList();
    }

    /**
     * In every variant, the middle of each ninth: rows of three from the top left, as red, green
     * and blue in hexadecimal.
     */
    void shows(String... colours) {
        assertThat(photograph.variants()).isNotEmpty();
        for (Variant variant : photograph.variants()) {
            BufferedImage image = decoded(variant);
            for (int i = 0; i < colours.length; i++) {
                int x = image.getWidth() * (2 * (i % 3) + 1) / 6;
                int y = image.getHeight() * (2 * (i / 3) + 1) / 6;
                assertNear(
                        image.getRGB(x, y),
                        Integer.parseInt(colours[i], 16),
                        variant.width() + " " + variant.format() + ", ninth " + (i + 1));
            }
        }
    }

    private static void assertNear(int pixel, int expected, String place) {
        for (int shift = 0; shift < 24; shift += 8) {
            assertThat(pixel >> shift & 255)
                    .as("%s shows %06x, not %06x", place, pixel & 0xFFFFFF, expected)
                    .isBetween((expected >> shift & 255) - NEAR, (expected >> shift & 255) + NEAR);
        }
    }

    static BufferedImage decoded(Variant variant) {
        try {
            ImageReader reader =
                    variant.format() == VariantFormat.WEBP
                            ? new WebPImageReaderSpi().createReaderInstance()
                            : ImageIO.getImageReadersByFormatName("jpeg").next();
            try (var in =
                    ImageIO.createImageInputStream(new ByteArrayInputStream(variant.bytes()))) {
                reader.setInput(in);
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
