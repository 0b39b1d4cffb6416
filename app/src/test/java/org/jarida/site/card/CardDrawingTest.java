package org.jarida.site.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a headline holds, its card is a picture of one size with all ink inside its margins. */
@Tag("once")
class CardDrawingTest {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MOST_BYTES = 60 * 1024;

    @ParameterizedTest
    @MethodSource("org.jarida.site.card.Headlines#all")
    void everyHeadlineHasACard(String headline) throws IOException {
        byte[] png = CardDrawing.png(card(headline));

        assertThat(png).hasSizeLessThan(MOST_BYTES);
        assertInsideTheMargins(read(png));
    }

    @ParameterizedTest
    @MethodSource("org.jarida.site.card.Headlines#awkward")
    void everyOtherFieldMayHoldTheSame(String text) {
        Card article = new Card.OfArticle(text, text, text, "عنوان", "17 مارس 2026");

        assertInsideTheMargins(CardDrawing.picture(article));
        assertInsideTheMargins(CardDrawing.picture(new Card.OfPaper(text, text)));
    }

    @Test
    void equalCardsAreOnePictureAndOthersAreNot() {
        byte[] one = CardDrawing.png(card("الماء يعود"));

        assertThat(CardDrawing.png(card("الماء يعود"))).isEqualTo(one);
        assertThat(CardDrawing.png(card("الماء لا يعود"))).isNotEqualTo(one);
        assertThat(CardDrawing.png(new Card.OfArticle("السارية", "سياسة", "رأي", "الماء يعود", "")))
                .isNotEqualTo(one);
    }

    @Test
    void aCardBeginsOnTheSideOfItsHeadline() {
        assertThat(nuqta("الماء يعود")).isGreaterThan(1000);
        assertThat(nuqta("NATO يردّ")).isGreaterThan(1000);
        assertThat(nuqta("L’eau revient")).isLessThan(200);
    }

    @Test
    void itsColoursAreThoseOfThePages() throws IOException {
        String tokens = Files.readString(Path.of("src/main/web/styles/tokens.css"));

        assertThat(tokens)
                .contains("--paper: light-dark(" + css(CardDrawing.PAPER))
                .contains("--ink: light-dark(" + css(CardDrawing.INK))
                .contains("--ink-2: light-dark(" + css(CardDrawing.INK_2))
                .contains("--dot: light-dark(" + css(CardDrawing.DOT));
    }

    private static Card card(String headline) {
        return new Card.OfArticle("السارية", "سياسة", "تحليل", headline, "17\u00a0مارس\u00a02026");
    }

    private static void assertInsideTheMargins(BufferedImage picture) {
        assertThat(picture.getWidth()).isEqualTo(WIDTH);
        assertThat(picture.getHeight()).isEqualTo(HEIGHT);
        Rectangle ink = ink(picture);
        assertThat(ink.getMinX()).isGreaterThanOrEqualTo(CardDrawing.MARGIN - 1);
        assertThat(ink.getMaxX()).isLessThanOrEqualTo(WIDTH - CardDrawing.MARGIN + 1);
        assertThat(ink.getMinY()).isEqualTo(48);
        assertThat(ink.getMaxY()).isLessThan(600);
    }

    private static Rectangle ink(BufferedImage picture) {
        Rectangle ink = new Rectangle(-1, -1);
        for (int y = 0; y < HEIGHT; y++) {
            int[] row = picture.getRGB(0, y, WIDTH, 1, null, 0, WIDTH);
            int first = 0;
            int last = WIDTH - 1;
            while (first < WIDTH && row[first] == CardDrawing.PAPER.getRGB()) {
                first++;
            }
            while (last >= first && row[last] == CardDrawing.PAPER.getRGB()) {
                last--;
            }
            if (first < WIDTH) {
                ink.add(new Rectangle(first, y, last - first + 1, 1));
            }
        }
        return ink;
    }

    /** How far from the left the first red is. */
    private static int nuqta(String headline) {
        BufferedImage picture = CardDrawing.picture(card(headline));
        int x = 0;
        while (!hasRed(picture, x)) {
            x++;
        }
        return x;
    }

    private static boolean hasRed(BufferedImage picture, int x) {
        for (int y = 0; y < picture.getHeight(); y++) {
            if (picture.getRGB(x, y) == CardDrawing.DOT.getRGB()) {
                return true;
            }
        }
        return false;
    }

    private static String css(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xffffff);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
