package org.jarida.media;

import java.util.List;

/**
 * A stored image.
 *
 * @param id SHA-256 of the file that was given, in hexadecimal
 * @param format file ending and kind of what was given: svg, jpg, png, webp
 * @param width of what is shown of it, in pixels
 * @param height of what is shown of it, in pixels
 * @param widths those that readers can get, the smallest first; empty for a drawing, which has any
 * @param focus what of it stays in sight where only a part has room
 * @param edition names its crop in addresses; empty where the whole is shown
 */
public record Image(
        String id,
        String format,
        int width,
        int height,
        List<Integer> widths,
        Focus focus,
        String edition) {
    private static final String DRAWING = "svg";

    /** Fine on a page, and not heavy in a reader of feeds. */
    private static final int PLAIN_WIDTH = 960;

    public Image {
        widths = List.copyOf(widths);
    }

    public static Image drawing(String id, int width, int height) {
        return new Image(id, DRAWING, width, height, List.of(), Focus.MIDDLE, "");
    }

    /** The tag of its files, which are public as long as something public shows it. */
    public static String tag(String id) {
        return "image-" + id;
    }

    public boolean isDrawing() {
        return format.equals(DRAWING);
    }

    /** The one file for whoever does not choose: a drawing itself, or a JPEG of middling width. */
    public ImageFile plain() {
        if (isDrawing()) {
            return new ImageFile("/media/" + id + ".svg", "image/svg+xml", width, height);
        }
        int chosen =
                widths.stream()
                        .filter(one -> one <= PLAIN_WIDTH)
                        .max(Integer::compare)
                        .orElse(widths.getFirst());
        return file(chosen, VariantFormat.JPEG);
    }

    /** The file of a photograph at one of its widths. */
    ImageFile file(int width, VariantFormat format) {
        return new ImageFile(
                "/media/" + id + "-" + width + named() + "." + format.ending(),
                format.contentType(),
                width,
                Variant.height(width, this.width, height));
    }

    private String named() {
        return edition.isEmpty() ? "" : "-" + edition;
    }
}
