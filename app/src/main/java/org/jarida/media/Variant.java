package org.jarida.media;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.coobird.thumbnailator.makers.FixedSizeThumbnailMaker;
import net.coobird.thumbnailator.resizers.Resizers;

/** A photograph as readers get it: at one width, in one format, with nothing but its pixels. */
final class Variant {
    private static final int[] WIDTHS = {320, 640, 960, 1280, 1920};

    private final VariantFormat format;
    private final int width;
    private final int height;
    private final byte[] bytes;

    private Variant(VariantFormat format, BufferedImage image) {
        this.format = format;
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.bytes = format.encode(image);
    }

    /** The largest width that readers get of a picture that is this wide. */
    static int largest(int width) {
        return Math.min(width, WIDTHS[WIDTHS.length - 1]);
    }

    /** Every width that the picture has, in every format. */
    static List<Variant> of(BufferedImage picture) {
        List<Variant> variants = new ArrayList<>();
        for (int width : widths(picture.getWidth())) {
            BufferedImage image =
                    scaled(picture, width, height(width, picture.getWidth(), picture.getHeight()));
            for (VariantFormat format : VariantFormat.values()) {
                variants.add(new Variant(format, image));
            }
        }
        return variants;
    }

    /** The height that keeps the proportions, at least a pixel. */
    static int height(int width, int fromWidth, int fromHeight) {
        return Math.max(1, (int) Math.round((double) fromHeight * width / fromWidth));
    }

    static BufferedImage scaled(BufferedImage image, int width, int height) {
        return new FixedSizeThumbnailMaker(width, height, false, true)
                .resizer(Resizers.PROGRESSIVE)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .make(image);
    }

    /** Those of the list that are smaller than the picture, and its own. */
    private static int[] widths(int own) {
        return IntStream.concat(
                        IntStream.of(WIDTHS).filter(width -> width < own),
                        IntStream.of(largest(own)))
                .distinct()
                .toArray();
    }

    VariantFormat format() {
        return format;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
