package org.jarida.arabic.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Single characters. */
class CharactersTest {

    @Test
    void tatweelBetweenLetters() {
        assertThat(Proofs.in("سجــل الميزان بـنسبة")).containsExactly("tatweel@2", "tatweel@15");
        assertThat(Proofs.fixed("سجــل الميزان بـنسبة")).isEqualTo("سجل الميزان بنسبة");
        assertThat(Proofs.in("بـ5 ولـ«الصباح» والـ G7 سنة 1443 هـ والرحمـٰن")).isEmpty();
    }

    @Test
    void tatweelForADash() {
        assertThat(Proofs.in("تونس ـ وكالات")).containsExactly("tatweel-as-dash@5");
        assertThat(Proofs.fixed("تونس ـ وكالات")).isEqualTo("تونس - وكالات");
    }

    @Test
    void controlsOfDirection() {
        assertThat(Proofs.in("قال\u200F الوالي\u202B نعم\u202C"))
                .hasSize(3)
                .allMatch(one -> one.startsWith("bidi-control"));
        assertThat(Proofs.fixed("قال\u200F الوالي\u202B نعم\u202C")).isEqualTo("قال الوالي نعم");
    }

    @Test
    void aControlBesideAFigureOrLatinIsLeftToTheDesk() {
        assertThat(Proofs.in("ارتفع 12\u200F٪ ثم نزل")).containsExactly("bidi-control@8");
        assertThat(Proofs.fixed("ارتفع 12\u200F٪ ثم نزل")).isEqualTo("ارتفع 12\u200F٪ ثم نزل");
    }

    @Test
    void presentationForms() {
        assertThat(Proofs.in("ﻻ شك ﺍن ﷺ ﴿نعم﴾"))
                .containsExactly("presentation-form@0", "presentation-form@5");
        assertThat(Proofs.fixed("ﻻ شك")).isEqualTo("لا شك");
    }

    @Test
    void signsThatNobodySees() {
        assertThat(Proofs.in("\uFEFFقال\u200B الوا\u00ADلي"))
                .containsExactly("invisible-character@4", "invisible-character@10");
        assertThat(Proofs.fixed("قال\u200B الوا\u00ADلي")).isEqualTo("قال الوالي");
        assertThat(Proofs.in("قال ال\uFFFDالي")).containsExactly("lost-character@6");
    }

    @Test
    void lettersThatOnlyLookArabic() {
        assertThat(Proofs.in("حکومة ٲكدت"))
                .containsExactly("lookalike-letter@0", "lookalike-letter@6");
        assertThat(Proofs.fixed("حکومة ٲكدت")).isEqualTo("حكومة أكدت");
        assertThat(Proofs.in("گفتگوی")).isEmpty();
        assertThat(Proofs.fixed("علی")).as("على or علي").isEqualTo("علی");
    }

    @Test
    void theOrderOfTanwin() {
        assertThat(Proofs.in("شكراً حقّاً هدىً أهلًا")).hasSize(3);
        assertThat(Proofs.fixed("شكراً حقّاً هدىً أهلًا")).isEqualTo("شكرًا حقّ\u064Bا هدًى أهلًا");
        assertThat(Proofs.with("tanwin on-alef").fix("شكرًا أهلاً").text())
                .isEqualTo("شكراً أهلاً");
    }

    @Test
    void digitsOfTwoSets() {
        assertThat(Proofs.in("وصل 12 ثم 13 ثم ١٤ من G7")).containsExactly("digits@16");
        assertThat(Proofs.with("digits arabic-indic").read("وصل 12 من COVID-19")).hasSize(1);
        assertThat(Proofs.with("digits arabic-indic").fix("وصل 12").text()).isEqualTo("وصل 12");
    }

    @Test
    void bracketsAndDashes() {
        assertThat(Proofs.in("الحلف )الناتو( باق"))
                .containsExactly("bracket-reversed@6", "bracket-reversed@13");
        assertThat(Proofs.fixed("الحلف )الناتو( باق")).isEqualTo("الحلف (الناتو) باق");
        assertThat(Proofs.fixed("الحلف( الناتو )باق")).isEqualTo("الحلف (الناتو) باق");
        assertThat(Proofs.in("الحلف (الناتو باق")).containsExactly("bracket-unclosed@6");
        assertThat(Proofs.in("1) الطالب(ة)\nأ) نعم :) لا")).isEmpty();
        assertThat(Proofs.in("طريق شمال -جنوب")).containsExactly("dash-spacing@10");
        assertThat(Proofs.in("قال الوالي -وهو طبيب- إنه باق\n- نعم\nأ- لا")).isEmpty();
        assertThat(Proofs.fixed("قال -- كما ذكر -- نعم")).isEqualTo("قال – كما ذكر – نعم");
    }
}
