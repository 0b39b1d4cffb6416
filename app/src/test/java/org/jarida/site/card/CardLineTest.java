package org.jarida.site.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jarida.arabic.Direction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each letter in a font that has it, joined as it should be, and everything in its order. */
@Tag("once")
class CardLineTest {
    private static final float SIZE = 100;

    @Test
    void eachScriptIsSetInItsOwnFont() {
        assertThat(parts("حلف NATO يردّ")).containsExactly("حلف ", "NATO ", "يردّ");
        assertThat(parts("بعد 19 يوما")).containsExactly("بعد ", "19 ", "يوما");
        assertThat(parts("«نعم»، قال")).containsExactly("«", "نعم", "»", "، قال");
        assertThat(parts("Erdoğan")).containsExactly("Erdo", "ğ", "an");
    }

    @Test
    void aWordWithVowelSignsAndJoinersIsNotParted() {
        assertThat(parts("مُحَمَّدٌ")).hasSize(1);
        assertThat(parts("مي\u200cخواهم")).hasSize(1);
        assertThat(parts("\u2066NATO\u2069")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void everyFaceDrawsItsLetters(CardFace face) {
        IntStream.of('ء', 'ا', 'ب', 'ي', 'ة', 'پ', 'ڤ', '،', '؟', '٣', 'a', 'Z', '0', '9')
                .forEach(letter -> assertDrawn(face, letter));
        "«»()[]%€.:!?…—−+/&@’“éÇœ".chars().forEach(letter -> assertDrawn(face, letter));
    }

    @ParameterizedTest
    @EnumSource
    void vowelSignsStandOnTheirLettersNotBesideThem(CardFace face) {
        for (String word : List.of("صوَّت", "صوُّت", "صوِّت", "صوًّا", "صوَت", "صوّت")) {
            String letters = word.replaceAll("[\u064b-\u0652]", "");

            assertThat(CardLine.of(word, face, SIZE, Direction.RTL).advance())
                    .as(word)
                    .isCloseTo(
                            CardLine.of(letters, face, SIZE, Direction.RTL).advance(), within(1f));
        }
    }

    @Test
    void lettersAreJoined() {
        float apart = advance("س") + advance("ل") + advance("ا") + advance("م");

        assertThat(advance("سلام")).isLessThan(apart * 0.8f);
        assertThat(Contours.of(line("لا").outline())).hasSizeLessThan(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO",
                "Le Monde",
                "C++",
                "F-16",
                "−3,5",
                "1.5%",
                "2 418",
                "+216 71 905 125",
                "11/01/2022",
                "3-2"
            })
    void aNameOrFigureInASentenceKeepsItsOrder(String run) {
        assertThat(place(run, line("قال " + run + " أمس"))).isPresent();
        assertThat(place(run, line("قال " + run + "."))).isPresent();
    }

    @Test
    void theSentenceAroundLatinGoesFromRightToLeft() {
        CardLine line = line("حلف NATO (الناتو)");
        double name = place("NATO", line).orElseThrow();
        double opening = place(")", line).orElseThrow();
        double closing = place("(", line).orElseThrow();

        assertThat(name).isGreaterThan(opening);
        assertThat(opening).isGreaterThan(closing);
        assertThat(place(".", line("قال NATO.")).orElseThrow()).isCloseTo(0, within(1.0));
    }

    @Test
    void aLatinSentenceGoesFromLeftToRight() {
        CardLine line = CardLine.of("NATO.", CardFace.HEADLINE, SIZE, Direction.LTR);

        assertThat(place(".", line).orElseThrow()).isGreaterThan(line.advance() * 0.8);
        CardLine mixed = CardLine.of("Le mot سلام.", CardFace.HEADLINE, SIZE, Direction.LTR);
        assertThat(place(".", mixed).orElseThrow()).isGreaterThan(mixed.advance() * 0.8);
    }

    @Test
    void controlsLeaveNoInkAndNoGap() {
        CardLine plain = line("قال NATO");
        CardLine marked = line("قال\u200f \u200eNATO\u061c");

        assertThat(marked.ink()).isEqualTo(plain.ink());
        assertThat(marked.advance()).isEqualTo(plain.advance());
    }

    @Test
    void whatNoFaceHasIsLeftOut() {
        assertThat(CardText.drawable("الصين 中国 تفوز 😀 اليوم")).isEqualTo("الصين … تفوز اليوم");
        assertThat(CardText.drawable("\u202eعكس\u202c\u0007\u0000")).isEqualTo("عكس");
        assertThat(CardText.drawable(" سطر\n\tثان\u2028ثالث ")).isEqualTo("سطر ثان ثالث");
        assertThat(CardText.drawable("12\u00a0كم")).isEqualTo("12\u00a0كم");
        assertThat(CardText.drawable("ﻻ Nguyễn e\u0301")).isEqualTo("لا Nguyen é");
        assertThat(CardText.drawable("中国 🏆")).isEmpty();
        assertThat(CardText.drawable("ب" + "\u064e".repeat(40))).hasSize(4);
    }

    @Test
    void aLineTooLongForItsRoomIsCut() {
        CardLine cut =
                CardLine.fitting(
                        "قسم طويل الاسم ".repeat(10), CardFace.INTERFACE, 36, Direction.RTL, 500);

        assertThat(cut.advance()).isBetween(400f, 500f);
    }

    @Test
    void noFontOfTheMachineIsNeeded() {
        line("قال");

        assertThat(System.getProperty("sun.awt.fontconfig")).contains("jarida-fonts");
    }

    private static List<String> parts(String text) {
        return CardFace.HEADLINE.runs(text, SIZE).stream()
                .map(run -> text.substring(run.start(), run.end()))
                .toList();
    }

    private static void assertDrawn(CardFace face, int letter) {
        String text = Character.toString(letter);
        CardFace.Run run = face.runs(text, SIZE).getFirst();
        assertThat(run.font().canDisplay(letter)).as(face + " has " + text).isTrue();
        assertThat(CardLine.of(text, face, SIZE, Direction.RTL).ink().isEmpty())
                .as(face + " draws " + text)
                .isFalse();
    }

    private static CardLine line(String text) {
        return CardLine.of(text, CardFace.HEADLINE, SIZE, Direction.RTL);
    }

    private static float advance(String text) {
        return line(text).advance();
    }

    /** Where what is set from left to right by itself stands in a line. */
    private static OptionalDouble place(String run, CardLine line) {
        CardLine alone = CardLine.of(run, CardFace.HEADLINE, SIZE, Direction.LTR);
        return Contours.place(alone.outline(), line.outline());
    }
}
