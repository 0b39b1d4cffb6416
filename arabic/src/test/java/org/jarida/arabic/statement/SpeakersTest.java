package org.jarida.arabic.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakersTest {

    private static final String FIRST = "قال وزير النقل سامي الحداد إن الجسر جاهز. ";

    /** The speaker of the last report. */
    private static Speaker last(String body) {
        List<Report> reports = Said.in(body).found.reports();
        return reports.getLast().speaker().orElseThrow();
    }

    private static void speaks(String body, String span, String name) {
        Said said = Said.in(body);
        Speaker speaker = said.found.reports().getLast().speaker().orElseThrow();
        assertThat(said.of(speaker.span())).isEqualTo(span);
        assertThat(speaker.name()).isEqualTo(name);
    }

    @Test
    void titleAndNameAreTheSpeaker() {
        speaks(FIRST, "وزير النقل سامي الحداد", "سامي الحداد");
    }

    @Test
    void appositionBelongsToTheSpeaker() {
        speaks(
                "قال سامي الحداد، رئيس البعثة، إن العمل بدأ.",
                "سامي الحداد، رئيس البعثة",
                "سامي الحداد");
        speaks(
                "قال رئيس البعثة، سامي الحداد، إن العمل بدأ.",
                "رئيس البعثة، سامي الحداد",
                "سامي الحداد");
    }

    @Test
    void timesAndPlacesMayComeBetween() {
        speaks("أعلن أمس في بيروت وزير الطاقة أن المحطة توقفت.", "وزير الطاقة", "وزير الطاقة");
        speaks(
                "أكد، في تصريح لإذاعة محلية، رئيس البلدية أن السوق فتحت.",
                "رئيس البلدية",
                "رئيس البلدية");
    }

    @Test
    void theVerbAloneMeansTheLastSpeaker() {
        speaks(FIRST + "وأضاف أن الكلفة ارتفعت.", "وزير النقل سامي الحداد", "سامي الحداد");
        assertThat(last(FIRST + "وأضاف أن الكلفة ارتفعت.").resolved()).isTrue();
        assertThat(last(FIRST).resolved()).isFalse();
    }

    @Test
    void theVerbAgreesWithTheOneMeant() {
        speaks(
                FIRST + "وقالت النقابة إن العمال غاضبون. وأضاف أن الحوار قائم.",
                "وزير النقل سامي الحداد",
                "سامي الحداد");
        speaks(
                FIRST + "وقالت النقابة إن العمال غاضبون. وأضافت أن الإضراب قائم.",
                "النقابة",
                "النقابة");
    }

    @Test
    void aFamilyNameAndATitleAreCompleted() {
        speaks(FIRST + "وأكد الحداد أن التمويل متوفر.", "الحداد", "سامي الحداد");
        speaks(FIRST + "وأكد وزير النقل أن التمويل متوفر.", "وزير النقل", "سامي الحداد");
        speaks(FIRST + "وأكد الوزير أن التمويل متوفر.", "الوزير", "سامي الحداد");
        speaks(FIRST + "وأكد المصدر ذاته أن التمويل متوفر.", "المصدر ذاته", "سامي الحداد");
    }

    @Test
    void theSubjectMayStandBeforeItsVerb() {
        speaks("الحكومة أعلنت أن السد امتلأ.", "الحكومة", "الحكومة");
        speaks("وكان الوزير قد صرح بأن السد امتلأ.", "الوزير", "الوزير");
        speaks("يشار إلى أن النقابة كانت أكدت أن الإضراب قائم.", "النقابة", "النقابة");
    }

    @Test
    void theAntecedentOfARelativeClauseSpeaks() {
        speaks("وصل السفير الذي أكد أن الزيارة ناجحة.", "السفير", "السفير");
    }

    @Test
    void theIndefiniteNounThatAClauseDescribesSpeaks() {
        speaks("انتشرت تقارير تفيد بأن الطريق مقطوعة.", "تقارير", "تقارير");
    }

    @Test
    void aParticipleIsTheMainSubjects() {
        speaks(
                "استقبل رئيس البلدية الوفد، مشيرا إلى أن المدينة ترحب به.",
                "رئيس البلدية",
                "رئيس البلدية");
    }

    @Test
    void theOneToldIsNotTheOneWhoTells() {
        speaks(FIRST + "ودعا الحكومة إلى دعم المشروع.", "وزير النقل سامي الحداد", "سامي الحداد");
        speaks(FIRST + "ودعا المجتمعون إلى دعم المشروع.", "المجتمعون", "المجتمعون");
    }

    @Test
    void aMediumOnlyPassesOn() {
        Said said = Said.in("ونقلت وكالة محلية عن مدير الميناء قوله إن السفينة غادرت.");
        assertThat(said.reports()).containsExactly("مدير الميناء / نقلت / السفينة غادرت");
        assertThat(said.outlets()).containsExactly("وكالة محلية");
    }

    @Test
    void honorificsAreTheOnesLastNamed() {
        speaks(
                "قال معالي وزير الصحة ناصر العلي إن المستشفى جاهز. وأكد معاليه أن الأطباء وصلوا.",
                "معاليه",
                "ناصر العلي");
    }

    @Test
    void whoActsInTheSentenceSpeaks() {
        speaks(
                FIRST + "والتقت الوزيرة هند صابر بالوفد، وقالت إن الزيارة مهمة.",
                "الوزيرة هند صابر",
                "هند صابر");
        speaks(
                "وصل الوزير سامي الحداد إلى المدينة، وأكد أن الجسر جاهز.",
                "الوزير سامي الحداد",
                "سامي الحداد");
        speaks(FIRST + "وشكرت السفيرة الوزير، وقالت إن الجسر هدية.", "السفيرة", "السفيرة");
    }

    @Test
    void oneWhoSpeaksOnAnothersTongue() {
        speaks("وأدان الأردن، على لسان الناطق باسمه، الهجوم.", "الأردن", "الأردن");
    }

    @Test
    void aPaperInMarksSpeaks() {
        speaks("ذكرت «الشعلة» أن الجسر جاهز.", "الشعلة", "الشعلة");
    }

    @Test
    void twoSpeakTogether() {
        speaks("وأكد الجانبان أهمية الجسر.", "الجانبان", "الجانبان");
    }

    @Test
    void whoIsAccusedDescribedOrPraisedIsNoSpeaker() {
        speaks("ويتهم الجيش المتمردين بقطع الطريق.", "الجيش", "الجيش");
        speaks("أعلنت النقابة أنها ستشارك. ووصفت القرار بالخطير.", "النقابة", "النقابة");
        speaks(
                "وثمن اتحاد المزارعين العام المبادرة.",
                "اتحاد المزارعين العام",
                "اتحاد المزارعين العام");
    }
}
