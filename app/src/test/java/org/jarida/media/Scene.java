package org.jarida.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A made-up view that weighs what a photograph does: a hazy sky, houses with windows, and a ground
 * as rough as gravel and leaves, over all of which lies the grain of a camera's sensor. Its
 * spectrum falls with frequency as that of real views does, so that its files are neither lighter
 * nor heavier.
 */
public final class Scene {
    private static final int OCTAVES = 7;
    private static final double ROUGHNESS = 0.6;
    private static final double HORIZON = 0.45;
    private static final double GRAIN = 2.5;

    private Scene() {}

    public static BufferedImage of(int width, int height, long seed) {
        BufferedImage scene = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        int salt = random.nextInt();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                scene.setRGB(x, y, ground((double) x / width, (double) y / width, y, height, salt));
            }
        }
        houses(scene, random);
        grain(scene, random);
        return scene;
    }

    private static int ground(double x, double y, int row, int height, int salt) {
        double down = (double) row / height;
        double hills = noise(x * 4, y * 4, salt);
        if (down < HORIZON) {
            double light = 150 + 70 * down / HORIZON + 22 * hills;
            return rgb(light * 0.86, light * 0.95, light * 1.04);
        }
        double gravel = noise(x * 60, y * 60, salt + 20);
        double light = 100 + 40 * (down - HORIZON) + 26 * hills + 50 * gravel;
        double green = noise(x * 3 + 9, y * 3, salt + 40);
        return rgb(light * (1.02 - 0.1 * green), light * (0.95 + 0.1 * green), light * 0.72);
    }

    private static void houses(BufferedImage scene, Random random) {
        Graphics2D drawing = scene.createGraphics();
        drawing.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int width = scene.getWidth();
        int foot = (int) (scene.getHeight() * 0.55);
        for (int i = 0; i < 7; i++) {
            int wide = Math.max(1, width / 9 + random.nextInt(width / 14 + 1));
            int high = Math.max(1, scene.getHeight() / 5 + random.nextInt(foot / 3 + 1));
            int left = random.nextInt(width);
            int light = 110 + random.nextInt(110);
            drawing.setColor(new Color(light, (int) (light * 0.93), (int) (light * 0.82)));
            drawing.fillRect(left, foot - high, wide, high);
            drawing.setColor(new Color(40, 48, 60));
            for (int window = 0; window < 24; window++) {
                drawing.fillRect(
                        left + wide * (1 + window % 6 * 3) / 19,
                        foot - high + high * (1 + window / 6 * 3) / 13,
                        Math.max(1, wide / 12),
                        Math.max(1, high / 8));
            }
        }
        drawing.dispose();
    }

    private static void grain(BufferedImage scene, Random random) {
        for (int y = 0; y < scene.getHeight(); y++) {
            for (int x = 0; x < scene.getWidth(); x++) {
                int pixel = scene.getRGB(x, y);
                double grain = random.nextGaussian() * GRAIN;
                scene.setRGB(
                        x,
                        y,
                        rgb(
                                (pixel >> 16 & 255) + grain,
                                (pixel >> 8 & 255) + grain,
                                (pixel & 255) + grain));
            }
        }
    }

    /** Value noise in octaves, each weaker than the one before; about -1 to 1. */
    private static double noise(double x, double y, int salt) {
        double sum = 0;
        double weight = 1;
        double scale = 1;
        for (int octave = 0; octave < OCTAVES; octave++) {
            sum += weight * lattice(x * scale, y * scale, salt + octave);
            weight *= ROUGHNESS;
            scale *= 2;
        }
        return sum;
    }

    private static double lattice(double x, double y, int salt) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double across = smooth(x - left);
        double down = smooth(y - top);
        double above = mix(point(left, top, salt), point(left + 1, top, salt), across);
        double below = mix(point(left, top + 1, salt), point(left + 1, top + 1, salt), across);
        return mix(above, below, down);
    }

    private static double point(int x, int y, int salt) {
        int hash = x * 374_761_393 + y * 668_265_263 + salt * 974_634_127;
        hash = (hash ^ hash >>> 13) * 1_274_126_177;
        return ((hash ^ hash >>> 16) & 0xFFFF) / 32_768.0 - 1;
    }

    private static double smooth(double part) {
        return part * part * (3 - 2 * part);
    }

    private static double mix(double from, double to, double part) {
        return from + (to - from) * part;
    }

    private static int rgb(double red, double green, double blue) {
        return clamped(red) << 16 | clamped(green) << 8 | clamped(blue);
    }

    private static int clamped(double value) {
        return (int) Math.clamp(value, 0, 255);
    }
}
