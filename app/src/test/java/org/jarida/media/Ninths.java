package org.jarida.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.IntBinaryOperator;

/** A picture of nine plain fields, so that one sees where each has come to. */
final class Ninths {
    static final String[] COLOURS = {
        "d02020", "20b030", "2040d0", "e0c030", "30c0c0", "c040c0", "202020", "808080", "e8e8e8"
    };

    private Ninths() {}

    static BufferedImage of(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        paint(image, COLOURS);
        return image;
    }

    static void paint(BufferedImage image, String... colours) {
        Graphics2D drawing = image.createGraphics();
        for (int i = 0; i < 9; i++) {
            int left = image.getWidth() * (i % 3) / 3;
            int top = image.getHeight() * (i / 3) / 3;
            drawing.setColor(new Color(Integer.parseInt(colours[i % colours.length], 16)));
            drawing.fillRect(
                    left,
                    top,
                    image.getWidth() * (i % 3 + 1) / 3 - left,
                    image.getHeight() * (i / 3 + 1) / 3 - top);
        }
        drawing.dispose();
    }

    /**
     * The nine fields as a camera stores them that was held otherwise than upright. Exif says which
     * side of the view the first row and the first column of what is stored are.
     *
     * @param row top, right, bottom or left
     * @param column the same
     */
    static BufferedImage stored(int width, int height, String row, String column) {
        BufferedImage view = of(width, height);
        boolean upright = row.equals("top") || row.equals("bottom");
        BufferedImage stored =
                new BufferedImage(
                        upright ? width : height,
                        upright ? height : width,
                        BufferedImage.TYPE_INT_RGB);
        IntBinaryOperator across = along(row, column, "left", "right", width);
        IntBinaryOperator down = along(row, column, "top", "bottom", height);
        for (int r = 0; r < stored.getHeight(); r++) {
            for (int c = 0; c < stored.getWidth(); c++) {
                stored.setRGB(c, r, view.getRGB(across.applyAsInt(r, c), down.applyAsInt(r, c)));
            }
        }
        return stored;
    }

    /** Where a stored row and column stand along one axis of the view. */
    private static IntBinaryOperator along(
            String row, String column, String near, String far, int length) {
        if (row.equals(near)) {
            return (r, _) -> r;
        }
        if (row.equals(far)) {
            return (r, _) -> length - 1 - r;
        }
        return column.equals(near) ? (_, c) -> c : (_, c) -> length - 1 - c;
    }
}
