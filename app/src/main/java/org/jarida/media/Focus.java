package org.jarida.media;

/**
 * The point of a picture that stays in sight where only a part of it has room.
 *
 * @param x thousandths of the shown width, from the left
 * @param y thousandths of the shown height, from the top
 */
public record Focus(int x, int y) {
    public static final int MOST = 1_000;

    /** In the middle, where nobody has chosen. */
    public static final Focus MIDDLE = new Focus(MOST / 2, MOST / 2);

    /** How finely the styles follow it: the steps from one edge to the other. */
    private static final int STEPS = 10;

    public Focus {
        if (x < 0 || x > MOST || y < 0 || y > MOST) {
            throw new IllegalArgumentException("Outside the picture: " + x + ", " + y);
        }
    }

    public boolean isMiddle() {
        return equals(MIDDLE);
    }

    /** Names of the classes that the styles know; the policy allows no style of one element. */
    String classes() {
        return "fx" + step(x) + " fy" + step(y);
    }

    private static int step(int thousandths) {
        return Math.round((float) thousandths * STEPS / MOST) * (100 / STEPS);
    }
}
