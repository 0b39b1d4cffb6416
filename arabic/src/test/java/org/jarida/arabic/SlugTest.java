package org.jarida.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void wordsAreJoinedByHyphens() {
        assertThat(Slug.of("البرلمان يقرّ  الميزانية")).isEqualTo("البرلمان-يقر-الميزانية");
    }

    @Test
    void lettersStayAsTheyAreSpelt() {
        assertThat(Slug.of("أزمة إلى آخر مستشفى")).isEqualTo("أزمة-إلى-آخر-مستشفى");
    }

    @Test
    void vowelSignsAndTatweelAreDropped() {
        assertThat(Slug.of("مُحَمَّدٌ هٰذا الـــعـــالم")).isEqualTo("محمد-هذا-العالم");
    }

    @Test
    void hamzaWrittenApartBecomesPartOfItsLetter() {
        assertThat(Slug.of("ا\u0654زمة")).isEqualTo("أزمة");
    }

    @Test
    void punctuationIsDroppedAtTheEndsAndPartsWordsInside() {
        assertThat(Slug.of("«تونس»: ماذا بعد؟")).isEqualTo("تونس-ماذا-بعد");
        assertThat(Slug.of("العسكرية.ويرأس")).isEqualTo("العسكرية-ويرأس");
    }

    @Test
    void aWordQuotedInPartStaysOneWord() {
        assertThat(Slug.of("دول ال«ناتو»")).isEqualTo("دول-الناتو");
        assertThat(Slug.of("L’Économiste")).isEqualTo("leconomiste");
    }

    @Test
    void invisibleCharactersAreDropped() {
        assertThat(Slug.of("\u202Bتو\u200Bنس\u202C \u200Fاليوم\uFEFF")).isEqualTo("تونس-اليوم");
    }

    @Test
    void presentationFormsBecomeLetters() {
        assertThat(Slug.of("ﺳﻼﻡ")).isEqualTo("سلام");
        assertThat(Slug.of("ﷺ")).isEqualTo("صلى-الله-عليه-وسلم");
        assertThat(Slug.of("سﹰلام")).isEqualTo("سلام");
    }

    @Test
    void digitsAreEuropean() {
        assertThat(Slug.of("عام ٢٠٢٢ و۱۴۰۰")).isEqualTo("عام-2022-و1400");
        assertThat(Slug.of("ارتفاع 1,5%")).isEqualTo("ارتفاع-1-5");
    }

    @Test
    void latinLettersAreSmallAndBare() {
        assertThat(Slug.of("طائرة F-16 في Göteborg وİstanbul"))
                .isEqualTo("طائرة-f-16-في-goteborg-وistanbul");
        assertThat(Slug.of("Straße Øresund Œuvre")).isEqualTo("strasse-oresund-oeuvre");
    }

    @Test
    void otherScriptsAreKept() {
        assertThat(Slug.of("صحيفة Известия")).isEqualTo("صحيفة-известия");
    }

    @Test
    void longTextIsCutBetweenWords() {
        String slug = Slug.of("كلمة ".repeat(30));
        assertThat(slug).hasSize(79).endsWith("-كلمة");
        assertThat(Slug.of("a".repeat(80) + " b")).isEqualTo("a".repeat(80));
    }

    @Test
    void oneOverlongWordIsCutOutsideASurrogatePair() {
        assertThat(Slug.of("ب".repeat(100))).isEqualTo("ب".repeat(80));
        assertThat(Slug.of("a" + "\uD840\uDC00".repeat(60)))
                .isEqualTo("a" + "\uD840\uDC00".repeat(39));
    }

    @Test
    void isNeverEmpty() {
        assertThat(Slug.of("")).isEqualTo("x");
        assertThat(Slug.of("… «»؟ \uD800")).isEqualTo("x");
    }

    @Test
    void everySlugIsItsOwnSlugAndOnlyLettersAndDigits() {
        RandomText.each(1, SlugTest::isASlug);
    }

    @Test
    void everyCharacterMakesASlug() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            isASlug("a" + Character.toString(codePoint) + "ب");
        }
    }

    private static void isASlug(String text) {
        String slug = Slug.of(text);
        if (!Slug.of(slug).equals(slug)
                || slug.length() > 80
                || !slug.matches("[\\p{L}\\p{Nd}]+(-[\\p{L}\\p{Nd}]+)*")
                || !Normalizer.isNormalized(slug, Normalizer.Form.NFC)) {
            assertThat(slug).as("slug of %s", text.chars().boxed().toList()).isEqualTo("a slug");
        }
    }
}
