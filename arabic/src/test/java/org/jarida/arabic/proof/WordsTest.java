package org.jarida.arabic.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Spelling of words and names. */
class WordsTest {

    @Test
    void aMissingHamza() {
        assertThat(Proofs.fixed("واعلن الارهابيون للاعضاء الى ايران ايضا"))
                .isEqualTo("وأعلن الإرهابيون للأعضاء إلى إيران أيضا");
    }

    @Test
    void whereItMayBeEitherTheDeskDecides() {
        assertThat(Proofs.in("قال ان اعداد الطلبة")).containsExactly("hamza@4", "hamza@7");
        assertThat(Proofs.fixed("قال ان اعداد الطلبة")).isEqualTo("قال ان اعداد الطلبة");
    }

    @Test
    void aHamzaTooMuch() {
        assertThat(Proofs.fixed("إستقبل الإتحاد وبالإنتخابات إسمه"))
                .isEqualTo("استقبل الاتحاد وبالانتخابات اسمه");
    }

    @Test
    void wordsThatOnlyLookLikeSlips() {
        assertThat(Proofs.in("واهم واحد كامل فاسد بارز الحق الآن اتفق استعمل اعتقد سي ان ان"))
                .isEmpty();
    }

    @Test
    void aVowelSignInAWordStays() {
        assertThat(Proofs.fixed("الإتّحاد اضراباً")).isEqualTo("الاتّحاد إضرابًا");
    }

    @Test
    void anAlefTooMuch() {
        assertThat(Proofs.fixed("بناءا على ذلك ومساءا")).isEqualTo("بناءً على ذلك ومساءً");
        assertThat(Proofs.in("جاءا وشاءا")).isEmpty();
    }

    @Test
    void theConjunctionApart() {
        assertThat(Proofs.in("وصل و غادر")).containsExactly("detached-waw@5");
        assertThat(Proofs.fixed("وصل و غادر و وقف")).isEqualTo("وصل وغادر ووقف");
        assertThat(Proofs.in("الحرفان أ و ب من و م ع و12")).isEmpty();
    }

    @Test
    void aSmallWordTwice() {
        assertThat(Proofs.in("سكن في في الدار، من من الناس؟")).containsExactly("doubled-word@7");
    }

    @Test
    void spellingsOfTheHouse() {
        Proofreader house = Proofs.with("spelling شئون = شؤون\nspelling أميركا = أمريكا");
        assertThat(house.fix("الشئون وللشئون أميركا لاكن إنشاء الله").text())
                .isEqualTo("الشؤون وللشؤون أمريكا لكن إن شاء الله");
    }

    @Test
    void monthsOfAnotherConvention() {
        assertThat(Proofs.in("بين 10 جانفي و12 فيفري و3 مايو")).containsExactly("month-name@26");
        assertThat(
                        Proofs.with("months levantine")
                                .fix("وصل في 3 مايو ويناير، قال: «في 4 مايو».")
                                .text())
                .isEqualTo("وصل في 3 أيار وكانون الثاني، قال: «في 4 مايو».");
    }

    @Test
    void monthsThatAreRightAnywhere() {
        Proofreader tunisian = Proofs.with("months tunisian");
        assertThat(tunisian.read("10 جانفي/يناير وفي كانون الثاني (يناير) 2022")).isEmpty();
        assertThat(tunisian.read("ثورة 25 يناير وقوى 14 آذار")).isEmpty();
        assertThat(tunisian.read("مارس هوايته، وتيريزا ماي في نيسان تقود سيارة")).isEmpty();
    }

    @Test
    void aStateInTwoSpellings() {
        assertThat(Proofs.in("أمريكا والجيش الأمريكي، قال الأميركيون"))
                .containsExactly("state-two-spellings@28");
        assertThat(Proofs.in("أمريكا والجيش الأمريكي")).isEmpty();
    }

    @Test
    void aPersonInTwoSpellings() {
        assertThat(Proofs.in("قال الرئيس يورغن هامرسبرغ نعم. وغادر هامرسبرج."))
                .containsExactly("name-two-spellings@37");
        assertThat(Proofs.in("الوزير محمد ناصر والوزير محمد نصر والنائب حسين علي وحسن علي"))
                .isEmpty();
    }
}
