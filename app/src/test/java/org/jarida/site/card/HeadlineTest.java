package org.jarida.site.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jarida.arabic.Direction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As large as there is room for, in lines that read well. */
@Tag("once")
class HeadlineTest {
    private static final float WIDTH = 1056;
    private static final float HEIGHT = 340;
    private static final float LARGEST = 210;

    @Test
    void aShortHeadlineIsLargeAndALongOneSmall() {
        Headline shortest = fitted("الخبر");
        Headline middling = fitted("الماء يعود إلى تلّ الزياتين بعد 19 يوما");
        Headline longest = fitted("الماء يعود إلى تلّ الزياتين بعد 19 يوما ".repeat(4).strip());

        assertThat(shortest.size()).isEqualTo(LARGEST);
        assertThat(middling.size()).isBetween(120f, 180f);
        assertThat(longest.size()).isLessThan(middling.size() / 2);
    }

    @Test
    void linesEndWhereTheReaderPauses() {
        assertThat(fitted("الميناء القديم يُغلق قبل موعده بأسبوع، و340 عائلة بلا رصيف").lines())
                .containsExactly(
                        "الميناء القديم يُغلق", "قبل موعده بأسبوع،", "و340 عائلة بلا رصيف");
        assertThat(fitted("نورس بخاتم أحمر: رحلة بين كالانترا وملّاحتنا").lines())
                .containsExactly("نورس بخاتم أحمر:", "رحلة بين كالانترا وملّاحتنا");
    }

    @Test
    void whatIsTiedStaysOnOneLine() {
        Headline headline = fitted("عدد\u00a0الأجراء\u00a0الجدد يرتفع إلى 2 418 في شهر واحد");

        assertThat(headline.lines())
                .anySatisfy(line -> assertThat(line).contains("عدد\u00a0الأجراء\u00a0الجدد"))
                .anySatisfy(line -> assertThat(line).contains("2 418"));
    }

    @Test
    void linesAreOfAboutOneLength() {
        Headline headline = fitted("معصرة تعاونية السفح تؤجّل مستحقّات الفلاحين إلى أفريل");

        assertThat(headline.lines()).hasSize(2);
        assertThat(width(headline, 0)).isBetween(0.8f * WIDTH, WIDTH);
        assertThat(width(headline, 1)).isBetween(0.8f * WIDTH, WIDTH);
    }

    @Test
    void aHeadlineThatIsTooLongEndsWithAnEllipsis() {
        Headline headline = fitted("وزير الخارجية يلتقي نظيريه في العاصمة، ".repeat(10).strip());

        assertThat(headline.lines()).hasSize(5);
        assertThat(headline.lines().getLast()).endsWith("…").doesNotContain("،…");
    }

    @Test
    void aWordLongerThanALineIsTorn() {
        Headline headline = fitted("م".repeat(100));

        assertThat(headline.lines().size()).isGreaterThan(1);
        assertThat(String.join("", headline.lines())).isEqualTo("م".repeat(100));
    }

    @ParameterizedTest
    @MethodSource("org.jarida.site.card.Headlines#all")
    void everyHeadlineHasRoom(String text) {
        String drawable = CardText.drawable(text);
        Headline headline = fitted(drawable);

        assertThat(headline.lines()).hasSizeLessThanOrEqualTo(5);
        assertThat(headline.height()).isLessThanOrEqualTo(HEIGHT);
        for (int i = 0; i < headline.lines().size(); i++) {
            assertThat(width(headline, i)).isLessThan(WIDTH + 2);
            assertThat(headline.lines().get(i)).doesNotEndWith("«").doesNotEndWith(" و");
        }
        List<String> whole = headline.lines();
        if (!whole.isEmpty() && !whole.getLast().endsWith("…") && drawable.contains(" ")) {
            assertThat(String.join(" ", whole)).isEqualTo(drawable);
        }
    }

    private static Headline fitted(String text) {
        return Headline.fitted(text, Direction.RTL, WIDTH, HEIGHT, LARGEST);
    }

    private static float width(Headline headline, int line) {
        String text = headline.lines().get(line);
        return CardLine.of(text, CardFace.HEADLINE, headline.size(), Direction.RTL).advance();
    }
}
