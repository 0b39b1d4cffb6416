package org.jarida.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectedLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "الجسر يفتح غدا",
                "الجسر يُفتح غدًا",
                "بعد 340 يوما يفتح الجسر",
                "Le port rouvre demain",
                "",
            })
    void aLineThatRunsOneWayStaysAsItIs(String line) {
        assertEquals(line, DirectedLine.of(line));
    }

    /** In the right column ( ) are isolates and > < the marks, to be seen. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NATO (الناتو) تعلن          | <{NATO} (الناتو) تعلن
                    عودة Le Monde               | عودة {Le Monde}<
                    هل يفتح الجسر؟              | هل يفتح الجسر؟<
                    «الجسر» يفتح                | <«الجسر» يفتح
                    2026 سنة الجسور             | <2026 سنة الجسور
                    الحرارة −3,5 درجات          | الحرارة {−3,5} درجات
                    قالت Reuters إنّ 1.5% عادوا | قالت {Reuters} إنّ {1.5%} عادوا
                    Le journal الجريدة, hier    | Le journal [الجريدة}, hier
                    Qui ouvre le pont ?         | Qui ouvre le pont ?>
                    """)
    void whatDoesNotRunAlongIsHeld(String line, String expected) {
        assertEquals(expected, seen(DirectedLine.of(line)));
    }

    @Test
    void controlsAndBreaksOfTheTextAreNotTakenOver() {
        assertEquals("خبر عاجل", DirectedLine.of(" \u202Eخبر\u2066\n\tعاجل\u2069\u200B\uFEFF"));
    }

    @Test
    void nothingButMarksIsAdded() {
        RandomText.each(
                17,
                text ->
                        assertEquals(
                                bare(PlainText.withoutControls(text)),
                                bare(DirectedLine.of(text))));
    }

    private static String bare(String text) {
        return text.replaceAll(
                "[\\s\\u0085\\u2028\\u2029\\u200E\\u200F\\u2066\\u2067\\u2069]+", "");
    }

    private static String seen(String line) {
        return line.replace('\u2066', '{')
                .replace('\u2067', '[')
                .replace('\u2069', '}')
                .replace('\u200F', '<')
                .replace('\u200E', '>');
    }
}
