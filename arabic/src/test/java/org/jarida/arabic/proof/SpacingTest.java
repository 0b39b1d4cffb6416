package org.jarida.arabic.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Blanks and marks. */
class SpacingTest {

    @Test
    void aBlankBeforeAMark() {
        assertThat(Proofs.in("وصل الوفد ، ثم غادر ."))
                .containsExactly("space-before-punct@9", "space-before-punct@19");
        assertThat(Proofs.fixed("وصل الوفد ، ثم غادر .")).isEqualTo("وصل الوفد، ثم غادر.");
        assertThat(Proofs.in("البلدية : لا ماء ؟")).hasSize(2);
    }

    @Test
    void dotsOfAnEllipsisMayStandApart() {
        assertThat(Proofs.in("صمت ... ثم مضى (. . .) وعاد")).isEmpty();
        assertThat(Proofs.in("صمت .. ثم مضى"))
                .containsExactly("space-before-punct@3", "double-punct@4");
    }

    @Test
    void scoresHoursAndSmilesKeepTheirBlanks() {
        assertThat(Proofs.in("فاز الفريق 2 : 1 عند 10 : 30 والجمهور سعيد :)")).isEmpty();
    }

    @Test
    void aMarkWithALetterRightAfterIt() {
        assertThat(Proofs.in("غادر الوفد.وعاد،ثم قال:نعم"))
                .containsExactly(
                        "missing-space-after-punct@10",
                        "missing-space-after-punct@15",
                        "missing-space-after-punct@22");
        assertThat(Proofs.fixed("غادر الوفد.وعاد")).isEqualTo("غادر الوفد. وعاد");
        assertThat(Proofs.in("غادر سنة 2014.وعاد إلى NATO.وقال")).hasSize(2);
    }

    @Test
    void abbreviationsNumbersAndListsAreWrittenTogether() {
        assertThat(Proofs.in("قالت أ.ف.ب عن ر.ع وبي.بي.سي وسي.إن.إن إن د.سامي وصل")).isEmpty();
        assertThat(Proofs.in("قرأ في الصدى.نت أن 402،4 ألفا و1.5 مليون وصلوا")).isEmpty();
        assertThat(Proofs.in("1.البند الأول\n2.البند الثاني")).isEmpty();
        assertThat(Proofs.in("«...وأضاف أنه باق»")).isEmpty();
    }

    @Test
    void aCommaWithAFigureRightAfterIt() {
        assertThat(Proofs.in("في الميناء،12 سفينة"))
                .containsExactly("missing-space-before-number@10");
        assertThat(Proofs.fixed("في الميناء،12 سفينة")).isEqualTo("في الميناء، 12 سفينة");
    }

    @Test
    void aDoubledBlank() {
        assertThat(Proofs.in("وصل  الوفد\u00A0 أمس"))
                .containsExactly("double-space@3", "double-space@10");
        assertThat(Proofs.fixed("وصل  الوفد\u00A0 أمس")).isEqualTo("وصل الوفد أمس");
        assertThat(Proofs.in("الاسم\t\tالعدد")).isEmpty();
    }

    @Test
    void aFixLeavesBlanksBetweenFigures() {
        assertThat(Proofs.fixed("12  345 طنا")).isEqualTo("12  345 طنا");
        assertThat(Proofs.fixed("الأرقام 5 ،3 و7")).isEqualTo("الأرقام 5 ،3 و7");
    }

    @Test
    void latinMarksInArabic() {
        assertThat(Proofs.in("وصل, ثم غادر; فهل عاد?"))
                .containsExactly("ascii-punct@3", "ascii-punct@12", "ascii-punct@21");
        assertThat(Proofs.fixed("وصل ,ثم غادر;فهل عاد?")).isEqualTo("وصل، ثم غادر؛ فهل عاد؟");
        assertThat(Proofs.in("في 2014, وصل 4,75 في المئة")).containsExactly("ascii-punct@7");
    }

    @Test
    void twoMarks() {
        assertThat(Proofs.in("غادر.. ثم عاد،، ثم مضى،. وقال.... نعم"))
                .containsExactly(
                        "double-punct@4", "double-punct@13", "double-punct@22", "double-punct@29");
        assertThat(Proofs.fixed("عاد،، ثم مضى..")).isEqualTo("عاد، ثم مضى..");
        assertThat(Proofs.in("هل عاد؟! لا... ومن يدري...؟ قالتها أ.ف.ب.، نعم")).isEmpty();
    }
}
