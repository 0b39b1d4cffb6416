package org.jarida.site.card;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** The closed lines that an outline is made of, by which a glyph is known wherever it stands. */
final class Contours {
    /** Of a pixel: places differ by rounding. */
    private static final double GRAIN = 0.25;

    private Contours() {}

    /** How far to the right of its own line a run stands in another line, if it stands there. */
    static OptionalDouble place(Shape run, Shape line) {
        List<double[]> wanted = of(run);
        List<double[]> present = of(line);
        return present.stream()
                .mapToDouble(one -> one[0] - wanted.getFirst()[0])
                .filter(dx -> wanted.stream().allMatch(one -> isAt(one, dx, present)))
                .findFirst();
    }

    static List<double[]> of(Shape shape) {
        List<double[]> contours = new ArrayList<>();
        List<Double> current = new ArrayList<>();
        double[] points = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            int count =
                    switch (kind) {
                        case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
                        case PathIterator.SEG_QUADTO -> 4;
                        case PathIterator.SEG_CUBICTO -> 6;
                        default -> 0;
                    };
            if (kind == PathIterator.SEG_MOVETO && !current.isEmpty()) {
                contours.add(current.stream().mapToDouble(Double::doubleValue).toArray());
                current.clear();
            }
            Arrays.stream(points, 0, count).forEach(current::add);
        }
        contours.add(current.stream().mapToDouble(Double::doubleValue).toArray());
        return contours;
    }

    private static boolean isAt(double[] contour, double dx, List<double[]> present) {
        return present.stream().anyMatch(one -> isSame(contour, dx, one));
    }

    private static boolean isSame(double[] contour, double dx, double[] other) {
        if (contour.length != other.length) {
            return false;
        }
        for (int i = 0; i < contour.length; i++) {
            double moved = contour[i] + (i % 2 == 0 ? dx : 0);
            if (Math.abs(moved - other[i]) > GRAIN) {
                return false;
            }
        }
        return true;
    }
}
