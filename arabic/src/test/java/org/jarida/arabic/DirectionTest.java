package org.jarida.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionTest {

    @Test
    void theFirstLetterDecides() {
        assertThat(Direction.of("«قال NATO")).isEqualTo(Direction.RTL);
        assertThat(Direction.of("2022: NATO قال")).isEqualTo(Direction.LTR);
        assertThat(Direction.of("שלום")).isEqualTo(Direction.RTL);
        assertThat(Direction.of("Известия")).isEqualTo(Direction.LTR);
    }

    @Test
    void directionalMarksCount() {
        assertThat(Direction.of("\u200FNATO")).isEqualTo(Direction.RTL);
        assertThat(Direction.of("\u061CNATO")).isEqualTo(Direction.RTL);
        assertThat(Direction.of("\u200Eقال")).isEqualTo(Direction.LTR);
    }

    @Test
    void whatIsIsolatedDoesNotCount() {
        assertThat(Direction.of("\u2066NATO\u2069 قال")).isEqualTo(Direction.RTL);
        assertThat(Direction.of("\u2067قال\u2069\u2069 NATO")).isEqualTo(Direction.LTR);
        assertThat(Direction.of("\u2066NATO")).isEqualTo(Direction.RTL);
        assertThat(Direction.of("\u2066\nNATO")).isEqualTo(Direction.LTR);
    }

    @Test
    void textWithoutLettersIsRightToLeft() {
        assertThat(Direction.of("")).isEqualTo(Direction.RTL);
        assertThat(Direction.of("1.5% \uD800 …")).isEqualTo(Direction.RTL);
    }

    @Test
    void anyTextHasADirection() {
        RandomText.each(2, text -> assertThat(Direction.of(text)).isNotNull());
    }

    @Test
    void aHeadlineThatBeginsWithALatinNameIsStillArabic() {
        assertThat(Direction.prevailing("NATO يوسّع حضوره شرقا")).isEqualTo(Direction.RTL);
        assertThat(Direction.prevailing("NATO يردّ")).isEqualTo(Direction.RTL);
        assertThat(Direction.prevailing("NATO reacts")).isEqualTo(Direction.LTR);
        assertThat(Direction.prevailing("عودة Le Monde")).isEqualTo(Direction.RTL);
        assertThat(Direction.prevailing("Le Monde: قال")).isEqualTo(Direction.LTR);
        assertThat(Direction.prevailing("Le journal « السارية »")).isEqualTo(Direction.LTR);
        assertThat(Direction.prevailing("ناتو NATO")).isEqualTo(Direction.RTL);
        assertThat(Direction.prevailing("1.5%")).isEqualTo(Direction.RTL);
    }
}
