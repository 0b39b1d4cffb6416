package org.jarida.arabic.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a fix changes, what it leaves alone, and how it is shown. */
class FixingTest {

    private static final Proofreader STANDARD = new Proofreader(HouseStyle.standard());

    @Test
    void latinTextAddressesAndNumbersStay() {
        String text =
                "راجع https://example.org/a,b;c?d=1..2 أو www.example.com/تونس,صفاقس واكتب إلى"
                        + " a.b@example.org.\nHe said ,\" yes \" ;; twice  ?\n1,5 و1.000 و10:30 و12  345";
        assertThat(Proofs.fixed(text)).isEqualTo(text);
    }

    @Test
    void changesTellTheirPlacesInTheOldText() {
        Fixed fixed = STANDARD.fix("وصل  الوفد ,ثم غادر");
        assertThat(fixed.text()).isEqualTo("وصل الوفد، ثم غادر");
        assertThat(fixed.changes()).containsExactly(new Change(4, 5, ""), new Change(10, 12, "، "));
    }

    @Test
    void theDiffShowsWhatNobodySees() {
        String text =
                "عنوان\n\nوصل\u200F الوفد ، ثم غادر المدينة التي كان فيها منذ أمس، وقد عاد بعد يوم.\n";
        assertThat(Diff.of(text, STANDARD.fix(text)))
                .containsExactly(
                        "@@ line 3 @@",
                        "-وصل<U+200F> الوفد␣، ثم غادر المدينة التي كان…",
                        "+وصل الوفد، ثم غادر المدينة التي كان…");
        assertThat(Diff.of("نعم", STANDARD.fix("نعم"))).isEmpty();
    }
}
