package org.jarida.arabic.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jarida.arabic.lexicon.Polarity;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private static void reads(String body, String... reports) {
        assertThat(Said.in(body).reports()).containsExactly(reports);
    }

    @Test
    void aClauseAfterThat() {
        reads("وقال الوزير إن السد امتلأ.", "الوزير / قال / السد امتلأ");
        reads("وأعلن الوزير بأن السد امتلأ.", "الوزير / أعلن / السد امتلأ");
        reads("وأكد الوزير أنه سيستقيل.", "الوزير / أكد / أنه سيستقيل");
        reads("وقال الوزير: إن السد امتلأ.", "الوزير / قال / السد امتلأ");
    }

    @Test
    void aNounAfterTheVerbsPreposition() {
        reads("ودعت الوزارة إلى ترشيد المياه.", "الوزارة / دعت / ترشيد المياه");
        reads("وطالب العمال بالزيادة.", "العمال / طالب / الزيادة");
        reads("وشددت النقابة على حق العمال.", "النقابة / شددت / حق العمال");
        reads("وحذر خبراء من الجفاف.", "خبراء / حذر / الجفاف");
        reads("وأعربت المنظمة عن قلقها.", "المنظمة / أعربت / قلقها");
        reads("وشكك المحامي في هذه الأدلة.", "المحامي / شكك / هذه الأدلة");
    }

    @Test
    void anObject() {
        reads("ونفت الوزارة خبر الإغلاق.", "الوزارة / نفت / خبر الإغلاق");
        reads("ونفت الوزارة الأنباء المتداولة.", "الوزارة / نفت / الأنباء المتداولة");
        reads("وأدان داعمون للاتفاق قرار الرئيس.", "داعمون للاتفاق / أدان / قرار الرئيس");
        reads("وأكدت النيابة عدم علمها بالأمر.", "النيابة / أكدت / عدم علمها بالأمر");
    }

    @Test
    void theWordsBeforeTheCue() {
        reads("امتلأ السد، وفق ما أكده الوزير.", "الوزير / أكده / امتلأ السد");
        reads("امتلأ السد، كما ذكرت الوزارة.", "الوزارة / ذكرت / امتلأ السد");
        reads("امتلأ السد حسب الوزارة.", "الوزارة / حسب / امتلأ السد");
        reads("امتلأ السد، نقلا عن مسؤول محلي.", "مسؤول محلي / نقلا عن / امتلأ السد");
        reads("امتلأ السد، على حد قول الوزير.", "الوزير / على حد قول / امتلأ السد");
    }

    @Test
    void accordingToAtTheHeadOfASentence() {
        reads("وبحسب تقارير محلية، فإن السد امتلأ.", "تقارير محلية / بحسب / السد امتلأ");
        reads("ووفقا للوزارة، امتلأ السد.", "وزارة / وفقا / امتلأ السد");
    }

    @Test
    void lawsAreNoSources() {
        reads("وتم ذلك وفق القانون.");
        reads("وسيتم الأمر حسب الشروط المعلنة.");
    }

    @Test
    void aFurtherCueOfTheSameSpeakerEndsTheWords() {
        reads(
                "وقال الوزير إن السد امتلأ، مشيرا إلى أن المطر مستمر.",
                "الوزير / قال / السد امتلأ",
                "الوزير / مشيرا / المطر مستمر");
        reads(
                "وقال الوزير إن السد امتلأ ودعا السكان إلى الحذر.",
                "الوزير / قال / السد امتلأ",
                "الوزير / دعا / الحذر");
    }

    @Test
    void whatIsToldOfHimselfStaysInside() {
        assertThat(Said.in("وأكد الشاب أنه توجه إلى المركز وطلب من المدير موعدا.").reports())
                .contains("الشاب / أكد / أنه توجه إلى المركز وطلب من المدير موعدا");
    }

    @Test
    void aTrailingAttributionIsOutsideAndAnotherCue() {
        Said said = Said.in("وقال الوزير إن السد امتلأ، على حد تعبيره.");
        assertThat(said.reports()).containsExactly("الوزير / قال / السد امتلأ");
        assertThat(said.found.reports().getFirst().cue().alternatives())
                .extracting(said::of)
                .containsExactly("على حد تعبيره");
    }

    @Test
    void inMidSentenceItStaysInside() {
        reads(
                "وقال الوزير إن السد امتلأ، وفق تعبيره، ولا خطر على القرى.",
                "الوزير / قال / السد امتلأ، وفق تعبيره، ولا خطر على القرى");
    }

    @Test
    void headlinesReport() {
        assertThat(Said.inArticle("الأمم المتحدة تحذر من المجاعة\n\nنص.").reports())
                .containsExactly("الأمم المتحدة / تحذر / المجاعة");
    }

    @Test
    void impersonalPhrasesReportNothing() {
        reads("ويذكر أن السد بني قبل سنوات.");
        reads("يشار إلى أن السد بني قبل سنوات.");
        reads("ويعتبر هذا السد الأول من نوعه.");
        reads("ومن المتوقع أن يمتلئ السد.");
    }

    @Test
    void askingNotToBeNamedReportsNothing() {
        reads(
                "وقال مصدر أمني، طلب عدم الكشف عن هويته، إن السد امتلأ.",
                "مصدر أمني / قال / السد امتلأ");
    }

    @Test
    void wordsWithTheLettersOfAVerbAreNone() {
        reads("وقع حادث بين القاهرة والجيزة.");
        reads("وصل الوفد عبر المطار.");
        reads("وكانت أبرز مطالبهم الزيادة.");
        reads("وهذا من أول رد على الرسالة.");
    }

    @Test
    void bayyanaIsAVerbWhereAClauseFollows() {
        reads("وبين المدير أن السد امتلأ.", "المدير / بين / السد امتلأ");
    }

    @Test
    void whatIsToBeSaidIsNotSaidYet() {
        reads("وسيعلن الوزير غدا عن الأسعار.");
    }

    @Test
    void theFirstPersonInsideAQuotationIsNoCue() {
        reads("وقال الوزير \"أعتقد أن السد امتلأ\".");
    }

    private static Polarity polarity(String body) {
        return Said.in(body).found.reports().getFirst().cue().polarity();
    }

    @Test
    void polarityOfTheCue() {
        assertThat(polarity("وأكد الوزير الخبر.")).isEqualTo(Polarity.AFFIRMS);
        assertThat(polarity("ونفى الوزير الخبر.")).isEqualTo(Polarity.DENIES);
        assertThat(polarity("وشكك الوزير في الخبر.")).isEqualTo(Polarity.DOUBTS);
        assertThat(polarity("ولم يؤكد الوزير الخبر.")).isEqualTo(Polarity.DENIES);
        assertThat(polarity("ولم ينف الوزير الخبر.")).isEqualTo(Polarity.AFFIRMS);
    }

    @Test
    void blameNeedsResponsibility() {
        reads("وحملت الوزارة الشركة مسؤولية التلوث.", "الوزارة / حملت / الشركة مسؤولية التلوث");
        reads("وحملت الشاحنة صناديق الفاكهة.");
    }

    @Test
    void wordsEndBeforeAnotherSpeakerAndBeforeWhatWasLeftOut() {
        assertThat(Said.in("أكدت الوزارة أن الجسر جاهز، وقال مصدر فيها إنه واسع.").reports())
                .contains("الوزارة / أكدت / الجسر جاهز");
        assertThat(Said.in("أعلن الجيش أنه دمر منصتين، من دون أن يعطي تفاصيل.").reports())
                .containsExactly("الجيش / أعلن / أنه دمر منصتين");
    }

    @Test
    void adjunctsAndAsidesAreNoWordsOfTheirs() {
        assertThat(Said.in("أعلن الوزير في وقت سابق اعتراض طائرة.").reports())
                .containsExactly("الوزير / أعلن / اعتراض طائرة");
        assertThat(Said.in("حذر خبير، فضل عدم ذكر اسمه، من عودة العنف.").reports())
                .containsExactly("خبير / حذر / عودة العنف");
    }

    @Test
    void whatStandsInAStatement() {
        assertThat(Said.in("امتلأ السد، بحسب ما ورد في بيان للوزارة.").reports())
                .containsExactly("بيان للوزارة / ورد / امتلأ السد");
    }

    @Test
    void aNounOfDoingAfterATitleIsNoName() {
        assertThat(Said.in("أعلن الوزير تأجيل الانتخابات البلدية.").reports())
                .containsExactly("الوزير / أعلن / تأجيل الانتخابات البلدية");
    }

    @Test
    void lettersInBracketsGovernNothing() {
        assertThat(Said.in("وصرح لوكالة الأنباء الألمانية (د ب أ) بأن السد امتلأ.").reports())
                .containsExactly("- / صرح / السد امتلأ");
    }
}
