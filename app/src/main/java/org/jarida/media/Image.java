package org.jarida.media;

import java.util.List;

/**
 * A stored image.
 *
 * @param id SHA-256 of the file that was given, in hexadecimal
 * @param format file ending and kind of what was given: svg, jpg, png, webp
 * @param width natural width in pixels
 * @param height natural height in pixels
 * @param widths those that readers can get, the smallest first; empty for a drawing, which has any
 */
public record Image(String id, String format, int width, int height, List<Integer> widths) {
    private static final String DRAWING = "svg";

    public Image {
        widths = List.copyOf(widths);
    }

    public static Image drawing(String id, int width, int height) {
        return new Image(id, DRAWING, width, height, List.of());
    }

    public boolean isDrawing() {
        return format.equals(DRAWING);
    }
}
