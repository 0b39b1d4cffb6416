package org.jarida.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jarida.arabic.PlainText.Flaw;
import org.jarida.arabic.PlainText.Kind;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void proseHasNoFlaw() {
        assertThat(PlainText.flaw("")).isEmpty();
        assertThat(PlainText.flaw("قال:\t«نعم».\r\n\u202BNATO\u202C می\u200Cخواهم 😀")).isEmpty();
    }

    @Test
    void controlsAreFlaws() {
        assertThat(PlainText.flaw("قال\u0000")).contains(new Flaw(3, Kind.NUL));
        assertThat(PlainText.flaw("\u000B")).contains(new Flaw(0, Kind.CONTROL));
        assertThat(PlainText.flaw("قال\u007F")).contains(new Flaw(3, Kind.CONTROL));
        assertThat(PlainText.flaw("قال\u0085")).contains(new Flaw(3, Kind.CONTROL));
    }

    @Test
    void unpairedSurrogatesAreFlaws() {
        assertThat(PlainText.flaw("😀\uD83D")).contains(new Flaw(2, Kind.UNPAIRED_SURROGATE));
        assertThat(PlainText.flaw("\uDE00\uD83D")).contains(new Flaw(0, Kind.UNPAIRED_SURROGATE));
    }

    @Test
    void noncharactersAreFlaws() {
        assertThat(PlainText.flaw("a\uFFFE")).contains(new Flaw(1, Kind.NONCHARACTER));
        assertThat(PlainText.flaw("a\uFDD0")).contains(new Flaw(1, Kind.NONCHARACTER));
        assertThat(PlainText.flaw(Character.toString(0x1FFFF)))
                .contains(new Flaw(0, Kind.NONCHARACTER));
    }

    @Test
    void theFirstFlawIsReported() {
        assertThat(PlainText.flaw("ab\u0001\u0000")).contains(new Flaw(2, Kind.CONTROL));
    }

    @Test
    void controlsThatReorderAreNotShown() {
        assertThat(PlainText.withoutControls("\u202Eقال\u202C \u2066NATO\u2069\u200B\uFEFF"))
                .isEqualTo("قال NATO");
    }

    @Test
    void joinersAndDirectionalMarksAreShown() {
        String text = "می\u200Cخواهم\u200D\u200E\u200F\u061C";
        assertThat(PlainText.withoutControls(text)).isEqualTo(text);
    }

    @Test
    void textWithoutFlawsIsWhatUtf8CanCarry() {
        RandomText.each(3, PlainTextTest::isCarriedOrFlawed);
    }

    private static void isCarriedOrFlawed(String text) {
        boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        if (PlainText.flaw(text).isEmpty()) {
            assertThat(encodable).isTrue();
        }
        String shown = PlainText.withoutControls(text);
        assertThat(PlainText.withoutControls(shown)).isEqualTo(shown);
    }
}
