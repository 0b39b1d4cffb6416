package org.jarida.arabic.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Quotation marks of every make, whole and broken. */
class QuotationMarksTest {

    @Test
    void wholePairsOfEveryMake() {
        for (String pair :
                new String[] {
                    "«نعم»", "\"نعم\"", "“نعم”", "”نعم“", "’’نعم’’", "‘’نعم’’", "‹‹نعم››", "‘نعم’",
                    "<<نعم>>"
                }) {
            assertThat(Proofs.in("قال " + pair + "، ثم مضى.")).as(pair).isEmpty();
        }
        assertThat(Proofs.in("قال: «إن \"الجسر\" مغلق»، وأضاف «لا».")).isEmpty();
    }

    @Test
    void theClosingMarkOfAnotherMakeIsWrong() {
        assertThat(Proofs.in("قال «نعم’’ وقال «لا“ وقال «ربما››."))
                .containsExactly("quote-mismatch@8", "quote-mismatch@19", "quote-mismatch@31");
        assertThat(Proofs.fixed("قال «نعم’’ وقال «لا“.")).isEqualTo("قال «نعم» وقال «لا».");
    }

    @Test
    void theOpeningMarkIsWrongWhereTheClosingOneIsOfTheTextsMake() {
        assertThat(Proofs.in("قال «نعم» وقال «لا» وقال \"ربما»."))
                .containsExactly("quote-mismatch@25");
    }

    @Test
    void reversedMarks() {
        assertThat(Proofs.in("وصفها بـ»الصعبة» ومضى")).containsExactly("quote-mismatch@8");
        assertThat(Proofs.fixed("وصفها بـ»الصعبة» و»الطويلة«"))
                .isEqualTo("وصفها بـ«الصعبة» و«الطويلة»");
    }

    @Test
    void aMarkWithoutItsPartner() {
        assertThat(Proofs.in("قال \"إن الجسر مغلق.\nوأضاف \"لا\"."))
                .containsExactly("quote-unclosed@4");
        assertThat(Proofs.in("الجسر مغلق منذ أمس\" وقال \"نعم\" ثم مضى."))
                .containsExactly("quote-unclosed@18");
        assertThat(Proofs.in("تونس \"تفتح الجسر\n\nقال الوالي: \"نعم\"."))
                .containsExactly("quote-unclosed@5");
    }

    @Test
    void aQuotationMayRunOverParagraphs() {
        assertThat(Proofs.in("قال: «بدأ العمل أمس.\nوسينتهي غدا»، وغادر.")).isEmpty();
    }

    @Test
    void aBlankInside() {
        assertThat(Proofs.in("قال \" نعم \" ومضى"))
                .containsExactly("quote-inner-space@5", "quote-inner-space@9");
        assertThat(Proofs.fixed("قال \" نعم \" ومضى")).isEqualTo("قال \"نعم\" ومضى");
    }

    @Test
    void aBlankOnTheWrongSide() {
        assertThat(Proofs.in("قال انه\" محل بحث منذ سنة\" ومضى"))
                .containsExactly("hamza@4", "quote-outer-space@7", "quote-inner-space@8");
        assertThat(Proofs.fixed("صحيفة\" الصباح\" ومجلة\"المساء\"اليوم"))
                .isEqualTo("صحيفة \"الصباح\" ومجلة \"المساء\" اليوم");
    }

    @Test
    void cliticsLeanOnTheMark() {
        assertThat(Proofs.in("جريدة و\"مجلة\" بـ\"العاصمة\" ول\"الناس\"")).isEmpty();
    }

    @Test
    void severalSystemsInOneText() {
        assertThat(Proofs.in("قال «نعم» ثم «لا» ثم “ربما”.")).containsExactly("quote-system@21");
        assertThat(Proofs.fixed("قال «نعم» ثم «لا» ثم “ربما”.")).contains("“ربما”");
        assertThat(Proofs.with("quotes «»").fix("قال \"نعم\" ثم “لا”.").text())
                .isEqualTo("قال «نعم» ثم «لا».");
    }

    @Test
    void inchesAndApostrophesAreNone() {
        assertThat(Proofs.in("شاشة 15\" وطوله 5'10\" وقرأ L'Équipe في Côte d'Ivoire.")).isEmpty();
    }
}
