package org.jarida.arabic.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static void reads(String body, String... quotations) {
        assertThat(Said.in(body).quotations()).containsExactly(quotations);
    }

    @Test
    void afterVerbAndSubject() {
        reads("وقال الوزير: «سنبدأ غدا».", "الوزير / قال / سنبدأ غدا");
        reads("وقال الوزير \"سنبدأ غدا\".", "الوزير / قال / سنبدأ غدا");
    }

    @Test
    void afterThat() {
        reads("وأكد الوزير أن «العمل مستمر».", "الوزير / أكد / العمل مستمر");
        reads("وأكد الوزير أنه \"لا تراجع عن القرار\".", "الوزير / أكد / لا تراجع عن القرار");
    }

    @Test
    void beforeVerbAndSubject() {
        reads("«كان الصوت مرعبا»، يقول أبو سالم وهو بائع.", "أبو سالم / يقول / كان الصوت مرعبا");
    }

    @Test
    void inAReportedClause() {
        reads("وأعلنت الوزيرة أن الوضع \"حرج\" اليوم.", "الوزيرة / أعلنت / حرج");
    }

    @Test
    void twoJoinedByAnd() {
        reads(
                "وقال المدير إن الخطة \"جاهزة\" و\"مدروسة\".",
                "المدير / قال / جاهزة",
                "المدير / قال / مدروسة");
    }

    @Test
    void overSeveralSentences() {
        reads(
                "وقال الطبيب: «المرض ينتشر. علينا أن نحذر. لا وقت نضيعه».",
                "الطبيب / قال / المرض ينتشر. علينا أن نحذر. لا وقت نضيعه");
    }

    @Test
    void overParagraphs() {
        reads(
                "وقال الطبيب: «المرض ينتشر.\nعلينا أن نحذر».",
                "الطبيب / قال / المرض ينتشر.\nعلينا أن نحذر");
    }

    @Test
    void marksOfEveryMake() {
        for (String words :
                new String[] {
                    "«نعم نوافق»",
                    "“نعم نوافق”",
                    "”نعم نوافق“",
                    "»نعم نوافق«",
                    "‘’نعم نوافق’’",
                    "\" نعم نوافق \"",
                    "«نعم نوافق\"",
                    "‹‹نعم نوافق››"
                }) {
            reads("وقال الوزير " + words + ".", "الوزير / قال / نعم نوافق");
        }
    }

    @Test
    void aMarkAfterAProcliticOpens() {
        reads("ووصف الوزير القرار بـ»العادل«.", "الوزير / وصف / العادل");
        reads("ووصف الوزير القرار ب\"العادل\".", "الوزير / وصف / العادل");
    }

    @Test
    void aMissingClosingMarkEndsBeforeTheNextCue() {
        reads(
                "وقال الوزير \"سنبدأ غدا. وأضاف أن \"الأموال متوفرة\".",
                "الوزير / قال / سنبدأ غدا",
                "الوزير / أضاف / الأموال متوفرة");
    }

    @Test
    void twoClosingMarksAreAPair() {
        reads(
                "وقال الوزير إن الأمر هو\" محل دراسة في الوزارة\".",
                "الوزير / قال / محل دراسة في الوزارة");
    }

    @Test
    void aNameInsideAQuotationIsPartOfIt() {
        reads(
                "وقال الوزير \"زرنا مصنع \"النسيج\" أمس\".",
                "الوزير / قال / زرنا مصنع \"النسيج\" أمس");
    }

    @Test
    void carriersAreOtherCuesOfTheSameQuotation() {
        Said said = Said.in("وتابع الوزير قائلا: «سنبدأ غدا». ومضى يقول «لن نتأخر».");
        assertThat(said.quotations())
                .containsExactly("الوزير / تابع / سنبدأ غدا", "الوزير / مضى / لن نتأخر");
        assertThat(said.found.quotations().getFirst().cue().orElseThrow().alternatives())
                .extracting(said::of)
                .containsExactly("قائلا");
    }

    @Test
    void participles() {
        reads("وافتتح الوزير المعرض، مؤكدا أن «الكتاب بخير».", "الوزير / مؤكدا / الكتاب بخير");
    }

    @Test
    void verbalNouns() {
        reads("جاء ذلك بعد قول الوزير إن الخطة «جاهزة».", "الوزير / قول / جاهزة");
        reads("وجددت الحركة دعوتها إلى \"وقف القتال\".", "الحركة / دعوتها / وقف القتال");
    }

    @Test
    void textsSpeak() {
        reads("وجاء في البيان أن «الجلسة مؤجلة».", "البيان / جاء / الجلسة مؤجلة");
        reads("وينص الفصل الثالث على أن \"التعليم حق\".", "الفصل الثالث / ينص / التعليم حق");
    }

    @Test
    void accordingTo() {
        reads(
                "«لا وقت لدينا»، وفق الوزيرة سلمى الحداد.",
                "الوزيرة سلمى الحداد / وفق / لا وقت لدينا");
    }

    @Test
    void titlesAndNamesInMarksAreNoQuotations() {
        reads("وقالت صحيفة «الميناء» إن شركة \"النورس\" أفلست.");
        reads("وأضاف الوزير أن تنظيم \"الفجر\" انتهى.");
        reads("وقال الوزير إن فيلم «ليل طويل جدا» ممنوع.");
        reads("وأعلن الوزير إلغاء ما يسمى \"الصندوق الأسود\".");
        reads("وقال الوزير إن الحلف «NATO» باق.");
    }

    @Test
    void aNameOfTheGazetteerInMarksIsNoQuotation() {
        reads("ووافق «الناتو» على الطلب. وقال الوزير إن «الناتو» باق.");
    }

    @Test
    void scareQuotesOutsideReportsAreNoQuotations() {
        reads("وصلت \"الحافلة الصفراء\" إلى المدينة.");
    }

    @Test
    void longWordsInMarksWithoutACueHaveNoSpeaker() {
        reads(
                "وركز البرنامج على \"طرق انتقال العدوى بين الأطفال وكيفية الوقاية منها\" أساسا.",
                "- / - / طرق انتقال العدوى بين الأطفال وكيفية الوقاية منها");
    }

    @Test
    void theInnermostCueGoverns() {
        reads("وقال الوزير إن الشركة تؤكد أن الأجهزة \"سليمة\".", "الشركة / تؤكد / سليمة");
    }

    @Test
    void aQuotationPartedByItsCue() {
        assertThat(Said.in("«سنعيد فتح الجسر»، قال الوزير، «لكن بعد شهر من الآن».").quotations())
                .containsExactly(
                        "الوزير / قال / سنعيد فتح الجسر", "الوزير / قال / لكن بعد شهر من الآن");
    }

    @Test
    void wordsOnlyOrThus() {
        assertThat(Said.in("أما الناطق باسم الحكومة فاكتفى بالقول: «ندرس الأمر».").quotations())
                .containsExactly("الناطق باسم الحكومة / القول / ندرس الأمر");
        assertThat(Said.in("«الطريق ما زال طويلا»، هكذا لخص المدرب وضع الفريق.").quotations())
                .containsExactly("المدرب / لخص / الطريق ما زال طويلا");
    }

    @Test
    void aNounWithAPronounIsTheSubjectAndNoName() {
        assertThat(Said.in("وأوضح الأمين العام أن حزبه «لا يضع شروطا».").quotations())
                .containsExactly("الأمين العام / أوضح / لا يضع شروطا");
    }
}
