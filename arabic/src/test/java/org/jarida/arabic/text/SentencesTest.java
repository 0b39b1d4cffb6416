package org.jarida.arabic.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.jarida.arabic.RandomText;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static List<String> split(String text) {
        return Sentences.of(text).stream().map(span -> span.of(text)).toList();
    }

    private static void staysWhole(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    @Test
    void everyMarkEndsASentence() {
        assertThat(split("عاد الوفد. هل نجح؟ نعم! ربما… انتهى"))
                .containsExactly("عاد الوفد.", "هل نجح؟", "نعم!", "ربما…", "انتهى");
        assertThat(split("ماذا ؟ ! لا . . . نعم")).containsExactly("ماذا ؟ !", "لا . . .", "نعم");
        assertThat(split("ماذا؟! لا شيء...ثم خرج"))
                .containsExactly("ماذا؟!", "لا شيء...", "ثم خرج");
    }

    @Test
    void offsetsAreThoseOfTheText() {
        assertThat(Sentences.of(" عاد.\n\n خرج ")).containsExactly(new Span(1, 5), new Span(8, 11));
    }

    @Test
    void aLineEndsASentence() {
        assertThat(split("عنوان الخبر\nنص الخبر\r\n\r\nخاتمة"))
                .containsExactly("عنوان الخبر", "نص الخبر", "خاتمة");
    }

    @Test
    void newspapersLeaveOutTheSpaceOrPutItBefore() {
        assertThat(split("بين البلدين .ووفق المصدر"))
                .containsExactly("بين البلدين .", "ووفق المصدر");
        assertThat(split("القوات العسكرية.ويرأس اللجنة"))
                .containsExactly("القوات العسكرية.", "ويرأس اللجنة");
        assertThat(split("في عام 2021.وقال")).containsExactly("في عام 2021.", "وقال");
    }

    @Test
    void numbersAndAddressesStayWhole() {
        staysWhole("بلغت 6.3 في المئة يوم 11.01.2022");
        staysWhole("بلغت ٦.٣ في المئة");
        staysWhole("على www.example.org وعلى a.b@c.example الآن");
    }

    @Test
    void arabicAbbreviationsStayWhole() {
        staysWhole("قال د. أحمد والسيد أ. محمود وم. علي");
        staysWhole("قال أ.د. أحمد ود. منى");
        staysWhole("قال د.أحمد");
        staysWhole("ص.ب. 12 وص. 5");
        staysWhole("ذكرت أ.ف.ب أن شركة ش.م.ل أفلست");
        staysWhole("في الجزء ج. 2");
    }

    @Test
    void aLetterAfterANumberIsAUnit() {
        assertThat(split("طوله 5 م. وعرضه أقل")).containsExactly("طوله 5 م.", "وعرضه أقل");
        assertThat(split("كلفته 3 م د. وقال")).containsExactly("كلفته 3 م د.", "وقال");
        assertThat(split("سنة 1443 هـ. وقال")).containsExactly("سنة 1443 هـ.", "وقال");
    }

    @Test
    void latinAbbreviationsStayWhole() {
        staysWhole("قال إن U.S. Army وصل");
        staysWhole("جيش U.S. وصل");
        staysWhole("كتب J. K. Rowling وكذلك Dr. Smith اليوم");
        assertThat(split("يوجد فيتامين C. وقال")).containsExactly("يوجد فيتامين C.", "وقال");
        assertThat(split("ذكرت Reuters. وقال")).containsExactly("ذكرت Reuters.", "وقال");
    }

    @Test
    void closingMarksBelongToTheSentence() {
        assertThat(split("قال: «عدنا.» ثم خرج.")).containsExactly("قال: «عدنا.»", "ثم خرج.");
        assertThat(split("قال: \"عدنا.\"ثم خرج")).containsExactly("قال: \"عدنا.\"", "ثم خرج");
        assertThat(split("قال: «عدنا. » ثم خرج")).containsExactly("قال: «عدنا. »", "ثم خرج");
        assertThat(split("(انظر الصفحة.) ثم")).containsExactly("(انظر الصفحة.)", "ثم");
        assertThat(split("قال: «عدنا».ثم خرج")).containsExactly("قال: «عدنا».", "ثم خرج");
    }

    @Test
    void anOpeningMarkBelongsToTheNextSentence() {
        assertThat(split("عدنا. \"نعم\" قال")).containsExactly("عدنا.", "\"نعم\" قال");
        assertThat(split("عدنا.«نعم» قال")).containsExactly("عدنا.", "«نعم» قال");
    }

    @Test
    void reversedQuotationMarksPair() {
        assertThat(split("قال »عدنا.« ثم خرج")).containsExactly("قال »عدنا.«", "ثم خرج");
        assertThat(split("قال ”عدنا.” ثم خرج")).containsExactly("قال ”عدنا.”", "ثم خرج");
    }

    @Test
    void aSentenceGoesOnAfterACommaOrColon() {
        staysWhole("سأل: «هل عدنا؟»، ثم خرج");
        staysWhole("سأل: «هل عدنا؟» ، ثم خرج");
    }

    @Test
    void asidesAndListNumbersDoNotEndASentence() {
        staysWhole("خرج برفقة محمود (. . .) ثم عاد");
        staysWhole("قال (!) إنه [...] عاد");
        staysWhole("1. عاد الوفد");
        staysWhole("... وعاد الوفد");
    }

    @Test
    void onlySpaceLiesBetweenSentences() {
        RandomText.each(5, SentencesTest::isCovered);
    }

    private static void isCovered(String text) {
        StringBuilder left = new StringBuilder();
        int end = 0;
        for (Span span : Sentences.of(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            left.append(text, end, span.start());
            end = span.end();
        }
        left.append(text.substring(end));
        assertThat(left.toString()).matches("[\\p{Zs}\\p{Zl}\\p{Zp}\\t\\n\\u000B\\f\\r\\x85]*");
    }

    @Test
    void longTextIsReadInLinearTime() {
        for (String piece :
                List.of(".", ". ", "«", "(.", "د.", "أ.ب", "1.", "a. ", "\".", "\n", " ")) {
            assertTimeoutPreemptively(ofSeconds(10), () -> Sentences.of(piece.repeat(300_000)));
        }
    }
}
