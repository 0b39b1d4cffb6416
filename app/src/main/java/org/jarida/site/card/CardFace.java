package org.jarida.site.card;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A face that cards are set in. Its letters are spread over files by script, and none of the files
 * has them all; what the face lacks is looked for in the others.
 */
enum CardFace {
    HEADLINE("markazi", 700, 0.95f),
    READING("naskh", 400, 0.92f),
    INTERFACE("plex", 500, 1f);

    /** Java takes fonts of one name and one size for one font, whatever files they are from. */
    private static final float HAIR = 0.0005f;

    private final String family;
    private final int weight;
    private final float latinSize;

    /** Loaded when first asked for; each at its size in a text of one pixel. */
    private List<Font> fonts = List.of();

    /**
     * @param latinSize how much smaller Latin is set, as styles/fonts.css has it, so that figures
     *     stand no taller than alif
     */
    CardFace(String family, int weight, float latinSize) {
        this.family = family;
        this.weight = weight;
        this.latinSize = latinSize;
    }

    /** A stretch of text in one font, from {@code start} to {@code end}, exclusive. */
    record Run(Font font, int start, int end) {}

    /** True where some face has a glyph for the character. */
    static boolean canDraw(int codePoint) {
        return Arrays.stream(values()).anyMatch(face -> face.own(codePoint).isPresent());
    }

    /**
     * Parts a text into stretches of one font each. White space, marks and controls stay with what
     * goes before them as far as its font has them, so that joined letters are never parted.
     *
     * @param size in pixels
     */
    List<Run> runs(String text, float size) {
        List<Run> runs = new ArrayList<>();
        Font current = null;
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            Font font =
                    current != null && staysWith(current, codePoint) ? current : font(codePoint);
            if (current != null && !font.equals(current)) {
                runs.add(new Run(current.deriveFont(size * current.getSize2D()), start, at));
                start = at;
            }
            current = font;
            at += Character.charCount(codePoint);
        }
        if (current != null) {
            runs.add(new Run(current.deriveFont(size * current.getSize2D()), start, text.length()));
        }
        return List.copyOf(runs);
    }

    private static boolean staysWith(Font font, int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.CONTROL -> true;
            case Character.SPACE_SEPARATOR, Character.NON_SPACING_MARK ->
                    font.canDisplay(codePoint);
            default -> false;
        };
    }

    private Font font(int codePoint) {
        return Stream.concat(Stream.of(this), Arrays.stream(values()))
                .flatMap(face -> face.own(codePoint).stream())
                .findFirst()
                .orElse(fonts().getFirst());
    }

    private Optional<Font> own(int codePoint) {
        return fonts().stream().filter(font -> font.canDisplay(codePoint)).findFirst();
    }

    private synchronized List<Font> fonts() {
        if (fonts.isEmpty()) {
            fonts =
                    List.of(
                            font("arabic", 1f),
                            font("latin", latinSize - HAIR),
                            font("latin-ext", latinSize + HAIR));
        }
        return fonts;
    }

    private Font font(String script, float size) {
        return CardFonts.load(family + "-" + script + "-" + weight + ".ttf").deriveFont(size);
    }
}
